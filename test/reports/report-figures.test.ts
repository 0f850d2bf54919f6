import { admissionResults } from '../../src/reports/admission-results';
import { reportFigures } from '../../src/reports/report-figures';
import { fixtureTable } from './fixtures/tables';
import { binhThuan2021, binhThuan2022, settings, untidy, withoutTargets } from './fixtures/worked-examples';

const figures = (fixture: typeof binhThuan2022) =>
  reportFigures(admissionResults(fixture.table, settings), settings);

test('the whole of 2022: 103.6 %, +71 and 5.2 %, each with its cells', () => {
  const total = figures(binhThuan2022).filter(({ row }) => row === 'total');
  expect(total).toEqual([
    {
      measure: 'attainment',
      committee: 'Toàn Đảng bộ',
      row: 'total',
      year: 2022,
      value: 1.0355,
      shown: '103,6%',
      basis: null,
      cells: ["'Kết nạp 2022'!D15", "'Kết nạp 2022'!C15"],
    },
    expect.objectContaining({ measure: 'difference', value: 71, shown: '+71' }),
    expect.objectContaining({
      measure: 'admission-ratio',
      shown: '5,2%',
      basis: 'members-previous-year',
      cells: ["'Kết nạp 2022'!D15", "'Kết nạp 2022'!E15"],
    }),
  ]);
});

test('a summed total names the span of its cells: 2,030 of 2,000 = 101.5 %', () => {
  expect(figures(binhThuan2021).find(({ row }) => row === 'total')).toMatchObject({
    measure: 'attainment',
    committee: '',
    shown: '101,5%',
    cells: ["'Kết nạp 2021'!D9:D10", "'Kết nạp 2021'!C9:C10"],
  });
});

test('standings are by attainment where there are targets, else by ratio', () => {
  const standing = (fixture: typeof binhThuan2022, name: string) =>
    figures(fixture).find(({ measure, committee }) => measure === 'standing' && committee === name);
  expect(standing(binhThuan2022, 'Đảng bộ Công an tỉnh')).toMatchObject({
    value: 1,
    shown: '1/4',
    basis: 'attainment',
  });
  expect(standing(withoutTargets, 'Đảng bộ tỉnh Bình Thuận')).toMatchObject({
    value: 3,
    shown: '3/4',
    basis: 'admission-ratio',
  });
});

test('what has no value is no figure', () => {
  const measures = figures(untidy).flatMap(({ committee, measure }) =>
    committee === 'Không chỉ tiêu' ? [measure] : [],
  );
  expect(measures).toEqual(['admission-ratio']);
});

test('a second, own target has an attainment and a standing of its own: 145 of 100 beside 145 of 121, as in Nam Giang', () => {
  const twoTargets = fixtureTable({
    fields: ['own-target', 'target', 'admitted'],
    rows: [{ name: 'Nam Giang', serial: '1', cells: [100, 121, 145] }],
  });
  const own = figures(twoTargets).filter(
    ({ measure, basis, row }) =>
      row === 'committee' && (measure === 'own-attainment' || basis === 'own-attainment'),
  );
  const cells = ["'Kết nạp 2022'!E9", "'Kết nạp 2022'!C9"];
  expect(own).toMatchObject([
    { committee: 'Nam Giang', value: 1.45, shown: '145,0%', basis: null, cells },
    { measure: 'standing', value: 1, shown: '1/1', basis: 'own-attainment', cells },
  ]);
});
