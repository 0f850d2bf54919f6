import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  fraction,
  fractionOfDecimalText,
  fractionOfNumber,
  isWhole,
  multiply,
  one,
  subtract,
  toNumber,
  zero,
} from '../../src/measures/fraction';
import { anyFraction, hugeFraction } from './arbitrary';

describe('fraction', () => {
  it('is in lowest terms with a positive denominator', () => {
    expect(fraction(2071, 2000)).toEqual({ numerator: 2071n, denominator: 2000n });
    expect(fraction(-6, -4)).toEqual({ numerator: 3n, denominator: 2n });
    expect(fraction(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it('refuses a zero denominator', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => divide(one, zero)).toThrow(RangeError);
  });

  it('tells whole numbers', () => {
    expect(isWhole(fraction(6, 3))).toBe(true);
    expect(isWhole(fraction(7, 3))).toBe(false);
  });
});

describe('the laws of arithmetic', () => {
  it('adding: order and grouping do not matter, subtracting undoes it', () => {
    fc.assert(
      fc.property(anyFraction, hugeFraction, anyFraction, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(add(a, zero)).toEqual(a);
      }),
    );
  });

  it('multiplying: order, grouping and spreading over a sum, dividing undoes it', () => {
    fc.assert(
      fc.property(anyFraction, hugeFraction, anyFraction, (a, b, c) => {
        expect(multiply(a, b)).toEqual(multiply(b, a));
        expect(multiply(multiply(a, b), c)).toEqual(multiply(a, multiply(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        if (compare(b, zero) !== 0) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  it('comparing is the sign of the difference', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(compare(a, b)).toBe(compare(subtract(a, b), zero));
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(compare(a, a)).toBe(0);
      }),
    );
  });
});

describe('decimal text', () => {
  it.each([
    ['2071', fraction(2071)],
    ['-12.345', fraction(-12345, 1000)],
    ['0.966', fraction(966, 1000)],
    ['-0.5', fraction(-1, 2)],
    ['1e-7', fraction(1, 10_000_000)],
    ['1.5e+21', fraction(15n * 10n ** 20n)],
    ['+3', fraction(3)],
  ])('%s is read exactly', (text, expected) => {
    expect(fractionOfDecimalText(text)).toEqual(expected);
  });

  it.each(['', ' ', 'abc', '1,5', '1.', '.5', '--1', '1 000', '0x10', 'Infinity'])('%p is none', (text) => {
    expect(fractionOfDecimalText(text)).toBeNull();
  });
});

describe('numbers of cells', () => {
  it('a typed decimal is what was typed, not the nearest binary value', () => {
    expect(fractionOfNumber(0.1)).toEqual(fraction(1, 10));
    expect(fractionOfNumber(103.55)).toEqual(fraction(10355, 100));
    expect(fractionOfNumber(-0)).toEqual(zero);
  });

  it('what is no number is none', () => {
    expect(fractionOfNumber(NaN)).toBeNull();
    expect(fractionOfNumber(Infinity)).toBeNull();
  });

  it('every finite double comes back from its fraction', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        // Below the normal doubles the last digit may be off, as documented.
        fc.pre(value === 0 || Math.abs(value) >= 1e-307);
        const exact = fractionOfNumber(value);
        expect(exact === null ? null : toNumber(exact) + 0).toBe(value + 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('toNumber', () => {
  it('is the nearest double where both parts are small', () => {
    expect(toNumber(fraction(2071, 2000))).toBe(1.0355);
    expect(toNumber(fraction(-1, 3))).toBe(-1 / 3);
  });

  it('rounds once, also where the parts are no doubles', () => {
    // 2^53 + 1 lies half way and goes to the even neighbour; a hair above it goes up.
    expect(toNumber(fraction(2n ** 53n + 1n))).toBe(2 ** 53);
    expect(toNumber(fraction((2n ** 53n + 1n) * 10n ** 30n + 1n, 10n ** 30n))).toBe(2 ** 53 + 2);
    expect(toNumber(fraction(10n ** 400n, 3n * 10n ** 400n))).toBe(1 / 3);
    expect(toNumber(fraction(10n ** 400n))).toBe(Infinity);
    expect(toNumber(fraction(-1n, 10n ** 400n))).toBe(-0);
  });

  it('keeps the order of the exact values', () => {
    fc.assert(
      fc.property(hugeFraction, hugeFraction, (a, b) => {
        const order = compare(a, b);
        if (order < 0) expect(toNumber(a)).toBeLessThanOrEqual(toNumber(b));
        if (order > 0) expect(toNumber(a)).toBeGreaterThanOrEqual(toNumber(b));
      }),
    );
  });
});
