import { languages } from '../../src/language/language';
import { fraction } from '../../src/measures/fraction';
import { admissionRatioReport } from '../../src/reports/admission-ratio';
import { admissionResults } from '../../src/reports/admission-results';
import type { ReportSettings } from '../../src/reports/report-settings';
import type { SheetPlan } from '../../src/reports/sheet-plan';
import { plannedValue, rowOf, rowValues } from './fixtures/plan-reading';
import { expectSoundPlan } from './fixtures/sound-plan';
import { fixtureTable, type Fixture } from './fixtures/tables';
import { binhThuan2021, binhThuan2022, settings, untidy, withoutTargets } from './fixtures/worked-examples';

function plan({ table }: Fixture, changed: Partial<ReportSettings> = {}): SheetPlan {
  const own = { ...settings, ...changed };
  return admissionRatioReport(table, admissionResults(table, own), own);
}

/** Bình Thuận third of 67, as published; the others are made so that two are ahead and 64 behind. */
const sixtySeven = fixtureTable({
  sheet: '67 đảng bộ 2022',
  fields: ['members-previous-year', 'admitted'],
  rows: [
    { name: 'Đảng bộ tỉnh Bình Thuận', serial: '1', cells: [40000, 2071] },
    ...Array.from({ length: 66 }, (_, index) => ({
      name: `Đảng bộ ${String(index + 2)}`,
      serial: String(index + 2),
      cells: [50000, index < 2 ? 2600 + index : 2500 - 10 * index],
    })),
  ],
});

test('Bình Thuận stands 3/67 by its ratio, above the band of 3 to 4 %', () => {
  const report = plan(sixtySeven);
  expect(rowValues(report, rowOf(report, 'Đảng bộ tỉnh Bình Thuận'))).toEqual([
    1,
    'Đảng bộ tỉnh Bình Thuận',
    2071,
    40000,
    2071 / 40000,
    '3/67',
    '▲ Trên',
  ]);
  expect(report.frozenRows).toBe(rowOf(report, 'Đảng bộ tỉnh Bình Thuận'));
  expect(report.print.titleRows).toEqual({ first: report.frozenRows - 2, last: report.frozenRows - 1 });
  expectSoundPlan(report, 'vi');
});

test('names the year-end that the ratio is measured on, and members now where the table has only those', () => {
  const now = fixtureTable({ fields: ['members-now', 'admitted'], rows: [{ name: 'Một', cells: [100, 3] }] });
  const source = (report: SheetPlan) =>
    plannedValue(report, rowOf(report, 'TỶ LỆ KẾT NẠP ĐẢNG VIÊN NĂM 2022') + 1, 0);
  expect(source(plan(withoutTargets))).toContain('tính trên số đảng viên cuối năm 2021');
  expect(source(plan(now))).toContain('tính trên số đảng viên hiện có');
  expect(plannedValue(plan(now), rowOf(plan(now), 'Đảng viên hiện có') + 1, 3)).toBe(100);
});

test('the denominator wished for is taken where the table has both', () => {
  const both = fixtureTable({
    fields: ['members-previous-year', 'members-now', 'admitted'],
    rows: [{ name: 'Vĩnh Cửu', cells: [4378, 4266, 250] }],
  });
  // Vĩnh Cửu 2019: 250 admitted are 5.71 % of 4,378 at the year's end and 5.86 % of the members now (domain.md B 1.8).
  const ratio = (report: SheetPlan) => plannedValue(report, rowOf(report, 'Vĩnh Cửu'), 4);
  expect(ratio(plan(both))).toBe(250 / 4378);
  expect(ratio(plan(both, { membersBase: 'members-now' }))).toBe(250 / 4266);
});

test('both ends of the band are in it, and the heading prints them', () => {
  const ends = fixtureTable({
    fields: ['members-previous-year', 'admitted'],
    rows: [
      { name: 'Ba', cells: [1000, 30] },
      { name: 'Bốn', cells: [1000, 40] },
      { name: 'Dưới ba', cells: [100000, 2999] },
      { name: 'Trên bốn', cells: [100000, 4001] },
    ],
  });
  const words = ['Ba', 'Bốn', 'Dưới ba', 'Trên bốn'].map((name) => {
    const report = plan(ends);
    return plannedValue(report, rowOf(report, name), 6);
  });
  expect(words).toEqual(['● Trong', '● Trong', '▼ Dưới', '▲ Trên']);
  expect(rowOf(plan(ends), 'Khung\n3–4%')).toBeGreaterThan(0);
  const other = { low: fraction(35, 1000), high: fraction(5, 100) };
  expect(rowOf(plan(ends, { band: other }), 'Khung\n3,5–5%')).toBeGreaterThan(0);
});

test.each(languages)('the sheet is sound in %s, tidy or not', (language) => {
  for (const fixture of [binhThuan2022, untidy, withoutTargets])
    expectSoundPlan(plan(fixture, { language }), language);
});

test('a table without members is no ratio report', () => {
  expect(() => plan(binhThuan2021)).toThrow(/members/);
});
