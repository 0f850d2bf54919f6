import { admissionRatio, admissionRatioOfNumbers } from '../measures/admission-ratio';
import { composition } from '../measures/composition';
import { pointsAbove } from '../measures/points';
import { measured, unmeasured } from '../measures/result';
import { samePeriod } from '../measures/same-period';
import { measureFunction } from './measure-function';

/**
 * ADMISSIONRATIO(admitted, members): admitted ÷ members as a fraction of 1, cell by cell. Which members, those of the end
 * of the year before or those of now, is for the sheet to say beside it. Blanks and zeros as with ATTAINMENT.
 */
export const admissionRatioFunction = measureFunction(
  'ADMISSIONRATIO',
  ([admitted = null, members = null]) => admissionRatio(admitted, members),
  admissionRatioOfNumbers,
);

/** POINTSABOVE(share, target): both fractions of 1; 0.87 against 0.75 is 12 points. Empty where one of them is blank. */
export const pointsAboveFunction = measureFunction('POINTSABOVE', ([share = null, target = null]) =>
  share && target ? measured(pointsAbove(share, target)) : unmeasured('value-missing'),
);

/** SAMEPERIOD(now, before): now ÷ before as a fraction of 1. Empty where one is blank, #N/A where before is zero. */
export const samePeriodFunction = measureFunction('SAMEPERIOD', ([now = null, before = null]) =>
  samePeriod(now, before),
);

/** COMPOSITION(parts, whole): each part ÷ the whole, as a fraction of 1; one whole serves all parts. */
export const compositionFunction = measureFunction('COMPOSITION', ([part = null, whole = null]) =>
  composition(part, whole),
);
