import { add, compare, divide, fraction, multiply, subtract, zero, type Fraction } from './fraction';
import { measured, unmeasured, type Measured } from './result';

/** How a term of several years stands against a target that is the same for each year. */
export interface TermProgress {
  /** Admitted in the years with data. */
  readonly total: Fraction;
  readonly yearsWithData: number;
  /** total ÷ years with data, in persons a year; exact, so seldom whole. */
  readonly average: Fraction;
  readonly yearsLeft: number;
  /** Still missing from the yearly target × the years of the term; zero or negative once that is reached. */
  readonly missing: Fraction;
  /** What each year left must bring on average; `null` when no year is left. Zero or negative once the target is reached. */
  readonly neededPerYear: Fraction | null;
}

/**
 * Progress over a term. `admitted` has one entry for each year of the term, `null` for a year without data: such a year
 * is not part of the average and counts as left. No value where no year has data, where a figure is negative, or where
 * there is no yearly target.
 */
export function termProgress(
  admitted: readonly (Fraction | null)[],
  yearlyTarget: Fraction | null,
): Measured<TermProgress> {
  if (yearlyTarget === null) return unmeasured('target-missing');
  if (compare(yearlyTarget, zero) === 0) return unmeasured('target-zero');
  if (compare(yearlyTarget, zero) < 0) return unmeasured('target-negative');
  const known = admitted.filter((year) => year !== null);
  if (known.length === 0) return unmeasured('admitted-missing');
  if (known.some((year) => compare(year, zero) < 0)) return unmeasured('admitted-negative');
  const total = known.reduce(add);
  const yearsLeft = admitted.length - known.length;
  const missing = subtract(multiply(yearlyTarget, fraction(admitted.length)), total);
  return measured({
    total,
    yearsWithData: known.length,
    average: divide(total, fraction(known.length)),
    yearsLeft,
    missing,
    neededPerYear: yearsLeft === 0 ? null : divide(missing, fraction(yearsLeft)),
  });
}
