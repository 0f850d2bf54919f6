import { cellsOf, type BlockCells } from './block-cells';
import { certaintyOf } from './certainty';
import { searchGuided } from './guided-tables';
import type { HeaderGuide } from './header-guide';
import { cellsWithin, cellsWithout } from './marked-cells';
import type { CellRange, RawBlock } from './raw-block';
import type { Table } from './table';
import { searchOf, searchTables } from './table-search';
import { searchTurned } from './turned-tables';

/**
 * The tables of a sheet, from top to bottom: found by the words of their headings, wherever they stand and whatever
 * letterhead is above. Those that a person put right are taken first (`guides`). Excel tables and named ranges are taken first, an Excel table with its first row as the header. Years
 * and subjects under one header are a table each, and so are tables side by side. Where nothing is found, committees may stand in the
 * columns.
 */
export function findTables(block: RawBlock, guides: readonly HeaderGuide[] = []): readonly Table[] {
  const whole = cellsOf(block);
  const plain = guides.length === 0 ? [] : searchTables(searchOf(whole, whole, null));
  const guided = searchGuided(whole, guides, plain);
  const cells = cellsWithout(
    whole,
    guided.map(({ range }) => range),
  );
  const { tables, taken } = searchAreas(cells);
  // Without the table that was put right, the one beside it would be read with other rows for its header.
  const others = [...guided.map(({ range }) => range), ...taken];
  const beside = plain.filter(({ range }) => !others.some((other) => overlaps(range, other)));
  const rest = cellsWithout(cells, [...taken, ...beside.map(({ range }) => range)]);
  const found = [...guided, ...tables, ...beside, ...searchTables(searchOf(rest, rest, null))];
  const all = found.length > 0 ? found : searchTurned(cells);
  return Array.from(all).sort(inReadingOrder);
}

/** From top to bottom, side by side from left to right; the parts of one header stay as they are. */
function inReadingOrder({ range: a }: Table, { range: b }: Table): number {
  const isBeside = a.lastColumn < b.firstColumn || b.lastColumn < a.firstColumn;
  return a.firstRow - b.firstRow || (isBeside ? a.firstColumn - b.firstColumn : 0);
}

function overlaps(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

/** The tables of the areas that somebody marked off; an area within one that has been taken is not taken again. */
function searchAreas(cells: BlockCells): { readonly tables: Table[]; readonly taken: CellRange[] } {
  const tables: Table[] = [];
  const taken: CellRange[] = [];
  for (const { kind, range } of cells.block.areas ?? []) {
    const inside = cellsWithin(cellsWithout(cells, taken), range);
    const found = searchTables(searchOf(inside, cells, kind === 'excel-table' ? range.firstRow : null));
    if (found.length === 0) continue;
    tables.push(...found.map((table) => ({ ...table, certainty: certaintyOf([{ code: kind }]) })));
    taken.push(range);
  }
  return { tables, taken };
}
