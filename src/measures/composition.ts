import { compare, divide, zero, type Fraction } from './fraction';
import { measured, unmeasured, type Measured } from './result';

/**
 * The share of a part (women, ethnic minority, youth union …) in the whole, as a fraction of 1. `null` is a blank cell.
 * Parts may overlap, so their shares need not add up to 1. A part larger than its whole is a slip of the sheet and has no
 * share.
 */
export function composition(
  part: Fraction | null,
  whole: Fraction | null,
): Measured<Fraction, 'value-missing' | 'value-negative' | 'whole-zero' | 'part-exceeds-whole'> {
  if (whole === null || part === null) return unmeasured('value-missing');
  if (compare(whole, zero) < 0 || compare(part, zero) < 0) return unmeasured('value-negative');
  if (compare(whole, zero) === 0) return unmeasured('whole-zero');
  if (compare(part, whole) > 0) return unmeasured('part-exceeds-whole');
  return measured(divide(part, whole));
}
