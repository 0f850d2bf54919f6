import {
  defaultCap,
  excellentAllowed,
  excellentToLower,
  type CapBase,
  type ExcellentCap,
} from '../measures/excellent-cap';
import { compare, divide, fraction, one, zero, type Fraction } from '../measures/fraction';
import { measured, unmeasured, type FailureCode, type Measured } from '../measures/result';
import { allMeasured, choiceOf, nonZero, numberOf } from './argument-reading';
import { cellFunction, type CellCall } from './cell-function';
import type { WorksheetFunction } from './worksheet-function';

const hundred = fraction(100);

/** By number, or by the grade's name in the three languages. */
const bases: readonly (readonly [CapBase, ...string[]])[] = [
  ['good', 'good', 'tốt', 'gut'],
  ['good-or-better', 'good or better', 'tốt trở lên', 'gut oder besser'],
];

/** 20 and 20 % are the same: up to 1 it is a share, above it a percentage. Blank or 0 is the usual 20 %. */
function capShare(percent: Fraction | null): Measured<Fraction, 'percent-out-of-range'> {
  const given = nonZero(percent);
  if (given === null) return measured(defaultCap.share);
  if (compare(given, zero) < 0 || compare(given, hundred) > 0) return unmeasured('percent-out-of-range');
  return measured(compare(given, one) > 0 ? divide(given, hundred) : given);
}

function capFunction(
  id: 'EXCELLENTALLOWED' | 'EXCELLENTTOLOWER',
  measure: (good: Fraction | null, excellent: Fraction | null, cap: ExcellentCap) => Measured,
): WorksheetFunction {
  return cellFunction(id, ({ args, labels }: CellCall): Measured<Fraction, FailureCode> => {
    const [base = { kind: 'blank' }] = args.slice(3);
    const numbers = allMeasured(
      args.slice(0, 3).map((argument, index) => numberOf(argument, labels[index] ?? '')),
    );
    if (!numbers.ok) return numbers;
    const [good = null, excellent = null, percent = null] = numbers.value;
    const share = capShare(percent);
    if (!share.ok) return share;
    const chosen = choiceOf(base, labels[3] ?? '', bases);
    return chosen.ok ? measure(good, excellent, { share: share.value, base: chosen.value }) : chosen;
  });
}

/**
 * EXCELLENTALLOWED(good, excellent, [percent], [base]): how many may be graded excellent, a whole number. `percent` is 20
 * (or 20 %) where it is left out, `base` 0 for those graded exactly good, 1 for good or better. A blank count is none.
 */
export const excellentAllowedFunction = capFunction('EXCELLENTALLOWED', excellentAllowed);

/** EXCELLENTTOLOWER(good, excellent, [percent], [base]): the least number to lower to good so that the cap is met. */
export const excellentToLowerFunction = capFunction('EXCELLENTTOLOWER', excellentToLower);
