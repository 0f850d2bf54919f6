import { columnWidthFor, rowHeightFor, textPixels, wrappedLines } from '../../src/reports/text-width';

const body = { font: 'Times New Roman', size: 13 } as const;

test('ten digits of Times at 13 points are ten half ems wide', () => {
  expect(textPixels('0123456789', body)).toBeCloseTo(10 * 0.5 * 13 * (96 / 72), 6);
});

test('diacritics take no width, composed or not', () => {
  expect(textPixels('Đảng bộ tỉnh', body)).toBe(textPixels('Đang bo tinh', body));
  expect(textPixels('tỉnh ủy'.normalize('NFD'), body)).toBe(textPixels('tỉnh ủy', body));
});

test('bold is wider, and a column is wider than its text', () => {
  expect(textPixels('Tổng', { ...body, bold: true })).toBeGreaterThan(textPixels('Tổng', body));
  expect(columnWidthFor('Tổng', body) * 7).toBeGreaterThan(textPixels('Tổng', body));
});

test('text wraps between words, and a word wider than the cell inside', () => {
  const text = 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh';
  expect(wrappedLines(text, body, columnWidthFor(text, body))).toBe(1);
  expect(wrappedLines(text, body, columnWidthFor(text, body) / 2)).toBeGreaterThanOrEqual(2);
  expect(wrappedLines('một\nhai', body, 50)).toBe(2);
  expect(wrappedLines('m'.repeat(40), body, 20)).toBeGreaterThan(2);
});

test('two lines are higher than one', () => {
  expect(rowHeightFor(2, 13)).toBeGreaterThan(rowHeightFor(1, 13) + 13);
});
