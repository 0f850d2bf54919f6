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
  safeWhole,
  subtract,
  toNumber,
  zero,
  type Fraction,
} from '../../src/measures/fraction';
import { anyFraction, hugeFraction } from './arbitrary';

const parts = ({ numerator, denominator }: Fraction): bigint[] => [numerator, denominator];

describe('fraction', () => {
  it('is in lowest terms with a positive denominator', () => {
    expect(parts(fraction(2071, 2000))).toEqual([2071n, 2000n]);
    expect(parts(fraction(-6, -4))).toEqual([3n, 2n]);
    expect(parts(fraction(6, -4))).toEqual([-3n, 2n]);
    expect(parts(fraction(0, -7))).toEqual([0n, 1n]);
    expect(toNumber(fraction(0, -7))).toBe(0);
    expect(parts(fraction(6n * 10n ** 30n, -4n))).toEqual([-15n * 10n ** 29n, 1n]);
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

describe('parts that doubles hold and parts that they do not', () => {
  /** Around the sizes where products of two parts stop being exact doubles. */
  const part = fc.oneof(
    fc.integer({ min: -50, max: 50 }).map(BigInt),
    fc.bigInt({ min: -(2n ** 27n), max: 2n ** 27n }),
    fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
    fc.integer({ min: -3, max: 3 }).map((near) => 2n ** 53n + BigInt(near)),
  );
  const pair = fc.tuple(
    part,
    part.filter((value) => value !== 0n),
  );
  const signOf = (value: bigint): bigint => (value < 0n ? -1n : 1n);
  const sign = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0);
  /** Cross-multiplied, so that only the value is compared and not the form. */
  const sameAs = (value: Fraction, over: bigint, under: bigint): void => {
    expect(value.numerator * under).toBe(over * value.denominator);
    expect(value).toEqual(fraction(over, under));
    expect(value.denominator > 0n).toBe(true);
  };

  it('reckon as big integers do', () => {
    fc.assert(
      fc.property(pair, pair, ([a, b], [c, d]) => {
        const [x, y] = [fraction(a, b), fraction(c, d)];
        sameAs(x, a, b);
        sameAs(add(x, y), a * d + c * b, b * d);
        sameAs(subtract(x, y), a * d - c * b, b * d);
        sameAs(multiply(x, y), a * c, b * d);
        if (c !== 0n) sameAs(divide(x, y), a * d, b * c);
        expect(compare(x, y)).toBe(sign((a * d - c * b) * signOf(b) * signOf(d)));
        expect(isWhole(x)).toBe(a % b === 0n);
      }),
      { numRuns: 1000 },
    );
  });

  it('tell neighbours apart whose products are the same double', () => {
    const [n, d] = [2n ** 53n - 2n, 2n ** 53n - 1n];
    expect(compare(fraction(n, d), fraction(n - 1n, d - 1n))).toBe(1);
    expect(compare(fraction(n - 1n, d - 1n), fraction(n, d))).toBe(-1);
  });

  it('give a whole number as a double only where it is exact', () => {
    expect(safeWhole(fraction(-12, 4))).toBe(-3);
    expect(safeWhole(fraction(1, 2))).toBeNull();
    expect(safeWhole(fraction(2n ** 53n - 1n))).toBe(2 ** 53 - 1);
    expect(safeWhole(fraction(2n ** 53n))).toBeNull();
  });
});
