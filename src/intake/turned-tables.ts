import type { BlockCells } from './block-cells';
import { readLetterhead, type Letterhead } from './letterhead';
import { isCommitteeTable, type Table } from './table';
import { searchTables, type TableSearch } from './table-search';
import { turned, turnedAreas, type TurnedArea } from './transposed';

/** Tables with committees in the columns, where no other table was found: the first row of names that heads one. */
export function searchTurned(cells: BlockCells): readonly Table[] {
  for (const area of turnedAreas(cells)) {
    const found = searchTables(searchOnSide(cells, area));
    const tables = found.filter(isCommitteeTable).filter(({ rows }) => rows.length > 1);
    if (tables.length > 0) return tables.map(onItsSide);
  }
  return [];
}

/** A search of cells on their side; what stands over the committees' names is the letterhead. */
export function searchOnSide(sheet: BlockCells, { cells, nameRow }: TurnedArea): TableSearch {
  const letterhead = (): Letterhead => readLetterhead(sheet, sheet.firstRow, nameRow);
  const { firstRow: from, lastRow: lastHeaderRow } = cells;
  return { cells, letterhead, headerRow: null, from, lastHeaderRow };
}

/** A table that was read from cells on their side, with its range on the sheet. */
export function onItsSide<T extends Table>(table: T): T {
  return { ...table, range: turned(table.range), isTransposed: true };
}
