import { parseReportOptions, UsageError } from '../../../workbench/report/report-options';

test('two files are enough', () => {
  expect(parseReportOptions(['in.xlsx', 'out.xlsx'])).toStrictEqual({
    input: 'in.xlsx',
    output: 'out.xlsx',
    language: 'vi',
    reports: null,
    year: null,
    json: null,
    overwrite: false,
  });
});

test('every option is read', () => {
  const args =
    'in.xlsx out.xlsx --language de --reports attainment,admission-ratio --year 2022 --formulas values --style modern --json r.json --overwrite';
  expect(parseReportOptions(args.split(' '))).toMatchObject({
    language: 'de',
    reports: ['attainment', 'admission-ratio'],
    year: 2022,
    formulas: 'values',
    style: 'modern',
    json: 'r.json',
    overwrite: true,
  });
});

test.each([
  [[], /input and an output/],
  [['in.xlsx'], /input and an output/],
  [['a', 'b', 'c'], /not also c/],
  [['a', 'b', '--language', 'fr'], /--language is one of vi, en, de, not "fr"/],
  [['a', 'b', '--reports', 'attainment,nonsense'], /--reports is one of .*not "nonsense"/],
  [['a', 'b', '--year', '22'], /--year is a year/],
  [['a', 'b', '--formulas', 'magic'], /--formulas/],
  [['a', 'b', '--style', 'baroque'], /--style is one of administrative, modern, not "baroque"/],
  [['a', 'b', '--unknown'], /--unknown/],
])('%j does not fit, and the message says why', (args, message) => {
  expect(() => parseReportOptions(args)).toThrow(UsageError);
  expect(() => parseReportOptions(args)).toThrow(message);
});

test('all stands for every report that can be made', () => {
  expect(parseReportOptions(['in.xlsx', 'out.xlsx', '--reports', 'all']).reports).toBe('all');
});
