import { intersectArea } from './address';
import type { Area, SheetExtras } from './book-data';
import { onAreas } from './conditional-formulas';
import { movedFormula } from './moved-formula';
import type { ValidationData } from './validation-data';
import { withoutArea } from './without-area';

/** A sheet's conditional formats when an area is taken out of each; one that has no cells left is gone, as in Excel. */
export function conditionalFormatsWithout(
  formats: SheetExtras['conditionalFormats'],
  area: Area,
): SheetExtras['conditionalFormats'] {
  return formats.flatMap((format) => {
    if (!format.areas.some((one) => intersectArea(one, area))) return [format];
    const left = format.areas.flatMap((one) => withoutArea(one, area));
    return onAreas(format, left) ?? [];
  });
}

/** The same of validations. */
export function validationsWithout(validations: readonly ValidationData[], area: Area): ValidationData[] {
  return validations.flatMap((one) => {
    const areas = one.areas.flatMap((piece) => withoutArea(piece, area));
    return areas.length > 0 ? [validationOnAreas(one, areas)] : [];
  });
}

/** The same of links: the pieces that are left are links of their own. */
export function linksWithout(links: SheetExtras['links'], area: Area): SheetExtras['links'] {
  return links.flatMap((link) => withoutArea(link.area, area).map((piece) => ({ ...link, area: piece })));
}

/** Relative references of a validation count from the first area's first cell, which may be another one now. */
export function validationOnAreas(validation: ValidationData, areas: readonly Area[]): ValidationData {
  const [before, now] = [validation.areas[0], areas[0]];
  if (!before || !now) return { ...validation, areas };
  const [rows, columns] = [now.firstRow - before.firstRow, now.firstColumn - before.firstColumn];
  return {
    ...validation,
    areas,
    formula1: movedFormula(validation.formula1, rows, columns),
    formula2: movedFormula(validation.formula2, rows, columns),
  };
}
