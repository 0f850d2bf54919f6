import type { ICellData } from '@univerjs/core';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  emptyExtras,
  standardPrintSetup,
  type BookData,
  type ChartData,
} from '../../../workbench/book/book-data';
import { newXlsx } from '../../../workbench/files/new-xlsx';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import { saveXlsx } from '../../../workbench/files/save-xlsx';
import { readXml } from '../../../workbench/files/xml-reader';
import { firstSheetId, richFile, secondSheetId } from './rich-file';

const reportId = '{77777777-0000-4000-8000-000000000001}';

const axis = {
  title: '',
  numberFormat: '0%',
  minimum: 0,
  maximum: null,
  majorGridlines: true,
  reversed: false,
};
const chart: ChartData = {
  id: '{77777777-0000-4000-8000-000000000002}',
  name: 'Biểu đồ chỉ tiêu',
  fromFile: false,
  type: 'ColumnClustered',
  title: { text: 'Tỷ lệ đạt chỉ tiêu <2022>', visible: true },
  legend: { visible: true, position: 'Bottom' },
  series: [
    {
      name: 'Kết quả',
      type: 'ColumnClustered',
      values: "'Báo cáo'!$B$2:$B$3",
      categories: "'Báo cáo'!$A$2:$A$3",
      color: '#C00000',
      lineWeight: 0,
      hasDataLabels: true,
      gapWidth: 60,
    },
    {
      name: 'Chỉ tiêu',
      type: 'Line',
      values: "'Báo cáo'!$C$2:$C$3",
      categories: "'Báo cáo'!$A$2:$A$3",
      color: '#0070C0',
      lineWeight: 1.5,
      hasDataLabels: false,
      gapWidth: null,
    },
  ],
  categoryAxis: { ...axis, numberFormat: '' },
  valueAxis: axis,
  top: 100,
  left: 20,
  width: 400,
  height: 220,
  alternativeTitle: '',
  alternativeText: 'Cột: tỷ lệ của từng đảng bộ; đường: 100 %',
};

const reportCells: Record<number, Record<number, ICellData>> = {
  0: { 0: { v: 'BÁO CÁO', t: 1, s: 'title' } },
  1: {
    0: { v: 'Đảng bộ A & B', t: 1 },
    1: { f: "='Kết nạp'!B3/138", v: 1.036231884057971, t: 2, s: { n: { pattern: '0.0%' }, bl: 1 } },
    2: { v: 1, t: 2 },
    3: { f: '=XLOOKUP("a",A2:A3,B2:B3)', v: '#N/A', t: 1, custom: { error: true } },
  },
  2: {
    0: { v: '=1+1', t: 1 },
    1: { f: '=B2>1', v: 1, t: 3 },
    2: { f: '=IF(B2>1,"vượt","đạt")', v: 'vượt', t: 1 },
    3: { f: '=FILTER(A2:A3,C2:C3>0)', v: 'Đảng bộ A & B', t: 1 },
  },
  3: { 3: { v: '', t: 1 } },
};

/** The rich file's workbook with one more sheet, as the report writer leaves it. */
/** As no page has them. */
const noHeaders = standardPrintSetup.firstPage;

function withReport(data: BookData): BookData {
  return {
    ...data,
    workbook: {
      ...data.workbook,
      sheetOrder: [firstSheetId, reportId, secondSheetId],
      styles: {
        ...data.workbook.styles,
        title: {
          ff: 'Times New Roman',
          fs: 14,
          bl: 1,
          ht: 2,
          vt: 2,
          bg: { rgb: 'rgb(255, 242, 204)' },
          bd: { b: { s: 1, cl: { rgb: '#7F7F7F' } } },
        },
      },
      sheets: {
        ...data.workbook.sheets,
        [reportId]: {
          id: reportId,
          name: 'Báo cáo',
          tabColor: '#c00000',
          hidden: 0,
          freeze: { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 },
          defaultColumnWidth: 64,
          defaultRowHeight: 20,
          mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 }],
          cellData: reportCells,
          rowData: { 0: { h: 40, ia: 0 } },
          columnData: { 0: { w: 210 }, 2: { w: 90, hd: 1 } },
          showGridlines: 0,
        },
      },
    },
    extras: {
      ...data.extras,
      [reportId]: {
        ...emptyExtras,
        charts: [chart],
        isProtected: true,
        conditionalFormats: [
          {
            kind: 'dataBar',
            id: '{77777777-0000-4000-8000-000000000003}',
            areas: [{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 }],
            fill: '#9DC3E6',
            gradient: false,
            showValue: true,
            lower: { type: 'Number', value: '0' },
            upper: { type: 'Formula', value: '=MAX($B$2:$B$3)' },
          },
        ],
        print: {
          ...standardPrintSetup,
          orientation: 'Landscape',
          paperSize: 'A4',
          printArea: 'A1:D3',
          titleRows: '$1:$1',
          scale: null,
          fitToWidth: 1,
          centerHorizontally: true,
          footer: { left: 'Nguồn: <Kết nạp>', center: '', right: '&P/&N' },
          headersFor: 'FirstOddAndEven',
          firstPage: { ...noHeaders, header: { left: '', center: 'TỔNG HỢP & <A>', right: '' } },
          evenPages: { ...noHeaders, footer: { left: '&P', center: '', right: '' } },
          headersAlign: false,
          headersScale: false,
        },
      },
    },
    names: [
      ...data.names,
      { name: 'kết_quả', formula: "='Báo cáo'!$B$2", scope: reportId, visible: true, comment: '' },
    ],
    spills: {
      ...data.spills,
      [reportId]: [{ area: { firstRow: 2, firstColumn: 3, lastRow: 3, lastColumn: 3 }, dynamic: true }],
    },
  };
}

function withCell(
  data: BookData,
  sheetId: string,
  row: number,
  column: number,
  cell: ICellData | undefined,
): BookData {
  const sheet = data.workbook.sheets[sheetId];
  const others = Object.entries(sheet?.cellData?.[row] ?? {}).filter(([at]) => Number(at) !== column);
  const cells: Record<number, ICellData> = {
    ...Object.fromEntries(others),
    ...(cell ? { [column]: cell } : {}),
  };
  const sheets = {
    ...data.workbook.sheets,
    [sheetId]: { ...sheet, cellData: { ...sheet?.cellData, [row]: cells } },
  };
  return { ...data, workbook: { ...data.workbook, sheets } };
}

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
}

function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}

const opened = openXlsx(richFile());
const cellsOf = (bytes: Uint8Array, id: string) => openXlsx(bytes).data.workbook.sheets[id]?.cellData;

describe('saving', () => {
  test('a workbook that was not changed is the same parts in the same order', () => {
    const saved = saveXlsx(opened, structuredClone(opened.data));
    expect(differing(richFile(), saved)).toEqual([]);
    expect([...partsOf(saved).keys()]).toEqual([...partsOf(richFile()).keys()]);
  });

  test('one changed value changes one part, and there only its cell', () => {
    const saved = saveXlsx(opened, withCell(opened.data, firstSheetId, 2, 1, { v: 144, t: 2, s: 'xf0' }));
    expect(differing(richFile(), saved)).toEqual(['xl/worksheets/sheet1.xml']);
    const before = partsOf(richFile()).get('xl/worksheets/sheet1.xml') ?? '';
    const after = partsOf(saved).get('xl/worksheets/sheet1.xml');
    expect(after).toBe(before.replace('<c r="B3"><v>143</v></c>', '<c r="B3"><v>144</v></c>'));
  });

  test('a new value of a formula keeps the formula as the file has it', () => {
    const cell = { ...opened.data.workbook.sheets[firstSheetId]?.cellData?.[3]?.[2], v: 0.75 };
    const saved = saveXlsx(opened, withCell(opened.data, firstSheetId, 3, 2, cell));
    expect(partsOf(saved).get('xl/worksheets/sheet1.xml')).toContain(
      '<c r="C4" s="2"><f t="shared" si="0"/><v>0.75</v></c>',
    );
    expect(partsOf(saved).has('xl/calcChain.xml')).toBe(true);
  });

  test('cells that shared a formula keep theirs when its first cell goes', () => {
    const saved = saveXlsx(opened, withCell(opened.data, firstSheetId, 2, 2, { v: 9, t: 2, s: 'xf2' }));
    expect([3, 4].map((row) => cellsOf(saved, firstSheetId)?.[row]?.[2]?.f)).toEqual([
      '=B4/$B$6',
      '=B5/$B$6',
    ]);
    expect(partsOf(saved).has('xl/calcChain.xml')).toBe(false);
    expect(partsOf(saved).get('[Content_Types].xml')).not.toContain('calcChain');
    expect(partsOf(saved).get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('a cell that is emptied goes, in a sheet with addresses and in one without', () => {
    const first = saveXlsx(opened, withCell(opened.data, firstSheetId, 2, 1, undefined));
    expect(cellsOf(first, firstSheetId)?.[2]?.[1]).toBeUndefined();
    const second = saveXlsx(opened, withCell(opened.data, secondSheetId, 0, 0, undefined));
    expect(cellsOf(second, secondSheetId)?.[0]?.[1]?.v).toBe(7);
  });

  test('a cell that becomes bold keeps its protection, number format and alignment', () => {
    const cell = opened.data.workbook.sheets[firstSheetId]?.cellData?.[5]?.[0];
    const style = { ...opened.data.workbook.styles['xf3'], bl: 1 as const };
    const saved = saveXlsx(opened, withCell(opened.data, firstSheetId, 5, 0, { ...cell, s: style }));
    const styles = partsOf(saved).get('xl/styles.xml') ?? '';
    expect(styles).toContain('<cellXfs count="5">');
    expect(styles).toContain(
      '<xf numFmtId="3" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1" applyProtection="1" applyFont="1"><alignment horizontal="left" indent="2" textRotation="45"/><protection locked="0"/></xf>',
    );
    expect(openXlsx(saved).data.workbook.styles['xf4']).toEqual(style);
  });

  describe('a new sheet with styles, chart, data bar and page setup', () => {
    const now = withReport(opened.data);
    const saved = saveXlsx(opened, now);
    const again = openXlsx(saved).data;

    test('touches only what lists sheets, styles and types', () => {
      expect(differing(richFile(), saved)).toEqual([
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        // Formulas were added: the old order of calculation goes.
        'xl/calcChain.xml',
        'xl/charts/chart2.xml',
        'xl/drawings/_rels/drawing2.xml.rels',
        'xl/drawings/drawing2.xml',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/_rels/sheet3.xml.rels',
        'xl/worksheets/sheet3.xml',
      ]);
    });

    test('every XML part is well formed', () => {
      for (const [name, text] of partsOf(saved)) {
        if (/\.(xml|rels)$/.test(name)) expect(() => readXml(text, name)).not.toThrow();
      }
    });

    test('reads back as it was written', () => {
      expect(again.workbook.sheetOrder).toEqual(now.workbook.sheetOrder);
      expect(again.names).toEqual(now.names);
      expect(again.extras[firstSheetId]).toEqual(now.extras[firstSheetId]);
      expect(again.extras[reportId]?.print).toEqual(now.extras[reportId]?.print);
      expect(again.extras[reportId]?.conditionalFormats).toEqual(now.extras[reportId]?.conditionalFormats);
      expect(again.extras[reportId]?.isProtected).toBe(true);
      expect(again.spills[reportId]).toEqual(now.spills[reportId]);
      expect(again.workbook.sheets[reportId]).toMatchObject({
        name: 'Báo cáo',
        tabColor: '#C00000',
        freeze: { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 },
        mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 }],
        showGridlines: 0,
        rowData: { 0: { h: 40, ia: 0 } },
        columnData: { 0: { w: 210 }, 2: { w: 90, hd: 1 } },
      });
    });

    test('cells with their values and formulas', () => {
      const cells = again.workbook.sheets[reportId]?.cellData ?? {};
      for (const [row, columns] of Object.entries(reportCells)) {
        for (const [column, cell] of Object.entries(columns)) {
          const content = { ...cell };
          delete content.s;
          expect(cells[Number(row)]?.[Number(column)]).toMatchObject(content);
        }
      }
      const bold = cells[1]?.[1]?.s;
      expect(again.workbook.styles[String(bold)]).toMatchObject({
        bl: 1,
        n: { pattern: '0.0%' },
        ff: 'Times New Roman',
      });
      const title = again.workbook.styles[String(cells[0]?.[0]?.s)];
      expect(title).toMatchObject({
        fs: 14,
        bl: 1,
        ht: 2,
        bg: { rgb: '#FFF2CC' },
        bd: { b: { s: 1, cl: { rgb: '#7F7F7F' } } },
      });
    });

    test('the prefixes that Excel wants are in the file', () => {
      const xml = partsOf(saved).get('xl/worksheets/sheet3.xml') ?? '';
      expect(xml).toContain('<f>_xlfn.XLOOKUP(');
      expect(xml).toContain('cm="1"');
      expect(xml).toContain('<f t="array" ref="D3:D4">_xlfn._xlws.FILTER(');
      expect(xml).toContain('t="e"');
    });

    test('the chart, with its stored points', () => {
      expect(again.extras[reportId]?.charts).toEqual([
        {
          ...chart,
          fromFile: true,
          left: expect.closeTo(chart.left, 1),
          top: expect.closeTo(chart.top, 1),
          width: expect.closeTo(chart.width, 1),
          height: expect.closeTo(chart.height, 1),
          // A category axis has no bounds, and "General" is what an empty format means.
          categoryAxis: { ...chart.categoryAxis, numberFormat: 'General', minimum: null },
        },
      ]);
      const xml = partsOf(saved).get('xl/charts/chart2.xml') ?? '';
      expect(xml).toContain('<c:pt idx="0"><c:v>1.036231884057971</c:v></c:pt>');
      expect(xml).toContain('<c:v>Đảng bộ A &amp; B</c:v>');
    });

    test('saved again unchanged it is the same', () => {
      const file = openXlsx(saved);
      expect(differing(saved, saveXlsx(file, structuredClone(file.data)))).toEqual([]);
    });

    test('the same workbook without a file', () => {
      const fresh = openXlsx(newXlsx({ ...now, names: [], spills: {} })).data;
      expect(fresh.workbook.sheetOrder).toEqual(now.workbook.sheetOrder);
      expect(fresh.workbook.sheets[reportId]?.cellData?.[1]?.[1]).toMatchObject({
        f: "='Kết nạp'!B3/138",
        t: 2,
      });
      expect(fresh.workbook.sheets[firstSheetId]?.cellData?.[0]?.[0]?.v).toBe('ĐẢNG BỘ TỈNH BÌNH THUẬN');
    });
  });

  test('a sheet is deleted with its parts, another renamed and shown', () => {
    const second = opened.data.workbook.sheets[secondSheetId];
    const saved = saveXlsx(opened, {
      ...opened.data,
      workbook: {
        ...opened.data.workbook,
        sheetOrder: [secondSheetId],
        sheets: { [secondSheetId]: { ...second, name: 'Sổ tay', hidden: 0, custom: null } },
      },
      names: [],
      activeSheetId: secondSheetId,
    });
    const again = openXlsx(saved).data;
    expect(again.workbook.sheetOrder).toEqual([secondSheetId]);
    expect(again.workbook.sheets[secondSheetId]).toMatchObject({ name: 'Sổ tay', hidden: 0 });
    expect(
      [...partsOf(saved).keys()].filter((name) => /sheet1|drawing1|chart1|comments1/.test(name)),
    ).toEqual([]);
  });

  test('a deleted chart of the file goes with its part; the kept formats stay when a bar is taken away', () => {
    const extras = opened.data.extras[firstSheetId] ?? emptyExtras;
    const [kept] = extras.conditionalFormats;
    const changed = { ...extras, charts: [], conditionalFormats: kept ? [kept] : [] };
    const saved = saveXlsx(opened, {
      ...opened.data,
      extras: { ...opened.data.extras, [firstSheetId]: changed },
    });
    expect(partsOf(saved).has('xl/charts/chart1.xml')).toBe(false);
    expect(openXlsx(saved).data.extras[firstSheetId]).toEqual(changed);
    expect(partsOf(saved).get('xl/worksheets/sheet1.xml')).not.toContain('x14:cfRule');
  });

  test('a file that LibreOffice wrote, with one cell changed and one sheet added', () => {
    const bytes = new Uint8Array(readFileSync(join('test', 'data', 'libreoffice.xlsx')));
    const file = openXlsx(bytes);
    const [id = ''] = file.data.workbook.sheetOrder;
    expect(file.data.workbook.sheets[id]?.cellData?.[2]?.[1]).toMatchObject({ v: 143, t: 2 });
    expect(differing(bytes, saveXlsx(file, structuredClone(file.data)))).toEqual([]);
    const style = file.data.workbook.sheets[id]?.cellData?.[2]?.[1]?.s ?? null;
    const now = withCell(file.data, id, 2, 1, { v: 150, t: 2, s: style });
    const saved = saveXlsx(file, now);
    expect(differing(bytes, saved)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(openXlsx(saved).data).toEqual(now);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      '<a>&"\'',
      '_x0041_',
      ' Đảng viên\tmới\r\n',
      '\u0001',
      '-',
      '007',
      'ﬃ 😀',
      '\ud800',
    ),
  );
  const cell: fc.Arbitrary<ICellData> = fc.oneof(
    text.map((v) => ({ v, t: 1 })),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => ({ v: v === 0 ? 0 : v, t: 2 })),
    fc.constantFrom(0, 1).map((v) => ({ v, t: 3 })),
    fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((v) => ({ v, t: 1, custom: { error: true } })),
  );

  test('whatever is put into cells is read again', () => {
    const cells = fc.array(fc.tuple(fc.nat(12), fc.nat(9), cell), { maxLength: 30 });
    fc.assert(
      fc.property(cells, (list) => {
        const now = list.reduce(
          (data, [row, column, content]) =>
            withCell(data, firstSheetId, row, column, { ...content, s: 'xf0' }),
          opened.data,
        );
        const written = { ...now, spills: {} };
        const result = cellsOf(saveXlsx(opened, written), firstSheetId);
        for (const [row, column] of list) {
          expect(result?.[row]?.[column]).toEqual(
            now.workbook.sheets[firstSheetId]?.cellData?.[row]?.[column],
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
