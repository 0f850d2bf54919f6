import type { OpenOffice } from '../office-fixture';
import { openOffice } from '../office-fixture';

let open: OpenOffice;
beforeEach(async () => {
  open = await openOffice();
});
afterEach(() => open.stop());

async function readFormulas(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
}

// Source: Excel.Range.formulas in @types/office-js with ECMA-376 part 1, 18.17.2: what is no formula is not taken.
test.each(['=1+', '=SUM(A1', '=1,5', '="offen'])(
  '%s is refused, and nothing of the array is written',
  async (bad) => {
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').formulas = [['trước', bad]];
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(await readFormulas('A1:B1')).toEqual([['', '']]);
  },
);

// Source: docs/excel/excel-add-ins-ranges-advanced.md and Microsoft support, "Merge and unmerge cells": only the upper
// left cell of a merged area holds a value.
test('a value for a covered cell of a merged area is lost, its upper left cell takes its own', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1:C1').merge();
    sheet.getRange('A1:D1').values = [[1, 2, 3, 4]];
    await context.sync();
    sheet.getRange('C1:D1').values = [[5, 6]];
    await context.sync();
  });
  expect(await readFormulas('A1:D1')).toEqual([[1, 2, '', 6]]);
});

// Source: docs/excel/excel-add-ins-ranges-dynamic-arrays.md and Microsoft support, "#SPILL! error - Spill range isn't blank".
test('a value in the way of an array makes it #SPILL!, and it spills again when the way is free', async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:A3');
    const values: unknown[][][] = [];
    const look = async (): Promise<void> => {
      range.load('values');
      await context.sync();
      values.push(range.values);
    };
    sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
    await look();
    sheet.getRange('A2').values = [['x']];
    await look();
    sheet.getRange('A2').clear('Contents');
    await look();
    return values;
  });
  expect(seen).toEqual([
    [[1], [2], [3]],
    [['#SPILL!'], ['x'], ['']],
    [[1], [2], [3]],
  ]);
});
