import type { OpenOffice } from '../office-fixture';
import { openOffice } from '../office-fixture';

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

test('values and formulas that are written come back calculated in the same run', async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Kết nạp');
    sheet.getRange('A1:B1').values = [['Tuy Phong', 2071]];
    sheet.getRange('C1').formulas = [['=B1/2000']];
    const range = sheet.getRange('A1:C1');
    range.load('values,formulas,address,valueTypes');
    await context.sync();
    return {
      values: range.values,
      formulas: range.formulas,
      address: range.address,
      types: range.valueTypes,
    };
  });
  expect(read).toEqual({
    values: [['Tuy Phong', 2071, 1.0355]],
    formulas: [['Tuy Phong', 2071, '=B1/2000']],
    address: "'Kết nạp'!A1:C1",
    types: [['String', 'Double', 'Double']],
  });
});
test('a large array arrives whole although the library sends it in slices', async () => {
  const values = Array.from({ length: 10_000 }, (_r, row) =>
    Array.from({ length: 10 }, (_c, column) => row * 10 + column),
  );
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:J10000');
    range.values = values;
    await context.sync();
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(values);
});

/** What was written into A1, read back: value and type. */
async function written(value: unknown, format?: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = [[value]] as string[][];
    range.load('values,valueTypes,formulas,numberFormat,text');
    await context.sync();
    return [range.values[0]?.[0], range.valueTypes[0]?.[0], range.numberFormat[0]?.[0]];
  });
}

// Source: the comment on Excel.Range.values in @types/office-js, and Excel's own reading of what is typed.
test.each<[unknown, string | undefined, unknown[]]>([
  [2071, undefined, [2071, 'Double', 'General']],
  ['2071', undefined, [2071, 'Double', 'General']],
  ['007', undefined, [7, 'Double', 'General']],
  ['007', '@', ['007', 'String', '@']],
  ["'007", undefined, ['007', 'String', 'General']],
  ["'=1+1", undefined, ['=1+1', 'String', 'General']],
  ['=1+1', undefined, [2, 'Double', 'General']],
  ['=1+1', '@', ['=1+1', 'String', '@']],
  ['-5', undefined, [-5, 'Double', 'General']],
  ['50%', undefined, [0.5, 'Double', '0%']],
  ['50%', '0.000', [0.5, 'Double', '0.000']],
  [true, undefined, [true, 'Boolean', 'General']],
  ['TRUE', undefined, [true, 'Boolean', 'General']],
  ['#N/A', undefined, ['#N/A', 'Error', 'General']],
  ["'#N/A", undefined, ['#N/A', 'String', 'General']],
  ['=NA()', undefined, ['#N/A', 'Error', 'General']],
  ['', undefined, ['', 'Empty', 'General']],
  ['=""', undefined, ['', 'String', 'General']],
  ['Tỉnh ủy', undefined, ['Tỉnh ủy', 'String', 'General']],
])('%p typed into a cell of format %p is %p', async (value, format, expected) => {
  expect(await written(value, format)).toEqual(expected);
});

// Source: Microsoft support, "Insert a date"; Excel.Range.values: what is written is read under en-US.
test('a date that is typed becomes its serial number with a date format', async () => {
  const [value, , format] = await written('12/31/2022');
  expect([value, format]).toEqual([44926, 'm/d/yyyy']);
});

// Source: docs/excel/excel-add-ins-core-concepts.md, "null or blank property values": null is ignored, one value stands for
// all cells.
test('null leaves its cell, one value fills a range, an array of another shape is refused', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
    range.values = 1 as unknown as number[][];
    await context.sync();
    range.values = [
      [null, 2],
      ['', null],
    ] as number[][];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      ['', 1],
    ]);
    range.values = [[1, 2, 3]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('ranges are found from one another', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('$B$2:D5');
    const found = {
      cell: range.getCell(1, 1),
      row: range.getRow(3),
      column: range.getColumn(0),
      offset: range.getOffsetRange(1, -1),
      resized: range.getResizedRange(-1, 2),
      absolute: range.getAbsoluteResizedRange(1, 1),
      bounding: range.getBoundingRect('F1'),
      intersection: range.getIntersectionOrNullObject('A1:C3'),
      none: range.getIntersectionOrNullObject('X1'),
      entireRow: range.getEntireRow(),
      entireColumn: range.getEntireColumn(),
      indexes: sheet.getRangeByIndexes(0, 0, 2, 3),
      whole: sheet.getRange(),
    };
    for (const one of Object.values(found)) one.load('address,cellCount');
    await context.sync();
    const { none, ...others } = found;
    expect(none.isNullObject).toBe(true);
    expect(Object.fromEntries(Object.entries(others).map(([key, one]) => [key, one.address]))).toEqual({
      cell: 'Sheet1!C3',
      row: 'Sheet1!B5:D5',
      column: 'Sheet1!B2:B5',
      offset: 'Sheet1!A3:C6',
      resized: 'Sheet1!B2:F4',
      absolute: 'Sheet1!B2',
      bounding: 'Sheet1!B1:F5',
      intersection: 'Sheet1!B2:C3',
      entireRow: 'Sheet1!2:5',
      entireColumn: 'Sheet1!B:D',
      indexes: 'Sheet1!A1:C2',
      whole: 'Sheet1!1:1048576',
    });
    expect(found.whole.cellCount).toBe(-1);
    sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

// Source: Excel.Range.formulas and formulasLocal: the one is English everywhere, the other in the user's language.
test('formulas are read and written in en-US whatever the locale, their local form apart', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.formulas = [['=ROUND(1.5,0)+SUM(2,3)']];
    range.load('formulas,formulasLocal,values');
    await context.sync();
    expect([range.formulas, range.formulasLocal, range.values]).toEqual([
      [['=ROUND(1.5,0)+SUM(2,3)']],
      [['=ROUND(1,5;0)+SUM(2;3)']],
      [[7]],
    ]);
  });
});

test('the text of a cell is written as the workbook’s user reads numbers', async () => {
  const text = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.values = [[2071, 1.0355]];
    range.numberFormat = [['#,##0', '0.0%']];
    range.load('text');
    const { cultureInfo } = context.application;
    cultureInfo.load('name,numberFormat/numberDecimalSeparator');
    await context.sync();
    return [range.text, cultureInfo.name, cultureInfo.numberFormat.numberDecimalSeparator];
  });
  // The tie 103.55 % rounds away from zero, as in Excel.
  expect(text).toEqual([[['2.071', '103,6%']], 'vi-VN', ',']);
});

test('an array formula spills into cells that are read with it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
    const range = sheet.getRange('A1:A4');
    range.load('values,valueTypes');
    const used = sheet.getUsedRange(true);
    used.load('address');
    await context.sync();
    expect(range.values).toEqual([[1], [2], [3], ['']]);
    expect(range.valueTypes).toEqual([['Double'], ['Double'], ['Double'], ['Empty']]);
    expect(used.address).toBe('Sheet1!A1:A3');
  });
});
