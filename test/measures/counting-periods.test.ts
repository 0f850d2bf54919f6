import { periodsFrom, type PeriodUnit } from '../../src/measures/counting-periods';
import { monthOfSerial } from '../../src/measures/month-of-serial';

it.each<[PeriodUnit, number]>([
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
])('every day of each %s is in it, and no other', (unit, months) => {
  const periods = periodsFrom({ year: 2023, month: 4 }, 3, unit);
  expect(periods.firstSerial).toBe(45017); // 1 April 2023
  periods.periodOfDay.forEach((period, day) => {
    const date = monthOfSerial(periods.firstSerial + day);
    const monthsOn = ((date?.year ?? 0) - 2023) * 12 + (date?.month ?? 0) - 4;
    expect(period).toBe(Math.floor(monthsOn / months));
  });
  const days = { month: 91, quarter: 275, year: 1096 }[unit];
  expect(periods.periodOfDay).toHaveLength(days);
});

it('names the first month of each period', () => {
  expect(periodsFrom({ year: 2025, month: 7 }, 3, 'quarter').starts).toEqual([
    { year: 2025, month: 7 },
    { year: 2025, month: 10 },
    { year: 2026, month: 1 },
  ]);
});

it('counts the 29 February 1900 that Excel has', () => {
  expect(periodsFrom({ year: 1900, month: 1 }, 3, 'month').periodOfDay).toHaveLength(31 + 29 + 31);
});

it.each([
  ['no period', { year: 2025, month: 1 }, 0],
  ['half a period', { year: 2025, month: 1 }, 1.5],
  ['a thirteenth month', { year: 2025, month: 13 }, 1],
  ['a year before Excel', { year: 1899, month: 12 }, 1],
])('refuses %s', (_, first, count) => {
  expect(() => periodsFrom(first, count, 'month')).toThrow(RangeError);
});
