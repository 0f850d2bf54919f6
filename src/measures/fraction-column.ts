import { fractionOfNumber, greatestPart, toNumber, type Fraction } from './fraction';

/**
 * Exact values one below the other, some of which may be missing: what the measures of long columns go by. The nearest
 * doubles do nearly all of the work, and the exact values decide where these cannot tell.
 */
export interface FractionColumn {
  /** The nearest doubles, which keep the order of the exact values; NaN where there is no value. */
  readonly numbers: Float64Array;
  /** Whether equal doubles of this column always stand for equal values. */
  readonly numbersTell: boolean;
  /** The exact value at a place; `null` where there is none. */
  at(index: number): Fraction | null;
}

/** Equal doubles tell equal quotients when the greatest numerator times the greatest denominator stays below this. */
export const largestTold = 2 ** 52;

/**
 * Numbers as cells hold them, NaN for none: each stands for the decimal number that was typed, and two different decimals
 * never share a double there.
 */
export function columnOfNumbers(numbers: Float64Array): FractionColumn {
  return { numbers, numbersTell: true, at: (index) => fractionOfNumber(numbers[index] ?? NaN) };
}

/** Exact values as a column, `null` for none. */
export function columnOfFractions(values: readonly (Fraction | null)[]): FractionColumn {
  const numbers = new Float64Array(values.length);
  let greatest = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? null;
    numbers[index] = value === null ? NaN : toNumber(value);
    if (value !== null) greatest = Math.max(greatest, greatestPart(value));
  }
  return { numbers, numbersTell: greatest * greatest < largestTold, at: (index) => values[index] ?? null };
}
