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
