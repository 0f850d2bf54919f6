import type { Field } from '../../src/intake/field';
import { languages } from '../../src/language/language';
import { serialOfDate } from '../../src/measures/excel-date';
import { monitoringOffers } from '../../src/reports/monitoring-offers';
import type { ReportOffer } from '../../src/reports/report-offer';
import type { Reading } from '../../src/intake/table';
import { calculate } from './fixtures/calculate';
import { plannedValue, rowOf, rowValues } from './fixtures/plan-reading';
import { expectSoundPlan } from './fixtures/sound-plan';
import { fixtureTable, type Fixture, type FixtureCell } from './fixtures/tables';
import { settings } from './fixtures/worked-examples';

/** Fields that stand in for the months of a row, so that a fixture's cells become a monthly table's. */
const months: readonly Field[] = [
  'admitted',
  'women',
  'religious',
  'students',
  'existing',
  'reviewed',
  'graded',
  'excellent',
  'good',
  'completed',
  'not-completed',
  'not-graded',
];

function monthly(year: number, rows: readonly (readonly [string, readonly FixtureCell[]])[]): Fixture {
  const { table, cells } = fixtureTable({
    sheet: `Tháng ${String(year)}`,
    year,
    body: 'TỈNH ỦY BÌNH THUẬN',
    fields: months,
    rows: rows.map(([name, own], index) => ({ name, serial: String(index + 1), cells: own })),
  });
  return {
    cells,
    table: {
      ...table,
      kind: 'monthly',
      columns: table.columns.slice(0, 1),
      periods: months.map((_, index) => ({
        column: 2 + index,
        heading: `T${String(index + 1)}`,
        period: { year, firstMonth: index + 1, lastMonth: index + 1, cutOff: null },
      })),
      rows: table.rows.map((row) =>
        row.kind === 'group'
          ? row
          : {
              ...row,
              readings: {},
              periodReadings: months
                .map((field) => row.readings[field])
                .filter((reading): reading is Reading => reading !== undefined),
            },
      ),
    },
  };
}

/** Up to August 2022: La Gi has not reported July, Phú Quý not August. */
const year2022 = monthly(2022, [
  ['Đảng bộ huyện Tuy Phong', [10, 20, 30, 40, 50, 60, 70, 80]],
  ['Đảng bộ thị xã La Gi', [5, 5, 5, 5, 5, 5, null, { text: '5' }]],
  ['Đảng bộ huyện Phú Quý', [1, 0, 1, 1, 1, 1, 1, null]],
]);
const year2021 = monthly(2021, [
  ['Huyện Tuy Phong', Array.from({ length: 12 }, () => 30)],
  ['Thị xã La Gi', Array.from({ length: 12 }, () => 4)],
]);
const targets = fixtureTable({
  sheet: 'Chỉ tiêu 2022',
  fields: ['target', 'admitted'],
  rows: [
    { name: 'Đảng bộ huyện Tuy Phong', cells: [400, null] },
    { name: 'Đảng bộ thị xã La Gi', cells: [60, null] },
    { name: 'Đảng bộ huyện Phú Quý', cells: [10, null] },
    { name: 'Đảng bộ Công an tỉnh', cells: [20, null] },
  ],
});
const all = [year2022, year2021, targets];

function offersOf(...fixtures: readonly Fixture[]): readonly ReportOffer[] {
  return monitoringOffers({ tables: fixtures.map(({ table }) => table), findings: [], registers: [] });
}

function offerOf(year: number, ...fixtures: readonly Fixture[]): ReportOffer {
  const offer = offersOf(...fixtures).find(({ key }) => key.year === year);
  if (!offer) throw new Error(`No monitoring of ${String(year)} is offered.`);
  return offer;
}

const report = offerOf(2022, ...all).plan(settings);

test('the latest point is the last month that anybody reported, and the headline says who did not', () => {
  expect(offerOf(2022, ...all).measures.headline(settings)).toBe(
    'đến 31/8/2022 · 401/490 = 81,8% · 2 đơn vị chưa báo cáo',
  );
  expect(plannedValue(report, rowOf(report, 'Số liệu đến ngày'), 2)).toBe(
    serialOfDate({ year: 2022, month: 8, day: 31 }),
  );
  expect(plannedValue(report, rowOf(report, 'Thời gian của năm đã qua'), 2)).toBe(243 / 365);
  expect(
    rowOf(report, '- Chưa báo cáo Tháng 8: Đảng bộ huyện Phú Quý; Đảng bộ Công an tỉnh.'),
  ).toBeGreaterThan(0);
});

test('months: in the period, cumulative, against the target, the calendar and last year', () => {
  // July: 70 + 1 of 310 + 30 + 6... cumulative 316 = 10+…+70 and six fives and six ones; last year 7 × 34.
  const july = rowValues(report, rowOf(report, 'Tháng 7')).slice(2, 11);
  const cumulative = 280 + 30 + 6;
  expect(july).toEqual([
    71,
    cumulative,
    cumulative / 490,
    212 / 365,
    (cumulative * 365) / (490 * 212),
    7 * 34,
    cumulative / 238,
    cumulative - 238,
    2,
  ]);
  expect(rowValues(report, rowOf(report, 'Tháng 9')).slice(2, 5)).toEqual(['', '', '']);
});

test('quarters: in the period and as the year stood at their last reported month', () => {
  const quarter = (name: string) => {
    const row =
      report.cells.filter((cell) => cell.kind === 'text' && cell.text === name && cell.column === 1)[0]
        ?.row ?? -1;
    return rowValues(report, row).slice(2, 4);
  };
  expect(quarter('Quý I')).toEqual([77, 77]);
  expect(quarter('Quý III')).toEqual([71 + 85, 401]);
  expect(quarter('Quý IV')).toEqual(['', '']);
});

/** The figures of a committee in one of the two tables of committees, from the column after its name on. */
function committeeFigures(heading: string, name: string): readonly unknown[] {
  const after = rowOf(report, heading);
  const row = report.cells.find(
    (cell) => cell.kind === 'text' && cell.text === name && cell.row > after,
  )?.row;
  return rowValues(report, row ?? -1).slice(2);
}

test('committees: cumulative, against the target, by quarter', () => {
  const of = (name: string) => committeeFigures('Theo đơn vị: số kết nạp', name);
  // 360 of 400 by 31 August.
  expect(of('Đảng bộ huyện Tuy Phong')).toEqual([400, 360, 0.9, 60, 150, 150]);
  expect(of('Đảng bộ thị xã La Gi')[1]).toBe(35);
  expect(of('Đảng bộ huyện Phú Quý')[1]).toBe('');
});

test('committees: pace, the milestone that passed, what the next needs, the straight line, last year, missing reports', () => {
  const of = (name: string) => committeeFigures('Theo đơn vị: nhịp độ, mốc tiến độ và dự kiến', name);
  // 280 = 70 % of 400 by the end of July; 400 needs 40 more by the end of October; 240 the year before.
  expect(of('Đảng bộ huyện Tuy Phong')).toEqual([
    (360 * 365) / (400 * 243),
    280,
    '▲ Đạt mốc',
    40,
    (360 * 365) / 243,
    240,
    1.5,
    120,
    '● Đủ',
  ]);
  expect(of('Đảng bộ thị xã La Gi').slice(1, 3)).toEqual(['', '']);
  expect(of('Đảng bộ thị xã La Gi')[8]).toBe('▼ Thiếu kỳ: 1');
  expect([of('Đảng bộ huyện Phú Quý')[3], of('Đảng bộ huyện Phú Quý')[8]]).toEqual(['', '▼ Thiếu kỳ: 1']);
  expect(of('Đảng bộ Công an tỉnh')[8]).toBe('▼ Thiếu kỳ: 8');
});

function cutOff(
  day: number,
  month: number,
  rows: readonly (readonly [string, number | null, number])[],
): Fixture {
  const serial = serialOfDate({ year: 2022, month, day });
  const { table, cells } = fixtureTable({
    sheet: `Đến ${String(day)}-${String(month)}-2022`,
    fields: ['admitted', 'target', 'same-period'],
    rows: rows.map(([name, admitted, before]) => ({ name, cells: [admitted, 100, before] })),
  });
  return {
    cells,
    table: { ...table, period: { year: 2022, firstMonth: 1, lastMonth: month, cutOff: serial } },
  };
}

const start = cutOff(1, 9, [
  ['Đảng bộ huyện Tuy Phong', 60, 55],
  ['Đảng bộ thị xã La Gi', 50, 52],
  ['Đảng bộ Công an tỉnh', 10, 8],
]);
const middle = cutOff(15, 9, [
  ['Đảng bộ huyện Tuy Phong', 66, 58],
  ['Đảng bộ huyện Phú Quý', null, 9],
  ['Đảng bộ Công an tỉnh', 12, 9],
]);

test('several cut-off sheets of a year are one course: start and middle of the month, with who has not reported', () => {
  const [offer, ...others] = offersOf(middle, start);
  if (!offer) throw new Error('No cut-offs are offered.');
  expect(others).toEqual([]);
  expect(offer.key).toMatchObject({ report: 'monitoring', year: 2022, part: 'cut-offs', sourceCell: '' });
  const plan = offer.plan(settings);
  expect(rowValues(plan, rowOf(plan, 'Đến 15/9/2022')).slice(2, 4)).toEqual([8, 78]);
  // 66 − 60 and 12 − 10: La Gi, which fell out, and Phú Quý are left out of what was admitted in between.
  expect(
    rowOf(plan, '- “Trong kỳ” của toàn Đảng bộ chỉ tính các đơn vị đã báo cáo ở cả kỳ này và kỳ trước.'),
  ).toBeGreaterThan(0);
  expect(rowOf(plan, '- Chưa báo cáo Đến 1/9/2022: Đảng bộ huyện Phú Quý.')).toBeGreaterThan(0);
  expect(
    rowOf(plan, '- Chưa báo cáo Đến 15/9/2022: Đảng bộ huyện Phú Quý; Đảng bộ thị xã La Gi.'),
  ).toBeGreaterThan(0);
  expect(offer.measures.headline(settings)).toContain('đến 15/9/2022');
});

test('figures name their day and their cells', () => {
  const figures = offerOf(2022, ...all).measures.figures(settings);
  expect(figures.find(({ measure, row }) => measure === 'pace' && row === 'committee')).toMatchObject({
    committee: 'Đảng bộ huyện Tuy Phong',
    of: '31/8/2022',
    value: (360 * 365) / (400 * 243),
  });
});

test.each([
  ['months', offerOf(2022, ...all), all],
  ['a whole year without targets', offerOf(2021, year2021), [year2021]],
  ['cut-offs', offersOf(middle, start)[0], [middle, start]],
] as const)(
  '%s: calculated, every formula gives what measures gives, in every language without a cut',
  async (_, offer, fixtures) => {
    if (!offer) throw new Error('Nothing is offered.');
    const plan = offer.plan(settings);
    const calculated = await calculate(fixtures, plan);
    const formulas = plan.cells.filter((cell) => cell.kind === 'formula');
    expect(formulas.length).toBeGreaterThan(30);
    for (const { row, column, expected, formula } of formulas)
      expect({ formula, value: calculated(row, column) }).toEqual({ formula, value: expected });
    for (const language of languages) {
      for (const style of ['administrative', 'modern'] as const)
        expectSoundPlan(offer.plan({ ...settings, language, style }), language);
    }
  },
);
