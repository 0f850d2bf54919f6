import type { CellRange } from './raw-block';

/** A cell of the workbook; row and column are zero-based. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Column letters: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `F12` for row 11, column 5. */
export function cellText(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** `A7:H23`; a single cell is `A7`. */
export function rangeText(range: CellRange): string {
  const first = cellText(range.firstRow, range.firstColumn);
  const last = cellText(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/**
 * A sheet's name as a formula wants it. Always quoted: a name such as `2026`, `Q1-2` or `A1` is not a name to Excel
 * without quotes, and quotes are never wrong.
 */
export function quotedSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The range that an A1 address such as `A7:H23` or `B2` names, `null` for anything else. */
export function rangeOfText(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/.exec(text);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnOf(left), columnOf(right)];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  return {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}

/** Zero-based column of its letters. */
function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
