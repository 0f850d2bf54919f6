import { compare, divide, type Fraction } from './fraction';
import { cutTowardsZero, roundHalfAway } from './rounding';

/** A percentage as a sheet prints it. */
export interface PrintedPercentage {
  /** A fraction of 1: 1.036 for "103,6 %". */
  readonly value: Fraction;
  /** Digits after the decimal mark of the printed percentage: 1 for "103,6 %", 2 for "50,80 %". */
  readonly decimals: number;
}

/** Whether a printed percentage follows from its counts; `right`, a fraction of 1, is what should have been printed. */
export type FollowsVerdict =
  | { readonly verdict: 'agrees' }
  | { readonly verdict: 'truncated'; readonly right: Fraction }
  | { readonly verdict: 'does-not-follow'; readonly right: Fraction };

/** Decimals of a percentage and those of the fraction of 1 that it stands for differ by two. */
const decimalsOfPercent = 2;

/**
 * Does the printed percentage follow from part ÷ whole, at its own number of decimals? `agrees` when it is the exact
 * share rounded half away from zero, `truncated` when the further decimals were merely cut off, else `does-not-follow`:
 * 35 of 1,383 printed as "1,75 %" should be 2.53 %. A dropped trailing zero ("5,8" for 5.80) is one decimal less and
 * judged as such. The whole must not be zero: where it is there is nothing to follow from.
 */
export function follows(printed: PrintedPercentage, part: Fraction, whole: Fraction): FollowsVerdict {
  const share = divide(part, whole);
  const decimals = printed.decimals + decimalsOfPercent;
  const right = roundHalfAway(share, decimals);
  if (compare(printed.value, right) === 0) return { verdict: 'agrees' };
  const cut = cutTowardsZero(share, decimals);
  return { verdict: compare(printed.value, cut) === 0 ? 'truncated' : 'does-not-follow', right };
}
