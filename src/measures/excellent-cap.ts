import {
  add,
  compare,
  fraction,
  isWhole,
  multiply,
  one,
  subtract,
  toNumber,
  zero,
  type Fraction,
} from './fraction';
import type { Grade } from './grading';
import { measured, unmeasured, type Measured, type MeasureFailure } from './result';

/**
 * What the cap on "excellent" is a share of: those graded exactly good (the wording of 21-HD/BTCTW 2019 and
 * 124-QĐ/TW), or those graded good or better (some committees' own guidance). Every output names the one it used.
 */
export type CapBase = 'good' | 'good-or-better';

/** How the cap is set; two settings, since both readings and two percentages are in use. */
export interface ExcellentCap {
  /** A fraction of 1: 0.2 for 20 %. */
  readonly share: Fraction;
  readonly base: CapBase;
}

/** 20 % of those graded exactly good. */
export const defaultCap: ExcellentCap = { share: fraction(1, 5), base: 'good' };

function floor(value: Fraction): Fraction {
  const { numerator, denominator } = value;
  const cut = numerator / denominator;
  return fraction(numerator < 0n && numerator % denominator !== 0n ? cut - 1n : cut);
}

function unusableCount(grade: Grade, count: Fraction): MeasureFailure | null {
  const facts = { grade, count: toNumber(count) };
  if (compare(count, zero) < 0) return unmeasured('count-negative', facts);
  return isWhole(count) ? null : unmeasured('count-not-whole', facts);
}

/**
 * How many may be graded excellent in a group as it stands: the cap's share of its base, the fraction cut off, since the
 * rule says "không vượt quá". `good` and `excellent` are counts of the group; `null`, a blank cell, is none.
 */
export function excellentAllowed(
  good: Fraction | null,
  excellent: Fraction | null,
  cap: ExcellentCap = defaultCap,
): Measured {
  const [g, e] = [good ?? zero, excellent ?? zero];
  const unusable = unusableCount('good', g) ?? unusableCount('excellent', e);
  if (unusable) return unusable;
  const base = cap.base === 'good' ? g : add(g, e);
  return measured(floor(multiply(cap.share, base)));
}

/**
 * The least number of excellent that must be lowered to good so that the group meets the cap; 0 where it does. Under the
 * base "exactly good" each one lowered also raises the base: with 18 good and 4 excellent at 20 % one is enough,
 * although only 3 are allowed of 18 and 19 alike.
 */
export function excellentToLower(
  good: Fraction | null,
  excellent: Fraction | null,
  cap: ExcellentCap = defaultCap,
): Measured {
  const allowed = excellentAllowed(good, excellent, cap);
  if (!allowed.ok) return allowed;
  const [g, e] = [good ?? zero, excellent ?? zero];
  // E − k ≤ p (G + k) holds from k = (E − p G) ÷ (1 + p) on; with a base that does not move, from E − p (G + E) on.
  const least =
    cap.base === 'good'
      ? divideUp(subtract(e, multiply(cap.share, g)), add(one, cap.share))
      : subtract(e, allowed.value);
  return measured(compare(least, zero) > 0 ? least : zero);
}

/** a ÷ b, up to the next whole number. */
function divideUp(a: Fraction, b: Fraction): Fraction {
  const up = floor(fraction(-a.numerator * b.denominator, a.denominator * b.numerator));
  return fraction(-up.numerator);
}
