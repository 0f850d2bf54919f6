import { unzipSync } from 'fflate';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import { readXml } from '../../../workbench/files/xml-reader';
import { HeadlessWorkbook } from '../../../workbench/headless/headless-workbook';
import { dataSheetId, fullFile } from './full-file';
import { packageFaults } from './package-faults';
import { firstSheetId } from './rich-file';

/* What goes along with inserted and deleted cells: ECMA-376 part 1, 18.3.1 (references of a sheet's elements) and 20.5.2.33
 * (anchors), [MS-XLSX] 2.3.2 (sparklines), as Excel writes them after such a change. */

const file = fullFile();
let workbook: HeadlessWorkbook | null = null;
afterEach(async () => {
  await workbook?.close();
  workbook = null;
});

/** The parts as saved after `work` on the sheets through the genuine office.js. */
async function partsAfter(work: (sheets: Excel.WorksheetCollection) => void) {
  workbook = await HeadlessWorkbook.open(file, { functions: [] });
  await Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
  const bytes = await workbook.save();
  expect(packageFaults(bytes)).toEqual([]);
  const parts = unzipSync(bytes);
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  return { bytes, text };
}

const first = 'xl/worksheets/sheet1.xml';
const data = 'xl/worksheets/sheet3.xml';

describe('rows inserted above in a file with everything', () => {
  test('keep rich text and shared texts as the file has them', async () => {
    const { text, bytes } = await partsAfter((sheets) => {
      sheets.getItem('Kết nạp').getRange('1:2').insert('Down');
    });
    expect(text(first)).toContain('<c r="A4" t="s"><v>1</v></c>');
    expect(text('xl/sharedStrings.xml')).toBe(
      new TextDecoder().decode(unzipSync(file)['xl/sharedStrings.xml']),
    );
    const again = openXlsx(bytes).data;
    expect(again.workbook.sheets[firstSheetId]?.cellData?.[5]?.[2]?.f).toBe('=B6/$B$8');
    expect(again.workbook.sheets[firstSheetId]?.cellData?.[3]?.[0]?.v).toBe('Đảng viên <mới>');
    expect(again.workbook.sheets[firstSheetId]?.rowData?.[7]?.hd).toBe(1);
  });

  test('take links along, and what the chart shows', async () => {
    const { text } = await partsAfter((sheets) => {
      sheets.getItem('Kết nạp').getRange('1:2').insert('Down');
    });
    expect(text(first)).toContain('<hyperlink ref="A11"');
    expect(text('xl/charts/chart1.xml')).toContain("<c:f>'Kết nạp'!$B$5:$B$7</c:f>");
    expect(text('xl/drawings/drawing1.xml')).toContain('<xdr:row>12</xdr:row>');
    expect(text('xl/drawings/drawing1.xml')).toContain('<xdr:row>22</xdr:row>');
  });

  test('take outlines, page breaks, ignored errors, sparklines, the picture and the text box along', async () => {
    const { text, bytes } = await partsAfter((sheets) => {
      sheets.getItem('Số liệu').getRange('1:1').insert('Down');
    });
    const xml = text(data);
    expect(
      [
        ...xml.matchAll(/<row [^>]*r="(\d+)"[^>]*outlineLevel="1"|<row [^>]*outlineLevel="1"[^>]*r="(\d+)"/g),
      ].map(([, a, b]) => a ?? b),
    ).toEqual(['6', '7']);
    expect(xml).toContain('<brk id="41"');
    expect(xml).toContain('<ignoredError sqref="A4:A7"');
    expect(xml).toContain("<xm:f>'Số liệu'!B4:C4</xm:f><xm:sqref>D4</xm:sqref>");
    const rows = [...text('xl/drawings/drawing2.xml').matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => row);
    expect(rows).toEqual(['10', '13', '10', '13']);
    expect(openXlsx(bytes).data.extras[dataSheetId]?.tables[0]?.area).toMatchObject({ firstRow: 2 });
  });
});

test('deleted rows take away what stood on them alone', async () => {
  const { text } = await partsAfter((sheets) => {
    sheets.getItem('Kết nạp').getRange('9:9').delete('Up');
    sheets.getItem('Số liệu').getRange('3:3').delete('Up');
  });
  expect(text(first)).not.toContain('<hyperlink');
  expect(text(data)).not.toContain('<x14:sparkline>');
  expect(text(data)).toContain('<ignoredError sqref="A3:A5"');
  expect(() => readXml(text(data), data)).not.toThrow();
});

test('inserted columns take the widths and outlines of columns along', async () => {
  const { text } = await partsAfter((sheets) => {
    sheets.getItem('Số liệu').getRange('D:D').insert('Right');
  });
  expect(text(data)).toMatch(/<col min="6" max="7" width="12\.7109375" customWidth="1" outlineLevel="1"/);
  expect(text(data)).toContain('<xm:sqref>E3</xm:sqref>');
});

describe('a sheet that other parts of the file refer to', () => {
  test('is followed under its new name by charts and sparklines', async () => {
    const { text } = await partsAfter((sheets) => {
      sheets.getItem('Kết nạp').name = "Quý I '22";
      sheets.getItem('Số liệu').name = 'Bảng số';
    });
    expect(text('xl/charts/chart1.xml')).toContain("<c:f>'Quý I ''22'!$B$3:$B$5</c:f>");
    expect(text(data)).toContain("<xm:f>'Bảng số'!B3:C3</xm:f>");
  });

  test('and another that takes its former name is not mistaken for it', async () => {
    const { text } = await partsAfter((sheets) => {
      sheets.getItem('Kết nạp').name = 'x';
      sheets.getItem('Số liệu').name = 'Kết nạp';
    });
    expect(text('xl/charts/chart1.xml')).toContain('<c:f>x!$B$3:$B$5</c:f>');
    expect(text(data)).toContain("<xm:f>'Kết nạp'!B3:C3</xm:f>");
  });
});
