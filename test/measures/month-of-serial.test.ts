import fc from 'fast-check';
import { addMonths, firstSerialOfMonth, monthOfSerial } from '../../src/measures/month-of-serial';

const month = fc.record({
  year: fc.integer({ min: 1900, max: 9998 }),
  month: fc.integer({ min: 1, max: 12 }),
});

/** What Excel's MONTH and YEAR give; Microsoft's documentation of DATE and of the 1900 date system (support article 214326). */
it.each([
  [1, 1900, 1],
  [31, 1900, 1],
  [32, 1900, 2],
  [59, 1900, 2],
  // The 29 February 1900 that Excel counts and that never was.
  [60, 1900, 2],
  [61, 1900, 3],
  // Microsoft, "Date systems in Excel": 5 July 2007 is 39268 and 1 January 2008 is 39448.
  [39268, 2007, 7],
  [39448, 2008, 1],
  [45351, 2024, 2],
  [45351.999, 2024, 2],
  [45352, 2024, 3],
  [2958465, 9999, 12],
])('serial %d is in %d-%d', (serial, year, monthNumber) => {
  expect(monthOfSerial(serial)).toEqual({ year, month: monthNumber });
});

it.each([0, 0.5, -1, 2958466, Number.NaN, Infinity])('%d is no day of Excel', (serial) => {
  expect(monthOfSerial(serial)).toBeNull();
});

it('each month begins on a day of its own and ends the day before the next', () => {
  fc.assert(
    fc.property(month, (of) => {
      const next = addMonths(of, 1);
      const first = firstSerialOfMonth(of);
      const afterLast = firstSerialOfMonth(next);
      expect(monthOfSerial(first)).toEqual(of);
      expect(monthOfSerial(afterLast - 1)).toEqual(of);
      expect(monthOfSerial(afterLast)).toEqual(next);
    }),
  );
});

it('February has 29 days in 1900 as Excel has it, in 2000 and 2024, and 28 in 2100', () => {
  const days = [1900, 2000, 2023, 2024, 2100].map(
    (year) => firstSerialOfMonth({ year, month: 3 }) - firstSerialOfMonth({ year, month: 2 }),
  );
  expect(days).toEqual([29, 29, 28, 29, 28]);
});

it('months are added over the turn of the year, both ways', () => {
  expect(addMonths({ year: 2025, month: 11 }, 3)).toEqual({ year: 2026, month: 2 });
  expect(addMonths({ year: 2025, month: 2 }, -14)).toEqual({ year: 2023, month: 12 });
});
