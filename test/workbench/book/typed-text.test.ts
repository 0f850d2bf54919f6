import fc from 'fast-check';
import { cultures } from '../../../workbench/book/culture';
import { readTypedText } from '../../../workbench/book/typed-text';

/*
 * Numbers are typed by the system's separators; source: support.microsoft.com, "Change the character used to separate
 * thousands or decimals", and "Format numbers as dates or times" for the order of days and months.
 */
test.each([
  ['vi-VN', '1,5', 1.5, null],
  ['vi-VN', '2.030', 2030, '#,##0'],
  ['vi-VN', '1.000.000,25', 1_000_000.25, '#,##0.00'],
  ['vi-VN', '12,5%', 0.125, '0.00%'],
  ['vi-VN', '-3,25', -3.25, null],
  ['vi-VN', '31/12/2021', 44_561, 'dd/mm/yyyy'],
  ['de-DE', '31.12.2021', 44_561, 'dd/mm/yyyy'],
  ['de-DE', '2.030,5', 2030.5, '#,##0.00'],
  ['en-US', '2,030', 2030, '#,##0'],
  ['en-US', '2.030', 2.03, null],
  ['en-US', '12/31/2021', 44_561, 'mm/dd/yyyy'],
] as const)('%s: %s is %d', (culture, text, value, format) => {
  expect(readTypedText(text, cultures[culture])).toEqual({ v: value, t: 2, format });
});

test.each([
  ['vi-VN', '1.5'],
  ['vi-VN', '12.34'],
  ['vi-VN', '1.000.00'],
  ['vi-VN', '1,2,3'],
  ['vi-VN', 'Đảng bộ 1'],
  ['en-US', '1,5'],
  ['en-US', '31/12/2021'],
  ['de-DE', ''],
] as const)('%s: "%s" stays text', (culture, text) => {
  expect(readTypedText(text, cultures[culture])).toBeNull();
});

test('a number written with a culture’s separators is read as that number', () => {
  const culture = fc.constantFrom(...Object.values(cultures));
  fc.assert(
    fc.property(
      culture,
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 99 }),
      (one, whole, cents) => {
        const written = new Intl.NumberFormat(one.name, {
          minimumFractionDigits: 2,
          useGrouping: 'always',
        }).format(whole + (Math.sign(whole) || 1) * (cents / 100));
        expect(readTypedText(written, one)?.v).toBeCloseTo(
          whole + (Math.sign(whole) || 1) * (cents / 100),
          6,
        );
      },
    ),
  );
});
