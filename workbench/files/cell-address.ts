import { columnName, splitSheetName } from '../book/address';
import type { Area } from '../book/book-data';

/** `F12` for row 11, column 5. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** `A7:H23`; a single cell is `A7`. */
export function areaName(area: Area): string {
  const first = cellName(area.firstRow, area.firstColumn);
  const last = cellName(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The book's own readers, by the names that the parts of a file have for cells and areas. */
export { parseArea as readAreaName, parseCell as readCellName } from '../book/address';

/** A sheet's name as a formula wants it: always quoted, which is never wrong. */
export function quotedName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Splits `'Báo cáo'!$D$10:$D$23` into the sheet's name and the address; `null` when no sheet is named. */
export function splitReference(reference: string): { sheet: string; address: string } | null {
  const { sheet, rest } = splitSheetName(reference);
  return sheet === null || sheet === '' || rest === '' ? null : { sheet, address: rest };
}
