import { correctionOfRange, correctionOfTable } from '../../src/intake/new-correction';
import type { RawBlock } from '../../src/intake/raw-block';
import { readCorrected } from '../../src/intake/read-corrected';
import { isCommitteeTable, type CommitteeTable } from '../../src/intake/table';
import type { TableCorrection } from '../../src/intake/table-correction';
import { toNumber } from '../../src/measures/fraction';
import { blockOf as blockOfCase, type SheetCase } from './sheet-case';

/** The sheet's id stays whatever it is called. */
function blockOf(rows: SheetCase['rows'], sheet = 'Kết nạp 2022'): RawBlock {
  return { ...blockOfCase({ sheet, rows }), sheetId: '{1}' };
}

const title = ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2022'];
const header = ['STT', 'Đảng bộ', 'Chỉ tiêu', 'Kết nạp', 'Tỷ lệ'];
const rows = [
  [1, 'Tuy Phong', 200, 207, 103.5],
  [2, 'Bắc Bình', 180, 171, 95],
];
const sheet = [title, [], header, ...rows];

function only(block: RawBlock, corrections: readonly TableCorrection[] = []): CommitteeTable {
  const { tables } = readCorrected(block, corrections);
  const [table] = tables;
  if (!table || tables.length > 1 || !isCommitteeTable(table)) {
    throw new Error(`${String(tables.length)} tables.`);
  }
  return table;
}

function figures(
  table: CommitteeTable,
  field: 'target' | 'admitted' | 'attainment' | 'members-now',
): unknown[] {
  return table.rows.flatMap((row) => {
    const reading = row.kind === 'committee' ? row.readings[field] : undefined;
    return reading?.kind === 'figure' ? [toNumber(reading.value)] : [];
  });
}

function correctionOf(block: RawBlock, changes: Partial<TableCorrection>): TableCorrection {
  const correction = correctionOfTable(block, only(block));
  if (!correction) throw new Error('No correction.');
  return { ...correction, ...changes };
}

test('a sheet is searched once for the same corrections, and anew for others', () => {
  const block = blockOf(sheet);
  const none: readonly TableCorrection[] = [];
  const read = readCorrected(block, none);
  expect(readCorrected(block, none)).toBe(read);
  expect(readCorrected(block, [])).not.toBe(read);
  expect(readCorrected({ ...block }, none)).not.toBe(read);
});

test('a correction that changes nothing reads the same', () => {
  const block = blockOf(sheet);
  const corrected = only(block, [correctionOf(block, {})]);
  expect({ ...corrected, certainty: undefined }).toEqual({ ...only(block), certainty: undefined });
  expect(corrected.certainty?.reasons).toEqual([{ code: 'corrected' }]);
});

test('columns mean what a person said, whatever their words', () => {
  const words = blockOf([
    title,
    [],
    ['STT', 'Đảng bộ', 'Cột A', 'Cột B', 'Kết nạp'],
    [1, 'Tuy Phong', 200, 207, 9],
  ]);
  const named = correctionOfRange(words, { firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: 4 });
  if (!named) throw new Error('No correction.');
  const columns = [
    { heading: 'Cột A', field: 'target' as const },
    { heading: 'Cột B', field: 'admitted' as const },
    { heading: 'Kết nạp', field: null },
  ];
  const table = only(words, [{ ...named, kind: 'admissions', columns }]);
  expect([figures(table, 'target'), figures(table, 'admitted')]).toEqual([[200], [207]]);
});

test('year, kind and the meaning of a percentage', () => {
  const block = blockOf(sheet);
  expect(only(block, [correctionOf(block, { year: 2021 })]).year).toBe(2021);
  expect(only(block, [correctionOf(block, { kind: 'composition' })]).kind).toBe('composition');
  expect(figures(only(block), 'attainment')).toEqual([1.035, 0.95]);
  expect(figures(only(block, [correctionOf(block, { percentages: 'fractions' })]), 'attainment')).toEqual([
    103.5, 95,
  ]);
});

test('months that are said to be counted from January, or alone', () => {
  const block = blockOf([
    ['TÌNH HÌNH KẾT NẠP ĐẢNG VIÊN NĂM 2022'],
    [],
    ['STT', 'Đảng bộ', 'Tháng 1', 'Tháng 2', 'Tháng 3'],
    [1, 'Tuy Phong', 10, 20, 30],
    [2, 'Bắc Bình', 5, 8, 9],
  ]);
  const firstMonths = (isCumulative: boolean) => {
    const { periods = [], openPeriods = [] } = only(block, [correctionOf(block, { isCumulative })]);
    expect(openPeriods).toEqual([]);
    return periods.map(({ period }) => [period.firstMonth, period.lastMonth]);
  };
  expect(firstMonths(true)).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
  ]);
  expect(firstMonths(false)).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});

test('it finds its table again that has moved and grown, on a sheet of another name', () => {
  const correction = correctionOf(blockOf(sheet), {
    columns: [{ heading: 'Chỉ tiêu', field: 'members-now' }],
    kind: 'admissions',
  });
  const moved = blockOf(
    [
      title,
      [],
      ['Ghi chú chung'],
      [],
      ['', ...header],
      ...[...rows, [3, 'Phan Thiết', 300, 310, 103.3]].map((row) => ['', ...row]),
    ],
    'Năm 2022',
  );
  const table = only(moved, [correction]);
  expect(table.range).toEqual({ firstRow: 4, firstColumn: 1, lastRow: 7, lastColumn: 5 });
  expect([figures(table, 'members-now'), figures(table, 'target')]).toEqual([[200, 180, 300], []]);
});

test('a selected range that ends where its table does grows with it, another says what is left out', () => {
  const block = blockOf(sheet);
  const range = { firstRow: 2, firstColumn: 0, lastRow: 4, lastColumn: 4 };
  const whole = correctionOfRange(block, range);
  const part = correctionOfRange(block, { ...range, lastRow: 3 });
  if (!whole || !part) throw new Error('No correction.');
  const grown = blockOf([...sheet, [3, 'Phan Thiết', 300, 310, 103.3]]);
  expect(figures(only(grown, [whole]), 'admitted')).toEqual([207, 171, 310]);
  const read = readCorrected(block, [part]);
  expect(read.findings).toMatchObject([
    { code: 'rows-beyond-range', where: { row: 4, column: 1 }, facts: { last: 'B4', committee: 'Bắc Bình' } },
  ]);
  expect(figures(only(block, [part]), 'admitted')).toEqual([207]);
});

test.each([
  ['table-gone', [title, [], ['Họ tên', 'Ngày sinh'], ['A', 'B']]],
  ['several-places', [title, [], [], header, ...rows, [], [], title, [], header, ...rows]],
] as const)('what is %s is asked about, and the sheet is read as it is found', (reason, changed) => {
  const correction = correctionOf(blockOf(sheet), { year: 1999 });
  const block = blockOf(changed);
  const read = readCorrected(block, [correction]);
  expect(read.misfits).toMatchObject([{ reason, where: { row: 2, column: 0 } }]);
  expect(read.findings).toMatchObject([{ code: 'correction-does-not-fit', facts: { reason, cell: 'A3' } }]);
  expect(read.tables).toEqual(readCorrected(block, []).tables);
});

test('a corrected column that is gone is asked about; the rest is applied', () => {
  const block = blockOf(sheet);
  const columns = [{ heading: 'Tỷ lệ', field: null }];
  const correction = correctionOf(block, { columns, year: 2021 });
  const without = blockOf([title, [], header.slice(0, 4), ...rows.map((row) => row.slice(0, 4))]);
  const read = readCorrected(without, [correction]);
  expect(read.misfits).toMatchObject([{ reason: 'heading-gone', heading: 'Tỷ lệ' }]);
  expect(read.tables).toMatchObject([{ year: 2021 }]);
});

test('what makes no table is asked about', () => {
  const block = blockOf(sheet);
  const columns = [{ heading: 'Đảng bộ', field: null }];
  expect(readCorrected(block, [correctionOf(block, { columns, kind: 'admissions' })]).misfits).toMatchObject([
    { reason: 'no-table' },
  ]);
});
