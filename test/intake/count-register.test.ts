import fc from 'fast-check';
import { RegisterCounter } from '../../src/intake/count-register';
import type { CountedRegister } from '../../src/intake/counted-register';
import type { Field } from '../../src/intake/field';
import type { RegisterTable } from '../../src/intake/table';
import type { RegisterCell } from '../../src/measures/counting-columns';
import { serialOfDate } from '../../src/measures/excel-date';

const fields: readonly Field[] = ['committee', 'date', 'women', 'ethnic-minority'];

function register(year: number | null, columns: readonly Field[] = fields): RegisterTable {
  return {
    kind: 'register',
    sheet: 'Sổ',
    sheetId: '{Sổ}',
    range: { firstRow: 4, firstColumn: 0, lastRow: 1000, lastColumn: columns.length },
    year,
    body: '',
    title: '',
    headerRows: [4],
    firstEntry: 5,
    columns: columns.map((field, index) => ({ column: index + 1, field, heading: field })),
  };
}

function day(year: number, month: number, date: number): number {
  return serialOfDate({ year, month, day: date });
}

function countedOf(
  rows: readonly (readonly RegisterCell[])[],
  table: RegisterTable = register(2022),
  sizes: readonly number[] = [rows.length],
): CountedRegister {
  const counter = new RegisterCounter(table);
  let from = 0;
  for (const size of sizes) {
    counter.add(rows.slice(from, from + size));
    from += size;
  }
  return counter.result('2022-12-31T14:05');
}

test('admissions by committee and month, the marked of them beside', () => {
  const rows = [
    ['Đảng bộ huyện Tuy Phong', day(2022, 12, 3), 'x', ''],
    ['Đức Linh', '03/02/2022', 'Nam', 'Kinh'],
    ['ĐB H. Tuy Phong', day(2022, 12, 19), '', 'Chăm'],
    ['Đảng bộ huyện Tuy Phong', day(2022, 1, 1), 'X', 'không'],
  ];
  const counted = countedOf(rows);
  expect([counted.rows, counted.counted, counted.marks, counted.problems]).toEqual([
    4,
    4,
    ['women', 'ethnic-minority'],
    [],
  ]);
  const marked = (women: number, minority: number) => ({ women, 'ethnic-minority': minority });
  expect(counted.committees).toEqual([
    {
      name: 'Đảng bộ huyện Tuy Phong',
      where: { sheet: 'Sổ', row: 5, column: 1 },
      months: [
        { year: 2022, month: 1, admitted: 1, marked: marked(1, 0) },
        { year: 2022, month: 12, admitted: 2, marked: marked(1, 1) },
      ],
    },
    {
      name: 'Đức Linh',
      where: { sheet: 'Sổ', row: 6, column: 1 },
      months: [{ year: 2022, month: 2, admitted: 1, marked: marked(0, 0) }],
    },
  ]);
});

test('what cannot be counted is told with its cells, blank rows aside', () => {
  const rows = [
    ['Tuy Phong', day(2022, 12, 3), '', ''],
    ['', day(2022, 12, 4), '', ''],
    ['Tuy Phong', '', '', ''],
    ['', '', '', ''],
    ['Tuy Phong', 'tháng 12', '', ''],
    ['Tuy Phong', day(2202, 12, 4), '', ''],
    ['Tuy Phong', day(2021, 12, 31), 'xem lại', ''],
  ];
  const { problems, rows: entries, counted, committees } = countedOf(rows);
  expect([entries, counted]).toEqual([6, 2]);
  expect(committees[0]?.months.map(({ year, month }) => [year, month])).toEqual([
    [2021, 12],
    [2022, 12],
  ]);
  const cell = (row: number, column: number) => ({ sheet: 'Sổ', row, column });
  expect(problems).toEqual([
    { code: 'committee-missing', count: 1, first: [{ where: cell(6, 1), text: '' }] },
    { code: 'date-missing', count: 1, first: [{ where: cell(7, 2), text: '' }] },
    { code: 'date-unknown', count: 1, first: [{ where: cell(9, 2), text: 'tháng 12' }] },
    { code: 'date-out-of-range', count: 1, first: [{ where: cell(10, 2), text: String(day(2202, 12, 4)) }] },
    { code: 'mark-unknown', mark: 'women', count: 1, first: [{ where: cell(11, 3), text: 'xem lại' }] },
    { code: 'outside-year', count: 1, first: [{ where: cell(11, 2), text: String(day(2021, 12, 31)) }] },
  ]);
});

test('a register of one committee has no column of them', () => {
  const counted = countedOf(
    [
      [day(2022, 5, 2), 'x'],
      ['', 'x'],
      [day(2022, 5, 9), ''],
    ],
    register(2022, ['date', 'women']),
  );
  expect(counted.committees).toEqual([
    {
      name: '',
      where: { sheet: 'Sổ', row: 5, column: 1 },
      months: [{ year: 2022, month: 5, admitted: 2, marked: { women: 1 } }],
    },
  ]);
  expect(counted.problems.map(({ code }) => code)).toEqual(['date-missing']);
});

const anyRow = fc.tuple(
  fc.constantFrom<RegisterCell>(
    'Tuy Phong',
    'Đảng bộ huyện Tuy Phong',
    'Đức Linh',
    'Chi bộ 1',
    '',
    'PHAN THIẾT',
  ),
  fc.oneof(
    fc.integer({ min: day(2019, 1, 1), max: day(2023, 12, 31) }),
    fc.constantFrom<RegisterCell>('', '05/06/2022', 'không rõ', day(1900, 5, 1)),
  ),
  fc.constantFrom<RegisterCell>('', 'x', 'Nữ', 'Nam', '?', true),
  fc.constantFrom<RegisterCell>('', 'Chăm', 'Kinh', 1, 0, 'x'),
);

test('counting in blocks of any size gives what counting at once gives', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 60 }),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 60, maxLength: 60 }),
      fc.constantFrom(null, 2022),
      (rows, sizes, year) => {
        const table = register(year);
        expect(countedOf(rows, table, sizes)).toEqual(countedOf(rows, table));
      },
    ),
  );
});

test('every row is counted once or told', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
      const { committees, counted, rows: entries, problems } = countedOf(rows);
      const sum = committees
        .flatMap(({ months }) => months)
        .reduce((total, month) => total + month.admitted, 0);
      expect(sum).toBe(counted);
      const good = rows.filter(
        ([committee, date]) =>
          committee !== '' && (date === '05/06/2022' || (typeof date === 'number' && date > 40_000)),
      );
      expect(counted).toBe(good.length);
      const told = problems
        .filter(({ code }) => /^(committee|date)-/.test(code))
        .reduce((total, { count }) => total + count, 0);
      expect(told).toBeGreaterThanOrEqual(entries - counted);
    }),
  );
});
