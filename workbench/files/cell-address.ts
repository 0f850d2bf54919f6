import { columnName, columnNumber, lastSheetColumn, lastSheetRow } from '../book/address';
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

/** Reads `F12` (with or without `$`); `null` for anything else or beyond the grid. */
export function readCellName(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (!match?.[1] || !match[2]) return null;
  const row = Number(match[2]) - 1;
  const column = columnNumber(match[1]);
  return row < 0 || row > lastSheetRow || column > lastSheetColumn ? null : { row, column };
}

/** Reads `A7:H23`, `A7`, `$A:$C` or `7:8`; `null` for anything else. */
export function readAreaName(name: string): Area | null {
  const [from = '', to = from, ...rest] = name.split(':');
  if (rest.length > 0) return null;
  const [first, last] = [readCorner(from), readCorner(to)];
  if (!first || !last) return null;
  if ((first.row === null) !== (last.row === null)) return null;
  if ((first.column === null) !== (last.column === null)) return null;
  if (!name.includes(':') && (first.row === null || first.column === null)) return null;
  return {
    firstRow: Math.min(first.row ?? 0, last.row ?? 0),
    lastRow: Math.max(first.row ?? lastSheetRow, last.row ?? lastSheetRow),
    firstColumn: Math.min(first.column ?? 0, last.column ?? 0),
    lastColumn: Math.max(first.column ?? lastSheetColumn, last.column ?? lastSheetColumn),
  };
}

function readCorner(text: string): { row: number | null; column: number | null } | null {
  const cell = readCellName(text);
  if (cell) return cell;
  const plain = text.replace('$', '');
  if (/^[A-Za-z]{1,3}$/.test(plain)) return { row: null, column: columnNumber(plain) };
  if (/^\d{1,7}$/.test(plain)) return { row: Number(plain) - 1, column: null };
  return null;
}

/** A sheet's name as a formula wants it: always quoted, which is never wrong. */
export function quotedName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Splits `'Báo cáo'!$D$10:$D$23` into the sheet's name and the address; `null` when no sheet is named. */
export function splitReference(reference: string): { sheet: string; address: string } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference);
  const [, quoted, plain, address] = match ?? [];
  if (address === undefined) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', address };
}
