import fc from 'fast-check';
import { compare, fraction, multiply, subtract, zero, type Fraction } from '../../src/measures/fraction';
import { cutTowardsZero, decimalText, roundHalfAway, roundToPlace } from '../../src/measures/rounding';
import { anyFraction, decimals, hugeFraction } from './arbitrary';

const percent = (part: number, whole: number): Fraction => fraction(part * 100, whole);
const magnitude = (value: Fraction): Fraction => (compare(value, zero) < 0 ? negative(value) : value);
const negative = (value: Fraction): Fraction => subtract(zero, value);

describe('decimalText', () => {
  it.each([
    // Bình Thuận 2021 and 2022 (vjs.vietnam.vn, "Kết nạp đảng viên hằng năm đều vượt chỉ tiêu"); 103.55 is an exact tie.
    [percent(2030, 2000), 1, '101.5'],
    [percent(2071, 2000), 1, '103.6'],
    // Bình Thuận to 26 September 2017 (binhthuancpv.org.vn 21946): 69.15 is an exact tie.
    [percent(1383, 2000), 1, '69.2'],
    [percent(1383, 2000), 2, '69.15'],
    [percent(35, 1383), 2, '2.53'],
    [percent(346, 680), 2, '50.88'],
    // Excel's ROUND of 2.5, -2.5 and 1.005: half goes away from zero, on the decimal that was typed.
    [fraction(5, 2), 0, '3'],
    [fraction(-5, 2), 0, '-3'],
    [fraction(1005, 1000), 2, '1.01'],
    [fraction(999, 10), 0, '100'],
    [fraction(5, 1000), 2, '0.01'],
    [fraction(2071), 0, '2071'],
    [fraction(2071), 3, '2071.000'],
    [fraction(-1, 20), 1, '-0.1'],
    [fraction(-4, 100), 1, '0.0'],
    [zero, 0, '0'],
    [zero, 2, '0.00'],
  ])('%# %p to %i decimals is %s', (value, places, text) => {
    expect(decimalText(value, places)).toBe(text);
  });

  it('always has exactly the decimals asked for and reads back as the rounded value', () => {
    fc.assert(
      fc.property(fc.oneof(anyFraction, hugeFraction), decimals, (value, places) => {
        const text = decimalText(value, places);
        expect(text).toMatch(places === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${String(places)}}$`));
        const digits = BigInt(text.replace('.', ''));
        expect(fraction(digits, 10n ** BigInt(places))).toEqual(roundHalfAway(value, places));
      }),
    );
  });
});

describe('roundHalfAway', () => {
  it('is odd: the rounded opposite is the opposite of the rounded', () => {
    fc.assert(
      fc.property(anyFraction, decimals, (value, places) => {
        expect(roundHalfAway(negative(value), places)).toEqual(negative(roundHalfAway(value, places)));
      }),
    );
  });

  it('is never further off than half a unit of the last decimal, and away from zero where it is just half', () => {
    fc.assert(
      fc.property(fc.oneof(anyFraction, hugeFraction), decimals, (value, places) => {
        const rounded = roundHalfAway(value, places);
        const half = fraction(1n, 2n * 10n ** BigInt(places));
        const off = magnitude(subtract(rounded, value));
        expect(compare(off, half)).toBeLessThanOrEqual(0);
        if (compare(off, half) === 0) expect(compare(magnitude(rounded), magnitude(value))).toBe(1);
        expect(multiply(rounded, fraction(10n ** BigInt(places))).denominator).toBe(1n);
      }),
    );
  });

  it('rounds exact ties away from zero at every number of decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), decimals, (units, places) => {
        const scale = 10n ** BigInt(places);
        const tie = fraction(2n * BigInt(units) + 1n, 2n * scale);
        expect(roundHalfAway(tie, places)).toEqual(fraction(BigInt(units) + 1n, scale));
      }),
    );
  });
});

describe('cutTowardsZero', () => {
  it.each([
    // Lăk 2019 (ttthlak.gov.vn) prints 55 of 72 as 76,3 %, cut off rather than rounded.
    [percent(55, 72), 1, fraction(763, 10)],
    [percent(-55, 72), 1, fraction(-763, 10)],
    [fraction(999, 1000), 0, zero],
  ])('%# drops the further decimals', (value, places, expected) => {
    expect(cutTowardsZero(value, places)).toEqual(expected);
  });
});

it.each([-1, 0.5, NaN])('%p decimals are a bug of the caller', (places) => {
  expect(() => roundHalfAway(zero, places)).toThrow(RangeError);
  expect(() => cutTowardsZero(zero, places)).toThrow(RangeError);
  expect(() => decimalText(zero, places)).toThrow(RangeError);
});

describe('to a place on either side of the point', () => {
  it.each<[number, number, number, number]>([
    // As Excel's ROUND(2150,-2) and ROUND(-2150,-2).
    [2150, 1, -2, 2200],
    [-2150, 1, -2, -2200],
    [2149, 1, -2, 2100],
    [49, 1, -2, 0],
    [5, 2, 0, 3],
  ])('%d/%d to place %d is %d', (numerator, denominator, place, expected) => {
    expect(roundToPlace(fraction(numerator, denominator), place)).toEqual(fraction(expected));
  });

  it('is the plain rounding from the point on', () => {
    expect(roundToPlace(fraction(10355, 10000), 3)).toEqual(fraction(1036, 1000));
  });
});
