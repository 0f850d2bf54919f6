import { cellText, columnLetters, rangeText } from './cell';
import type { Finding } from './finding';
import type { CellRange, RawBlock } from './raw-block';
import { countFields, shareFields } from './read-table';
import { isCommitteeTable, type Table } from './table';
import { turned } from './transposed';

/** The table's rows that hold something; of a register, which is counted apart, those of its range that were read. */
function dataRows(table: Table, block: RawBlock): readonly number[] {
  if (isCommitteeTable(table)) return table.rows.flatMap((row) => (row.kind === 'group' ? [] : [row.row]));
  if (table.kind !== 'register') return table.rows.map(({ row }) => row);
  const last = Math.min(table.range.lastRow, block.range.lastRow);
  return Array.from({ length: Math.max(0, last - table.firstEntry + 1) }, (_, at) => table.firstEntry + at);
}

/** Numbers as "12–15, 20". */
function spans(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
}

function findHidden(table: Table, block: RawBlock): Finding[] {
  const { sheet, range } = table;
  const [lines, fields] = [dataRows(table, block), table.columns.map(({ column }) => column)];
  // A table on its side has its measures in the rows of the sheet.
  const [ownRows, ownColumns] = table.isTransposed === true ? [fields, lines] : [lines, fields];
  const hiddenRows = new Set(block.hiddenRows);
  const rows = ownRows.filter((row) => hiddenRows.has(row));
  const hiddenColumns = new Set(block.hiddenColumns);
  const hidden = ownColumns.filter((column) => hiddenColumns.has(column));
  const found: Finding[] = [];
  const [row] = rows;
  if (row !== undefined) {
    const facts = {
      count: rows.length,
      rows: spans(rows.map((index) => index + 1)),
      table: rangeText(range),
    };
    const where = { sheet, row, column: ownColumns[0] ?? range.firstColumn };
    found.push({ code: 'hidden-row-with-data', severity: 'warning', where, facts });
  }
  const [first] = hidden;
  if (first !== undefined) {
    const letters = hidden.map(columnLetters).join(', ');
    const where = { sheet, row: range.firstRow, column: first };
    const facts = { count: hidden.length, columns: letters, table: rangeText(range) };
    found.push({ code: 'hidden-column-with-data', severity: 'warning', where, facts });
  }
  return found;
}

function isWithin(
  { firstRow, firstColumn, lastColumn }: CellRange,
  rows: ReadonlySet<number>,
  columns: ReadonlySet<number>,
): boolean {
  if (!rows.has(firstRow)) return false;
  for (let column = firstColumn; column <= lastColumn; column += 1) if (columns.has(column)) return true;
  return false;
}

/** Figures that are merged over several rows or columns: Excel keeps one for all of them, read for the first row alone. */
function findMerged(table: Table, block: RawBlock): Finding[] {
  if (table.kind === 'register' || !block.merges) return [];
  const rows = new Set(dataRows(table, block));
  const figures = table.columns.filter(({ field }) => countFields.has(field) || shareFields.has(field));
  const columns = new Set([
    ...figures.map(({ column }) => column),
    ...(isCommitteeTable(table) ? [...(table.periods ?? []), ...(table.openPeriods ?? [])] : []).map(
      ({ column }) => column,
    ),
  ]);
  return block.merges
    .filter((merge) => isWithin(table.isTransposed === true ? turned(merge) : merge, rows, columns))
    .map((merge): Finding => ({
      code: 'merged-data-cell',
      severity: 'warning',
      where: { sheet: table.sheet, row: merge.firstRow, column: merge.firstColumn },
      facts: { range: rangeText(merge), cell: cellText(merge.firstRow, merge.firstColumn) },
    }));
}

/** What a table's place on its sheet makes doubtful: rows and columns that nobody sees, figures in merged cells. */
export function findInLayout(table: Table, block: RawBlock): readonly Finding[] {
  return [...findHidden(table, block), ...findMerged(table, block)];
}
