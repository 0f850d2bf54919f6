import { CellValueType, IUniverInstanceService } from '@univerjs/core';
import { emptyExtras, standardPrintSetup } from '../../../workbench/book/book-data';
import type { CellMove } from '../../../workbench/book/cell-moves';
import type { OpenOffice } from '../office-fixture';
import { bookData, firstSheetId, openOffice, secondSheetId } from '../office-fixture';

let open: OpenOffice;
afterEach(() => open.stop());

const number = (v: number) => ({ v, t: CellValueType.NUMBER });

/** Sheet1: A1:A6 = 1 to 6, B6 = SUM(A1:A6); the second sheet's A1 = Sheet1!A6. */
async function openNumbers(): Promise<void> {
  open = await openOffice({
    ...bookData({
      [firstSheetId]: {
        cellData: {
          0: { 0: number(1) },
          1: { 0: number(2) },
          2: { 0: number(3) },
          3: { 0: number(4) },
          4: { 0: number(5) },
          5: { 0: number(6), 1: { f: '=SUM(A1:A6)' } },
        },
      },
      [secondSheetId]: { cellData: { 0: { 0: { f: '=Sheet1!A6' } } } },
    }),
    names: [{ name: 'LAST', formula: '=Sheet1!$A$6', scope: null, visible: true, comment: '' }],
  });
}

async function read(sheet: string, address: string, what: 'values' | 'formulas'): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(what);
    await context.sync();
    return range[what];
  });
}

// Source: Excel.Range.insert, "Inserts a cell or a range of cells into the worksheet in place of this range, and shifts
// the other cells to make space"; Microsoft support, "Insert or delete rows and columns", for what references do.
describe('Range.insert', () => {
  it('of whole rows carries formulas, other sheets and names along', async () => {
    await openNumbers();
    const address = await Excel.run(async (context) => {
      const inserted = context.workbook.worksheets.getItem('Sheet1').getRange('3:4').insert('Down');
      inserted.load('address');
      await context.sync();
      return inserted.address;
    });
    expect(address).toBe('Sheet1!3:4');
    expect(await read('Sheet1', 'A1:A8', 'values')).toEqual([[1], [2], [''], [''], [3], [4], [5], [6]]);
    expect(await read('Sheet1', 'B8', 'formulas')).toEqual([['=SUM(A1:A8)']]);
    expect(await read('Sheet1', 'B8', 'values')).toEqual([[21]]);
    expect(await read('Báo cáo năm 2022', 'A1', 'formulas')).toEqual([['=Sheet1!A8']]);
    expect(await read('Báo cáo năm 2022', 'A1', 'values')).toEqual([[6]]);
    expect(open.book.names.find('LAST', null)?.formula).toBe('=Sheet1!$A$8');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A3').values = [[100]];
      await context.sync();
    });
    expect(await read('Sheet1', 'B8', 'values')).toEqual([[121]]);
  });

  it('of whole columns on a sheet that is not shown', async () => {
    await openNumbers();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Báo cáo năm 2022').activate();
      context.workbook.worksheets.getItem('Sheet1').getRange('A:B').insert('Right');
      await context.sync();
    });
    expect(await read('Sheet1', 'D6', 'formulas')).toEqual([['=SUM(C1:C6)']]);
    expect(await read('Báo cáo năm 2022', 'A1', 'values')).toEqual([[6]]);
  });

  it('of some cells shifts only those below them', async () => {
    await openNumbers();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A2:A3').insert('Down');
      await context.sync();
    });
    expect(await read('Sheet1', 'A1:B8', 'formulas')).toEqual([
      [1, ''],
      ['', ''],
      ['', ''],
      [2, ''],
      [3, ''],
      [4, '=SUM(A1:A8)'],
      [5, ''],
      [6, ''],
    ]);
    expect(await read('Sheet1', 'B6', 'values')).toEqual([[21]]);
  });

  it('carries a spilling formula and its array', async () => {
    await openNumbers();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('D2').formulas = [['=A1:A3*10']];
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(await read('Sheet1', 'D1:D6', 'values')).toEqual([[''], [''], [10], [20], [30], ['']]);
  });

  it('gives new rows the format and height of the row above', async () => {
    await openNumbers();
    const format = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A2').format.fill.color = '#FF0000';
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.getRange('3:3').insert('Down');
      const cell = sheet.getRange('A3');
      cell.load('values,format/rowHeight,format/fill/color');
      await context.sync();
      return [cell.values, cell.format.rowHeight, cell.format.fill.color];
    });
    expect(format).toEqual([[['']], 30, '#FF0000']);
  });

  it('moves merged areas, charts, print areas and kept ranges', async () => {
    await openNumbers();
    open.book.side.change(firstSheetId, {
      ...emptyExtras,
      print: { ...standardPrintSetup, printArea: 'A1:B6', titleRows: '$3:$4' },
      conditionalFormats: [],
    });
    const facts = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('D4:E5').merge();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A6'));
      chart.set({ top: 60, left: 300, width: 200, height: 100 });
      const kept = sheet.getRange('A6');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      const merged = sheet.getRange('A1:F20').getMergedAreasOrNullObject();
      const printed = sheet.pageLayout.getPrintAreaOrNullObject();
      kept.load('address,values');
      merged.load('address');
      printed.load('address');
      chart.load('top,height');
      await context.sync();
      return [kept.address, kept.values, merged.address, printed.address, chart.top, chart.height];
    });
    expect(facts).toEqual(['Sheet1!A8', [[6]], 'Sheet1!D6:E7', 'Sheet1!A1:B8', 90, 100]);
    expect(open.book.side.of(firstSheetId).print.titleRows).toBe('$5:$6');
    expect(open.book.side.of(firstSheetId).charts[0]?.series[0]?.values).toBe('Sheet1!$A$1:$A$8');
  });

  it.each([
    ['B2', 'Down', 'MergedRangeConflict'],
    ['XFC9', 'Right', 'NonBlankCellOffSheet'],
  ] as const)('of %s %s is refused: %s', async (address, way, code) => {
    await openNumbers();
    const refused = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A4:B5').merge();
      sheet.getRange('XFD9').values = [['x']];
      await context.sync();
      sheet.getRange(address).insert(way);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
  });
});

// Source: Excel.Range.delete, "Deletes the cells associated with the range."
describe('Range.delete', () => {
  it('makes references to what is gone #REF!', async () => {
    await openNumbers();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('C1').formulas = [['=A3']];
      await context.sync();
      sheet.getRange('3:3').delete('Up');
      await context.sync();
    });
    expect(await read('Sheet1', 'A1:C5', 'formulas')).toEqual([
      [1, '', '=#REF!'],
      [2, '', ''],
      [4, '', ''],
      [5, '', ''],
      [6, '=SUM(A1:A5)', ''],
    ]);
    expect(await read('Sheet1', 'B5:C5', 'values')).toEqual([[18, '']]);
    expect(await read('Sheet1', 'C1', 'values')).toEqual([['#REF!']]);
    expect(await read('Báo cáo năm 2022', 'A1', 'formulas')).toEqual([['=Sheet1!A5']]);
  });

  it('of some cells lets those on the right fill the gap', async () => {
    await openNumbers();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A6').delete('Left');
      await context.sync();
    });
    expect(await read('Sheet1', 'A6:B6', 'formulas')).toEqual([['=SUM(A1:A6)', '']]);
    expect(await read('Báo cáo năm 2022', 'A1', 'values')).toEqual([['#REF!']]);
  });

  it('ends what the add-in keeps of the cells', async () => {
    await openNumbers();
    const refused = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const kept = sheet.getRange('A6');
      await context.sync();
      sheet.getRange('6:6').delete('Up');
      await context.sync();
      kept.load('values');
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'InvalidReference' });
  });

  it('on a protected sheet is AccessDenied', async () => {
    await openNumbers();
    open.book.side.change(firstSheetId, { isProtected: true });
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('3:3').delete('Up');
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

// Source: Excel.Range.moveTo, "Moves cell values, formatting, and formulas from current range to the destination range,
// replacing the old information in those cells."
describe('Range.moveTo', () => {
  it('takes references to the cells along and leaves those of the formulas moved', async () => {
    await openNumbers();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A6:B6').moveTo('D1');
      await context.sync();
    });
    expect(await read('Sheet1', 'D1:E1', 'formulas')).toEqual([[6, '=SUM(A1:A6)']]);
    expect(await read('Sheet1', 'A6:B6', 'formulas')).toEqual([['', '']]);
    expect(await read('Báo cáo năm 2022', 'A1', 'formulas')).toEqual([['=Sheet1!D1']]);
    expect(await read('Sheet1', 'E1', 'values')).toEqual([[15]]);
  });
});

describe('a person in the grid', () => {
  it('who inserts rows or undoes that moves what is anchored to cells', async () => {
    await openNumbers();
    open.book.side.change(firstSheetId, { print: { ...standardPrintSetup, printArea: 'A1:B6' } });
    const moves: CellMove[] = [];
    open.book.onCellsMoved((move) => moves.push(move));
    const { commands, unitId } = open.book.handle;
    const range = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 99 };
    commands.syncExecuteCommand('sheet.command.insert-row-by-range', {
      unitId,
      subUnitId: firstSheetId,
      range,
      direction: 0,
    });
    await open.book.settle();
    expect(moves).toMatchObject([{ kind: 'inserted', along: 'rows', extent: { from: 30, size: 30 } }]);
    expect(open.book.side.of(firstSheetId).print.printArea).toBe('A1:B8');
    expect(await read('Sheet1', 'B8', 'formulas')).toEqual([['=SUM(A1:A8)']]);
    open.book.handle.injector.get(IUniverInstanceService).focusUnit(unitId);
    await commands.executeCommand('univer.command.undo');
    await open.book.settle();
    expect(open.book.side.of(firstSheetId).print.printArea).toBe('A1:B6');
  });

  it('who shifts some cells down does so as one move', async () => {
    await openNumbers();
    const moves: CellMove[] = [];
    open.book.onCellsMoved((move) => moves.push(move));
    await open.book.handle.commands.executeCommand('sheet.command.insert-range-move-down', {
      range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 0 },
    });
    expect(moves).toMatchObject([
      { kind: 'inserted', along: 'rows', extent: null, area: { firstRow: 1, lastColumn: 0 } },
    ]);
  });
});
