import fc from 'fast-check';
import { cultures } from '../../../workbench/book/culture';
import { readRecords } from '../../../workbench/files/csv-text';
import { openWorkbookFile, saveWorkbookFile } from '../../../workbench/files/open-workbook-file';
import { openXlsx } from '../../../workbench/files/open-xlsx';

const utf8 = (text: string) => new TextEncoder().encode(text);
const vietnamese = cultures['vi-VN'];

/** The values of the one sheet's cells, row by row; nothing for cells that are not there. */
function valuesOf(
  bytes: Uint8Array,
  name = 'Kết nạp.csv',
  culture: (typeof cultures)[keyof typeof cultures] = vietnamese,
) {
  const { data } = openWorkbookFile(name, bytes, culture);
  const [sheet] = Object.values(data.workbook.sheets);
  return Object.values(sheet?.cellData ?? {}).map((line) =>
    Object.values(line as Record<number, { v?: unknown }>).map(({ v }) => v),
  );
}

const lines = [
  ['Đảng bộ', 'Kết nạp', 'Tỷ lệ'],
  ['Bình Thuận', '1.433', '92,5%'],
];

describe('opening .csv', () => {
  test.each([
    ['semicolons', ';', ''],
    ['tabs', '\t', ''],
    ['semicolons behind a byte order mark', ';', '\ufeff'],
  ])('with %s, under vi-VN', (_what, separator, mark) => {
    const text = mark + lines.map((line) => line.join(separator)).join('\r\n');
    expect(valuesOf(utf8(text))).toEqual([lines[0], ['Bình Thuận', 1433, 0.925]]);
  });

  test('with commas, under en-US', () => {
    const text = 'Đảng bộ,Kết nạp,Tỷ lệ\nBình Thuận,"1,433",92.5%\n';
    expect(valuesOf(utf8(text), 'a.csv', cultures['en-US'])).toEqual([lines[0], ['Bình Thuận', 1433, 0.925]]);
  });

  test('in UTF-16 with tabs, as Excel writes "Unicode Text"', () => {
    const text = `\ufeff${lines.map((line) => line.join('\t')).join('\r\n')}\r\n`;
    const bytes = new Uint8Array(text.length * 2);
    Array.from(text).forEach((_letter, at) => {
      new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), true);
    });
    expect(valuesOf(bytes, 'a.txt')).toEqual([lines[0], ['Bình Thuận', 1433, 0.925]]);
  });

  test('a first line sep=, says what parts the fields and is no row', () => {
    expect(valuesOf(utf8('sep=,\na;b,c;d'))).toEqual([['a;b', 'c;d']]);
  });

  test('decimal commas do not count as separators where semicolons part the fields', () => {
    expect(valuesOf(utf8('1,5;2,5\n3,5;4,5'))).toEqual([
      [1.5, 2.5],
      [3.5, 4.5],
    ]);
  });

  test('quotes hold separators, line ends and quotes', () => {
    expect(valuesOf(utf8('"a;""b""\r\nc";d"e\n"f"g;h'))).toEqual([
      ['a;"b"\r\nc', 'd"e'],
      ['fg', 'h'],
    ]);
  });

  test('dates are serial numbers with a date format', () => {
    const { data } = openWorkbookFile('a.csv', utf8('Ngày;x\n31/12/2022;1'), vietnamese);
    const cell = Object.values(data.workbook.sheets)[0]?.cellData?.[1]?.[0];
    expect(cell).toMatchObject({ v: 44926, t: 2, s: { n: { pattern: expect.stringMatching(/d.*m.*y/i) } } });
  });

  // Excel's settings "Remove leading zeros …" and "Keep first 15 digits of long numbers …", both off.
  test('leading zeros, long numbers and formulas stay text; truth values do not', () => {
    expect(valuesOf(utf8('001095012345;1234567890123456;=1+1;TRUE;0,5;0'))).toEqual([
      ['001095012345', '1234567890123456', '=1+1', 1, 0.5, 0],
    ]);
  });

  test('the sheet has the file name as far as a sheet may be called so', () => {
    const name = (file: string) =>
      Object.values(openWorkbookFile(file, utf8('a;b'), vietnamese).data.workbook.sheets)[0]?.name;
    expect(name('Kết nạp 2022.csv')).toBe('Kết nạp 2022');
    expect(name("C:\\tệp\\'số [1]: đảng viên mới kết nạp trong năm.csv")).toBe(
      'số _1__ đảng viên mới kết nạp t',
    );
    expect(name('.csv')).toBe('Sheet1');
    expect(name(`${'x'.repeat(29)} 'quoted'.csv`)).toBe('x'.repeat(29));
    expect(name("''.csv")).toBe('Sheet1');
  });

  test('saved, it is an .xlsx with the same cells', () => {
    const opened = openWorkbookFile('số liệu.csv', utf8('Đảng bộ;Kết nạp\nA & <B>;143,5\n;=1'), vietnamese);
    expect(opened.extension).toBe('xlsx');
    const again = openXlsx(saveWorkbookFile(opened, opened.data)).data;
    const [sheet] = Object.values(again.workbook.sheets);
    expect(sheet?.name).toBe('số liệu');
    expect(sheet?.cellData).toMatchObject({
      0: { 0: { v: 'Đảng bộ', t: 1 }, 1: { v: 'Kết nạp', t: 1 } },
      1: { 0: { v: 'A & <B>', t: 1 }, 1: { v: 143.5, t: 2 } },
      2: { 1: { v: '=1', t: 1 } },
    });
    expect(sheet?.cellData?.[2]?.[1]?.f).toBeUndefined();
  });

  test.each([
    // "Đảng" in Windows-1258, the code page of Vietnamese Windows.
    [
      'another encoding',
      new Uint8Array([0xd0, 0xe0, 0xd2, 0x6e, 0x67, 0x3b, 0x31]),
      'a.csv',
      'text-encoding',
    ],
    ['bytes that are no text', new Uint8Array([1, 0, 0, 2]), 'a.csv', 'not-a-workbook'],
    ['text under the name of a workbook', utf8('a;b'), 'a.xlsx', 'not-a-workbook'],
    ['more columns than a sheet has', utf8(';'.repeat(16_384)), 'a.csv', 'text-too-large'],
    ['more rows than a sheet has', utf8('a;b\n'.repeat(1_048_577)), 'a.csv', 'text-too-large'],
    ['more characters than a cell holds', utf8('a'.repeat(32_768)), 'a.csv', 'text-too-large'],
  ])('%s is refused', (_what, bytes, name, code) => {
    expect(() => openWorkbookFile(name, bytes, vietnamese)).toThrow(
      expect.objectContaining({ name: 'WorkbookFileError', code }),
    );
  });

  test('records written by RFC 4180 are read back', () => {
    const field = fc.oneof(fc.string(), fc.constantFrom('', 'a;b', '"', 'x\r\ny', '1,5', '\t'));
    const records = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(records, fc.constantFrom(';' as const, ',' as const, '\t' as const), (rows, separator) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map((row) => row.map(quoted).join(separator)).join('\r\n');
        expect([...readRecords(text, separator)]).toEqual(rows);
      }),
    );
  });
});
