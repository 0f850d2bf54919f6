import { correctionOfTable } from '../../src/intake/new-correction';
import { readBlocks, type BlocksRead } from '../../src/intake/read-blocks';
import type { RawValue } from '../../src/intake/raw-block';
import { blockOf, type SheetCase } from './sheet-case';

const committees = ['Tuy Phong', 'Bắc Bình', 'Hàm Thuận Bắc', 'Đức Linh'];

/** A sheet as it is kept each month; `figures`: one for each committee. */
function sheetOf(sheet: string, title: string, figures: readonly RawValue[]): SheetCase {
  return {
    sheet,
    rows: [
      [`KẾT QUẢ KẾT NẠP ĐẢNG VIÊN ${title}`],
      [],
      ['STT', 'Đảng bộ', 'Chỉ tiêu', 'Kết nạp'],
      ...committees.map((committee, index) => [index + 1, committee, 200, figures[index] ?? '']),
    ],
  };
}

const month = (number: number, figures: readonly RawValue[], year = 2022): SheetCase =>
  sheetOf(`T${String(number)}-${String(year)}`, `THÁNG ${String(number)} NĂM ${String(year)}`, figures);

function read(sheets: readonly SheetCase[], corrections: Parameters<typeof readBlocks>[3] = []): BlocksRead {
  return readBlocks(
    sheets.map((sheet) => blockOf(sheet)),
    [],
    undefined,
    corrections,
  );
}

/** Each sheet's months, and what is asked about them. */
function periodsOf({ tables, findings }: BlocksRead) {
  return {
    periods: tables.map(({ period, isPeriodOpen }) => {
      const span = period ? `${String(period.firstMonth)}–${String(period.lastMonth)}` : 'year';
      return isPeriodOpen === true ? `${span}?` : span;
    }),
    asked: findings.filter(({ code }) => code === 'cumulative-or-in-period-unknown'),
  };
}

test('figures that fall from month to month are of their month alone', () => {
  const { periods, asked } = periodsOf(
    read([month(1, [9, 4, 7, 3]), month(2, [5, 6, 2, 8]), month(3, [7, 1, 4, 2])]),
  );
  expect([periods, asked]).toEqual([['1–1', '2–2', '3–3'], []]);
});

test('half a year that only rises is counted from January', () => {
  const rising = Array.from({ length: 6 }, (_, index) =>
    month(
      index + 1,
      committees.map((_, at) => (index + 1) * 10 + at),
    ),
  );
  const { periods, asked } = periodsOf(read(rising));
  expect([periods, asked]).toEqual([['1–1', '1–2', '1–3', '1–4', '1–5', '1–6'], []]);
});

test('the sheet of the year decides by its sums, or by the last month', () => {
  const quarters = (figures: readonly (readonly number[])[]): SheetCase[] =>
    figures.map((own, index) => {
      const quarter = ['I', 'II', 'III', 'IV'][index] ?? '';
      return sheetOf(`Quý ${quarter}`, `QUÝ ${quarter} NĂM 2022`, own);
    });
  const figures = [
    [1, 2, 3, 4],
    [2, 3, 4, 5],
    [3, 4, 5, 6],
    [4, 5, 6, 7],
  ];
  const year = (own: readonly number[]): SheetCase => sheetOf('2022', 'NĂM 2022', own);
  expect(periodsOf(read([...quarters(figures), year([10, 14, 18, 22])])).periods).toEqual([
    '1–3',
    '4–6',
    '7–9',
    '10–12',
    'year',
  ]);
  expect(periodsOf(read([...quarters(figures), year([4, 5, 6, 7])])).periods).toEqual([
    '1–3',
    '1–6',
    '1–9',
    '1–12',
    'year',
  ]);
});

const undecided = [month(1, [1, 2, 3, 4]), month(2, [2, 3, 4, 5]), month(3, [3, 4, 5, 6])];

test('what nothing decides is asked about once for all sheets that are alike', () => {
  const { periods, asked } = periodsOf(read(undecided));
  expect(periods).toEqual(['1–1', '2–2?', '3–3?']);
  expect(asked).toMatchObject([
    { where: { sheet: 'T2-2022', row: 2, column: 3 }, facts: { count: 2, sheets: 'T2-2022, T3-2022' } },
  ]);
});

test.each([
  [true, ['1–1', '1–2', '1–3', '1–2']],
  [false, ['1–1', '2–2', '3–3', '2–2']],
])(
  'a person’s word on one sheet (from January: %s) holds for all, those of other years too',
  (isCumulative, expected) => {
    const sheets = [...undecided, month(2, [6, 7, 8, 9], 2023)];
    const { tables } = read(sheets);
    const [, second] = tables;
    const correction = second && correctionOfTable(blockOf(month(2, [2, 3, 4, 5])), second);
    if (!correction) throw new Error('No correction.');
    expect(periodsOf(read(sheets, [{ ...correction, isCumulative }]))).toEqual({
      periods: expected,
      asked: [],
    });
  },
);

test('years that say different things are asked about', () => {
  const rising = Array.from({ length: 6 }, (_, index) =>
    month(
      index + 1,
      committees.map((_, at) => (index + 1) * 10 + at),
      2021,
    ),
  );
  const falling = [month(2, [5, 6, 7, 8]), month(3, [4, 5, 6, 7]), month(4, [3, 4, 5, 6])];
  expect(periodsOf(read([...rising, ...falling])).asked).toHaveLength(1);
});
