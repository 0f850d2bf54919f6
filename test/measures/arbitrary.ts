import fc from 'fast-check';
import { fraction, type Fraction } from '../../src/measures/fraction';

/** A count as sheets hold them: whole, from zero to a few million. */
export const count: fc.Arbitrary<Fraction> = fc.integer({ min: 0, max: 5_000_000 }).map((n) => fraction(n));

/** A count that can stand below the line. */
export const positiveCount: fc.Arbitrary<Fraction> = fc
  .integer({ min: 1, max: 5_000_000 })
  .map((n) => fraction(n));

/** Any fraction, both signs, small parts so that equal values turn up. */
export const anyFraction: fc.Arbitrary<Fraction> = fc
  .tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 1, max: 3000 }))
  .map(([n, d]) => fraction(n, d));

/** A fraction whose parts are far beyond what a double holds. */
export const hugeFraction: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 40n }))
  .map(([n, d]) => fraction(n, d));

/** Decimals that a report may print. */
export const decimals: fc.Arbitrary<number> = fc.integer({ min: 0, max: 4 });
