import type { Area } from './book-data';

/** Excel's own size: a range may name every cell of it, whether it holds something or not. */
export const lastSheetRow = 1_048_575;
export const lastSheetColumn = 16_383;
export const wholeSheet: Area = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: lastSheetRow,
  lastColumn: lastSheetColumn,
};

/** `0` -> `A`, `26` -> `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The other way round; letters in either case. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const cellPattern = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;
const columnPattern = /^\$?([A-Z]{1,3})$/i;
const rowPattern = /^\$?([1-9][0-9]{0,6})$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

/** `F12`, with or without `$`; null for anything else and for what lies beyond the sheet. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const cell = cellPattern.exec(text);
  if (!cell) return null;
  const row = Number(cell[2]) - 1;
  const column = columnNumber(cell[1] ?? '');
  return row > lastSheetRow || column > lastSheetColumn ? null : { row, column };
}

function readCorner(text: string): Corner | null {
  const cell = parseCell(text);
  if (cell) return cell;
  const column = columnPattern.exec(text);
  if (column) return { column: columnNumber(column[1] ?? ''), row: null };
  const row = rowPattern.exec(text);
  if (row) return { column: null, row: Number(row[1]) - 1 };
  return null;
}

/**
 * `B2`, `$B$2:D9` (in any order of its corners), `C:E`, `3:7`; null for anything else and for what lies beyond the
 * sheet. No sheet name: see `splitSheetName`.
 */
export function parseArea(text: string): Area | null {
  const [from, to, ...more] = text.trim().split(':');
  if (from === undefined || more.length > 0) return null;
  const first = readCorner(from.trim());
  const last = to === undefined ? first : readCorner(to.trim());
  if (!first || !last) return null;
  if (to === undefined && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) {
    return null;
  }
  const [firstRow, lastRow] = ordered(first.row ?? 0, last.row ?? lastSheetRow);
  const [firstColumn, lastColumn] = ordered(first.column ?? 0, last.column ?? lastSheetColumn);
  if (lastRow > lastSheetRow || lastColumn > lastSheetColumn) return null;
  return { firstRow, firstColumn, lastRow, lastColumn };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** A1 text without sheet and without `$`, as Office.js writes it: `A1`, `A1:C3`, `C:E`, `3:7`. */
export function areaText(area: Area): string {
  const wholeColumns = area.firstRow === 0 && area.lastRow === lastSheetRow;
  const wholeRows = area.firstColumn === 0 && area.lastColumn === lastSheetColumn;
  if (wholeColumns && !wholeRows) return `${columnName(area.firstColumn)}:${columnName(area.lastColumn)}`;
  if (wholeRows) return `${area.firstRow + 1}:${area.lastRow + 1}`;
  const first = `${columnName(area.firstColumn)}${area.firstRow + 1}`;
  const last = `${columnName(area.lastColumn)}${area.lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The same with `$` before every part, as names and charts hold it. */
export function absoluteAreaText(area: Area): string {
  return areaText(area).replace(/([A-Z]+|[0-9]+)/g, '$$$1');
}

/** Excel quotes a sheet's name in an address unless it is plain letters, digits, `_` and `.` and cannot be mistaken for a cell. */
export function sheetNameInAddress(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !cellPattern.test(name) &&
    !/^(?:R[0-9]*)?(?:C[0-9]*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'Báo cáo'!A1` -> `{ sheet: 'Báo cáo', rest: 'A1' }`; without a sheet, `sheet` is null. */
export function splitSheetName(text: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

export function rowCount(area: Area): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnCount(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

/** The cells in both, or null when there are none. */
export function intersectArea(a: Area, b: Area): Area | null {
  const area = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : null;
}

export function isInSheet(area: Area): boolean {
  return (
    area.firstRow >= 0 &&
    area.firstColumn >= 0 &&
    area.firstRow <= area.lastRow &&
    area.firstColumn <= area.lastColumn &&
    area.lastRow <= lastSheetRow &&
    area.lastColumn <= lastSheetColumn
  );
}
