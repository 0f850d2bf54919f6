import type { CellRange } from '../intake/raw-block';
import type { PlanCell, RangeFormat, SheetPlan } from './sheet-plan';

/** Something that stands on a sheet, placed already: cells with their look. */
export interface SheetPart {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly CellRange[];
  readonly formats: readonly RangeFormat[];
  readonly rowHeights: SheetPlan['rowHeights'];
}

/** A sheet's parts together, in their order. */
export function joinParts(parts: readonly SheetPart[]): SheetPart {
  return {
    cells: parts.flatMap(({ cells }) => cells),
    merges: parts.flatMap(({ merges }) => merges),
    formats: parts.flatMap(({ formats }) => formats),
    rowHeights: parts.flatMap(({ rowHeights }) => rowHeights),
  };
}

export function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
