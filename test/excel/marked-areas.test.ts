import { namedArea } from '../../src/excel/marked-areas';
import { readWorkbook } from '../../src/excel/read';
import { firstSheetId, openOffice, type OpenOffice } from '../workbench/office-fixture';

let open: OpenOffice;
beforeEach(async () => {
  open = await openOffice();
  open.book.cells.write(
    firstSheetId,
    { firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 3 },
    [
      ['Đảng bộ', 'Chỉ tiêu', 'Kết nạp'],
      ['Tuy Phong', 160, 177],
      ['Bắc Bình', 150, 151],
      ['Hàm Tân', 90, 88],
    ],
    'test',
  );
});
afterEach(() => open.stop());

async function block() {
  const before = open.host.totals.requests;
  const outcome = await readWorkbook();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  // Two to read, one in which Excel.run lets go of its ranges.
  expect(open.host.totals.requests - before).toBeLessThanOrEqual(3);
  return outcome.value.blocks[0];
}

const area = { firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 3 };

test('Excel tables and names of ranges come with their ranges', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.tables.add('B2:D5', true).name = 'KetNap';
    context.workbook.names.add('so_lieu', sheet.getRange('B2:D5'));
    context.workbook.names.add('mot_o', sheet.getRange('B2'));
    await context.sync();
  });
  expect((await block())?.areas).toEqual([
    { kind: 'excel-table', name: 'KetNap', range: area },
    { kind: 'named-range', name: 'so_lieu', range: area },
  ]);
});

test('a sheet with nothing marked off and nothing hidden has no such parts', async () => {
  const read = await block();
  expect([read?.areas, read?.hiddenRows, read?.hiddenColumns]).toEqual([undefined, undefined, undefined]);
});

test('rows and columns that are hidden come with the cells', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('3:4').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    await context.sync();
  });
  const read = await block();
  expect([read?.hiddenRows, read?.hiddenColumns]).toEqual([[2, 3], [2]]);
});

test.each([
  ["='Kết nạp 2022'!$A$7:$H$23", 'Kết nạp 2022'],
  ["='Đức''s'!$A$7:$H$23", "Đức's"],
  ['=Sheet1!$A$7:$H$23', 'Sheet1'],
])('%s is an area of its sheet', (formula, sheet) => {
  expect(namedArea('so_lieu', formula)).toEqual({
    sheet,
    area: {
      kind: 'named-range',
      name: 'so_lieu',
      range: { firstRow: 6, firstColumn: 0, lastRow: 22, lastColumn: 7 },
    },
  });
});

test('cells, constants, functions and what Excel names by itself are no areas', () => {
  expect(namedArea('mot_o', '=Sheet1!$A$7')).toBeNull();
  expect(namedArea('nguong', '=0.04')).toBeNull();
  expect(namedArea('HAM', '=LAMBDA(x,x+1)')).toBeNull();
  expect(namedArea('Print_Area', '=Sheet1!$A$7:$H$23')).toBeNull();
  expect(namedArea('hai', '=Sheet1!$A$1:$B$2,Sheet1!$D$1:$E$2')).toBeNull();
});
