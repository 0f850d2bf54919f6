import { certaintyOf } from '../../src/intake/certainty';
import { readBlocks } from '../../src/intake/read-blocks';
import { blockOf, type SheetCase } from './sheet-case';

const rows = [
  ['TT', 'Đảng bộ', 'Chỉ tiêu năm 2022', 'Kết nạp'],
  [1, 'Huyện Tuy Phong', 160, 177],
  [2, 'Huyện Bắc Bình', 150, 151],
  [3, 'Huyện Hàm Tân', 90, 88],
];

function certainty(sheet: Partial<SheetCase>) {
  return readBlocks([blockOf({ sheet: 'Kết nạp', rows, ...sheet })]).tables[0]?.certainty;
}

test('a table whose headings are plain and whose year is told is certain', () => {
  expect(certainty({})).toEqual({ level: 'certain', reasons: [] });
});

test('an Excel table is certain by what it is', () => {
  const areas = [{ kind: 'excel-table', name: 'KetNap', range: 'A1:D4' } as const];
  expect(certainty({ areas })).toEqual({ level: 'certain', reasons: [{ code: 'excel-table' }] });
});

test('a year that only the sheet’s name tells is likely, none at all is asked about', () => {
  const bare = rows.map((row, at) => (at === 0 ? ['TT', 'Đảng bộ', 'Chỉ tiêu', 'Kết nạp'] : row));
  expect(certainty({ rows: bare, sheet: 'Năm 2022' })).toEqual({
    level: 'likely',
    reasons: [{ code: 'year-from-sheet-name' }],
  });
  expect(certainty({ rows: bare, sheet: 'Sheet1' })?.level).toBe('ask');
});

test('a heading that decides only with its neighbours is worth a look, and named by its column', () => {
  const weak = rows.map((row, at) => (at === 0 ? ['TT', 'Đảng bộ', 'Chỉ tiêu năm 2022', 'Kết quả'] : row));
  expect(certainty({ rows: weak })).toEqual({
    level: 'likely',
    reasons: [{ code: 'weak-heading', column: 3 }],
  });
});

test('a column in which most cells are no figures is asked about', () => {
  const odd = rows.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), at < 3 ? 'xem sau' : 88]));
  expect(certainty({ rows: odd })).toEqual({
    level: 'ask',
    reasons: [{ code: 'mostly-unreadable', column: 3 }],
  });
});

test('ratings of nobody knows whom are worth a look', () => {
  const ratings = [
    ['TT', 'Họ và tên', 'Tự xếp loại', 'Kết quả xếp loại'],
    [1, 'A', 'HTTNV', 'HTTNV'],
  ];
  expect(certainty({ rows: ratings, sheet: 'Xếp loại 2022' })).toEqual({
    level: 'likely',
    reasons: [{ code: 'subject-unknown' }, { code: 'year-from-sheet-name' }],
  });
});

test('the most doubtful reason decides, what is settled stands first', () => {
  const reasons = [{ code: 'year-unknown' } as const, { code: 'excel-table' } as const];
  expect(certaintyOf(reasons)).toEqual({ level: 'ask', reasons: [reasons[1], reasons[0]] });
});
