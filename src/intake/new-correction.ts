import { cellsOf, type BlockCells } from './block-cells';
import { cellText } from './cell';
import { headerRowsFrom, headingsUnder } from './header-rows';
import { decodedBlock } from './legacy-text';
import { openEnd } from './place-corrections';
import type { CellRange, RawBlock } from './raw-block';
import type { Table } from './table';
import type { TableCorrection } from './table-correction';
import { turned, turnedAreas } from './transposed';
import { wordsOfHeading } from './vocabulary';

const nothingSaid = {
  kind: null,
  range: null,
  columns: [],
  year: null,
  isCumulative: null,
  percentages: null,
  isTransposed: false,
} as const;

/**
 * A correction of a table that was found which changes nothing yet: it knows the table again, and what is put right is filled
 * in. `null` where its cells are not there any more.
 */
export function correctionOfTable(
  read: RawBlock,
  { range, headerRows, isTransposed }: Table,
): TableCorrection | null {
  const cells = cellsOf(decodedBlock(read)?.block ?? read);
  if (isTransposed !== true) return { ...placeOf(cells, range, headerRows), ...nothingSaid };
  const side = turnedAreas(cells).find(({ nameRow }) => nameRow === range.firstRow);
  if (!side) return null;
  const place = placeOf(side.cells, turned(range), headerRows);
  const cell = cellText(range.firstRow, range.firstColumn);
  return { ...place, ...nothingSaid, cell, isTransposed: true };
}

/** All columns of a table with the words over them, also of those that mean nothing to us. */
export function headingsOfTable(
  read: RawBlock,
  { range, headerRows, isTransposed }: Table,
): readonly ColumnHeading[] {
  const cells = cellsOf(decodedBlock(read)?.block ?? read);
  if (isTransposed !== true) return headingsIn(cells, range, headerRows);
  const side = turnedAreas(cells).find(({ nameRow }) => nameRow === range.firstRow);
  return side ? headingsIn(side.cells, turned(range), headerRows) : [];
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
  const place = placeOf(cells, range, rows);
  if (!place.headings.some((heading) => /\p{L}/u.test(heading))) return null;
  const endsThere = Array.from(
    { length: range.lastColumn - range.firstColumn + 1 },
    (_, index) => range.firstColumn + index,
  ).every((column) => cells.textAt(range.lastRow + 1, column) === '');
  const lastRow = endsThere ? openEnd : range.lastRow;
  return { ...place, ...nothingSaid, range: { ...range, lastRow } };
}

/** A column of the sheet with its header's words. */
export interface ColumnHeading {
  readonly column: number;
  readonly heading: string;
}

function headingsIn(
  cells: BlockCells,
  { firstColumn, lastColumn }: CellRange,
  headerRows: readonly number[],
): readonly ColumnHeading[] {
  return headingsUnder(cells, headerRows)
    .filter(({ column }) => column >= firstColumn && column <= lastColumn)
    .filter(({ segments }) => segments.length > 0)
    .map(({ column, segments }) => ({ column, heading: segments.join(' / ') }));
}

function placeOf(
  cells: BlockCells,
  range: CellRange,
  headerRows: readonly number[],
): Pick<TableCorrection, 'sheetId' | 'cell' | 'headings' | 'headerRow'> {
  return {
    sheetId: cells.block.sheetId,
    cell: cellText(headerRows[0] ?? range.firstRow, range.firstColumn),
    headings: headingsIn(cells, range, headerRows).map(({ heading }) => heading),
    headerRow: headerRows.at(-1) ?? null,
  };
}
