import type { Area } from '../book/book-data';
import { carryArea, carryLine, type CellMove } from '../book/cell-moves';

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
  return moves.reduce<number | null>(
    (now, move) => (now === null ? null : carryLine(now, along, move)),
    index,
  );
}
