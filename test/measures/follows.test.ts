import fc from 'fast-check';
import { follows } from '../../src/measures/follows';
import {
  add,
  compare,
  divide,
  fraction,
  fractionOfDecimalText,
  multiply,
  subtract,
  type Fraction,
} from '../../src/measures/fraction';
import { cutTowardsZero, decimalText, roundHalfAway } from '../../src/measures/rounding';
import { count, decimals, positiveCount } from './arbitrary';

const hundred = fraction(100);

/** A percentage as printed with a point: `103.6`. */
function printed(text: string): { value: Fraction; decimals: number } {
  const value = fractionOfDecimalText(text);
  if (value === null) throw new Error(`${text} is no percentage.`);
  return { value: divide(value, hundred), decimals: text.split('.')[1]?.length ?? 0 };
}

describe('worked examples', () => {
  it.each([
    // Bình Thuận 2022, an exact tie (vjs.vietnam.vn); the attainment that a careless program prints is 103.5.
    ['103.6', 2071, 2000, 'agrees', null],
    ['103.5', 2071, 2000, 'truncated', '103.6'],
    ['104', 2071, 2000, 'agrees', null],
    ['103.55', 2071, 2000, 'agrees', null],
    ['69.2', 1383, 2000, 'agrees', null],
    // binhthuancpv.org.vn 21946: 35 pupils and students of 1,383 admitted, printed against the target instead.
    ['1.75', 35, 1383, 'does-not-follow', '2.53'],
    // btctu.binhthuan.dcs.vn 280: a slip of a digit.
    ['50.80', 346, 680, 'does-not-follow', '50.88'],
    ['76.3', 55, 72, 'truncated', '76.4'],
    // A dropped trailing zero: 5.80 printed as 5.8 has one decimal and is right at that.
    ['5.8', 112, 1932, 'agrees', null],
    ['0', 0, 12, 'agrees', null],
    ['100', 1, 1, 'agrees', null],
  ] as const)('%s %% of %i in %i: %s', (text, part, whole, verdict, right) => {
    const result = follows(printed(text), fraction(part), fraction(whole));
    expect(result.verdict).toBe(verdict);
    const shown =
      result.verdict === 'agrees'
        ? null
        : decimalText(multiply(result.right, hundred), printed(text).decimals);
    expect(shown).toBe(right);
  });

  it('a value that is finer than its decimals does not follow', () => {
    const value = fraction(10355, 10000);
    expect(follows({ value, decimals: 1 }, fraction(2071), fraction(2000))).toEqual({
      verdict: 'does-not-follow',
      right: fraction(1036, 1000),
    });
  });

  it('nothing follows from a whole of zero: the caller asks before', () => {
    expect(() => follows(printed('5'), fraction(1), fraction(0))).toThrow(RangeError);
  });
});

describe('laws', () => {
  it('accepts what decimalText prints, for every pair and 0 to 4 decimals', () => {
    fc.assert(
      fc.property(count, positiveCount, decimals, (part, whole, places) => {
        const text = decimalText(multiply(divide(part, whole), hundred), places);
        expect(printed(text).decimals).toBe(places);
        expect(follows(printed(text), part, whole)).toEqual({ verdict: 'agrees' });
      }),
    );
  });

  it('calls what is cut off truncated exactly where rounding gives something else', () => {
    fc.assert(
      fc.property(count, positiveCount, decimals, (part, whole, places) => {
        const percentage = multiply(divide(part, whole), hundred);
        const cut = cutTowardsZero(percentage, places);
        const rounded = roundHalfAway(percentage, places);
        const result = follows({ value: divide(cut, hundred), decimals: places }, part, whole);
        expect(result).toEqual(
          compare(cut, rounded) === 0
            ? { verdict: 'agrees' }
            : { verdict: 'truncated', right: divide(rounded, hundred) },
        );
      }),
    );
  });

  it('rejects every other figure of the same decimals and gives the right one', () => {
    fc.assert(
      fc.property(
        count,
        positiveCount,
        decimals,
        fc.integer({ min: 1, max: 500 }),
        (part, whole, places, off) => {
          const rounded = roundHalfAway(multiply(divide(part, whole), hundred), places);
          const units = fraction(off, 10n ** BigInt(places));
          const right = divide(rounded, hundred);
          const above = follows(
            { value: divide(add(rounded, units), hundred), decimals: places },
            part,
            whole,
          );
          expect(above).toEqual({ verdict: 'does-not-follow', right });
          const below = follows(
            { value: divide(subtract(rounded, units), hundred), decimals: places },
            part,
            whole,
          );
          expect(below).toEqual({ verdict: off === 1 ? below.verdict : 'does-not-follow', right });
          expect(below.verdict).not.toBe('agrees');
        },
      ),
    );
  });
});
