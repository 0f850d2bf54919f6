import fc from 'fast-check';
import { dateOfSerial, serialOfDate } from '../../src/measures/excel-date';

it.each([
  // Excel: =DATE(1900,3,1) is 61, =DATE(2022,1,1) 44562, =DATE(2024,2,29) 45351, =DATE(9999,12,31) 2958465.
  [1900, 3, 1, 61],
  [1970, 1, 1, 25569],
  [2000, 2, 29, 36585],
  [2022, 1, 1, 44562],
  [2024, 2, 29, 45351],
  [2100, 3, 1, 73110],
  [9999, 12, 31, 2958465],
])('%d-%d-%d is %d', (year, month, day, serial) => {
  expect(serialOfDate({ year, month, day })).toBe(serial);
  expect(dateOfSerial(serial)).toEqual({ year, month, day });
});

it.each([60, 1, 0, -5, 2_958_466, 44_562.5, NaN])('%d is no day', (serial) => {
  expect(dateOfSerial(serial)).toBeNull();
});

it('agrees with JavaScript’s calendar on every day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const day = new Date(Date.UTC(1970, 0, 1) + (serial - 25_569) * 86_400_000);
      const date = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
      expect(dateOfSerial(serial)).toEqual(date);
      expect(serialOfDate(date)).toBe(serial);
    }),
  );
});
