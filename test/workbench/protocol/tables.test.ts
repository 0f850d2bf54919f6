import type { OpenOffice } from '../office-fixture';
import { firstSheetId, openOffice, secondSheetId } from '../office-fixture';

/* Source, where no other is named: the doc comments of Excel.Table and its parts in @types/office-js. */

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

const admissions = [
  ['Đảng bộ', 'Chỉ tiêu', 'Kết nạp'],
  ['Đức Linh', 100, 120],
  ['Tánh Linh', 80, 60],
  ['Hàm Tân', 50, 50],
];

type Sheet = Excel.Worksheet;

/** Opens the sheet with the table "Table1" at B2:D5. */
async function withTable(work: (table: Excel.Table, sheet: Sheet) => Promise<void>): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:D5').values = admissions;
    const table = sheet.tables.add('B2:D5', true);
    await workbook.context.sync();
    await work(table, sheet);
  });
}

async function valuesOf(range: Excel.Range): Promise<unknown[][]> {
  range.load('values');
  await range.context.sync();
  return range.values as unknown[][];
}

async function formulasOf(range: Excel.Range): Promise<unknown[][]> {
  range.load('formulas');
  await range.context.sync();
  return range.formulas as unknown[][];
}

async function refusal(work: () => Promise<unknown>): Promise<string> {
  return work().then(
    () => 'nothing was refused',
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
}

test('a new table has headings, a style, banded rows and filter buttons, and is found by name and id', () =>
  withTable(async (table, { context }) => {
    table.load();
    table.columns.load('items/name,items/id,items/index,count');
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: 'Table1',
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      legacyId: '1',
    });
    expect(table.columns.items.map(({ name, id, index }) => [name, id, index])).toEqual([
      ['Đảng bộ', 1, 0],
      ['Chỉ tiêu', 2, 1],
      ['Kết nạp', 3, 2],
    ]);
    const { tables } = context.workbook;
    const [byName, byId, none] = [
      tables.getItem('TABLE1'),
      tables.getItem(table.id),
      tables.getItemOrNullObject('x'),
    ];
    byName.load('id');
    byId.load('name');
    await context.sync();
    expect([byName.id, byId.name, none.isNullObject]).toEqual([table.id, 'Table1', true]);
  }));

test('the parts of a table are ranges; a row that is not shown is not there', () =>
  withTable(async (table, { context }) => {
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    const column = table.columns.getItem('Kết nạp');
    const columnParts = [column.getRange(), column.getHeaderRowRange(), column.getDataBodyRange()];
    for (const range of [...parts, ...columnParts]) range.load('address');
    await context.sync();
    expect(parts.map(({ address }) => address)).toEqual(['Sheet1!B2:D5', 'Sheet1!B2:D2', 'Sheet1!B3:D5']);
    expect(columnParts.map(({ address }) => address)).toEqual(['Sheet1!D2:D5', 'Sheet1!D2', 'Sheet1!D3:D5']);
    table.getTotalRowRange().load('address');
    expect(await refusal(() => context.sync())).toBe('ItemNotFound');
  }));

test('without headers Excel makes some and shifts the data down by one row', async () => {
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      [1, 2],
      [3, 4],
      ['below', ''],
    ];
    const range = sheet.tables.add('A1:B2', false).getRange();
    range.load('address');
    expect(await valuesOf(sheet.getRange('A1:B4'))).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
      ['below', ''],
    ]);
    expect(range.address).toBe('Sheet1!A1:B3');
  });
});

/** Source: Microsoft, "Overview of Excel tables" and "Using structured references": headings are text, unique, never empty. */
test('header cells become text, unique and filled', async () => {
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:D1').values = [[2022, 'Năm', 'năm', '']];
    sheet.tables.add('A1:D3', true);
    const header = sheet.getRange('A1:D1');
    header.load('valueTypes');
    expect(await valuesOf(header)).toEqual([['2022', 'Năm', 'năm2', 'Column4']]);
    expect(header.valueTypes).toEqual([['String', 'String', 'String', 'String']]);
  });
});

test('a header cell that is edited renames its column, in formulas too', () =>
  withTable(async (table, sheet) => {
    sheet.getRange('F1').formulas = [['=SUM(Table1[Kết nạp])']];
    sheet.getRange('D2').values = [['Đã kết nạp']];
    table.columns.load('items/name');
    await sheet.context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Đảng bộ', 'Chỉ tiêu', 'Đã kết nạp']);
    expect(await formulasOf(sheet.getRange('F1'))).toEqual([['=SUM(Table1[Đã kết nạp])']]);
    expect(await valuesOf(sheet.getRange('F1'))).toEqual([[230]]);
    sheet.getRange('D2').values = [['Đảng bộ']];
    expect(await valuesOf(sheet.getRange('B2:D2'))).toEqual([['Đảng bộ', 'Chỉ tiêu', 'Đảng bộ2']]);
    table.columns.getItem('Chỉ tiêu').name = 'Giao';
    expect(await valuesOf(sheet.getRange('C2'))).toEqual([['Giao']]);
    table.columns.getItem('Giao').name = 'đảng bộ';
    expect(await refusal(() => sheet.context.sync())).toBe('InvalidArgument');
  }));

test('columns that exchange their headings exchange their formulas', () =>
  withTable(async (_table, sheet) => {
    sheet.getRange('H1:H2').formulas = [['=SUM(Table1[Kết nạp])'], ['=SUM(Table1[Chỉ tiêu])']];
    await sheet.context.sync();
    sheet.getRange('C2:D2').values = [['Kết nạp', 'Chỉ tiêu']];
    expect(await formulasOf(sheet.getRange('H1:H2'))).toEqual([
      ['=SUM(Table1[Chỉ tiêu])'],
      ['=SUM(Table1[Kết nạp])'],
    ]);
    expect(await valuesOf(sheet.getRange('H1:H2'))).toEqual([[230], [230]]);
  }));

test.each([
  ['=SUM(Table1[Kết nạp])', 230],
  ['=SUM(table1[[#All],[kết nạp]])', 230],
  ['=ROWS(Table1)', 3],
  ['=ROWS(Table1[#All])', 4],
  ['=SUM(TABLE1)', 460],
  ['=Table1[[#Headers],[Chỉ tiêu]]', 'Chỉ tiêu'],
  ['=SUM(Table1[[Chỉ tiêu]:[Kết nạp]])', 460],
  ['=COUNTA(Table1[[#Headers],[#Data],[Kết nạp]])', 4],
  ['=ROWS(Table1[#Totals])', '#REF!'],
  ['=SUM(Table1[Không có])', '#REF!'],
  ['=SUM(Table9[Kết nạp])', '#NAME?'],
  ['="[Kết nạp]"&SUM(Table1[Kết nạp])', '[Kết nạp]230'],
])('outside the table %s is %s', (formula, value) =>
  withTable(async (_table, sheet) => {
    const cell = sheet.getRange('H9');
    cell.formulas = [[formula]];
    expect(await valuesOf(cell)).toEqual([[value]]);
    expect(await formulasOf(cell)).toEqual([[formula]]);
  }),
);

test('a column of formulas of its own row, written as inside the table', () =>
  withTable(async (table, sheet) => {
    table.columns.add(undefined, [
      ['Tỷ lệ'],
      ...Array.from({ length: 3 }, () => ['=[@[Kết nạp]]/[@[Chỉ tiêu]]']),
    ]);
    expect(await valuesOf(sheet.getRange('E2:E5'))).toEqual([['Tỷ lệ'], [1.2], [0.75], [1]]);
    expect(await formulasOf(sheet.getRange('E3'))).toEqual([['=[@[Kết nạp]]/[@[Chỉ tiêu]]']]);
    sheet.getRange('D4').values = [[80]];
    expect(await valuesOf(sheet.getRange('E4'))).toEqual([[1]]);
    // Rows may lean on one another: only the cells of the own row are meant.
    sheet.getRange('E4').formulas = [['=E3+[@[Kết nạp]]']];
    expect(await valuesOf(sheet.getRange('E4'))).toEqual([[81.2]]);
    sheet.getRange('E9').formulas = [['=Table1[@[Kết nạp]]']];
    expect(await valuesOf(sheet.getRange('E9'))).toEqual([['#VALUE!']]);
  }));

test('formulas count the rows that are added, and those that are left', () =>
  withTable(async (table, sheet) => {
    const { context } = sheet;
    const total = sheet.getRange('H1');
    total.formulas = [['=SUM(Table1[Kết nạp])']];
    sheet.getRange('B6:B7').values = [['dưới'], ['dưới nữa']];
    table.rows.add(undefined, [['Bắc Bình', 70, 7]]);
    table.rows.add(0, [['Tuy Phong', 60, 6]]);
    expect(await valuesOf(total)).toEqual([[243]]);
    expect(await valuesOf(sheet.getRange('B2:B9'))).toEqual(
      ['Đảng bộ', 'Tuy Phong', 'Đức Linh', 'Tánh Linh', 'Hàm Tân', 'Bắc Bình', 'dưới', 'dưới nữa'].map(
        (name) => [name],
      ),
    );
    sheet.getRange('D7').values = [[107]];
    expect(await valuesOf(total)).toEqual([[343]]);
    table.rows.getItemAt(1).delete();
    table.rows.deleteRows([0, 3]);
    expect(await valuesOf(total)).toEqual([[110]]);
    const rows = table.rows;
    rows.load('items/index,items/values,count');
    await context.sync();
    expect(rows.count).toBe(2);
    expect(rows.items.map(({ values }) => values as unknown)).toEqual([
      [['Tánh Linh', 80, 60]],
      [['Hàm Tân', 50, 50]],
    ]);
    table.rows.deleteRowsAt(0, 2);
    expect(await valuesOf(table.getDataBodyRange())).toEqual([['', '', '']]);
    expect(await valuesOf(total)).toEqual([[0]]);
  }));

test('the total row sums the last column, goes and comes back', () =>
  withTable(async (table, sheet) => {
    table.showTotals = true;
    const totals = table.getTotalRowRange();
    totals.load('address,values,formulas');
    await sheet.context.sync();
    expect(totals.address).toBe('Sheet1!B6:D6');
    expect(totals.formulas).toEqual([['Total', '', '=SUBTOTAL(109,[Kết nạp])']]);
    expect(totals.values).toEqual([['Total', '', 230]]);
    sheet.getRange('C6').formulas = [['=SUBTOTAL(101,Table1[Chỉ tiêu])']];
    table.rows.add(undefined, [['Bắc Bình', 10, 70]]);
    expect(await valuesOf(table.getTotalRowRange())).toEqual([['Total', 60, 300]]);
    sheet.getRange('H1').formulas = [['=Table1[[#Totals],[Kết nạp]]']];
    expect(await valuesOf(sheet.getRange('H1'))).toEqual([[300]]);
    table.showTotals = false;
    expect(await valuesOf(sheet.getRange('B7:D7'))).toEqual([['', '', '']]);
    expect(await valuesOf(sheet.getRange('H1'))).toEqual([['#REF!']]);
    table.showTotals = true;
    expect(await valuesOf(table.getTotalRowRange())).toEqual([['Total', 60, 300]]);
  }));

test('a hidden header row leaves the names of the columns', () =>
  withTable(async (table, sheet) => {
    sheet.getRange('H1').formulas = [['=SUM(Table1[Kết nạp])']];
    table.showHeaders = false;
    const range = table.getRange();
    range.load('address');
    expect(await valuesOf(sheet.getRange('H1'))).toEqual([[230]]);
    expect(range.address).toBe('Sheet1!B3:D5');
    table.showFilterButton = true;
    expect(await refusal(() => sheet.context.sync())).toBe('InvalidArgument');
    table.showHeaders = true;
    expect(await valuesOf(table.getHeaderRowRange())).toEqual([['Đảng bộ', 'Chỉ tiêu', 'Kết nạp']]);
  }));

test('a column is added, filled and deleted; what pointed at it is #REF!', () =>
  withTable(async (table, sheet) => {
    sheet.getRange('E3').values = [['bên phải']];
    const added = table.columns.add(1, [['ignored'], [1], [2], [3]], 'Mới');
    added.load('name,index,id,values');
    sheet.getRange('H1').formulas = [['=SUM(Table1[Mới])']];
    expect(await valuesOf(sheet.getRange('H1'))).toEqual([[6]]);
    expect([added.name, added.index, added.id, added.values as unknown]).toEqual([
      'Mới',
      1,
      4,
      [['Mới'], [1], [2], [3]],
    ]);
    expect(await valuesOf(sheet.getRange('F3'))).toEqual([['bên phải']]);
    table.columns.getItem(4).delete();
    expect(await valuesOf(sheet.getRange('G1:H1'))).toEqual([['', '#REF!']]);
    expect(await valuesOf(sheet.getRange('B2:E3'))).toEqual([
      ['Đảng bộ', 'Chỉ tiêu', 'Kết nạp', ''],
      ['Đức Linh', 100, 120, 'bên phải'],
    ]);
    const next = table.columns.add();
    next.load('id,name');
    await sheet.context.sync();
    expect([next.name, next.id]).toEqual(['Column1', 4]);
  }));

test('a table follows inserted and deleted rows and columns, and goes with its sheet', () =>
  withTable(async (table, sheet) => {
    const { context } = sheet;
    sheet.getRange('H20').formulas = [['=SUM(Table1[Kết nạp])']];
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('C:C').insert('Right');
    const range = table.getRange();
    range.load('address');
    table.columns.load('items/name');
    await context.sync();
    expect(range.address).toBe('Sheet1!B4:E7');
    expect(table.columns.items.map(({ name }) => name)).toEqual([
      'Đảng bộ',
      'Column1',
      'Chỉ tiêu',
      'Kết nạp',
    ]);
    expect(await valuesOf(sheet.getRange('C4'))).toEqual([['Column1']]);
    sheet.getRange('5:5').delete('Up');
    expect(await valuesOf(sheet.getRange('I21'))).toEqual([[110]]);
    sheet.getRange('C4:C4').insert('Down');
    expect(await refusal(() => context.sync())).toBe('InsertDeleteConflict');
    sheet.delete();
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

test('formulas follow a renamed table and a renamed sheet', () =>
  withTable(async (table, sheet) => {
    const { context } = sheet;
    const cell = context.workbook.worksheets.getItem(secondSheetId).getRange('A1');
    cell.formulas = [['=SUM(Table1[Kết nạp])']];
    await context.sync();
    table.name = 'Kết_nạp';
    sheet.name = 'Kết nạp 2022';
    expect(await formulasOf(cell)).toEqual([['=SUM(Kết_nạp[Kết nạp])']]);
    sheet.getRange('D3').values = [[1000]];
    expect(await valuesOf(cell)).toEqual([[1110]]);
  }));

/** Source: Microsoft support, "Rename an Excel table". */
test.each([
  ['A1', 'InvalidArgument'],
  ['R1C1', 'InvalidArgument'],
  ['c', 'InvalidArgument'],
  ['Hai từ', 'InvalidArgument'],
  ['1st', 'InvalidArgument'],
  ['', 'InvalidArgument'],
  ['x'.repeat(256), 'InvalidArgument'],
  ['TABLE2', 'ItemAlreadyExists'],
  ['khung', 'ItemAlreadyExists'],
])('the name "%s" is refused with %s', (name, code) =>
  withTable(async (table, sheet) => {
    sheet.tables.add('J1:K2', true);
    sheet.context.workbook.names.add('Khung', '=0.2');
    await sheet.context.sync();
    table.name = name;
    expect(await refusal(() => sheet.context.sync())).toBe(code);
  }),
);

test('tables do not overlap', () =>
  withTable(async (_table, sheet) => {
    sheet.tables.add('D5:F9', true);
    expect(await refusal(() => sheet.context.sync())).toBe('InvalidArgument');
  }));

test('a table is resized with its header row where it is', () =>
  withTable(async (table, sheet) => {
    const { context } = sheet;
    sheet.getRange('H1').formulas = [['=SUM(Table1[Kết nạp])']];
    sheet.getRange('D6').values = [[7]];
    table.resize('B2:E6');
    table.columns.load('items/name');
    expect(await valuesOf(sheet.getRange('H1'))).toEqual([[237]]);
    expect(table.columns.items.map(({ name }) => name)).toEqual([
      'Đảng bộ',
      'Chỉ tiêu',
      'Kết nạp',
      'Column4',
    ]);
    table.resize(sheet.getRange('B3:D6'));
    expect(await refusal(() => context.sync())).toBe('InvalidArgument');
    table.resize('F2:G9');
    expect(await refusal(() => context.sync())).toBe('InvalidArgument');
  }));

test('a table that becomes a range leaves plain references', () =>
  withTable(async (table, sheet) => {
    sheet.getRange('E3').formulas = [['=Table1[@[Kết nạp]]*2']];
    sheet.getRange('H1').formulas = [['=SUM(Table1[Kết nạp])']];
    await sheet.context.sync();
    const range = table.convertToRange();
    range.load('address');
    expect(await formulasOf(sheet.getRange('H1'))).toEqual([['=SUM(Sheet1!$D$3:$D$5)']]);
    expect(await formulasOf(sheet.getRange('E3'))).toEqual([['=Sheet1!$D3*2']]);
    expect(range.address).toBe('Sheet1!B2:D5');
    expect(office.book.tables.all()).toEqual([]);
    expect(await valuesOf(sheet.getRange('H1'))).toEqual([[230]]);
  }));

test('a deleted table leaves empty cells and #REF!', () =>
  withTable(async (table, sheet) => {
    sheet.getRange('H1').formulas = [['=SUM(Table1[Kết nạp])']];
    await sheet.context.sync();
    table.delete();
    expect(await valuesOf(sheet.getRange('B2:D3'))).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(await valuesOf(sheet.getRange('H1'))).toEqual([['#REF!']]);
  }));

test('the tables of a range, those that it meets or holds', () =>
  withTable(async (_table, sheet) => {
    sheet.tables.add('J1:K2', true);
    const meets = sheet.getRange('D2:J9').getTables();
    const holds = sheet.getRange('A1:E9').getTables(true);
    meets.load('items/name');
    holds.load('items/name');
    const first = meets.getFirst();
    first.load('name');
    const none = meets.getItemOrNullObject('Table7');
    await sheet.context.sync();
    expect(meets.items.map(({ name }) => name)).toEqual(['Table1', 'Table2']);
    expect(holds.items.map(({ name }) => name)).toEqual(['Table1']);
    expect([first.name, none.isNullObject]).toEqual(['Table1', true]);
  }));

test('the table of a protected sheet is not changed', async () => {
  await withTable(async (table, sheet) => {
    office.book.side.change(firstSheetId, { isProtected: true });
    table.name = 'Mới';
    expect(await refusal(() => sheet.context.sync())).toBe('AccessDenied');
  });
});

test('rows and columns of the wrong shape are refused and nothing is inserted', () =>
  withTable(async (table, sheet) => {
    table.rows.add(undefined, [[1, 2]]);
    expect(await refusal(() => sheet.context.sync())).toBe('InvalidArgument');
    table.columns.add(undefined, [[1], [2]]);
    expect(await refusal(() => sheet.context.sync())).toBe('InvalidArgument');
    const range = table.getRange();
    range.load('address');
    await sheet.context.sync();
    expect(range.address).toBe('Sheet1!B2:D5');
  }));
