import { follows } from '../../src/measures/follows';
import { divide, fraction, fractionOfDecimalText, multiply } from '../../src/measures/fraction';
import { cutTowardsZero, decimalText } from '../../src/measures/rounding';
import { publishedPercentages, rows } from './published-percentages';

/**
 * Percentages that newspapers and committees really published, with their two counts. The note of each row says what
 * a person found by hand: whether the printed figure follows, was cut off, or does not follow and what would be right.
 */
const hundred = fraction(100);

it('holds the percentages with both counts, of all three kinds', () => {
  const kinds = publishedPercentages.map(({ verdict }) => verdict);
  const kind = (wanted: string): number => kinds.filter((verdict) => verdict === wanted).length;
  expect([rows.length, kind('agrees'), kind('truncated'), kind('does-not-follow')]).toEqual([71, 16, 2, 2]);
});

describe.each(publishedPercentages)('$title', ({ part, whole, text, verdict, right, exact, roundedUp }) => {
  const places = text.split('.')[1]?.length ?? 0;
  const percentage = multiply(fraction(part, whole), hundred);

  it('is reproduced at its own number of decimals', () => {
    expect(decimalText(percentage, 4)).toBe(exact);
    expect(decimalText(percentage, places)).toBe(right);
  });

  it(`is recognised: ${verdict}`, () => {
    const value = fractionOfDecimalText(text);
    const result =
      value && follows({ value: divide(value, hundred), decimals: places }, fraction(part), fraction(whole));
    expect(result?.verdict).toBe(verdict);
    if (result && result.verdict !== 'agrees') {
      expect(decimalText(multiply(result.right, hundred), places)).toBe(right);
    }
    if (verdict === 'agrees') {
      expect(decimalText(cutTowardsZero(percentage, places), places) !== text).toBe(roundedUp);
    }
  });
});
