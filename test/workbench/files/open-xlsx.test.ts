import { openXlsx } from '../../../workbench/files/open-xlsx';
import { firstSheetId, richFile, richPart, secondSheetId } from './rich-file';

const { data } = openXlsx(richFile());
const sheet = data.workbook.sheets[firstSheetId];
const extras = data.extras[firstSheetId];

function cell(row: number, column: number) {
  return sheet?.cellData?.[row]?.[column];
}

describe('opening a workbook', () => {
  test('sheets have their own id, or the one that Excel would give them', () => {
    expect(data.workbook.sheetOrder).toEqual([firstSheetId, secondSheetId]);
    expect(data.workbook.sheets[secondSheetId]).toMatchObject({
      name: 'Ghi chú',
      hidden: 1,
      custom: { veryHidden: true },
    });
    expect(data.activeSheetId).toBe(firstSheetId);
  });

  test('every type of cell', () => {
    expect(cell(0, 0)).toEqual({ s: 'xf1', v: 'ĐẢNG BỘ TỈNH BÌNH THUẬN', t: 1 });
    expect(cell(1, 0)).toEqual({
      s: 'xf0',
      v: 'Đảng viên <mới>',
      t: 1,
      custom: { runs: '<r><t>Đảng </t></r><r><rPr><b/></rPr><t>viên &lt;mới&gt;</t></r>' },
    });
    expect(cell(1, 1)).toEqual({ s: 'xf0', v: ' kết nạp ', t: 1 });
    expect(cell(1, 2)).toEqual({ s: 'xf0', v: 1, t: 3 });
    expect(cell(1, 3)).toEqual({ s: 'xf0', v: '#DIV/0!', t: 1, custom: { error: true } });
    // 31 December 2022 is day 44926 in Excel's count.
    expect(cell(1, 4)).toEqual({ s: 'xf0', v: 44926, t: 2 });
    expect(cell(2, 0)).toEqual({ s: 'xf0', v: '=HYPERLINK("x")', t: 1 });
    expect(cell(3, 0)?.v).toBe('dòng 1\ndòng 2\r _x0041_');
    expect(cell(4, 1)).toEqual({ s: 'xf0', v: 0.001, t: 2 });
    expect(data.workbook.sheets[secondSheetId]?.cellData?.[0]?.[1]?.v).toBe(7);
  });

  test('formulas are expanded and freed from prefixes, text in them is not', () => {
    expect([2, 3, 4].map((row) => cell(row, 2)?.f)).toEqual(['=B3/$B$6', '=B4/$B$6', '=B5/$B$6']);
    expect(cell(4, 0)).toEqual({ s: 'xf0', f: '=CONCAT("a_xlfn.","&",A4)', v: 'a_xlfn.&x', t: 1 });
    expect(cell(5, 0)?.f).toBe('=LET(x,B3,x*2)');
    expect(cell(8, 0)?.f).toBe('=SUM(G6#)');
  });

  test('arrays that spill and old array formulas', () => {
    expect(data.spills[firstSheetId]).toEqual([
      { area: { firstRow: 5, firstColumn: 6, lastRow: 7, lastColumn: 6 }, dynamic: true },
      { area: { firstRow: 6, firstColumn: 7, lastRow: 7, lastColumn: 7 }, dynamic: false },
    ]);
    expect(cell(5, 6)?.f).toBe('=SORT(B3:B5)');
    expect(cell(7, 6)).toEqual({ s: 'xf0', v: 143.25, t: 2 });
  });

  test('styles, with colours of the theme', () => {
    expect(data.workbook.styles['xf1']).toMatchObject({
      ff: 'Times New Roman',
      fs: 14,
      bl: 1,
      cl: { rgb: '#C00000' },
      ht: 5,
      vt: 2,
      tb: 3,
      bd: { t: { s: 8, cl: { rgb: '#0070C0' } }, l: { s: 1, cl: { rgb: '#000000' } } },
    });
    // Office's accent 5 (5B9BD5) lightened by 80 % is DEEBF7 or its neighbour by rounding, as Excel's palette shows.
    expect(data.workbook.styles['xf1']?.bg?.rgb).toMatch(/^#DE(EA|EB)F[67]$/);
    expect(data.workbook.styles['xf2']?.n).toEqual({ pattern: '0.0%' });
    expect(data.workbook.styles['xf3']).toMatchObject({
      n: { pattern: '#,##0' },
      pd: { l: 18 },
      tr: { a: -45 },
    });
  });

  test('widths, heights, panes, merges', () => {
    // Times New Roman 12 has digits of 8 pixels: 28.7109375 characters are 229.7, so 230 pixels.
    expect(sheet?.columnData?.[0]).toEqual({ w: 230 });
    expect(sheet?.columnData?.[3]).toEqual({ w: 102, s: 'xf2' });
    expect(sheet?.columnData?.[5]).toMatchObject({ hd: 1 });
    expect(sheet?.rowData?.[0]).toEqual({ h: 32, ia: 0 });
    expect(sheet?.rowData?.[5]).toEqual({ hd: 1 });
    expect(sheet?.freeze).toEqual({ xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 });
    expect(sheet?.mergeData).toEqual([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }]);
    expect(sheet?.tabColor).toMatch(/^#[0-9A-F]{6}$/);
  });

  test('names and page setup', () => {
    expect(data.names).toEqual([
      { name: 'chỉ_tiêu', formula: "='Kết nạp'!$B$3", scope: null, visible: true, comment: 'năm' },
      { name: 'gấp_đôi', formula: '=LAMBDA(x,x*2)', scope: null, visible: false, comment: '' },
    ]);
    expect(extras?.print).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      printArea: 'A1:H9',
      titleRows: '$1:$2',
      titleColumns: '',
      scale: null,
      fitToWidth: 1,
      fitToHeight: null,
      centerHorizontally: true,
      margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
      header: { left: '&"Arial,Bold"Mẫu 1', center: '', right: 'A && B' },
      footer: { left: '', center: 'Trang &P/&N', right: '' },
    });
  });

  test('conditional formats and charts', () => {
    expect(extras?.conditionalFormats).toEqual([
      expect.objectContaining({ kind: 'cellValue', operator: 'LessThan', formula1: '100' }),
      {
        kind: 'dataBar',
        id: '{11111111-2222-4333-8444-555555555555}',
        areas: [{ firstRow: 2, firstColumn: 2, lastRow: 4, lastColumn: 2 }],
        fill: '#638EC6',
        gradient: false,
        showValue: true,
        lower: { type: 'Number', value: '0' },
        upper: { type: 'Number', value: '1.2' },
      },
    ]);
    expect(extras?.charts).toEqual([
      expect.objectContaining({
        name: 'Biểu đồ 1',
        fromFile: true,
        type: 'ColumnClustered',
        title: { text: 'Kết nạp đảng viên', visible: true },
        alternativeText: 'Cột theo đảng bộ',
      }),
    ]);
  });
});

describe('files that are refused', () => {
  const text = (value: string) => new TextEncoder().encode(value);

  /** An OLE container as far as it is looked at: the signature and one directory entry. */
  function container(entry: string): Uint8Array {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    Array.from(entry).forEach((character, index) => bytes.set([character.charCodeAt(0), 0], 640 + 2 * index));
    return bytes;
  }

  test.each([
    ['text', text('Đảng bộ;Kết nạp'), 'not-a-workbook'],
    ['nothing', new Uint8Array(), 'not-a-workbook'],
    ['a zip without a workbook', richFile({ '_rels/.rels': null }), 'not-a-workbook'],
    ['a protected workbook', container('EncryptedPackage'), 'encrypted'],
    ['an .xls', container('Workbook'), 'legacy-xls'],
    ['another container', container('WordDocument'), 'not-a-workbook'],
    ['a file cut off', richFile().slice(0, 3000), 'damaged'],
    [
      'a sheet that is not well formed',
      richFile({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }),
      'damaged',
    ],
    ['a sheet that is missing', richFile({ 'xl/worksheets/sheet2.xml': null }), 'damaged'],
    [
      'an entity',
      richFile({
        'xl/sharedStrings.xml': `<!DOCTYPE sst [<!ENTITY a "b">]>${richPart('xl/sharedStrings.xml').slice(56)}`,
      }),
      'damaged',
    ],
    ['a bomb', richFile({ 'xl/bomb.xml': ' '.repeat(40 * 1024 * 1024) }), 'too-large'],
    [
      'dates from 1904',
      richFile({
        'xl/workbook.xml': richPart('xl/workbook.xml').replace('<workbookPr', '<workbookPr date1904="1"'),
      }),
      'date1904',
    ],
  ])('%s', (_what, bytes, code) => {
    expect(() => openXlsx(bytes)).toThrow(expect.objectContaining({ name: 'WorkbookFileError', code }));
  });

  test('a part that was changed on the way is named', () => {
    const bytes = richFile();
    const name = text('xl/sharedStrings.xml');
    const at = bytes.findIndex((_byte, index) =>
      name.every((letter, step) => bytes[index + step] === letter),
    );
    bytes.set([(bytes[at + name.length + 20] ?? 0) ^ 0xff], at + name.length + 20);
    expect(() => openXlsx(bytes)).toThrow(
      expect.objectContaining({
        code: 'damaged',
        facts: expect.objectContaining({ part: 'xl/sharedStrings.xml' }),
      }),
    );
  });
});
