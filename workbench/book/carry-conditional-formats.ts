import type { SheetExtras } from './book-data';
import type { FormulaPlace } from './carry-formula';
import { carryFormula } from './carry-formula';
import type { CellMove } from './cell-moves';
import { carryArea, isTouched } from './cell-moves';
import type { ConditionalFormatData } from './conditional-format-data';
import { withFormulas } from './conditional-formulas';

/** A sheet's conditional formats after cells moved on it or on a sheet that their formulas name; only what changed. */
export function carryConditionalFormats(
  { conditionalFormats }: SheetExtras,
  isMovedSheet: boolean,
  move: CellMove,
  place: FormulaPlace,
): Partial<SheetExtras> {
  const carried = conditionalFormats.flatMap((one) => carryOne(one, isMovedSheet, move, place) ?? []);
  const isSame =
    carried.length === conditionalFormats.length &&
    carried.every((one, index) => one === conditionalFormats[index]);
  return isSame ? {} : { conditionalFormats: carried };
}

/** Null when none of its cells is left. */
function carryOne(
  format: ConditionalFormatData,
  isMovedSheet: boolean,
  move: CellMove,
  place: FormulaPlace,
): ConditionalFormatData | null {
  const followed = withFormulas(format, (formula) => carryFormula(formula, move, place));
  if (!isMovedSheet || !format.areas.some((area) => isTouched(area, move))) return followed;
  const areas = format.areas.flatMap((area) => carryArea(area, move) ?? []);
  return areas.length > 0 ? { ...followed, areas } : null;
}
