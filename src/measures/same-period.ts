import { compare, divide, zero, type Fraction } from './fraction';
import { measured, unmeasured, type Measured } from './result';

/**
 * This period ÷ the same period of last year, as a fraction of 1: column 4 "(%) kỳ này so với cùng kỳ năm trước" of form
 * 2-BTCTW, which calculates 2 × 100 / 3. `null` is a blank cell. Nothing in the same period (zero) leaves no comparison.
 */
export function samePeriod(
  now: Fraction | null,
  before: Fraction | null,
): Measured<Fraction, 'value-missing' | 'before-zero' | 'value-negative'> {
  if (before === null || now === null) return unmeasured('value-missing');
  if (compare(before, zero) < 0 || compare(now, zero) < 0) return unmeasured('value-negative');
  if (compare(before, zero) === 0) return unmeasured('before-zero');
  return measured(divide(now, before));
}
