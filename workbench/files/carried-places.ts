import { lastSheetColumn, lastSheetRow } from '../book/address';
import type { Area } from '../book/book-data';
import { carryArea, type CellMove } from '../book/cell-moves';

/** Where an area went; null when nothing of it is left. */
export function carried(area: Area, moves: readonly CellMove[]): Area | null {
  return moves.reduce<Area | null>((now, move) => (now ? carryArea(now, move) : null), area);
}

/** Where a whole row or column went; null when it is gone. */
export function carriedLine(
  index: number,
  along: 'rows' | 'columns',
  moves: readonly CellMove[],
): number | null {
  const line =
    along === 'rows'
      ? { firstRow: index, lastRow: index, firstColumn: 0, lastColumn: lastSheetColumn }
      : { firstRow: 0, lastRow: lastSheetRow, firstColumn: index, lastColumn: index };
  const to = carried(line, moves);
  return to === null ? null : along === 'rows' ? to.firstRow : to.firstColumn;
}
