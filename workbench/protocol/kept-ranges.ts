import type { Area } from '../book/book-data';
import type { CellMove } from '../book/cell-moves';
import { carryArea } from '../book/cell-moves';
import { carryAreas } from '../book/carry-extras';
import type { OfficeObject } from './office-object';

/**
 * Lets a range that the add-in keeps a reference to follow its cells: "track the object for automatic adjustment based on
 * surrounding changes in the document" (Excel.Range.track; `Excel.run` tracks every range by itself). False when none of
 * its cells is left. Everything that was reached from the range follows with it, because its target is changed in place.
 */
export function followCells({ target }: OfficeObject, move: CellMove): boolean {
  if (!isOnSheet(target) || target.sheetId !== move.sheetId) return true;
  if (target.area) {
    const area = carryArea(target.area, move);
    if (area) target.area = area;
    return area !== null;
  }
  if (target.areas) target.areas = carryAreas(target.areas, move);
  return target.areas?.length !== 0;
}

/** What a Range, or a RangeAreas, stands for. */
interface OnSheet {
  readonly sheetId: string;
  area?: Area;
  areas?: readonly Area[];
}

function isOnSheet(target: unknown): target is OnSheet {
  return typeof target === 'object' && target !== null && 'sheetId' in target;
}
