import fc from 'fast-check';
import { readDate, serialOfDateText } from '../../src/intake/date-text';
import { dateOfSerial, serialOfDate } from '../../src/measures/excel-date';

const day = serialOfDate({ year: 2022, month: 2, day: 3 });

it.each(['03/02/2022', '3-2-2022', '3.2.22', 'ngày 03 tháng 02 năm 2022', '2022-02-03', ' 03/02/2022 '])(
  '%j is 3 February 2022',
  (text) => {
    expect(serialOfDateText(text)).toBe(day);
    expect(serialOfDateText(text.normalize('NFD'))).toBe(day);
  },
);

it.each(['31/02/2022', '29/02/2023', '00/01/2022', '1/13/2022', '2/2022', '2022', 'tháng 2', '', '1.238'])(
  '%j is no day',
  (text) => {
    expect(serialOfDateText(text)).toBeNull();
  },
);

test('every day that is written is read as that day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: serialOfDate({ year: 1930, month: 2, day: 3 }), max: 73_000 }),
      fc.constantFrom('/', '-', '.'),
      fc.boolean(),
      (serial, mark, padded) => {
        const date = dateOfSerial(serial);
        if (!date) throw new Error('The day is one.');
        const digits = (part: number): string => (padded ? String(part).padStart(2, '0') : String(part));
        const text = [digits(date.day), digits(date.month), String(date.year)].join(mark);
        expect(readDate(text)).toBe(serial);
        expect(readDate(serial + 0.75)).toBe(serial);
      },
    ),
  );
});

test('a number that is no plausible date is none', () => {
  expect([12, 2022, 8000, 120_000, true].map(readDate)).toEqual([null, null, null, null, null]);
});
