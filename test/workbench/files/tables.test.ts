import { unzipSync, strFromU8 } from 'fflate';
import { HeadlessWorkbook } from '../../../workbench/headless/headless-workbook';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import { richFile, richPart } from './rich-file';

/* Source of the parts: ECMA-376 part 1, 18.5 (tables), as Excel writes them. */

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

const sheet = `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>Đảng bộ</t></is></c><c r="C2" t="inlineStr"><is><t>Kết nạp</t></is></c><c r="D2" t="inlineStr"><is><t>Gấp đôi</t></is></c></row><row r="3"><c r="B3" t="inlineStr"><is><t>Đức Linh</t></is></c><c r="C3"><v>120</v></c><c r="D3"><f>Kết_nạp[[#This Row],[Kết nạp]]*2</f><v>240</v></c></row><row r="4"><c r="B4" t="inlineStr"><is><t>Tánh Linh</t></is></c><c r="C4"><v>60</v></c><c r="D4"><f>Kết_nạp[[#This Row],[Kết nạp]]*2</f><v>120</v></c></row><row r="5"><c r="B5" t="inlineStr"><is><t>Cộng</t></is></c><c r="C5"><f>SUBTOTAL(109,Kết_nạp[Kết nạp])</f><v>180</v></c><c r="D5"><f>SUM(Kết_nạp[Gấp đôi])/2</f><v>180</v></c></row><row r="9"><c r="A9"><f>SUM(Kết_nạp[Kết nạp])</f><v>180</v></c><c r="B9"><f>ROWS(Kết_nạp[])</f><v>2</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const tablePart = `${head}<table xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" id="3" xr:uid="{0A1B2C3D-1111-4000-8000-00000000ABCD}" name="Kết_nạp" displayName="Kết_nạp" ref="B2:D5" totalsRowCount="1" headerRowDxfId="0"><autoFilter ref="B2:D4"><filterColumn colId="0"><filters><filter val="Đức Linh"/></filters></filterColumn></autoFilter><tableColumns count="3"><tableColumn id="1" name="Đảng bộ" totalsRowLabel="Cộng" dataDxfId="0"/><tableColumn id="2" name="Kết nạp" totalsRowFunction="sum"/><tableColumn id="5" name="Gấp đôi" totalsRowFunction="custom"><calculatedColumnFormula>Kết_nạp[[#This Row],[Kết nạp]]*2</calculatedColumnFormula><totalsRowFormula>SUM(Kết_nạp[Gấp đôi])/2</totalsRowFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="0" showColumnStripes="1"/></table>`;

function file(): Uint8Array {
  const types = richPart('[Content_Types].xml').replace(
    '</Types>',
    `<Override PartName="/xl/tables/table3.xml" ContentType="${tableType}"/></Types>`,
  );
  return richFile({
    '[Content_Types].xml': types,
    'xl/worksheets/sheet2.xml': sheet,
    'xl/worksheets/_rels/sheet2.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table3.xml"/></Relationships>`,
    'xl/tables/table3.xml': tablePart,
    'xl/workbook.xml': richPart('xl/workbook.xml').replace(' state="veryHidden"', ''),
  });
}

const sheetName = 'Ghi chú';
let workbook: HeadlessWorkbook | null = null;
afterEach(async () => {
  await workbook?.close();
  workbook = null;
});

/** Opens the file, works on the table's sheet through office.js, and gives the parts as saved. */
async function saved(
  work: (sheet: Excel.Worksheet, table: Excel.Table) => void | Promise<void>,
  bytes = file(),
): Promise<Record<string, string>> {
  workbook = await HeadlessWorkbook.open(bytes, { functions: [] });
  await Excel.run(async (context) => {
    const opened = context.workbook.worksheets.getItem(sheetName);
    await work(opened, context.workbook.tables.getItem('Kết_nạp'));
    await context.sync();
  });
  const parts = unzipSync(await workbook.save());
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

test('a table of the file is there with all that it says, and its formulas are as people see them', async () => {
  await saved(async (opened, table) => {
    table.load();
    table.columns.load('items/name,items/id');
    const cells = opened.getRange('D3:D5');
    cells.load('formulas,values');
    const counts = opened.getRange('B9');
    counts.load('formulas,values');
    await opened.context.sync();
    expect(table.toJSON()).toMatchObject({
      id: '{0A1B2C3D-1111-4000-8000-00000000ABCD}',
      legacyId: '3',
      name: 'Kết_nạp',
      showHeaders: true,
      showTotals: true,
      showFilterButton: true,
      style: 'TableStyleLight9',
      showBandedRows: false,
      showBandedColumns: true,
      highlightFirstColumn: true,
      highlightLastColumn: false,
    });
    expect(table.columns.items.map(({ id, name }) => [id, name])).toEqual([
      [1, 'Đảng bộ'],
      [2, 'Kết nạp'],
      [5, 'Gấp đôi'],
    ]);
    expect(cells.formulas).toEqual([['=[@[Kết nạp]]*2'], ['=[@[Kết nạp]]*2'], ['=SUM([Gấp đôi])/2']]);
    expect(cells.values).toEqual([[240], [120], [180]]);
    expect([counts.formulas, counts.values]).toEqual([[['=ROWS(Kết_nạp)']], [[2]]]);
  });
});

test('what did not change is the same bytes; a cell beside the table leaves its part alone', async () => {
  const before = Object.fromEntries(
    Object.entries(unzipSync(file())).map(([name, part]) => [name, strFromU8(part)]),
  );
  const parts = await saved((opened) => {
    opened.getRange('H1').values = [[1]];
  });
  for (const name of Object.keys(before).filter(
    (one) => !/sheet[12]\.xml$|calcChain|Content_Types|workbook/.test(one),
  )) {
    expect([name, parts[name]]).toEqual([name, before[name]]);
  }
  expect(parts['xl/worksheets/sheet2.xml']).toContain('<f>Kết_nạp[[#This Row],[Kết nạp]]*2</f>');
  expect(parts['xl/worksheets/sheet2.xml']).toContain('<tablePart r:id="rId1"/>');
});

test('rows are added with the column’s formula, and the part follows', async () => {
  const parts = await saved((_opened, table) => {
    table.rows.add(undefined, [['Hàm Tân', 50, null as unknown as string]]);
    table.columns.getItem('Đảng bộ').name = 'Đảng bộ, cơ sở';
  });
  const part = parts['xl/tables/table3.xml'] ?? '';
  expect(part).toContain(' ref="B2:D6"');
  expect(part).toContain('<autoFilter ref="B2:D5"><filterColumn colId="0">');
  expect(part).toContain('headerRowDxfId="0"');
  expect(part).toContain('<tableColumn id="1" name="Đảng bộ, cơ sở" totalsRowLabel="Cộng" dataDxfId="0"/>');
  expect(part).toContain('<tableColumn id="2" name="Kết nạp" totalsRowFunction="sum"/>');
  expect(part).toContain('<totalsRowFormula>SUM(Kết_nạp[Gấp đôi])/2</totalsRowFormula>');
  expect(parts['xl/worksheets/sheet2.xml']).toMatch(
    /<c r="D5"[^>]*><f>Kết_nạp\[\[#This Row\],\[Kết nạp\]\]\*2<\/f><v>100<\/v><\/c>/,
  );
});

test('a new total, name and look are in the file', async () => {
  const parts = await saved((opened, table) => {
    opened.getRange('C5').formulas = [['=SUBTOTAL(101,[Kết nạp])']];
    table.name = 'Bảng_2022';
    table.style = 'TableStyleDark11';
    table.showBandedRows = true;
    table.showFilterButton = false;
  });
  const part = parts['xl/tables/table3.xml'] ?? '';
  expect(part).toContain(' name="Bảng_2022" displayName="Bảng_2022"');
  expect(part).toContain('name="Kết nạp" totalsRowFunction="average"');
  expect(part).toContain(
    '<tableStyleInfo name="TableStyleDark11" showFirstColumn="1" showLastColumn="0" showRowStripes="1"',
  );
  expect(part).not.toContain('autoFilter');
  expect(parts['xl/worksheets/sheet2.xml']).toContain('<f>SUM(Bảng_2022[Kết nạp])</f>');
});

test('a new table has a part, a type and a relationship, and opens as the same table', async () => {
  const parts = await saved(async (opened) => {
    opened.getRange('H2:I4').values = [
      ['Năm', 'Số\nlượng'],
      [2021, 1],
      [2022, 2],
    ];
    const table = opened.tables.add('H2:I4', true);
    table.showTotals = true;
    await opened.context.sync();
  });
  const part = parts['xl/tables/table1.xml'] ?? '';
  expect(part).toContain(' id="4" name="Table1" displayName="Table1" ref="H2:I5" totalsRowCount="1"');
  expect(part).toContain('<tableColumn id="2" name="Số_x000a_lượng" totalsRowFunction="sum"/>');
  expect(part).toContain('<autoFilter ref="H2:I4"/>');
  expect(parts['[Content_Types].xml']).toContain(
    `PartName="/xl/tables/table1.xml" ContentType="${tableType}"`,
  );
  expect(parts['xl/worksheets/sheet2.xml']).toMatch(
    /<tableParts [^>]*count="2"><tablePart r:id="rId1"\/><tablePart r:id="rId2"\/><\/tableParts><\/worksheet>$/,
  );
  const again = openXlsx(await (workbook as HeadlessWorkbook).save());
  const tables = Object.values(again.data.extras).flatMap((extras) => extras.tables);
  expect(tables.map(({ name, number, showTotals }) => [name, number, showTotals])).toEqual([
    ['Kết_nạp', 3, true],
    ['Table1', 4, true],
  ]);
  expect(tables[1]?.columns.map(({ name, total }) => [name, total])).toEqual([
    ['Năm', 'Total'],
    ['Số\nlượng', '=SUBTOTAL(109,Table1[[Số\nlượng]])'],
  ]);
});

test('a table that becomes a range takes its part and the sheet’s mention of it away', async () => {
  const parts = await saved((_opened, table) => {
    table.convertToRange();
  });
  expect(parts['xl/tables/table3.xml']).toBeUndefined();
  expect(parts['xl/worksheets/sheet2.xml']).not.toContain('tablePart');
  expect(parts['xl/worksheets/sheet2.xml']).toContain("<f>SUM('Ghi chú'!$C$3:$C$4)</f>");
  expect(parts['[Content_Types].xml']).not.toContain('tables/table3');
});

test('a table whose columns do not fit its area is refused as damaged', () => {
  const damaged = tablePart.replace('ref="B2:D5"', 'ref="B2:C5"');
  const types = richPart('[Content_Types].xml');
  const bytes = richFile({
    '[Content_Types].xml': types,
    'xl/worksheets/sheet2.xml': sheet,
    'xl/worksheets/_rels/sheet2.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table3.xml"/></Relationships>`,
    'xl/tables/table3.xml': damaged,
  });
  expect(() => openXlsx(bytes)).toThrow(expect.objectContaining({ code: 'damaged' }) as Error);
});
