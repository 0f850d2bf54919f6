import {
  add,
  compare,
  divide,
  fraction,
  isWhole,
  multiply,
  subtract,
  toNumber,
  zero,
  type Fraction,
} from './fraction';
import { measured, unmeasured, type Measured, type MeasureFailureCode } from './result';

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

/**
 * The years of a term with their admitted, in order, as far as there is data: a blank is a year without data, and so is
 * every zero after the last year with some, since a year that is still to come is a blank cell, and a blank cell arrives
 * as 0 in Excel on Windows and Mac. A zero between years with data is a year in which nobody was admitted.
 */
export function yearsOfTerm(cells: readonly (Fraction | null)[]): readonly (Fraction | null)[] {
  const last = cells.findLastIndex((year) => year !== null && compare(year, zero) !== 0);
  return cells.map((year, index) => (index > last ? null : year));
}

/** Admitted a year on average over the years with data, exact. Fails where no year has data or a figure is negative. */
export function termAverage(admitted: readonly (Fraction | null)[]): Measured {
  const known = admitted.filter((year) => year !== null);
  if (known.length === 0) return unmeasured('admitted-missing');
  if (known.some((year) => compare(year, zero) < 0)) return unmeasured('admitted-negative');
  return measured(divide(known.reduce(add), fraction(known.length)));
}

/** No term is longer; beyond it a number of years is a slip, such as the year itself. */
const longestTerm = 100;

/**
 * What each year left of a term must bring on average so that the yearly target is reached over all its years; zero or
 * negative once it is. `years` are those of the whole term, `admitted` the years so far, `null` for one without data.
 * Fails as {@link termProgress} does, where `years` is no number of years or fewer than those with data, and where no
 * year is left.
 */
export function neededPerYear(
  admitted: readonly (Fraction | null)[],
  yearlyTarget: Fraction | null,
  years: Fraction | null,
): Measured<
  Fraction,
  MeasureFailureCode | 'value-missing' | 'years-invalid' | 'years-too-few' | 'no-year-left'
> {
  if (years === null || compare(years, zero) === 0) return unmeasured('value-missing');
  if (!isWhole(years) || compare(years, zero) < 0 || compare(years, fraction(longestTerm)) > 0) {
    return unmeasured('years-invalid');
  }
  const known = admitted.filter((year) => year !== null);
  const length = toNumber(years);
  if (known.length > length) return unmeasured('years-too-few', { years: length, known: known.length });
  const toCome = Array.from({ length: length - known.length }, () => null);
  const progress = termProgress([...known, ...toCome], yearlyTarget);
  if (!progress.ok) return progress;
  const needed = progress.value.neededPerYear;
  return needed ? measured(needed) : unmeasured('no-year-left');
}
