import { admissionResults } from '../../src/reports/admission-results';
import { attainmentReport } from '../../src/reports/attainment';
import { languages } from '../../src/language/language';
import type { ReportSettings } from '../../src/reports/report-settings';
import type { SheetPlan } from '../../src/reports/sheet-plan';
import { rowOf, rowValues, plannedValue } from './fixtures/plan-reading';
import { expectCalculated } from './fixtures/expect-calculated';
import { expectSoundPlan } from './fixtures/sound-plan';
import { fixtureTable, type Fixture } from './fixtures/tables';
import { binhThuan2021, binhThuan2022, settings, untidy, withoutTargets } from './fixtures/worked-examples';

function plan({ table }: Fixture, changed: Partial<ReportSettings> = {}): SheetPlan {
  const own = { ...settings, ...changed };
  return attainmentReport(table, admissionResults(table, own), own);
}

describe('the report of Bình Thuận 2022', () => {
  const report = plan(binhThuan2022);

  test('is called by its year, after a sheet name of at most 31 characters', () => {
    expect(report.name).toBe('Báo cáo chỉ tiêu 2022');
    for (const language of languages)
      expect(plan(binhThuan2022, { language }).name.length).toBeLessThanOrEqual(31);
  });

  test('has 2,071 of 2,000 in its total: +71, 103.55 %, exceeded, 5.2 % of 40,000 members, above the band', () => {
    expect(rowValues(report, rowOf(report, 'Toàn Đảng bộ'))).toEqual([
      undefined,
      'Toàn Đảng bộ',
      2000,
      2071,
      71,
      1.03_55,
      undefined,
      '▲ Vượt',
      40000,
      2071 / 40000,
      '▲ Trên',
    ]);
  });

  test('has the groups where the source has them, and each committee with standing and state', () => {
    const first = rowOf(report, 'Khối huyện, thị xã, thành phố');
    const column = (index: number) =>
      [1, 2, 4, 5].map((offset) => plannedValue(report, first + offset, index));
    expect(plannedValue(report, first, 0)).toBe('I');
    expect(plannedValue(report, first + 3, 1)).toBe('Khối đảng ủy trực thuộc');
    expect(column(5)).toEqual([640 / 600, 0.97, 1.29, 1]);
    expect(column(6)).toEqual(['2/4', '4/4', '1/4', '3/4']);
    expect(column(7)).toEqual(['▲ Vượt', '▼ Chưa đạt', '▲ Vượt', '● Đạt']);
  });

  test('names sheet, range, day and denominator under the title', () => {
    const title = rowOf(report, 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2022 SO VỚI CHỈ TIÊU');
    expect(plannedValue(report, title + 1, 0)).toBe(
      "Nguồn: 'Kết nạp 2022'!A8:E15 · lập ngày 31/12/2022 · tỷ lệ kết nạp tính trên số đảng viên cuối năm 2021",
    );
  });

  test('has the letterhead of the body that the source names', () => {
    expect(plannedValue(report, 0, 0)).toBe('TỈNH ỦY BÌNH THUẬN');
    expect(plannedValue(report, 1, 0)).toBe('BAN TỔ CHỨC');
    expect(rowOf(report, 'ĐẢNG CỘNG SẢN VIỆT NAM')).toBe(0);
  });

  test('draws every committee, without gaps for groups, and the target line, beside the printed area', () => {
    const [chart] = report.charts;
    if (!chart) throw new Error('The report has no chart.');
    expect(chart.categories.firstColumn).toBeGreaterThan(report.print.area.lastColumn);
    const rows = [0, 1, 2, 3].map((offset) => chart.categories.firstRow + offset);
    expect(chart.categories.lastRow).toBe(rows[3]);
    const [columns, line] = chart.series;
    expect(rows.map((row) => plannedValue(report, row, columns?.values.firstColumn ?? -1))).toEqual([
      640 / 600,
      0.97,
      1.29,
      1,
    ]);
    expect(rows.map((row) => plannedValue(report, row, line?.values.firstColumn ?? -1))).toEqual([
      1, 1, 1, 1,
    ]);
    expect(line).toMatchObject({ type: 'Line', name: 'Chỉ tiêu (100%)' });
    expect(chart.alternativeText).toContain('Cao nhất: Đảng bộ Công an tỉnh (129,0%)');
    expect(chart.alternativeText).toContain('Thấp nhất: Đảng bộ thành phố Phan Thiết (97,0%)');
    expect(chart.place.firstRow).toBeGreaterThan(rowOf(report, 'TRƯỞNG BAN'));
  });

  test('keeps the place of the source in its key', () => {
    expect(report.key).toEqual({
      report: 'attainment',
      year: 2022,
      part: '',
      sourceSheetId: binhThuan2022.table.sheetId,
      sourceCell: 'A8',
    });
  });
});

test('2021: without a total row the total is summed, 2,030 of 2,000 = 101.5 %, and says so', () => {
  const report = plan(binhThuan2021);
  const values = rowValues(report, rowOf(report, 'Tổng cộng'));
  expect(values).toEqual([undefined, 'Tổng cộng', 2000, 2030, 30, 1.015, undefined, '▲ Vượt']);
  expect(rowOf(report, '- Dòng tổng cộng được cộng từ số của các đơn vị.')).toBeGreaterThan(0);
  expect(report.cells.some((cell) => cell.kind === 'text' && cell.text === 'ĐẢNG CỘNG SẢN VIỆT NAM')).toBe(
    false,
  );
});

describe('an untidy table', () => {
  const report = plan(untidy);
  const rowFor = (name: string) => rowValues(report, rowOf(report, name)).slice(2, 8);

  test.each([
    ['=1+1', [3, 1, -2, 1 / 3, '2/3 =', '▼ Chưa đạt']],
    ['Đảng bộ "B"', [6, 2, -4, 1 / 3, '2/3 =', '▼ Chưa đạt']],
    ['Không chỉ tiêu', ['', 5, '', '', '', '– Không có chỉ tiêu']],
    ['Chỉ tiêu bằng 0', [0, 5, 5, '', '', '– Không có chỉ tiêu']],
    ['Chỉ tiêu là chữ', ['', 7, '', '', '', '– Chỉ tiêu không phải số']],
    ['Số dạng chữ', [2000, 2030, 30, 1.015, '1/3', '▲ Vượt']],
    ['Chỉ tiêu âm', [-4, 4, '', '', '', '– Số liệu âm']],
    ['Thiếu kết nạp', [10, '', '', '', '', '– Thiếu số kết nạp']],
    ['Kết nạp âm', [10, -1, '', '', '', '– Số liệu âm']],
    ['Kết nạp là chữ', [10, '', '', '', '', '– Số kết nạp không phải số']],
    ['Dấu gạch', ['', '', '', '', '', '– Không có chỉ tiêu']],
  ])('%s', (name, expected) => {
    expect(rowFor(name)).toEqual(expected);
  });

  test('names every committee without a value, with the reason and the cell', () => {
    const notes = report.cells.flatMap((cell) =>
      cell.kind === 'text' && cell.text.startsWith('- ') ? [cell.text] : [],
    );
    expect(notes).toContain(
      '- Không tính tỷ lệ đạt và không xếp thứ vì không có chỉ tiêu: Không chỉ tiêu (C11); Dấu gạch (C19).',
    );
    expect(notes).toContain(
      '- Không tính tỷ lệ đạt và không xếp thứ vì ô nguồn không phải là số: Chỉ tiêu là chữ (C13: “chưa giao”); Kết nạp là chữ (D18: “#N/A?”).',
    );
    expect(notes).toContain(
      '- Ô ghi số dưới dạng chữ, đã đọc thành số và không tự cập nhật: C14 (“2.000”); D14 (“2.030”).',
    );
  });

  test('writes a figure that the source holds as text as the number that was read', () => {
    const row = rowOf(report, 'Số dạng chữ');
    const cells = report.cells.filter((cell) => cell.row === row && (cell.column === 2 || cell.column === 3));
    expect(cells.map(({ kind }) => kind)).toEqual(['number', 'number']);
  });

  test('puts text of the workbook into text cells only; formulas name the sheet in quotes', () => {
    const texts = untidy.table.rows.flatMap((row) => (row.kind === 'committee' ? [row.committee] : []));
    const formulas = report.cells.flatMap((cell) => (cell.kind === 'formula' ? [cell.formula] : []));
    for (const text of texts) {
      expect(report.cells).toContainEqual(expect.objectContaining({ kind: 'text', text }));
      expect(formulas.filter((formula) => formula.includes(text))).toEqual([]);
    }
    expect(formulas).toContain("=IF(ISNUMBER('Kết nạp ''mới'' =2022'!C9),'Kết nạp ''mới'' =2022'!C9,\"\")");
  });
});

describe.each([
  ['Bình Thuận 2022', binhThuan2022],
  ['Bình Thuận 2021', binhThuan2021],
  ['an untidy table', untidy],
  [
    'a single committee',
    fixtureTable({ fields: ['target', 'admitted'], rows: [{ name: 'Một', cells: [2, 1] }] }),
  ],
])('%s', (_, fixture) => {
  test.each(languages)('the sheet is sound in %s', (language) => {
    expectSoundPlan(plan(fixture, { language }), language);
  });

  test('as values it shows the same, without a formula', () => {
    const live = plan(fixture);
    const values = plan(fixture, { formulas: 'values' });
    expect(values.cells.filter(({ kind }) => kind === 'formula')).toEqual([]);
    for (const { row, column, kind } of live.cells) {
      if (kind === 'formula')
        expect(plannedValue(values, row, column) ?? '').toBe(plannedValue(live, row, column));
    }
  });
});

test('with the add-in’s functions the attainment is ATTAINMENT, asked only where it has a number', () => {
  const report = plan(binhThuan2022, { formulas: 'addin' });
  const row = rowOf(report, 'Toàn Đảng bộ');
  const cell = report.cells.find((candidate) => candidate.row === row && candidate.column === 5);
  const address = (letter: string) => `${letter}${String(row + 1)}`;
  expect(cell).toMatchObject({
    formula: `=IF(ISNUMBER(${address('C')}),IF(${address('C')}>0,IF(ISNUMBER(${address('D')}),IF(${address('D')}>=0,ATTAINMENT(${address('D')},${address('C')}),""),""),""),"")`,
    expected: 1.0355,
  });
});

test('a table without targets is no attainment report', () => {
  expect(() => plan(withoutTargets)).toThrow(/targets/);
});

// Nam Giang 2022: 145 admitted of 121 allotted and of 100 of its own resolution, as in test/cases/intake/two-targets.
describe('a table with a second, own target', () => {
  const twoTargets = fixtureTable({
    fields: ['own-target', 'target', 'admitted'],
    rows: [
      { name: 'Nam Giang', serial: '1', cells: [100, 121, 145] },
      { name: 'Đông Giang', serial: '2', cells: [97, 95, 96] },
      { name: 'Không nghị quyết', serial: '3', cells: [null, 10, 10] },
      { name: 'Phước Sơn', serial: '4', cells: [20, 40, 29] },
    ],
  });
  const report = plan(twoTargets);

  test.each([
    ['Nam Giang', [121, 145, 24, 145 / 121, '1/4', '▲ Vượt', 100, 1.45, '1/3 =', '▲ Vượt']],
    ['Đông Giang', [95, 96, 1, 96 / 95, '2/4', '▲ Vượt', 97, 96 / 97, '3/3', '▼ Chưa đạt']],
    ['Không nghị quyết', [10, 10, 0, 1, '3/4', '● Đạt', '', '', '', '– Không có chỉ tiêu']],
    ['Phước Sơn', [40, 29, -11, 0.725, '4/4', '▼ Chưa đạt', 20, 1.45, '1/3 =', '▲ Vượt']],
    ['Tổng cộng', [266, 280, 14, 280 / 266, undefined, '▲ Vượt', 217, 280 / 217, undefined, '▲ Vượt']],
  ])('%s has its figures and its standing against both', (name, expected) => {
    expect(rowValues(report, rowOf(report, name)).slice(2)).toEqual(expected);
  });

  test.each([
    ['competition', ['1/3 =', '3/3', '1/3 =']],
    ['dense', ['1/3 =', '2/3', '1/3 =']],
    ['ordinal', ['1/3 =', '3/3', '2/3 =']],
  ] as const)('under the %s rule the standings by the own target calculate to it', async (ties, expected) => {
    const own = plan(twoTargets, { ties });
    const rows = ['Nam Giang', 'Đông Giang', 'Phước Sơn'].map((name) => rowValues(own, rowOf(own, name)));
    expect(rows.map((row) => row[10])).toEqual(expected);
    expect(await expectCalculated(twoTargets, own)).toBeGreaterThan(30);
  });

  test('both are named under headings of their own, and who has none of its own is said', () => {
    expect(rowOf(report, 'So với chỉ tiêu nghị quyết')).toBe(rowOf(report, 'So với chỉ tiêu giao'));
    expect(
      rowOf(
        report,
        '- Không tính tỷ lệ đạt chỉ tiêu nghị quyết và không xếp thứ theo chỉ tiêu này vì không có chỉ tiêu: Không nghị quyết (C11).',
      ),
    ).toBeGreaterThan(0);
    expect(
      rowOf(report, '- Dòng tổng cộng tính cả số kết nạp của đơn vị không có chỉ tiêu.'),
    ).toBeGreaterThan(0);
    for (const language of languages) expectSoundPlan(plan(twoTargets, { language }), language);
  });

  test('are drawn side by side with the target line', () => {
    expect(report.charts[0]?.series.map(({ name }) => name)).toEqual([
      'Tỷ lệ đạt chỉ tiêu giao',
      'Tỷ lệ đạt chỉ tiêu nghị quyết',
      'Chỉ tiêu (100%)',
    ]);
  });
});

test('figures up to a day are said to be so in title, source line, chart and name of the sheet', () => {
  // 15 July 2022 as Excel's serial number.
  const period = { year: 2022, firstMonth: 1, lastMonth: 7, cutOff: 44757 };
  const report = plan({ ...binhThuan2022, table: { ...binhThuan2022.table, period } });
  const title = rowOf(report, 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2022 SO VỚI CHỈ TIÊU (TÍNH ĐẾN NGÀY 15/7/2022)');
  expect(plannedValue(report, title + 1, 0)).toMatch(/ · Tính đến ngày 15\/7\/2022$/);
  expect(report.charts[0]?.title).toMatch(/ · Tính đến ngày 15\/7\/2022$/);
  expect(report.name).toBe('Báo cáo chỉ tiêu 2022-07-15');
  const upTo = (firstMonth: number, lastMonth: number) => ({
    year: 2022,
    firstMonth,
    lastMonth,
    cutOff: null,
  });
  const nameOf = (part: typeof period | ReturnType<typeof upTo>) =>
    plan({ ...binhThuan2022, table: { ...binhThuan2022.table, period: part } }).name;
  expect([upTo(7, 7), upTo(1, 9), upTo(1, 12)].map(nameOf)).toEqual([
    'Báo cáo chỉ tiêu 2022-07',
    'Báo cáo chỉ tiêu 2022-01–09',
    'Báo cáo chỉ tiêu 2022',
  ]);
});
