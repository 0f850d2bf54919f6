import { columnLetters, quotedSheetName } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';

/** A defined name as it was read. */
export interface NameRead {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** The cells that a name points at. */
export interface NameTarget {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What a name that points at cells refers to: `='Báo cáo'!$A$1:$K$31`. */
export function targetFormula(sheet: string, range: CellRange): string {
  const first = absoluteCell(range.firstRow, range.firstColumn);
  return `=${quotedSheetName(sheet)}!${first}:${absoluteCell(range.lastRow, range.lastColumn)}`;
}

/** The cells that a name's formula points at; `null` where it points at none, as `=#REF!…` does. */
export function targetOfFormula(formula: string): NameTarget | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  if (!match) return null;
  const [, quoted, plain, column = '', row = '', lastColumn = column, lastRow = row] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? '';
  return {
    sheet,
    range: {
      firstRow: Number(row) - 1,
      firstColumn: columnNumber(column),
      lastRow: Number(lastRow) - 1,
      lastColumn: columnNumber(lastColumn),
    },
  };
}

function absoluteCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${String(row + 1)}`;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
