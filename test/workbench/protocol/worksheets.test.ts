import type { OpenOffice } from '../office-fixture';
import { bookData, firstSheetId, openOffice, secondSheetId } from '../office-fixture';

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

/** The code with which a batch is refused, and the statement that the library names. */
async function refusal(batch: (context: Excel.RequestContext) => void): Promise<string> {
  return Excel.run(async (context) => {
    batch(context);
    await context.sync();
    return 'nothing was refused';
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
}

test('items are loaded with their own and nested properties, in their order', async () => {
  const items = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/id,items/protection/protected');
    await context.sync();
    return worksheets.items.map((sheet) => [sheet.id, sheet.name, sheet.protection.protected]);
  });
  expect(items).toEqual([
    [firstSheetId, 'Sheet1', false],
    [secondSheetId, 'Báo cáo năm 2022', false],
  ]);
});

// Source: Excel.WorksheetCollection.getItem, "The name or ID of the worksheet"; Microsoft support, "Rename a worksheet".
test('a sheet is found by id and by name in any case, and stays itself when it is renamed', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('BÁO CÁO NĂM 2022');
    sheet.load('id');
    await context.sync();
    expect(sheet.id).toBe(secondSheetId);
    context.workbook.worksheets.getItem(secondSheetId).name = 'Kết nạp';
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe('Kết nạp');
  });
});

// Source: Microsoft support, "How to correct a #REF! error": a sheet that formulas refer to was deleted.
test('formulas and names follow a renamed sheet and become #REF! with a deleted one', async () => {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const report = worksheets.getItem(secondSheetId);
    report.getRange('A1').values = [[2071]];
    const cell = worksheets.getItem('Sheet1').getRange('A1');
    cell.formulas = [["='Báo cáo năm 2022'!A1*2"]];
    names.add('Kết_nạp', report.getRange('A1'));
    await context.sync();
    report.name = 'Bản gửi Tỉnh ủy';
    cell.load('formulas,values');
    const name = names.getItem('kết_nạp');
    name.load('formula');
    await context.sync();
    expect(cell.formulas).toEqual([["='Bản gửi Tỉnh ủy'!A1*2"]]);
    expect(cell.values).toEqual([[4142]]);
    expect(name.formula).toBe("='Bản gửi Tỉnh ủy'!$A$1");
    report.delete();
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([['#REF!']]);
  });
});

// Source: Microsoft support, "Rename a worksheet".
test.each<readonly [string, string]>([
  ['32 characters', 'x'.repeat(32)],
  ['nothing', ''],
  ...[...':\\/?*[]'].map((sign) => [`a ${sign}`, `a${sign}b`] as const),
  ['an apostrophe at the end', "Tỉnh ủy'"],
  ['an apostrophe at the beginning', "'Tỉnh ủy"],
])('a name with %s is refused', async (_what, name) => {
  expect(await refusal((context) => (context.workbook.worksheets.getItem('Sheet1').name = name))).toBe(
    'InvalidArgument',
  );
});

test('a name that is taken is refused in any case of its letters', async () => {
  expect(await refusal((context) => context.workbook.worksheets.add('SHEET1'))).toBe('ItemAlreadyExists');
});

// Source: Excel.Worksheet.delete, an error "if it is the only worksheet"; Microsoft support, "Hide or unhide worksheets".
test('the last visible sheet can neither be hidden nor deleted', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(secondSheetId).visibility = 'VeryHidden';
    await context.sync();
  });
  expect(office.book.sheets.visibility(secondSheetId)).toBe('VeryHidden');
  expect(await refusal((context) => context.workbook.worksheets.getItem('Sheet1').delete())).toBe(
    'InvalidOperation',
  );
  expect(
    await refusal((context) => (context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden')),
  ).toBe('InvalidOperation');
});

// Source: docs/develop/application-specific-api-model.md, "*OrNullObject methods and properties".
test('a sheet that is not there is a null object or ItemNotFound', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(used.isNullObject).toBe(true);
  });
  expect(await refusal((context) => context.workbook.worksheets.getItem('Nope').activate())).toBe(
    'ItemNotFound',
  );
});

// Source: docs/excel/performance.md and the library: a batch is a list of actions in their order, not a transaction.
test('actions before a refused one stay done, those after it are not begun', async () => {
  expect(
    await refusal((context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('Nope').activate();
      sheet.getRange('A2').values = [[2]];
    }),
  ).toBe('ItemNotFound');
  expect(
    office.book.cells.values(firstSheetId, { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 }),
  ).toEqual([[1], ['']]);
});

// Source: docs/develop/application-specific-api-model.md, "load": what was not loaded and synchronised cannot be read.
test('what was not loaded, or not yet synchronised, cannot be read', async () => {
  const codes = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load('values');
    const seen = [codeOf(() => range.values)];
    await context.sync();
    seen.push(
      codeOf(() => range.values),
      codeOf(() => range.text),
    );
    return seen;
  });
  expect(codes).toEqual(['PropertyNotLoaded', null, 'PropertyNotLoaded']);
});

function codeOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

test('a member that the host does not have is refused by its name', async () => {
  const message = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').calculate();
    await context.sync();
    return '';
  }).catch((error: unknown) => (error as OfficeExtension.Error).message);
  expect(message).toContain('Range.calculate');
});

test('one request may use a sheet that it adds', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Mới');
    sheet.tabColor = '#b22222';
    sheet.showGridlines = false;
    sheet.position = 0;
    sheet.activate();
    sheet.load('id,name,position,tabColor,showGridlines');
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({
      name: 'Mới',
      position: 0,
      tabColor: '#B22222',
      showGridlines: false,
    });
    expect(office.book.sheets.activeId()).toBe(sheet.id);
  });
});

test('a name that stands for a number counts anew where it is used when it changes', async () => {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const rate = names.add('Khung', '=0.2');
    const cell = worksheets.getItem('Sheet1').getRange('A1');
    cell.formulas = [['=Khung*100']];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[20]]);
    rate.formula = '=0.5';
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[50]]);
  });
});

test('a workbook that is exported and opened again is the same', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').formulas = [
      ['Đức Linh', '=1/0'],
      [3, '=SEQUENCE(2,2)'],
    ];
    sheet.getRange('A1').format.font.bold = true;
    context.workbook.names.add('Ngưỡng', sheet.getRange('A2'), 'ghi chú');
    await context.sync();
  });
  const first = await office.book.exportData();
  expect(first.spills[firstSheetId]).toEqual([
    { area: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }, dynamic: true },
  ]);
  expect(first.workbook.sheets[firstSheetId]?.cellData?.[2]?.[2]).toMatchObject({ v: 4 });
  expect(first.workbook.sheets[firstSheetId]?.cellData?.[0]?.[1]).toMatchObject({ custom: { error: true } });
  await office.stop();
  office = await openOffice({ ...first, activeSheetId: secondSheetId });
  expect(office.book.sheets.activeId()).toBe(secondSheetId);
  const area = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 };
  expect(office.book.cells.values(firstSheetId, area)).toEqual([
    ['Đức Linh', '#DIV/0!', ''],
    [3, 1, 2],
    ['', 3, 4],
  ]);
  const second = await office.book.exportData();
  expect({ ...second, activeSheetId: firstSheetId }).toEqual(first);
});

test('an open workbook leaves the data that it was opened with alone', async () => {
  await office.stop();
  const data = bookData();
  const before = JSON.stringify(data);
  office = await openOffice(data);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(JSON.stringify(data)).toBe(before);
});
