import { add, divide, fraction, type Fraction } from './fraction';

/**
 * The mean of shares, each counting once whatever it is a share of: the "yearly average" of a term is that of the years'
 * shares. `null` of none.
 */
export function mean(shares: readonly Fraction[]): Fraction | null {
  if (shares.length === 0) return null;
  return divide(shares.reduce(add), fraction(shares.length));
}
