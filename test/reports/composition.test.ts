import { languages } from '../../src/language/language';
import type { CountedRegister } from '../../src/intake/counted-register';
import type { CriteriaTable, CriterionRow } from '../../src/intake/table';
import { readCell } from '../../src/intake/numbers';
import { compositionOffers } from '../../src/reports/composition-offers';
import type { ReportOffer } from '../../src/reports/report-offer';
import { calculate } from './fixtures/calculate';
import { plannedValue, rowOf, rowValues } from './fixtures/plan-reading';
import { expectSoundPlan } from './fixtures/sound-plan';
import { fixtureTable, type Fixture } from './fixtures/tables';
import { settings } from './fixtures/worked-examples';

/** Published for Bình Thuận up to 21 September 2018: women 47.25 %, ethnic minority 8.16 %, youth union 64.62 %. */
const table = fixtureTable({
  fields: ['admitted', 'women', 'ethnic-minority', 'youth-union'],
  body: 'TỈNH ỦY BÌNH THUẬN',
  rows: [
    { kind: 'group', name: 'Khối huyện', serial: 'I' },
    { name: 'Đảng bộ huyện Tuy Phong', serial: '1', cells: [700, 331, 57, 450] },
    { name: 'Đảng bộ thị xã La Gi', serial: '2', cells: [576, 272, 47, 375] },
  ],
});

const slips = fixtureTable({
  fields: ['admitted', 'women', 'religious'],
  rows: [
    { name: 'Lớn hơn', cells: [10, 12, 1] },
    { name: 'Không có ai', cells: [0, 0, null] },
    { name: 'Dạng chữ', cells: [{ text: '1.000' }, { text: '400' }, { unreadable: '?' }] },
    { name: 'Âm', cells: [-1, 2, 1] },
    { kind: 'total', name: 'Toàn Đảng bộ', cells: [1009, 412, 2] },
  ],
});

function offerOf(fixture: Fixture): ReportOffer {
  const [offer] = compositionOffers({ tables: [fixture.table], findings: [], registers: [] });
  if (!offer) throw new Error('No composition is offered.');
  return offer;
}

test('the shares of 1,276 admitted are those that were published', () => {
  const report = offerOf(table).plan(settings);
  const share = (part: string) => plannedValue(report, rowOf(report, part), 3);
  // 603, 104 and 825 of 1,276.
  expect([share('Nữ'), share('Dân tộc thiểu số'), share('Đoàn viên')]).toEqual([
    603 / 1276,
    104 / 1276,
    825 / 1276,
  ]);
  expect(offerOf(table).measures.headline({ ...settings, decimals: 2 })).toBe(
    'Nữ 47,26% · Dân tộc thiểu số 8,15% · Đoàn viên 64,66%',
  );
  expect(report.charts).toHaveLength(1);
  expect(report.charts[0]?.alternativeText).toContain('Nữ 47,3%');
});

test('a part larger than its whole has no share but words, and a note that names the row', () => {
  const report = offerOf(slips).plan(settings);
  expect(rowValues(report, rowOf(report, 'Lớn hơn')).slice(2, 7)).toEqual([10, 12, '▲ Lớn hơn tổng', 1, 0.1]);
  expect(rowOf(report, '- Nữ lớn hơn số kết nạp, cần kiểm tra lại số liệu nguồn: Lớn hơn.')).toBeGreaterThan(
    0,
  );
});

test('figures name their part and their cells', () => {
  expect(offerOf(table).measures.figures(settings)[0]).toEqual({
    measure: 'composition-share',
    committee: 'Đảng bộ huyện Tuy Phong',
    row: 'committee',
    year: 2022,
    value: 331 / 700,
    shown: '47,3%',
    basis: null,
    of: 'women',
    cells: ["'Kết nạp 2022'!D10", "'Kết nạp 2022'!C10"],
  });
});

describe('form 2-BTCTW', () => {
  const sheet = 'Biểu 2-BTCTW';
  const lines: readonly (readonly [string, CriterionRow['field'], number | null, number | null])[] = [
    ['I. Tổng số đảng viên mới kết nạp', 'admitted', 2071, 2030],
    ['Trong đó:', null, null, null],
    ['- Nữ', 'women', 979, 952],
    ['- Kết nạp lại', 'readmitted', 2072, 0],
    ['II. Phân tích', null, null, null],
    ['- Tuổi bình quân', null, 29, 30],
    ['III. Số tổ chức cơ sở đảng', null, 600, 598],
  ];
  const reading = (value: number | null, row: number, column: number) =>
    readCell(
      {
        where: { sheet, row, column },
        value: value ?? '',
        formula: value ?? '',
        shown: String(value ?? ''),
        type: value === null ? 'Empty' : 'Double',
      },
      'count',
    );
  const criteria: CriteriaTable = {
    kind: 'criteria',
    sheet,
    sheetId: '{1}',
    range: { firstRow: 5, firstColumn: 0, lastRow: 5 + lines.length, lastColumn: 3 },
    year: 2022,
    body: 'TỈNH ỦY BÌNH THUẬN',
    title: '',
    headerRows: [5],
    columns: [],
    rows: lines.map(([text, field, now, before], index) => ({
      row: 6 + index,
      serial: '',
      text,
      field,
      now: reading(now, 6 + index, 1),
      before: reading(before, 6 + index, 2),
      percentage: null,
    })),
  };
  const fixture = {
    table: { ...table.table, sheet },
    cells: lines.flatMap(([, , now, before], index) =>
      [now, before].flatMap((value, at) =>
        value === null ? [] : [{ row: 6 + index, column: 1 + at, value }],
      ),
    ),
  };
  const [offer] = compositionOffers({ tables: [criteria], findings: [], registers: [] });
  if (!offer) throw new Error('No form is offered.');
  const report = offer.plan(settings);
  const values = (text: string) => rowValues(report, rowOf(report, text));

  test('has 979 of 2,071 women, 47.3 %, and 102.0 % of the same period, column 4 = 2 × 100 / 3', () => {
    expect(values('- Nữ').slice(1)).toEqual([979, 979 / 2071, 952, 952 / 2030, 979 / 952, 27]);
    expect(values('I. Tổng số đảng viên mới kết nạp').slice(1)).toEqual([2071, 1, 2030, 1, 2071 / 2030, 41]);
    expect(offer.measures.headline(settings)).toBe('2.071 · Kỳ này so cùng kỳ 102,0%');
  });

  test('gives averages and organisations no share, and words to a part larger than the whole', () => {
    expect(values('- Tuổi bình quân')[2]).toBeUndefined();
    expect(values('III. Số tổ chức cơ sở đảng')[2]).toBeUndefined();
    expect(values('- Kết nạp lại').slice(2)).toEqual(['▲ Lớn hơn tổng', 0, 0, '', 2072]);
    expect(
      rowOf(report, '- Kết nạp lại lớn hơn số kết nạp, cần kiểm tra lại số liệu nguồn: B10.'),
    ).toBeGreaterThan(0);
  });

  test('calculated, every formula gives what measures gives, in every language without a cut', async () => {
    await expectCalculated(fixture, offer);
  });
});

describe('a register', () => {
  const month = (admitted: number, women: number) => ({ year: 2022, month: 12, admitted, marked: { women } });
  const where = { sheet: 'Sổ kết nạp', row: 6, column: 1 };
  const register: CountedRegister = {
    table: {
      kind: 'register',
      sheet: 'Sổ kết nạp',
      sheetId: '{2}',
      range: { firstRow: 5, firstColumn: 0, lastRow: 40, lastColumn: 7 },
      year: 2022,
      body: '',
      title: '',
      headerRows: [5],
      columns: [],
      firstEntry: 6,
    },
    rows: 36,
    counted: 35,
    committees: [
      { name: 'Đảng bộ thị xã La Gi', where, months: [month(20, 9), { ...month(5, 1), month: 11 }] },
      { name: 'Đảng bộ huyện Phú Quý', where, months: [month(10, 4)] },
    ],
    marks: ['women'],
    problems: [{ code: 'date-missing', count: 1, first: [{ where, text: '' }] }],
    countedAt: '2022-12-31T14:05',
  };
  const [offer] = compositionOffers({ tables: [register.table], findings: [], registers: [register] });
  if (!offer) throw new Error('No register is offered.');

  test('is written as values with the time and the cells, months together', () => {
    const report = offer.plan(settings);
    expect(rowValues(report, rowOf(report, 'Đảng bộ thị xã La Gi')).slice(2, 5)).toEqual([25, 10, 0.4]);
    expect(
      report.cells
        .filter((cell) => cell.row === rowOf(report, 'Đảng bộ thị xã La Gi'))
        .map(({ kind }) => kind),
    ).toEqual(['number', 'text', 'number', 'number', 'formula']);
    expect(plannedValue(report, rowOf(report, 'Nữ'), 2)).toBe(14);
    expect(
      rowOf(
        report,
        '- Đếm từ sổ kết nạp lúc 2022-12-31 14:05: 35/36 dòng được tính; số liệu là giá trị, không tự cập nhật.',
      ),
    ).toBeGreaterThan(0);
    expect(rowOf(report, '- 1 dòng của sổ chưa tính được, bắt đầu từ Sổ kết nạp!B7.')).toBeGreaterThan(0);
    expect(offer.measures.figures(settings)[0]).toMatchObject({
      cells: ["'Sổ kết nạp'!A6:H41", "'Sổ kết nạp'!A6:H41"],
    });
  });

  test('calculated, every formula gives what measures gives', async () => {
    await expectCalculated({ table: table.table, cells: [] }, offer);
  });
});

test.each([
  ['a table', table],
  ['slips', slips],
])(
  '%s: calculated, every formula gives what measures gives, in every language without a cut',
  async (_, fixture) => {
    await expectCalculated(fixture, offerOf(fixture));
  },
);

test('a table without parts of the admitted has no composition', () => {
  const { table: without } = fixtureTable({ fields: ['admitted'], rows: [{ name: 'Một', cells: [1] }] });
  expect(compositionOffers({ tables: [without], findings: [], registers: [] })).toEqual([]);
});

async function expectCalculated(fixture: Fixture, offer: ReportOffer): Promise<void> {
  const plan = offer.plan(settings);
  const calculated = await calculate(fixture, plan);
  const formulas = plan.cells.filter((cell) => cell.kind === 'formula');
  expect(formulas.length).toBeGreaterThan(5);
  for (const { row, column, expected, formula } of formulas)
    expect({ formula, value: calculated(row, column) }).toEqual({ formula, value: expected });
  for (const language of languages) {
    for (const style of ['administrative', 'modern'] as const)
      expectSoundPlan(offer.plan({ ...settings, language, style }), language);
  }
}
