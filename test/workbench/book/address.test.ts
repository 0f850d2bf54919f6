import fc from 'fast-check';
import {
  absoluteAreaText,
  areaText,
  boundingArea,
  columnName,
  intersectArea,
  lastSheetColumn,
  lastSheetRow,
  parseArea,
  sheetNameInAddress,
  splitSheetName,
} from '../../../workbench/book/address';

const row = fc.integer({ min: 0, max: lastSheetRow });
const column = fc.integer({ min: 0, max: lastSheetColumn });
const area = fc.tuple(row, row, column, column).map(([r1, r2, c1, c2]) => ({
  firstRow: Math.min(r1, r2),
  lastRow: Math.max(r1, r2),
  firstColumn: Math.min(c1, c2),
  lastColumn: Math.max(c1, c2),
}));

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [lastSheetColumn, 'XFD'],
])('column %i is %s', (number, name) => {
  expect(columnName(number)).toBe(name);
});

test('every area is read back from its own text, with and without $', () => {
  fc.assert(
    fc.property(area, (one) => {
      expect(parseArea(areaText(one))).toEqual(one);
      expect(parseArea(absoluteAreaText(one))).toEqual(one);
    }),
  );
});

test.each([
  ['d5:B2', 'B2:D5'],
  ['$C:$A', 'A:C'],
  ['7:3', '3:7'],
  ['XFD1048576', 'XFD1048576'],
])('%s is read as %s', (text, normal) => {
  const read = parseArea(text);
  expect(read && areaText(read)).toBe(normal);
});

test.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', 'Báo cáo', 'A1,B2'])(
  '%p is no area',
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

test.each([
  ['Sheet1', 'Sheet1'],
  ['Báo_cáo', 'Báo_cáo'],
  ['Kết nạp 2022', "'Kết nạp 2022'"],
  ["Tỉnh ủy's", "'Tỉnh ủy''s'"],
  ['2022', "'2022'"],
  ['Q1', "'Q1'"],
  ['R1C1', "'R1C1'"],
  ['a!b', "'a!b'"],
])('the sheet %s stands in an address as %s', (name, written) => {
  expect(sheetNameInAddress(name)).toBe(written);
  expect(splitSheetName(`${written}!$A$1`)).toEqual({ sheet: name, rest: '$A$1' });
});

test('what two areas share lies in both, and both lie in what bounds them', () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const shared = intersectArea(a, b);
      if (shared) {
        expect(intersectArea(shared, a)).toEqual(shared);
        expect(intersectArea(shared, b)).toEqual(shared);
      }
      expect(intersectArea(boundingArea(a, b), a)).toEqual(a);
      expect(intersectArea(boundingArea(a, b), b)).toEqual(b);
    }),
  );
});
