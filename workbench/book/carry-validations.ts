import type { SheetExtras } from './book-data';
import type { FormulaPlace } from './carry-formula';
import { carryFormula } from './carry-formula';
import type { CellMove } from './cell-moves';
import { carryArea, isTouched } from './cell-moves';
import type { ValidationData } from './validation-data';

/** A sheet's validations after cells moved on it or on a sheet that their formulas name; only what changed. */
export function carryValidations(
  { validations }: SheetExtras,
  isMovedSheet: boolean,
  move: CellMove,
  place: FormulaPlace,
): Partial<SheetExtras> {
  const carried = validations.flatMap((one) => carryOne(one, isMovedSheet, move, place) ?? []);
  const isSame =
    carried.length === validations.length && carried.every((one, index) => one === validations[index]);
  return isSame ? {} : { validations: carried };
}

/** Null when none of its cells is left. */
function carryOne(
  validation: ValidationData,
  isMovedSheet: boolean,
  move: CellMove,
  place: FormulaPlace,
): ValidationData | null {
  const isAreaTouched = isMovedSheet && validation.areas.some((area) => isTouched(area, move));
  const areas = isAreaTouched
    ? validation.areas.flatMap((area) => carryArea(area, move) ?? [])
    : validation.areas;
  if (areas.length === 0) return null;
  const formula1 = carryFormula(validation.formula1, move, place);
  const formula2 = carryFormula(validation.formula2, move, place);
  const isSame =
    areas === validation.areas && formula1 === validation.formula1 && formula2 === validation.formula2;
  return isSame ? validation : { ...validation, areas, formula1, formula2 };
}
