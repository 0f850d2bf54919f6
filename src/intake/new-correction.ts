import { cellsOf, type BlockCells } from './block-cells';
import { cellText } from './cell';
import { headerRowsFrom, headingsUnder } from './header-rows';
import { readableBlock } from './legacy-text';
import { openEnd } from './place-corrections';
import type { CellRange, RawBlock } from './raw-block';
import type { Table } from './table';
import type { TableCorrection } from './table-correction';
import { turned, turnedAreas } from './transposed';
import { wordsOfHeading } from './heading-words';

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
export function correctionOfTable(read: RawBlock, table: Table): TableCorrection | null {
  const seen = asRead(read, table);
  if (!seen) return null;
  const unchanged = { ...placeOf(seen.cells, seen.range, table.headerRows), ...nothingSaid };
  if (table.isTransposed !== true) return unchanged;
  const cell = cellText(table.range.firstRow, table.range.firstColumn);
  return { ...unchanged, cell, isTransposed: true };
}

/** All columns of a table with the words over them, also of those that mean nothing to us. */
export function headingsOfTable(read: RawBlock, table: Table): readonly ColumnHeading[] {
  const seen = asRead(read, table);
  return seen ? headingsIn(seen.cells, seen.range, table.headerRows) : [];
}

/** The cells and range of a table as it counts its rows and columns: turned where it stands on its side. */
function asRead(
  read: RawBlock,
  { range, isTransposed }: Table,
): { readonly cells: BlockCells; readonly range: CellRange } | null {
  const cells = cellsOf(readableBlock(read));
  if (isTransposed !== true) return { cells, range };
  const side = turnedAreas(cells).find(({ nameRow }) => nameRow === range.firstRow);
  return side ? { cells: side.cells, range: turned(range) } : null;
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
  const block = readableBlock(read);
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
