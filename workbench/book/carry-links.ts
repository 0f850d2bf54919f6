import type { SheetExtras } from './book-data';
import type { CellMove } from './cell-moves';
import { carryArea, isTouched } from './cell-moves';

/** Links of the sheet after its cells moved; only what changed. They go with their cells and die with them. */
export function carryLinks({ links }: SheetExtras, move: CellMove): Partial<SheetExtras> {
  if (!links.some(({ area }) => isTouched(area, move))) return {};
  return {
    links: links.flatMap((link) => {
      const area = carryArea(link.area, move);
      return area ? [{ ...link, area }] : [];
    }),
  };
}
