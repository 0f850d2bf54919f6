import fc from 'fast-check';
import { serialOfDate } from '../../src/measures/excel-date';
import { compare, fraction, one, type Fraction } from '../../src/measures/fraction';
import { pace, projectedYearEnd, shareOfYearGone } from '../../src/measures/pace';
import { measured, unmeasured } from '../../src/measures/result';

const of = (n: number): Fraction => fraction(n);
const day = (year: number, month: number, date: number): Fraction =>
  of(serialOfDate({ year, month, day: date }));

describe('the share of the year gone', () => {
  it.each<[string, Fraction, Fraction | null, number, number]>([
    ['31 January of a common year', day(2022, 1, 31), null, 31, 365],
    ['30 June of a common year', day(2022, 6, 30), null, 181, 365],
    ['30 June of a leap year', day(2024, 6, 30), null, 182, 366],
    ['29 February', day(2024, 2, 29), null, 60, 366],
    ['31 December', day(2024, 12, 31), null, 1, 1],
    ['a century that is no leap year', day(2100, 12, 30), null, 364, 365],
    ['a year that begins on 1 December', day(2022, 11, 30), day(2021, 12, 1), 1, 1],
    ['one with the leap day in it', day(2024, 2, 29), day(2023, 12, 1), 91, 366],
    ['one that begins on a leap day', day(2025, 2, 28), day(2024, 2, 29), 1, 1],
    ['a blank start that arrives as 0', day(2022, 1, 31), of(0), 31, 365],
  ])('%s', (_name, date, start, gone, whole) => {
    expect(shareOfYearGone(date, start)).toEqual(measured(fraction(gone, whole)));
  });

  it('does not look at the time of day', () => {
    const noon = fraction(2n * day(2022, 6, 30).numerator + 1n, 2);
    expect(shareOfYearGone(noon, null)).toEqual(measured(fraction(181, 365)));
  });

  it.each<[string, Fraction | null, Fraction | null, unknown]>([
    ['no date', null, null, unmeasured('date-missing')],
    ['a blank date that arrives as 0', of(0), null, unmeasured('date-missing')],
    ['a date before Excel’s calendar is right', of(60), null, unmeasured('date-invalid', { date: '60' })],
    [
      'a date typed as a number of its digits',
      of(30062022),
      null,
      unmeasured('date-invalid', { date: '30062022' }),
    ],
    ['a start that is none', day(2022, 1, 1), of(5), unmeasured('date-invalid', { date: '5' })],
    ['a date before the start', day(2022, 1, 1), day(2022, 1, 2), unmeasured('date-outside-year')],
    ['a date a year after the start', day(2023, 1, 2), day(2022, 1, 2), unmeasured('date-outside-year')],
  ])('%s', (_name, date, start, expected) => {
    expect(shareOfYearGone(date, start)).toEqual(expected);
  });
});

it('pace: 1,238 of 2,000 at 30 June 2022 is 61.9 % in 49.6 % of the year', () => {
  expect(pace(of(1238), of(2000), day(2022, 6, 30), null)).toEqual(
    measured(fraction(1238 * 365, 2000 * 181)),
  );
});

it('the straight line of the same ends at 2,496.5', () => {
  expect(projectedYearEnd(of(1238), day(2022, 6, 30), null)).toEqual(measured(fraction(1238 * 365, 181)));
});

it('what is wrong with the counts is said first', () => {
  expect(pace(of(1), null, null, null)).toEqual(unmeasured('target-missing'));
  expect(pace(of(1), of(0), null, null)).toEqual(unmeasured('target-zero'));
  expect(projectedYearEnd(null, null, null)).toEqual(unmeasured('admitted-missing'));
  expect(projectedYearEnd(of(-1), null, null)).toEqual(unmeasured('admitted-negative'));
  expect(projectedYearEnd(of(1), null, null)).toEqual(unmeasured('date-missing'));
});

it('the share grows with the date and ends at the whole year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 2_957_000 }), fc.integer({ min: 0, max: 364 }), (first, days) => {
      const [a, b] = [days, days + 1].map((n) => shareOfYearGone(of(first + n), of(first)));
      if (!a?.ok || !b?.ok) {
        // Only the last day of a common year has no day after it in the year.
        expect([a?.ok, days]).toEqual([true, 364]);
        expect(a?.ok && compare(a.value, one)).toBe(0);
        return;
      }
      expect(compare(a.value, b.value)).toBe(-1);
      expect(compare(b.value, one)).not.toBe(1);
    }),
  );
});
