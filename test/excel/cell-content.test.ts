import { cellContent } from '../../src/excel/cell-content';

const at = { row: 0, column: 0 };

test.each([
  ['Huyện Tuy Phong', 'Huyện Tuy Phong'],
  ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ['+84', "'+84"],
  ['-', "'-"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ["'quoted'", "''quoted'"],
  ['1/2', "'1/2"],
  ['3/67', "'3/67"],
  ['2.030', "'2.030"],
  ['TRUE', "'TRUE"],
  ['May 5', "'May 5"],
  ['#N/A', "'#N/A"],
  ['', "'"],
])('text %j is assigned as %j, so that Excel keeps it as text', (text, assigned) => {
  expect(cellContent({ ...at, kind: 'text', text })).toBe(assigned);
});

test('numbers and formulas are assigned as they are', () => {
  expect(cellContent({ ...at, kind: 'number', value: 2071 })).toBe(2071);
  expect(cellContent({ ...at, kind: 'formula', formula: '=A1', expected: 1 })).toBe('=A1');
});
