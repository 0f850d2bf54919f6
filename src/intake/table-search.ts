import { bandsOf, type Band } from './bands';
import type { BlockCells } from './block-cells';
import { headerRowsFrom, headingsUnder, mostHeaderRows } from './header-rows';
import { readLetterhead, type Letterhead } from './letterhead';
import { cellsWithin } from './marked-cells';
import type { Table } from './table';
import { headerAt, remembering, type HeaderSearch, type TableHeader } from './table-header';
import { tablesUnder } from './tables-under';
import { mayHeadTable } from './table-signs';
import type { Word } from './vocabulary';

/** How the tables of a part of a sheet are looked for. */
export interface TableSearch extends HeaderSearch {
  /** The first row of the letterhead above the first table. */
  readonly from: number;
  /** The last row that may head a table. */
  readonly lastHeaderRow: number;
}

/** A search of all these cells, with the letterhead over them or over the wider area they are a part of. */
export function searchOf(cells: BlockCells, above: BlockCells, headerRow: number | null): TableSearch {
  return {
    cells,
    letterhead: (from, row) => letterheadOver(cells, above, from, row),
    headerRow,
    from: above.firstRow,
    lastHeaderRow: cells.lastRow,
  };
}

/** The tables of a part of a sheet, from top to bottom; those that begin side by side from left to right. */
export function searchTables(part: TableSearch): Table[] {
  const { cells, headerRow } = part;
  const wordsOf = remembering();
  const isNear = tableNear(cells);
  const look = (from: number, row: number): TableHeader | null =>
    isNear(row) ? headerAt(part, from, row, wordsOf) : null;
  const isHeader = (row: number): boolean => headerRow === null && look(row, row) !== null;
  const found: Table[] = [];
  let { from } = part;
  let row = cells.firstRow;
  while (row <= (headerRow ?? part.lastHeaderRow)) {
    const bands = headerRow === null && isNear(row) ? bandsAt(cells, row, wordsOf) : [];
    const beside = bands.length > 1 ? searchBands(part, bands, from, row) : [];
    const header = beside.length > 0 ? null : look(from, row);
    if (beside.length === 0 && !header) {
      row += 1;
      continue;
    }
    const under = header ? tablesUnder(cells, header, isHeader) : null;
    const tables = under ? under.tables : beside;
    found.push(...tables);
    const [first] = tables;
    if (under && first && headerRow === null) found.push(...searchBeside(part, first, from));
    const lastRow = Math.max(row, under?.lastRow ?? 0, ...tables.map(({ range }) => range.lastRow));
    row = Math.max(lastRow, header?.rows.at(-1) ?? row) + 1;
    from = row;
  }
  return found;
}

/** The tables that begin side by side in one row, and those below them as long as the longest one lasts. */
function searchBands(whole: TableSearch, bands: readonly Band[], from: number, row: number): Table[] {
  const firsts = bands.flatMap((band) =>
    searchTables({ ...inBand(whole, band, row, row + mostHeaderRows - 1), from }),
  );
  if (firsts.length === 0) return [];
  const last = Math.max(...firsts.map(({ range }) => range.lastRow));
  return bands.flatMap((band) => searchTables({ ...inBand(whole, band, row, last), from }));
}

/** A search in some of the columns, for headers from one row to another. */
function inBand(
  whole: TableSearch,
  { firstColumn, lastColumn }: Band,
  firstRow: number,
  lastHeaderRow: number,
): TableSearch {
  const { lastRow } = whole.cells;
  const cells = cellsWithin(whole.cells, { firstRow, lastRow, firstColumn, lastColumn });
  const letterhead = (from: number, row: number): Letterhead => letterheadOver(cells, whole.cells, from, row);
  return { cells, letterhead, headerRow: null, from: whole.from, lastHeaderRow };
}

/** Tables that begin beside another one, further down than it does. */
function searchBeside(whole: TableSearch, { range }: Table, from: number): Table[] {
  const { firstColumn, lastColumn } = whole.cells;
  const sides = [
    { firstColumn, lastColumn: range.firstColumn - 1 },
    { firstColumn: range.lastColumn + 1, lastColumn },
  ].filter((band) => band.lastColumn > band.firstColumn);
  return sides.flatMap((band) =>
    searchTables({ ...inBand(whole, band, range.firstRow + 1, range.lastRow), from }),
  );
}

function bandsAt(
  cells: BlockCells,
  row: number,
  wordsOf: (text: string) => readonly Word[],
): readonly Band[] {
  const rows = headerRowsFrom(cells, row, wordsOf);
  return rows.length === 0 ? [] : bandsOf(headingsUnder(cells, rows), wordsOf);
}

function rowMayHead(cells: BlockCells, row: number): boolean {
  if (row > cells.lastRow) return false;
  for (let column = cells.firstColumn; column <= cells.lastColumn; column += 1) {
    const text = cells.textAt(row, column);
    if (text !== '' && mayHeadTable(text)) return true;
  }
  return false;
}

/** Whether one of the rows that a header may reach over could head a table; each row is looked at once. */
export function tableNear(cells: BlockCells): (row: number) => boolean {
  const known = new Map<number, boolean>();
  const inRow = (row: number): boolean => {
    const said = known.get(row) ?? rowMayHead(cells, row);
    known.set(row, said);
    return said;
  };
  return (row) => Array.from({ length: mostHeaderRows }, (_, index) => row + index).some(inRow);
}

/** What stands above a header: over the area that was marked off, and what that does not say over the whole width of the sheet. */
function letterheadOver(cells: BlockCells, above: BlockCells, from: number, row: number): Letterhead {
  const whole = readLetterhead(above, from, row);
  const { firstColumn, lastColumn } = cells;
  if (firstColumn === above.firstColumn && lastColumn === above.lastColumn) return whole;
  const own = readLetterhead({ ...above, firstColumn, lastColumn }, from, row);
  const dated = own.year === null && own.period === null ? whole : own;
  return {
    body: own.body || whole.body,
    title: own.title || whole.title,
    year: dated.year,
    period: dated.period,
  };
}
