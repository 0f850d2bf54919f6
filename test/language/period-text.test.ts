import type { Language } from '../../src/language/language';
import { periodText } from '../../src/language/period-text';
import { serialOfDate } from '../../src/measures/excel-date';

const year = { year: 2022, firstMonth: 1, lastMonth: 12, cutOff: null };
const july = { ...year, firstMonth: 7, lastMonth: 7 };
const nineMonths = { ...year, lastMonth: 9 };
const middleOfJuly = {
  ...year,
  lastMonth: 7,
  cutOff: serialOfDate({ year: 2022, month: 7, day: 15 }),
};

test.each<[Language, readonly string[]]>([
  ['vi', ['2022', 'tháng 7/2022', 'tháng 1–9/2022', 'đến ngày 15/7/2022']],
  ['en', ['2022', 'month 7/2022', 'months 1–9/2022', 'to 15/7/2022']],
  ['de', ['2022', 'Monat 7 2022', 'Monate 1–9 2022', 'bis 15.7. 2022']],
])('a whole year, a month, several and a day up to which figures run, in %s', (language, texts) => {
  expect([year, july, nineMonths, middleOfJuly].map((period) => periodText(period, language))).toEqual(texts);
});

test('a part of a year that names none stands alone, and the whole of such a year has no words', () => {
  expect(periodText({ ...july, year: null }, 'vi')).toBe('tháng 7');
  expect(periodText({ ...year, year: null }, 'vi')).toBe('');
});
