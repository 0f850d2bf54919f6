import { languages } from '../../src/language/language';
import { fraction } from '../../src/measures/fraction';
import type { ReportOffer } from '../../src/reports/report-offer';
import type { ReportSettings } from '../../src/reports/report-settings';
import { termOffers } from '../../src/reports/term-offers';
import { calculate } from './fixtures/calculate';
import { plannedValue, rowOf, rowValues } from './fixtures/plan-reading';
import { expectSoundPlan } from './fixtures/sound-plan';
import { fixtureTable, type Fixture } from './fixtures/tables';
import { settings } from './fixtures/worked-examples';

/** Bình Thuận: 2,030 in 2021 and 2,071 in 2022, published in the article that the sample names; committees illustrative. */
function year(
  of: number,
  admitted: readonly [number, number],
  total: number | null,
  sheet = `Kết nạp ${String(of)}`,
): Fixture {
  const fixture = fixtureTable({
    sheet,
    year: of,
    body: 'TỈNH ỦY BÌNH THUẬN',
    fields: ['target', 'admitted'],
    rows: [
      { kind: 'group', name: 'Khối huyện', serial: 'I' },
      {
        name: of === 2021 ? 'Huyện Tuy Phong' : 'Đảng bộ huyện Tuy Phong',
        serial: '1',
        cells: [1000, admitted[0]],
      },
      { name: 'Đảng bộ thị xã La Gi', serial: '2', cells: [1000, admitted[1]] },
      ...(of === 2022 ? [{ name: 'Đảng bộ huyện Phú Quý', serial: '3', cells: [10, null] }] : []),
      ...(total === null ? [] : [{ kind: 'total' as const, name: 'Toàn Đảng bộ', cells: [2000, total] }]),
    ],
  });
  return fixture;
}

const first = year(2021, [1040, 990], null);
const second = year(2022, [1000, 1071], 2071);
const term = { firstYear: 2021, lastYear: 2025 };
const own: ReportSettings = { ...settings, term };

function offerOf(...fixtures: readonly Fixture[]): ReportOffer {
  const [offer] = termOffers({ tables: fixtures.map(({ table }) => table), findings: [], registers: [] });
  if (!offer) throw new Error('No term is offered.');
  return offer;
}

test('2,030 and 2,071: 4,101 in all, 2,050.5 a year, and 1,966.3 in each of the three years left', () => {
  const report = offerOf(first, second).plan(own);
  const key = (label: string) => plannedValue(report, rowOf(report, label), 2);
  expect([
    key('Tổng số đã kết nạp'),
    key('Bình quân mỗi năm'),
    key('Bình quân so với chỉ tiêu'),
    key('Còn thiếu so với chỉ tiêu cả nhiệm kỳ'),
    key('Số năm còn lại'),
    key('Mỗi năm còn lại cần kết nạp bình quân'),
  ]).toEqual([4101, 2050.5, 4101 / 4000, 5899, 3, 5899 / 3]);
  expect(rowValues(report, rowOf(report, 'Năm 2022')).slice(2, 9)).toEqual([
    2071,
    2000,
    71,
    1.0355,
    '▲ Vượt',
    4101,
    2050.5,
  ]);
  expect(rowValues(report, rowOf(report, 'Năm 2023')).slice(2, 9)).toEqual([
    undefined,
    2000,
    '',
    '',
    '– Chưa có số liệu',
    '',
    '',
  ]);
  expect(offerOf(first, second).measures.headline(own)).toBe(
    'bình quân 2.050,5/năm, đạt 102,5% · 3 năm còn lại cần 1.966,3/năm',
  );
});

test('committees are joined over the years by their names', () => {
  const report = offerOf(first, second).plan(own);
  expect(rowValues(report, rowOf(report, 'Đảng bộ huyện Tuy Phong')).slice(0, 7)).toEqual([
    1,
    'Đảng bộ huyện Tuy Phong',
    1040,
    1000,
    2040,
    1020,
    2040 / 4101,
  ]);
});

test('without a term in the settings it is that of a sheet’s name, else the years with data, and the note says which', () => {
  const notes = (...fixtures: Fixture[]) => {
    const report = offerOf(...fixtures).plan(settings);
    return report.cells.flatMap((cell) =>
      cell.kind === 'text' && cell.text.startsWith('- Nhiệm kỳ') ? [cell.text] : [],
    );
  };
  expect(notes(first, second)).toEqual([
    '- Nhiệm kỳ lấy theo các năm có số liệu (2021–2022); đặt nhiệm kỳ trong phần cài đặt để tính các năm còn lại.',
  ]);
  const named = { ...second, table: { ...second.table, sheet: 'Nhiệm kỳ 2020-2025' } };
  expect(notes(first, named)).toEqual([
    '- Nhiệm kỳ 2020–2025 theo tên trang tính; có thể đặt lại trong phần cài đặt.',
  ]);
});

test('another table with another total for the year is told with both places', () => {
  const other = year(2021, [1040, 991], null, 'Bản cũ');
  const report = offerOf(first, second, other).plan(own);
  const note = report.cells.find(
    (cell) => cell.kind === 'text' && cell.text.startsWith('- Năm 2021 có hai số'),
  );
  expect(note).toMatchObject({
    text: "- Năm 2021 có hai số khác nhau: lấy 2.030 ('Kết nạp 2021'!D10:D11); bảng khác ghi 2.031 ('Bản cũ'!D10:D11).",
  });
});

test('one year is no term, nor are the years of other bodies', () => {
  expect(termOffers({ tables: [first.table], findings: [], registers: [] })).toEqual([]);
  const provinces = fixtureTable({
    sheet: '67 đảng bộ',
    year: 2023,
    fields: ['admitted'],
    rows: ['Hà Nội', 'Huế', 'Đà Nẵng'].map((name) => ({ name: `Đảng bộ thành phố ${name}`, cells: [9] })),
  });
  expect(termOffers({ tables: [first.table, provinces.table], findings: [], registers: [] })).toEqual([]);
});

test('figures: total and average of each committee, what each year left must bring for the whole', () => {
  const figures = offerOf(first, second).measures.figures(own);
  expect(figures.map(({ measure, committee, shown }) => [measure, committee, shown])).toContainEqual([
    'term-average',
    'Đảng bộ thị xã La Gi',
    '1.030,5',
  ]);
  expect(figures.at(-1)).toMatchObject({ measure: 'needed-per-year', value: 5899 / 3, row: 'total' });
});

test.each([
  ['excel', own],
  ['no year left', { ...own, term: { firstYear: 2021, lastYear: 2022 } }],
  ['another target', { ...own, yearlyTarget: fraction(2100) }],
] as const)('%s: calculated, every formula gives what measures gives', async (_, wished) => {
  const plan = offerOf(first, second).plan(wished);
  const calculated = await calculate([first, second], plan);
  const formulas = plan.cells.filter((cell) => cell.kind === 'formula');
  expect(formulas.length).toBeGreaterThan(30);
  for (const { row, column, expected, formula } of formulas)
    expect({ formula, value: calculated(row, column) }).toEqual({ formula, value: expected });
});

test.each(languages)('the sheet is sound in %s, in both styles', (language) => {
  for (const style of ['administrative', 'modern'] as const)
    expectSoundPlan(offerOf(first, second).plan({ ...own, language, style }), language);
});
