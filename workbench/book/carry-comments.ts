import type { SheetExtras } from './book-data';
import type { CellMove } from './cell-moves';
import { carryArea, isTouched } from './cell-moves';

interface OnCell {
  readonly row: number;
  readonly column: number;
}

/** Comments and notes of the sheet after its cells moved; only what changed. They go with their cells. */
export function carryComments(extras: SheetExtras, move: CellMove): Partial<SheetExtras> {
  const comments = carryAll(extras.comments, move);
  const notes = carryAll(extras.notes, move);
  return { ...(comments ? { comments } : {}), ...(notes ? { notes } : {}) };
}

/** Null when all are where they were. */
function carryAll<T extends OnCell>(items: readonly T[], move: CellMove): T[] | null {
  const areaOf = ({ row, column }: OnCell) => ({
    firstRow: row,
    firstColumn: column,
    lastRow: row,
    lastColumn: column,
  });
  if (!items.some((item) => isTouched(areaOf(item), move))) return null;
  return items.flatMap((item): T[] => {
    const after = carryArea(areaOf(item), move);
    return after ? [{ ...item, row: after.firstRow, column: after.firstColumn }] : [];
  });
}
