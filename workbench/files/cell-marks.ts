import { intersectArea, lastSheetRow, rowCount } from '../book/address';
import type { Area, SheetExtras } from '../book/book-data';
import { carryAreas } from '../book/carry-extras';
import type { CellMove } from '../book/cell-moves';
import { withoutArea } from '../book/without-area';

/** The cells of a sheet that are unlocked, and those whose formulas are hidden, while it is protected. */
export type Marks = Pick<SheetExtras, 'unlocked' | 'hiddenFormulas'>;

/** What a cell's format says of its protection (ECMA-376 part 1, 18.8.33). */
export interface CellProtection {
  readonly locked: boolean;
  readonly hidden: boolean;
}

/** How the marks of a sheet differ from what its file says. */
export interface MarkChange {
  /** Where a cell's mark is another one. */
  readonly areas: readonly Area[];
  of(row: number, column: number): CellProtection;
  /** Of the cells of a column that the file does not hold. */
  ofColumn(column: number): CellProtection;
}

/** Null when all cells are marked as the file has them; cells that moved took their formats along. */
export function changeOfMarks(before: Marks, now: Marks, moves: readonly CellMove[]): MarkChange | null {
  const carried = (areas: readonly Area[]): readonly Area[] =>
    moves.reduce<readonly Area[]>((moved, move) => carryAreas(moved, move), areas);
  const areas = [
    ...difference(carried(before.unlocked), now.unlocked),
    ...difference(carried(before.hiddenFormulas), now.hiddenFormulas),
  ];
  if (areas.length === 0) return null;
  const of = (area: Area): CellProtection => ({
    locked: !covers(now.unlocked, area),
    hidden: covers(now.hiddenFormulas, area),
  });
  return {
    areas,
    of: (row, column) => of({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }),
    ofColumn: (column) => of({ firstRow: 0, lastRow: lastSheetRow, firstColumn: column, lastColumn: column }),
  };
}

/** Whether an area takes whole columns, or most of their cells: the file marks those in the columns' own format. */
export function isWholeColumns(area: Area): boolean {
  return rowCount(area) * 2 > lastSheetRow + 1;
}

function difference(a: readonly Area[], b: readonly Area[]): Area[] {
  return [...without(a, b), ...without(b, a)];
}

function without(areas: readonly Area[], others: readonly Area[]): readonly Area[] {
  return others.reduce<readonly Area[]>((rest, one) => rest.flatMap((area) => withoutArea(area, one)), areas);
}

/** Whether all cells of an area are among others; of a whole column, whether most are. */
function covers(areas: readonly Area[], area: Area): boolean {
  if (!isWholeColumns(area)) return without([area], areas).length === 0;
  const rows = areas.flatMap((one) => intersectArea(one, area) ?? []).map(rowCount);
  return rows.reduce((sum, count) => sum + count, 0) * 2 > lastSheetRow + 1;
}
