import { areaText } from '../../../workbench/book/address';
import type { OpenOffice } from '../office-fixture';
import { firstSheetId, openOffice } from '../office-fixture';

let open: OpenOffice;
beforeEach(async () => {
  open = await openOffice();
});
afterEach(() => open.stop());

const secondSheet = 'Báo cáo năm 2022';

/** Sheet1!A1:B2 = 1, =A1*10 bold on red; 3, empty. */
async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').formulas = [
      [1, '=A1*10'],
      ["'03", ''],
    ];
    sheet.getRange('B1').format.font.bold = true;
    sheet.getRange('B1').format.fill.color = '#FF0000';
    sheet.getRange('B1').numberFormat = [['0.00']];
    await context.sync();
  });
}

async function copy(
  to: string,
  ...how: [
    source?: string,
    type?: 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link',
    skipBlanks?: boolean,
    transpose?: boolean,
  ]
): Promise<void> {
  const [source = 'A1:B2', ...rest] = how;
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem('Sheet1')
      .getRange(to)
      .copyFrom(source, ...rest);
    await context.sync();
  });
}

async function read(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas as unknown;
  });
}

async function look(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    cell.load('values,numberFormat,format/font/bold,format/fill/color');
    await context.sync();
    const { font, fill: ground } = cell.format;
    return [cell.values[0]?.[0], cell.numberFormat[0]?.[0], font.bold, ground.color];
  });
}

const cellB1 = { firstRow: 0, lastRow: 0, firstColumn: 1, lastColumn: 1 };

/** On A1 a rule, a validation and a link, and it is unlocked; on B2, blank, a comment. */
async function hangMarks(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const cell = sheet.getRange('A1');
    cell.conditionalFormats.add('Custom').custom.rule.formula = '=A1>$A$1';
    cell.dataValidation.rule = { custom: { formula: '=A1>0' } };
    cell.hyperlink = { documentReference: "'Báo cáo năm 2022'!A1", screenTip: 'Báo cáo' };
    cell.format.protection.locked = false;
    sheet.comments.add('Sheet1!B2', 'đã rà soát');
    await context.sync();
  });
}

/** Of the first cell: rule, kind of validation, link, whether locked; of the last one the comment. */
async function marksOn(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const cell = sheet.getRange(address).getCell(0, 0);
    cell.conditionalFormats.load('items/custom/rule/formula');
    cell.load('hyperlink,dataValidation/type,format/protection/locked');
    const last = sheet.getRange(address).getLastCell();
    last.load('address');
    sheet.comments.load('items/content');
    await context.sync();
    const places = sheet.comments.items.map((comment) => comment.getLocation());
    for (const place of places) place.load('address');
    await context.sync();
    const at = places.findIndex((place) => place.address === last.address);
    return [
      cell.conditionalFormats.items[0]?.custom.rule.formula ?? null,
      cell.dataValidation.type,
      (cell.hyperlink as Excel.RangeHyperlink | null)?.screenTip ?? null,
      cell.format.protection.locked,
      sheet.comments.items[at]?.content ?? null,
    ];
  });
}

// Source: Excel.Range.copyFrom and Excel.RangeCopyType in @types/office-js; Microsoft's article
// docs/excel/excel-add-ins-ranges-cut-copy-paste.md.
describe('Range.copyFrom', () => {
  beforeEach(fill);

  it('copies contents and formats, relative references going along', async () => {
    await copy('D5');
    expect(await read('Sheet1', 'D5:E6')).toEqual([
      [1, '=D5*10'],
      ['03', ''],
    ]);
    expect(await look('E5')).toEqual([10, '0.00', true, '#FF0000']);
  });

  it('copies to another sheet', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(secondSheet).getRange('A1').copyFrom(worksheets.getItem('Sheet1').getRange('A1:B2'));
      worksheets.getItem(secondSheet).getRange('D1').copyFrom('Sheet1!A1:B1', 'Link');
      await context.sync();
    });
    expect(await read(secondSheet, 'A1:E1')).toEqual([[1, '=A1*10', '', '=Sheet1!A1', '=Sheet1!B1']]);
  });

  it('copies formulas, values or formats alone', async () => {
    await copy('D1', 'B1', 'Formulas');
    await copy('D2', 'B1', 'Values');
    await copy('D3', 'B1', 'Formats');
    expect(await read('Sheet1', 'D1:D3')).toEqual([['=C1*10'], [10], ['']]);
    expect(await look('D1')).toEqual([0, 'General', false, '#FFFFFF']);
    expect(await look('D2')).toEqual([10, 'General', false, '#FFFFFF']);
    expect(await look('D3')).toEqual(['', '0.00', true, '#FF0000']);
  });

  it('leaves cells alone where the source is blank and blanks are skipped', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('E6').values = [['stays']];
      await context.sync();
    });
    await copy('D5', 'A1:B2', 'Values', true);
    expect(await read('Sheet1', 'D5:E6')).toEqual([
      [1, 10],
      ['03', 'stays'],
    ]);
    await copy('D5', 'A1:B2', 'Values', false);
    expect(await read('Sheet1', 'E6')).toEqual([['']]);
  });

  it('turns rows into columns', async () => {
    await copy('D5', 'A1:B1', 'Values', false, true);
    expect(await read('Sheet1', 'D5:E6')).toEqual([
      [1, ''],
      [10, ''],
    ]);
    await expect(copy('D5', 'A1:B1', 'All', false, true)).rejects.toMatchObject({ code: 'NotImplemented' });
  });

  // Source: "if the destination range is an exact multiple greater than the source range in either rows or columns, then
  // the source content is replicated multiple times."
  it('fills a destination that is the source several times over', async () => {
    await copy('D1:E4', 'B1');
    expect(await read('Sheet1', 'D1:E4')).toEqual([
      ['=C1*10', '=D1*10'],
      ['=C2*10', '=D2*10'],
      ['=C3*10', '=D3*10'],
      ['=C4*10', '=D4*10'],
    ]);
  });

  it('makes a reference that would leave the sheet #REF!', async () => {
    await copy('A9', 'B1', 'Formulas');
    expect(await read('Sheet1', 'A9')).toEqual([['=#REF!*10']]);
  });

  it('lets the copy of a spilling formula spill, and copies merged areas', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('H1').formulas = [['=SEQUENCE(2)']];
      sheet.getRange('I1:J1').merge();
      await context.sync();
      sheet.getRange('L1').copyFrom('H1:J2');
      const copied = sheet.getRange('L1:L2');
      copied.load('values,formulas');
      const merged = sheet.getRange('L1:N2').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      expect(copied.values).toEqual([[1], [2]]);
      expect(merged.address).toBe('Sheet1!M1:N1');
    });
  });

  // Source: RangeCopyType, "All" and "Formats"; Microsoft support, "Copy and paste specific cell contents": conditional
  // formats and protection belong to formats, validation, links and comments to all.
  it('copies what hangs on the cells: rules and protection with formats, all else with all', async () => {
    await hangMarks();
    await copy('D5');
    expect(await marksOn('D5:E6')).toEqual(['=D5>$A$1', 'Custom', 'Báo cáo', false, 'đã rà soát']);
    await copy('G5', 'A1:B2', 'Formats');
    expect(await marksOn('G5:H6')).toEqual(['=G5>$A$1', 'None', null, false, null]);
    await copy('J5', 'A1:B2', 'Values');
    expect(await marksOn('J5:K6')).toEqual([null, 'None', null, true, null]);
    // Onto cells that have such: these have what was copied instead.
    await copy('D5', 'J5:K6');
    expect(await marksOn('D5:E6')).toEqual([null, 'None', null, true, null]);
    expect(await marksOn('A1:B2')).toEqual(['=A1>$A$1', 'Custom', 'Báo cáo', false, 'đã rà soát']);
  });

  it('takes the rule of a cell along as one, however often it is filled in', async () => {
    await hangMarks();
    await copy('D1:D4', 'A1', 'Formats');
    const { conditionalFormats } = open.book.side.of(firstSheetId);
    expect(conditionalFormats.map(({ areas }) => areas.map(areaText))).toEqual([
      ['A1'],
      ['D1', 'D2', 'D3', 'D4'],
    ]);
  });

  it.each<[string, 'All' | 'Formats', boolean]>([
    ['a rule of a kind that only the file holds', 'Formats', false],
    ['a whole table', 'All', false],
    ['a rule whose references would have to turn', 'Formats', true],
  ])('%s is refused by name, and nothing is written', async (what, type, transpose) => {
    await hangMarks();
    const former = open.book.side.of(firstSheetId);
    if (what.includes('file')) {
      const kept = { kind: 'unmodelled', id: 'x', areas: [cellB1], xml: '', extended: true } as const;
      open.book.side.change(firstSheetId, { conditionalFormats: [kept] });
    }
    if (what.includes('table')) {
      await Excel.run(async (context) => {
        context.workbook.tables.add('Sheet1!H1:I2', true);
        await context.sync();
      });
    }
    const source = what.includes('table') ? 'H1:I2' : 'A1:B1';
    await expect(copy('D5', source, type, false, transpose)).rejects.toMatchObject({
      code: 'NotImplemented',
    });
    expect(await read('Sheet1', 'D5')).toEqual([['']]);
    expect(open.book.side.of(firstSheetId).validations).toEqual(former.validations);
  });

  it('may overlap its source', async () => {
    await copy('B1', 'A1:B1', 'Values');
    expect(await read('Sheet1', 'A1:C1')).toEqual([[1, 1, 10]]);
  });
});
