import { openXlsx } from '../../../workbench/files/open-xlsx';
import { HeadlessWorkbook } from '../../../workbench/headless/headless-workbook';
import { newXlsx } from '../../../workbench/files/new-xlsx';
import { bookData } from '../office-fixture';

/** Texts that would be something else if they were typed, and a number that a cell formatted as text holds. */
const texts = [
  '2.030',
  '1,5',
  '007',
  '1e3',
  '50%',
  '31/12/2021',
  '1/2',
  'TRUE',
  '#N/A',
  '=1+1',
  '12345678901234567890',
];
const address = `A1:A${String(texts.length + 1)}`;
const expected = {
  values: [...texts.map((text) => [text]), [5]],
  types: [...texts.map(() => ['String']), ['Double']],
};

async function read(): Promise<{ values: unknown[][]; types: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load('values,valueTypes');
    await context.sync();
    return { values: range.values, types: range.valueTypes };
  });
}

/** Every change of a cell's look that a report or a mark makes. */
async function format(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.format.fill.color = '#F3EAD7';
    range.format.font.name = 'Times New Roman';
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    range.format.horizontalAlignment = 'Right';
    await context.sync();
    range.numberFormat = [['0.0%']];
    await context.sync();
    range.numberFormat = [['@']];
    await context.sync();
    range.clear('Formats');
    range.format.wrapText = true;
    await context.sync();
  });
}

// Source: the comment on Excel.Range.numberFormat in @types/office-js: a format code, which says nothing of the content.
test('a text that looks like a number, date or truth value stays one when its cell is formatted, saved and reopened', async () => {
  const blank = newXlsx(bookData());
  const workbook = await HeadlessWorkbook.open(blank, { functions: [] });
  let saved: Uint8Array;
  try {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address);
      range.formulas = [...texts.map((text) => [`'${text}`]), [5]] as unknown[][] as string[][];
      await context.sync();
    });
    expect(await read()).toEqual(expected);
    await format();
    expect(await read()).toEqual(expected);
    saved = await workbook.save();
  } finally {
    await workbook.close();
  }
  const { data } = openXlsx(saved);
  const cells = data.workbook.sheets[data.workbook.sheetOrder[0] ?? '']?.cellData ?? {};
  expect(texts.map((_, row) => cells[row]?.[0])).toMatchObject(texts.map((text) => ({ v: text, t: 1 })));
  expect(cells[texts.length]?.[0]).toMatchObject({ v: 5, t: 2 });

  const again = await HeadlessWorkbook.open(saved, { functions: [] });
  try {
    expect(await read()).toEqual(expected);
    await format();
    expect(await read()).toEqual(expected);
  } finally {
    await again.close();
  }
});
