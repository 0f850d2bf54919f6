import { readBlocks } from '../../src/intake/read-blocks';
import { fraction } from '../../src/measures/fraction';
import { blockOf, type SheetCase } from './sheet-case';

function month(number: number, admitted: readonly (number | null)[]): SheetCase {
  return {
    sheet: `T${String(number)}`,
    rows: [
      [`KẾT QUẢ KẾT NẠP ĐẢNG VIÊN THÁNG ${String(number)} NĂM 2022`],
      ['TT', 'Đảng bộ', 'Chỉ tiêu', 'Lũy kế từ đầu năm'],
      [1, 'Đảng bộ huyện Tuy Phong', 160, admitted[0] ?? null],
      [2, 'Đảng bộ huyện Bắc Bình', 120, admitted[1] ?? null],
    ],
  };
}

function found(sheets: readonly SheetCase[], code: string): readonly unknown[] {
  return readBlocks(sheets.map(blockOf)).findings.filter((finding) => finding.code === code);
}

test('months one a sheet: a cumulative figure that drops names both cells', () => {
  const sheets = [month(7, [100, 80]), month(6, [90, 84]), month(5, [70, 80])];
  expect(found(sheets, 'cumulative-drops')).toMatchObject([
    {
      where: { sheet: 'T7', row: 3, column: 3 },
      facts: { committee: 'Đảng bộ huyện Bắc Bình', value: 80, before: 84, sheet: 'T6', first: 'D4' },
    },
  ]);
});

test('a committee without a figure at the last month has not reported', () => {
  expect(found([month(6, [90, 84]), month(7, [100, null])], 'report-missing')).toMatchObject([
    {
      where: { sheet: 'T7', row: 3, column: 3 },
      facts: { committee: 'Đảng bộ huyện Bắc Bình', month: 7, year: 2022 },
    },
  ]);
});

function members(year: number, before: number, now: number): SheetCase {
  return {
    sheet: `Đảng viên ${String(year)}`,
    rows: [
      ['Đơn vị', `Đảng viên cuối năm ${String(year - 1)}`, `Đảng viên cuối năm ${String(year)}`],
      ['Huyện Tuy Phong', before, now],
    ],
  };
}

test('members that jump from one year end to the next are asked about, over sheets too', () => {
  expect(found([members(2021, 2400, 2410), members(2022, 2410, 3000)], 'members-jump')).toMatchObject([
    {
      where: { sheet: 'Đảng viên 2022', row: 1, column: 2 },
      facts: { value: 3000, before: 2410, difference: 590, percent: '24' },
    },
  ]);
  expect(found([members(2021, 2400, 2410), members(2022, 2410, 2500)], 'members-jump')).toEqual([]);
  expect(found([members(2022, 10, 20)], 'members-jump')).toEqual([]);
});

test('the cap on excellent is that of the settings, and so is its reading', () => {
  // The school cell of 22 (published-figures.csv): 4 excellent and 18 good are over 20 % of the good, and under it of good or better.
  const sheet: SheetCase = {
    sheet: 'Xếp loại đảng viên 2022',
    rows: [
      ['Chi bộ', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'],
      ['Chi bộ Trường MN Sơn Ca', 4, 18, 0, 0],
    ],
  };
  const codes = (base: 'good' | 'good-or-better'): readonly string[] =>
    readBlocks([blockOf(sheet)], [], { share: fraction(1, 5), base }).findings.map(({ code }) => code);
  expect(codes('good')).toContain('excellent-over-cap');
  expect(codes('good-or-better')).not.toContain('excellent-over-cap');
});
