import { unzipSync } from 'fflate';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import { HeadlessWorkbook } from '../../../workbench/headless/headless-workbook';
import { fullFile } from './full-file';

/** The rows and columns that begin a page on the sheet "Số liệu", whose file has a break before row 41. */
async function readBreaks(context: Excel.RequestContext): Promise<number[][]> {
  const { horizontalPageBreaks: rows, verticalPageBreaks: columns } =
    context.workbook.worksheets.getItem('Số liệu');
  rows.load('items/rowIndex');
  columns.load('items/columnIndex');
  await context.sync();
  return [rows.items.map(({ rowIndex }) => rowIndex), columns.items.map(({ columnIndex }) => columnIndex)];
}

function printOf(file: Uint8Array): unknown {
  const { workbook, extras } = openXlsx(file).data;
  const sheet = Object.values(workbook.sheets).find(({ name }) => name === 'Số liệu');
  return extras[sheet?.id ?? '']?.print;
}

test('page breaks of a file are known, and saved with those that are added', async () => {
  const workbook = await HeadlessWorkbook.open(fullFile(), { functions: [] });
  let saved: Uint8Array;
  try {
    await Excel.run(async (context) => {
      expect(await readBreaks(context)).toEqual([[40], []]);
      const sheet = context.workbook.worksheets.getItem('Số liệu');
      sheet.horizontalPageBreaks.add('A21');
      sheet.verticalPageBreaks.add('F1');
      await context.sync();
    });
    saved = await workbook.save();
  } finally {
    await workbook.close();
  }
  expect(printOf(saved)).toMatchObject({ rowBreaks: [20, 40], columnBreaks: [5] });
  const sheets = Object.entries(unzipSync(saved)).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets.map(([, bytes]) => new TextDecoder().decode(bytes)).join('')).toMatch(
    /<rowBreaks count="2" manualBreakCount="2">.*<\/rowBreaks><colBreaks count="1"/,
  );

  const again = await HeadlessWorkbook.open(saved, { functions: [] });
  try {
    await Excel.run(async (context) => {
      expect(await readBreaks(context)).toEqual([[20, 40], [5]]);
      context.workbook.worksheets.getItem('Số liệu').horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(printOf(await again.save())).toMatchObject({ rowBreaks: [], columnBreaks: [5] });
  } finally {
    await again.close();
  }
});
