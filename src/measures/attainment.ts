import { compare, divide, one, subtract, zero, type Fraction } from './fraction';
import { measured, unmeasured, type Measured } from './result';

/**
 * Attainment of a target: admitted ÷ target, as a fraction of 1 (2,071 of 2,000 is 1.0355). `null` is a blank cell.
 * A target of zero means that no target was set: no attainment, though the admitted still count in a total.
 * What is wrong with the target is said before what is wrong with the admitted, since without a target there is nothing
 * to attain. Totals are the attainment of summed counts, never a mean of the rows' attainments.
 */
export function attainment(admitted: Fraction | null, target: Fraction | null): Measured {
  if (target === null) return unmeasured('target-missing');
  if (compare(target, zero) === 0) return unmeasured('target-zero');
  if (compare(target, zero) < 0) return unmeasured('target-negative');
  if (admitted === null) return unmeasured('admitted-missing');
  if (compare(admitted, zero) < 0) return unmeasured('admitted-negative');
  return measured(divide(admitted, target));
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
