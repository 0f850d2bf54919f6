import { one, subtract, type Fraction } from './fraction';
import { nearestQuotient, quotient, quotients, type QuotientColumn, type QuotientReasons } from './quotient';
import type { Measured, MeasureFailureCode } from './result';

const reasons: QuotientReasons<MeasureFailureCode> = {
  over: { missing: 'admitted-missing', negative: 'admitted-negative' },
  under: { missing: 'target-missing', zero: 'target-zero', negative: 'target-negative' },
};

/**
 * Attainment of a target: admitted ÷ target, as a fraction of 1 (2,071 of 2,000 is 1.0355). `null` is a blank cell.
 * A target of zero means that no target was set: no attainment, though the admitted still count in a total.
 * What is wrong with the target is said before what is wrong with the admitted, since without a target there is nothing
 * to attain. Totals are the attainment of summed counts, never a mean of the rows' attainments.
 */
export function attainment(admitted: Fraction | null, target: Fraction | null): Measured {
  return quotient(admitted, target, reasons);
}

/** The attainment of two numbers as cells hold them, NaN for a blank cell: the nearest double, or why there is none. */
export function attainmentOfNumbers(admitted: number, target: number): number | MeasureFailureCode {
  return nearestQuotient(admitted, target, reasons);
}

/** The attainment of each row of two columns as cells hold them, NaN for a blank cell; see {@link attainment}. */
export function attainments(
  admitted: Float64Array,
  targets: Float64Array,
): QuotientColumn<MeasureFailureCode> {
  return quotients(admitted, targets, reasons);
}

/** Admitted − target, in persons; negative where the target was missed. */
export function difference(admitted: Fraction, target: Fraction): Fraction {
  return subtract(admitted, target);
}

/**
 * By how much the target was exceeded, as a share of the target: attainment − 1, so 0.0355 for 2,071 of 2,000
 * ("vượt 3,6 %"). Negative where the target was missed.
 */
export function exceededBy(attainment: Fraction): Fraction {
  return subtract(attainment, one);
}
