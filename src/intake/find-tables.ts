import { cellsOf, type BlockCells } from './block-cells';
import { certaintyOf } from './certainty';
import type { HeaderGuide } from './header-guide';
import { readLetterhead, type Letterhead } from './letterhead';
import { cellsWithin, cellsWithout } from './marked-cells';
import type { CellRange, RawBlock } from './raw-block';
import { isCommitteeTable, type Table } from './table';
import { headerAt, remembering } from './table-header';
import { searchOf, searchTables, tableNear } from './table-search';
import { tablesUnder } from './tables-under';
import { turned, turnedAreas } from './transposed';

/**
 * The tables of a sheet, from top to bottom: found by the words of their headings, wherever they stand and whatever
 * letterhead is above. Those that a person put right are taken first (`guides`). Excel tables and named ranges are taken first, an Excel table with its first row as the header. Years
 * and subjects under one header are a table each, and so are tables side by side. Where nothing is found, committees may stand in the
 * columns.
 */
export function findTables(block: RawBlock, guides: readonly HeaderGuide[] = []): readonly Table[] {
  const whole = cellsOf(block);
  const guided = searchGuided(whole, guides);
  const cells = cellsWithout(
    whole,
    guided.map(({ range }) => range),
  );
  const { tables, taken } = searchAreas(cells);
  const rest = cellsWithout(cells, taken);
  const found = [...guided, ...tables, ...searchTables(searchOf(rest, rest, null))];
  const all = found.length > 0 ? found : searchTurned(cells);
  return Array.from(all).sort((a, b) => a.range.firstRow - b.range.firstRow);
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

/** Tables with committees in the columns, where no other table was found: the first row of names that heads one. */
function searchTurned(cells: BlockCells): readonly Table[] {
  for (const { cells: side, nameRow } of turnedAreas(cells)) {
    const letterhead = (): Letterhead => readLetterhead(cells, cells.firstRow, nameRow);
    const { firstRow: from, lastRow: lastHeaderRow } = side;
    const found = searchTables({ cells: side, letterhead, headerRow: null, from, lastHeaderRow });
    const tables = found.filter(isCommitteeTable).filter(({ rows }) => rows.length > 1);
    if (tables.length > 0) {
      return tables.map((table) => ({ ...table, range: turned(table.range), isTransposed: true as const }));
    }
  }
  return [];
}

/** The tables under headers of which a person said something, read by that; the next header ends each as it would any other. */
function searchGuided(cells: BlockCells, guides: readonly HeaderGuide[]): Table[] {
  if (guides.length === 0) return [];
  const plain = searchTables(searchOf(cells, cells, null));
  const wordsOf = remembering();
  return guides.flatMap((guide) => {
    const first = guide.rows[0] ?? 0;
    const inside = cellsWithin(cells, areaOf(guide, plain));
    // The letterhead begins below the last table above.
    const ends = plain.map(({ range }) => range.lastRow + 1).filter((row) => row <= first);
    const part = searchOf(inside, cells, null);
    const header = headerAt(part, Math.max(cells.firstRow, ...ends), first, wordsOf, guide);
    if (!header) return [];
    const isNear = tableNear(inside);
    const isHeader = (row: number) => isNear(row) && headerAt(part, row, row, wordsOf) !== null;
    const { tables } = tablesUnder(inside, header, isHeader);
    return tables.map((table) => ({ ...table, certainty: certaintyOf([{ code: 'corrected' }]) }));
  });
}

/** The cells of a guided table: those selected, or as far to the sides as the table reaches that was found there without a word. */
function areaOf({ rows, area, isSelected }: HeaderGuide, plain: readonly Table[]): CellRange {
  const found = plain.find(
    ({ headerRows, range }) =>
      headerRows[0] === rows[0] &&
      range.firstColumn <= area.lastColumn &&
      range.lastColumn >= area.firstColumn,
  );
  if (isSelected || !found) return area;
  return {
    ...area,
    firstColumn: Math.min(area.firstColumn, found.range.firstColumn),
    lastColumn: Math.max(area.lastColumn, found.range.lastColumn),
  };
}
