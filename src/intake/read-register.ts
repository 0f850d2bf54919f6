import type { BlockCells } from './block-cells';
import { readDate } from './date-text';
import { firstTextOf, isBlankRow, isColumnNumberRow } from './row-cells';
import { saysAfterTable } from './row-text';
import type { TableColumn } from './table';
import { saysTotal } from './total-words';

/** How many rows below a header are looked at for the first date. */
const rowsLookedAt = 20;

function dateAt(cells: BlockCells, row: number, column: number): boolean {
  return readDate(cells.cell(row, column).value) !== null;
}

/**
 * The first and last row of a register's entries; `null` where no date stands below the header's date within some rows, so
 * that it is none. Only the first rows are looked at where the register reaches beyond what was read: it then goes on to the
 * sheet's last used row.
 */
export function registerRows(
  cells: BlockCells,
  columns: readonly TableColumn[],
  headerRows: readonly number[],
): { readonly firstRow: number; readonly lastRow: number } | null {
  const date = columns.find(({ field }) => field === 'date')?.column;
  if (date === undefined) return null;
  let firstRow = (headerRows.at(-1) ?? 0) + 1;
  while (isBlankRow(cells, columns, firstRow) || isColumnNumberRow(cells, columns, firstRow)) {
    firstRow += 1;
    if (firstRow > cells.lastRow) return null;
  }
  const looked = Array.from({ length: rowsLookedAt }, (_, at) => firstRow + at);
  if (!looked.some((row) => dateAt(cells, row, date))) return null;
  return { firstRow, lastRow: lastRowOf(cells, columns, date, firstRow) };
}

function lastRowOf(
  cells: BlockCells,
  columns: readonly TableColumn[],
  date: number,
  firstRow: number,
): number {
  const { beyond } = cells.block;
  if (beyond && beyond.lastRow > cells.lastRow) return beyond.lastRow;
  const rows: RegisterRow[] = [];
  for (let row = firstRow; row <= cells.lastRow; row += 1) {
    const isDated = dateAt(cells, row, date);
    const text = firstTextOf(cells, row, columns);
    // Another table may stand below the signatures.
    if (!isDated && saysAfterTable(text)) break;
    rows.push({ isDated, text });
  }
  return firstRow + Math.max(0, lastEntryOf(rows));
}

/** A row as far as its place in a register goes: whether it has a date, and its first text. */
export interface RegisterRow {
  readonly isDated: boolean;
  readonly text: string;
}

/**
 * The last row that is an entry, or should be: below the last date the total, place and date, or a signature end the register.
 * A total between dated rows ends nothing. -1 where all rows are blank.
 */
export function lastEntryOf(rows: readonly RegisterRow[]): number {
  // A total's count in the column of dates reads as a date.
  const lastDated = rows.findLastIndex(({ isDated, text }) => isDated && !saysTotal(text));
  const end = rows.findIndex(({ text }, at) => at > lastDated && (saysAfterTable(text) || saysTotal(text)));
  const entries = end < 0 ? rows : rows.slice(0, end);
  return entries.findLastIndex(({ isDated, text }) => isDated || text !== '');
}
