import fc from 'fast-check';
import { clipboardTable } from '../../../workbench/page/clipboard-table';

test.each([
  ['one cell', 'a', [['a']]],
  ['a row', 'a\t2.030\t', [['a', '2.030', '']]],
  [
    'rows, the last with its end',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a cell with a line end and quotation marks', '"hai\ndòng"\t"nói ""có"""', [['hai\ndòng', 'nói "có"']]],
  ['a quotation mark inside', 'a "b" c', [['a "b" c']]],
  ['an empty row between', 'a\n\nb', [['a'], [''], ['b']]],
])('%s', (_what, text, table) => {
  expect(clipboardTable(text)).toEqual(table);
});

test('what a spreadsheet writes is read back, whatever stands in the cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'đ') });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      const written = rows
        .map((row) =>
          row.map((one) => (/["\t\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join('\t'),
        )
        .join('\r\n');
      expect(clipboardTable(`${written}\r\n`)).toEqual(rows);
    }),
  );
});
