import * as fc from 'fast-check';
import { faultOfTableName, newHeading, uniqueHeadings } from '../../../workbench/book/table-names';

/* Source: Microsoft support, "Rename an Excel table" and "Overview of Excel tables". */

test.each(['Table1x', '_x', '\\x', 'Kết_nạp.2022', 'DeptSales', 'Đảng_bộ'])('%s is a name', (name) => {
  expect(faultOfTableName(name)).toBeNull();
});

test.each(['', 'A1', 'XFD1048576', 'R1C1', 'r', 'C', 'a b', '1a', 'a-b', 'x'.repeat(256)])(
  '"%s" is none',
  (name) => {
    expect(faultOfTableName(name)).not.toBeNull();
  },
);

test('headings are all there, each once, and those that were so stay', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('', 'a', 'A', 'b', 'a2', 'Column1', 'Column2'), { minLength: 1 }),
      (given) => {
        const headings = uniqueHeadings(given);
        expect(new Set(headings.map((name) => name.toUpperCase())).size).toBe(given.length);
        expect(headings.every((name) => name !== '')).toBe(true);
        expect(uniqueHeadings(headings)).toEqual(headings);
      },
    ),
  );
  expect(uniqueHeadings(['Năm', '', 'năm', 'Column2'])).toEqual(['Năm', 'Column3', 'năm2', 'Column2']);
  expect(newHeading(['a', 'column1'])).toBe('Column2');
});
