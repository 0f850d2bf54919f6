import { languages } from '../../src/language/language';
import { summary, summaryOffers } from '../../src/reports/summary';
import { expectCalculated } from './fixtures/expect-calculated';
import { above2021, above2022, grassroots2021, grassroots2022 } from './fixtures/gradings';
import { rowOf, rowValues } from './fixtures/plan-reading';
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

test('the key figures are those of the latest year, the term and the gradings', () => {
  const value = (name: string) => rowValues(plan, rowOf(plan, name))[2];
  expect(value('Kết nạp 2022')).toBe(2071);
  expect(value('Tỷ lệ đạt chỉ tiêu 2022')).toBe(1.0355);
  expect(value('Xếp thứ 2022')).toBe('3/4');
  expect(value('Bình quân kết nạp mỗi năm')).toBe(2050.5);
  expect(value('Tốt trở lên: tổ chức cơ sở đảng')).toBe(0.870020964361);
  expect(value('Hạ mức')).toBe(3);
  const row = rowOf(plan, 'Bình quân kết nạp mỗi năm');
  const look = plan.formats.findLast(
    ({ range, numberFormat }) =>
      numberFormat !== undefined && range.firstRow <= row && row <= range.lastRow && range.lastColumn === 2,
  );
  expect(look?.numberFormat).toBe('#,##0.0');
  expect(plan.cells.some((cell) => cell.kind === 'text' && cell.text === 'Kết nạp 2021')).toBe(false);
});

test('the key figures go from admissions over ratio and standing to gradings and ratings, nothing told twice', () => {
  const names = plan.cells.flatMap((cell) => (cell.kind === 'text' && cell.column === 1 ? [cell.text] : []));
  const asked = [
    'Kết nạp 2022',
    'Tỷ lệ kết nạp 2022',
    'Xếp thứ 2022',
    'Tốt trở lên: tổ chức cơ sở đảng',
    'Hạ mức',
  ];
  const places = asked.map((name) => names.indexOf(name));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThanOrEqual(0);
  expect(names.filter((name) => name.includes('cắt đến phần trăm'))).toEqual([]);
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

test('is one upright page with its two charts beside each other', () => {
  expect(plan.print).toMatchObject({ isOnePage: true, orientation: 'Portrait' });
  const [left, right] = plan.charts.map(({ place }) => place);
  expect(left?.firstRow).toBe(right?.firstRow);
  expect(left?.lastColumn).toBeLessThan(right?.firstColumn ?? 0);
  expect(right?.lastRow).toBeLessThan(rowOf(plan, 'Ghi chú:'));
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
