import { RegisterCounter } from '../../src/intake/count-register';
import type { CountedRegister } from '../../src/intake/counted-register';
import { readBlocks } from '../../src/intake/read-blocks';
import { findRegisterCommittees } from '../../src/intake/register-join';
import { isCommitteeTable } from '../../src/intake/table';
import { blockOf } from './sheet-case';

const admissions = blockOf({
  sheet: 'Năm 2022',
  rows: [
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2022'],
    ['STT', 'Đảng bộ', 'Chỉ tiêu', 'Kết nạp'],
    [1, 'Huyện Tuy Phong', 20, 21],
    [2, 'Huyện Bắc Bình', 20, 18],
    [3, 'Huyện Đức Linh', 20, 20],
    [4, 'Huyện Hàm Tân', 10, 0],
  ],
});

function registerOf(names: readonly string[]): CountedRegister {
  const rows = [['Đảng bộ', 'Ngày kết nạp'], ...names.map((name, index) => [name, 44_600 + index])];
  const { tables } = readBlocks([blockOf({ sheet: 'Sổ 2022', rows })]);
  const [table] = tables;
  if (table?.kind !== 'register') throw new Error('No register.');
  const counter = new RegisterCounter(table);
  counter.add(rows.slice(1));
  return counter.result('2022-12-31T14:05');
}

const tables = readBlocks([admissions]).tables.filter(isCommitteeTable);
const found = (names: readonly string[], decided: Parameters<typeof findRegisterCommittees>[2] = []) =>
  findRegisterCommittees([registerOf(names)], tables, decided).map(({ code, where, facts }) => [
    code,
    where.sheet,
    where.row,
    facts.committee,
  ]);

test('a committee of the register that no table has is told; one without admissions is not missed in the register', () => {
  expect(found(['ĐB H. Tuy Phong', 'Bắc Bình', 'Huyện ủy Đức Linh', 'Huyện Phú Quý', 'Bắc Bình'])).toEqual([
    ['committee-in-one-sheet-only', 'Sổ 2022', 4, 'Huyện Phú Quý'],
  ]);
});

test('a name that is nearly another is asked about, and no more once it is decided', () => {
  const names = ['Huyện Tuy Phong', 'Huyện Bắc Bình', 'Huyện Đức Lình'];
  expect(found(names)).toEqual([['near-match-committee', 'Sổ 2022', 3, 'Huyện Đức Lình']]);
  expect(found(names, [{ one: 'Huyện Đức Linh', other: 'Huyện Đức Lình', isSame: true }])).toEqual([]);
});

test('a register of other committees than the tables is not held against them', () => {
  expect(found(['Chi bộ 1', 'Chi bộ 2', 'Huyện Tuy Phong'])).toEqual([]);
});

test.each([
  [
    'ratings',
    [
      ['Tên tổ chức đảng', 'Kết quả xếp loại'],
      ['Đảng bộ xã Hòa Minh', 'HTTNV'],
      ['Đảng bộ xã Phước Thể', 'HTXSNV'],
    ],
  ],
  [
    'criteria',
    [
      ['Tiêu chí', 'Kỳ này', 'Cùng kỳ năm trước'],
      ['Tổng số đảng viên mới kết nạp', 177, 160],
      ['- Nữ', 80, 70],
    ],
  ],
] as const)('%s of no known year are told', (kind, rows) => {
  const read = readBlocks([blockOf({ sheet: 'Sheet1', rows })]);
  expect(read.tables.map((table) => table.kind)).toEqual([kind]);
  expect(read.findings.filter(({ code }) => code === 'year-unknown')).toMatchObject([{ where: { row: 0 } }]);
});
