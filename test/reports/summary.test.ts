import { languages } from '../../src/language/language';
import { fraction } from '../../src/measures/fraction';
import { pointsFormat } from '../../src/reports/report-style';
import { summary, summaryOffers } from '../../src/reports/summary';
import { expectCalculated } from './fixtures/expect-calculated';
import { above2021, above2022, grassroots2021, grassroots2022 } from './fixtures/gradings';
import { plannedValue, rowOf, rowValues } from './fixtures/plan-reading';
import { ratings2022 } from './fixtures/ratings';
import { fixtureTable } from './fixtures/tables';
import { expectSoundPlan } from './fixtures/sound-plan';
import { binhThuan2021, binhThuan2022, settings, withoutTargets } from './fixtures/worked-examples';

const provinces = { ...withoutTargets, table: { ...withoutTargets.table, body: 'TỈNH ỦY BÌNH THUẬN' } };
const fixtures = [
  binhThuan2021,
  binhThuan2022,
  provinces,
  above2021,
  above2022,
  grassroots2021,
  grassroots2022,
  ratings2022,
];
const tables = fixtures.map(({ table }) => table);
const plan = summary(tables, settings);

/** Value, target, against the target, and the word, of a key figure. */
function figuresOf(name: string): readonly unknown[] {
  return rowValues(plan, rowOf(plan, name)).slice(2, 6);
}

test('key figures stand beside what they are held against: target, band, last the word that says how they stand', () => {
  expect(figuresOf('Kết nạp 2021')).toEqual([2030, 2000, 1.015, '▲ Vượt']);
  expect(figuresOf('Kết nạp 2022')).toEqual([2071, 2000, 1.0355, '▲ Vượt']);
  expect(figuresOf('Bình quân kết nạp mỗi năm')).toEqual([2050.5, 2000, 1.02525, '▲ Vượt']);
  expect(figuresOf('Tỷ lệ kết nạp 2022').slice(1)).toEqual(['3–4%', undefined, '▲ Trên khung']);
  expect(figuresOf('Xếp thứ 2022')[0]).toBe('3/4');
  // 87.002… % against 75 %: the points are 12.002…, never "12 %".
  expect(figuresOf('Tốt trở lên: tổ chức cơ sở đảng')).toEqual([
    0.870020964361,
    0.75,
    12.0020964361,
    '▲ Vượt',
  ]);
  expect(figuresOf('Hạ mức')[0]).toBe(3);
});

test('a mean keeps its decimal, and points their sign', () => {
  const formatOf = (name: string, column: number) => {
    const row = rowOf(plan, name);
    return plan.formats.findLast(
      ({ range, numberFormat }) =>
        numberFormat !== undefined &&
        range.firstRow <= row &&
        row <= range.lastRow &&
        range.lastColumn === column,
    )?.numberFormat;
  };
  expect(formatOf('Bình quân kết nạp mỗi năm', 2)).toBe('#,##0.0');
  expect(formatOf('Tốt trở lên: tổ chức cơ sở đảng', 4)).toBe(pointsFormat(1, 'điểm'));
});

test('a share below the target has negative points and the word for it', () => {
  const strict = summary(tables, { ...settings, goodOrBetterTarget: fraction(9, 10) });
  const row = rowValues(strict, rowOf(strict, 'Tốt trở lên: tổ chức cơ sở đảng'));
  expect(row[4]).toBeLessThan(0);
  expect(row[5]).toBe('▼ Chưa đạt');
});

test('the key figures go from admissions over ratio and standing to gradings and ratings, nothing told twice', () => {
  const names = plan.cells.flatMap((cell) => (cell.kind === 'text' && cell.column === 1 ? [cell.text] : []));
  const asked = [
    'Kết nạp đảng viên',
    'Kết nạp 2022',
    'Tỷ lệ kết nạp 2022',
    'Xếp thứ 2022',
    'Xếp loại chất lượng (bình quân các năm)',
    'Tốt trở lên: tổ chức cơ sở đảng',
    'Tự xếp loại và kết quả xếp loại',
    'Hạ mức',
  ];
  const places = asked.map((name) => names.indexOf(name));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThanOrEqual(0);
  expect(names.filter((name) => name.includes('cắt đến phần trăm') || name.startsWith('Vượt'))).toEqual([]);
});

test('of the ratios of several years the latest alone is a key figure', () => {
  const before = fixtureTable({
    sheet: 'Kết nạp 2021',
    year: 2021,
    fields: ['admitted', 'members-previous-year'],
    rows: [{ name: 'Đảng bộ huyện Tuy Phong', cells: [2030, 39000] }],
  });
  const two = summary([before.table, binhThuan2022.table], settings);
  const texts = two.cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []));
  expect(texts).toContain('Tỷ lệ kết nạp 2022');
  expect(texts).not.toContain('Tỷ lệ kết nạp 2021');
  expect(texts).not.toContain('Tỷ lệ kết nạp thấp nhất, cắt đến phần trăm');
});

test('the committees stand in the order of their standing', () => {
  const first = rowOf(plan, 'Xếp thứ các đơn vị năm 2022') + 3;
  expect([0, 1, 2, 3].map((line) => rowValues(plan, first + line).slice(1, 2)[0])).toEqual([
    'Đảng bộ Công an tỉnh',
    'Đảng bộ huyện Tuy Phong',
    'Đảng bộ Quân sự tỉnh',
    'Đảng bộ thành phố Phan Thiết',
  ]);
});

test('is one upright page with two small charts between the key figures and the standing', () => {
  expect(plan.print).toMatchObject({ isOnePage: true, orientation: 'Portrait' });
  const [left, right] = plan.charts.map(({ place }) => place);
  expect(plan.charts).toHaveLength(2);
  expect(left?.firstRow).toBe(right?.firstRow);
  expect(left?.firstRow).toBeGreaterThan(rowOf(plan, 'Hạ mức'));
  expect(left?.lastColumn).toBeLessThan(right?.firstColumn ?? 0);
  expect(right?.lastRow).toBeLessThan(rowOf(plan, 'Xếp thứ các đơn vị năm 2022'));
});

test('the charts draw their own lines alone: the years, and good or better of each subject', () => {
  const drawn = plan.charts.map(({ categories: { firstRow, lastRow, firstColumn } }) =>
    Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
      plannedValue(plan, firstRow + index, firstColumn),
    ),
  );
  expect(drawn[0]).toEqual(['2021', '2022']);
  expect(drawn[1]).toHaveLength(2);
});

test('calculated, every figure is what the measures say', async () => {
  expect(await expectCalculated(fixtures, plan)).toBeGreaterThan(30);
});

test('is offered where a year’s admissions are told', () => {
  const sources = { findings: [], registers: [] };
  expect(summaryOffers({ ...sources, tables })).toHaveLength(1);
  expect(summaryOffers({ ...sources, tables: [grassroots2021.table] })).toEqual([]);
});

describe.each(['administrative', 'modern'] as const)('%s', (style) => {
  test.each(languages)('the sheet is sound in %s', (language) => {
    expectSoundPlan(summary(tables, { ...settings, style, language }), language);
  });
});
