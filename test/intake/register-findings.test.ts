import { RegisterCounter } from '../../src/intake/count-register';
import { findInRegister } from '../../src/intake/register-findings';
import type { RegisterTable } from '../../src/intake/table';
import { findingText } from '../../src/language/finding-text';
import { serialOfDate } from '../../src/measures/excel-date';

const table: RegisterTable = {
  kind: 'register',
  sheet: 'Sổ kết nạp',
  sheetId: '{Sổ}',
  range: { firstRow: 0, firstColumn: 0, lastRow: 100, lastColumn: 2 },
  year: 2022,
  body: '',
  title: '',
  headerRows: [0],
  firstEntry: 1,
  columns: (['committee', 'date', 'women'] as const).map((field, column) => ({
    column,
    field,
    heading: field,
  })),
};

test('each reason is told once, at its first cell, with the first cells and how many there are', () => {
  const counter = new RegisterCounter(table);
  const day = serialOfDate({ year: 2022, month: 3, day: 8 });
  counter.add([
    ...Array.from({ length: 7 }, () => ['Tuy Phong', '', '']),
    ['', day, ''],
    ['Tuy Phong', 'tháng ba', 'xem lại'],
    ['Tuy Phong', day - 365, ''],
  ]);
  const found = findInRegister(counter.result('2022-12-31T14:05'));
  expect(
    found.map(({ code, where, facts }) => [code, where.row, where.column, facts.count, facts.cells]),
  ).toEqual([
    ['register-committee-missing', 8, 0, 1, 'A9'],
    ['register-date-missing', 1, 1, 7, 'B2, B3, B4, B5, B6, …'],
    ['register-date-unknown', 9, 1, 1, 'B10'],
    ['register-mark-unknown', 9, 2, 1, 'C10'],
    ['register-date-outside-year', 10, 1, 1, 'B11'],
  ]);
  const [, missing, unknown] = found;
  expect(missing && findingText(missing, 'vi').sentence).toBe(
    'Sổ ở trang “Sổ kết nạp”: 7 dòng (ô B2, B3, B4, B5, B6, …) không có ngày kết nạp nên chưa được tính vào tháng nào.',
  );
  expect(unknown && findingText(unknown, 'en').sentence).toBe(
    'Register on sheet “Sổ kết nạp”: 1 row (B10) with a date that cannot be read, such as “tháng ba”, counted in no month.',
  );
});

test('a date that no admission can have is an error with its cell, and the row is in no month', () => {
  const counter = new RegisterCounter({ ...table, year: null });
  counter.add([
    ['Tuy Phong', serialOfDate({ year: 1929, month: 12, day: 31 }), ''],
    ['Tuy Phong', serialOfDate({ year: 1930, month: 2, day: 3 }), ''],
  ]);
  const counted = counter.result('2022-12-31T14:05');
  expect([counted.rows, counted.counted]).toEqual([2, 1]);
  expect(findInRegister(counted)).toMatchObject([
    {
      code: 'register-date-out-of-range',
      severity: 'error',
      where: { row: 1, column: 1 },
      facts: { count: 1 },
    },
  ]);
});
