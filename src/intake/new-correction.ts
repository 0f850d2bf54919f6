import { cellsOf } from './block-cells';
import { cellText } from './cell';
import { headerRowsFrom, headingsUnder } from './header-rows';
import { decodedBlock } from './legacy-text';
import { openEnd } from './place-corrections';
import type { CellRange, RawBlock } from './raw-block';
import { isCommitteeTable, type Table } from './table';
import type { TableCorrection } from './table-correction';
import { wordsOfHeading } from './vocabulary';

const nothingSaid = {
  kind: null,
  range: null,
  columns: [],
  year: null,
  isCumulative: null,
  percentages: null,
} as const;

/**
 * A correction of a table that was found which changes nothing yet: it knows the table again, and what is put right is filled
 * in. A table with committees in the columns cannot be corrected: `null`.
 */
export function correctionOfTable(read: RawBlock, table: Table): TableCorrection | null {
  if (isCommitteeTable(table) && table.isTransposed) return null;
  const { range, headerRows } = table;
  const block = decodedBlock(read)?.block ?? read;
  return { ...placeOf(block, range, headerRows), ...nothingSaid };
}

/**
 * A table that a person selected where none was found, header included. `headerRow`: the last row of the header, zero-based;
 * `null`: as many rows as look like one, at least the first. A selection that reaches to the last row of its cells, or beyond,
 * grows with its table. `null` where the header holds no words, so that nothing would know the table again.
 */
export function correctionOfRange(
  read: RawBlock,
  range: CellRange,
  headerRow: number | null = null,
): TableCorrection | null {
  const block = decodedBlock(read)?.block ?? read;
  const cells = cellsOf(block);
  const first = range.firstRow;
  const found = headerRowsFrom(cells, first, wordsOfHeading);
  const rows =
    headerRow === null
      ? found.length > 0
        ? found
        : [first]
      : Array.from({ length: Math.max(1, headerRow - first + 1) }, (_, index) => first + index);
  const place = placeOf(block, range, rows);
  if (place.headings.length === 0) return null;
  const endsThere = Array.from(
    { length: range.lastColumn - range.firstColumn + 1 },
    (_, index) => range.firstColumn + index,
  ).every((column) => cells.textAt(range.lastRow + 1, column) === '');
  const lastRow = endsThere ? openEnd : range.lastRow;
  return { ...place, ...nothingSaid, range: { ...range, lastRow } };
}

function placeOf(
  block: RawBlock,
  range: CellRange,
  headerRows: readonly number[],
): Pick<TableCorrection, 'sheetId' | 'cell' | 'headings' | 'headerRow'> {
  const headings = headingsUnder(cellsOf(block), headerRows)
    .filter(({ column }) => column >= range.firstColumn && column <= range.lastColumn)
    .filter(({ segments }) => segments.length > 0)
    .map(({ segments }) => segments.join(' / '));
  return {
    sheetId: block.sheetId,
    cell: cellText(headerRows[0] ?? range.firstRow, range.firstColumn),
    headings,
    headerRow: headerRows.at(-1) ?? null,
  };
}
