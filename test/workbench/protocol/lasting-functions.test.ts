import { Direction } from '@univerjs/core';
import { InsertRowCommand } from '@univerjs/sheets';
import type { FunctionsMetadata } from '../../../workbench/protocol/functions-metadata';
import type { OpenOffice } from '../office-fixture';
import { bookData, firstSheetId, openOffice, secondSheetId } from '../office-fixture';

/*
 * Functions that stream, can be cancelled, are volatile or ask for addresses, through the genuine library. Sources:
 * docs/excel/custom-functions-web-reqs.md ("Make a streaming function", "Cancel a function"),
 * docs/excel/custom-functions-volatile.md, docs/excel/custom-functions-parameter-options.md.
 */
const scalar = { type: 'any', dimensionality: 'scalar' };
const functions: FunctionsMetadata = {
  functions: [
    {
      id: 'TICKER',
      name: 'TICKER',
      parameters: [{ name: 'topic', type: 'any' }],
      result: scalar,
      options: { stream: true },
    },
    {
      id: 'SLOW',
      name: 'SLOW',
      parameters: [{ name: 'value', type: 'any' }],
      result: scalar,
      options: { cancelable: true },
    },
    { id: 'COUNTED', name: 'COUNTED', parameters: [], result: scalar, options: { volatile: true } },
    { id: 'STEADY', name: 'STEADY', parameters: [], result: scalar },
    {
      id: 'WHERE',
      name: 'WHERE',
      parameters: [
        { name: 'first', type: 'any', dimensionality: 'matrix' },
        { name: 'more', type: 'any', dimensionality: 'matrix', repeating: true },
      ],
      result: scalar,
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
    {
      id: 'BLIND',
      name: 'BLIND',
      parameters: [{ name: 'value', type: 'any' }],
      result: scalar,
    },
  ],
};

type Streaming = CustomFunctions.StreamingInvocation<unknown>;

let office: OpenOffice;
/** The invocations of TICKER and SLOW by their argument, in the order of the calls. */
let running: { topic: unknown; invocation: Streaming }[];
let cancelled: unknown[];
let counts: { counted: number; steady: number };

beforeEach(async () => {
  running = [];
  cancelled = [];
  counts = { counted: 0, steady: 0 };
  office = await openOffice(bookData(), { functions });
  const last = (topic: unknown, invocation: unknown) => {
    const lasting = invocation as Streaming;
    lasting.onCanceled = () => cancelled.push(topic);
    running.push({ topic, invocation: lasting });
  };
  CustomFunctions.associate('TICKER', last);
  CustomFunctions.associate('SLOW', (topic: unknown, invocation: unknown) => {
    last(topic, invocation);
    return new Promise(() => undefined);
  });
  CustomFunctions.associate('COUNTED', () => ++counts.counted);
  CustomFunctions.associate('STEADY', () => ++counts.steady);
  CustomFunctions.associate('WHERE', (...args: unknown[]) => {
    const { address, parameterAddresses } = args.pop() as CustomFunctions.Invocation;
    return JSON.stringify([address, parameterAddresses]);
  });
  CustomFunctions.associate('BLIND', (_value: unknown, invocation: CustomFunctions.Invocation) =>
    JSON.stringify([invocation.address ?? 'none', invocation.parameterAddresses ?? 'none']),
  );
  office.host.functionsReady();
});
afterEach(() => office.stop());

function cellAt(row: number, column: number, sheetId = firstSheetId): unknown {
  const area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
  return office.book.cells.values(sheetId, area)[0]?.[0];
}

async function write(address: string, formulas: unknown[][], sheet = 'Sheet1'): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
    await context.sync();
  });
}

/** Waits for what comes through the library's own pauses; fails with the name of what did not come. */
async function until(what: string, isSo: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`It did not happen: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a streaming function', () => {
  test('is asked once for each cell, shows #BUSY! until its first result, then each later one', async () => {
    await write('A1:A3', [['=TICKER("a")'], ['=TICKER("a")'], ['=A1&"!"']]);
    await until('two invocations', () => running.length === 2);
    expect([cellAt(0, 0), cellAt(1, 0), cellAt(2, 0)]).toEqual(['#BUSY!', '#BUSY!', '#BUSY!']);
    running[0]?.invocation.setResult('một');
    await until('the first result', () => cellAt(2, 0) === 'một!');
    expect(cellAt(1, 0)).toBe('#BUSY!');
    running[0]?.invocation.setResult('hai');
    await until('the second result', () => cellAt(2, 0) === 'hai!');
    expect(running).toHaveLength(2);
    expect(cancelled).toEqual([]);
  });

  test('does not keep a read waiting, and keeps its value while other cells are calculated', async () => {
    await write('A1', [['=TICKER(1)']]);
    await until('the invocation', () => running.length === 1);
    running[0]?.invocation.setResult(7);
    await until('the result', () => cellAt(0, 0) === 7);
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').formulas = [['=A1*6']];
      const range = sheet.getRange('A1:B1');
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(read).toEqual([[7, 42]]);
    expect(running).toHaveLength(1);
  });

  test('gives an error with its message through setResult', async () => {
    await write('A1', [['=TICKER(1)']]);
    await until('the invocation', () => running.length === 1);
    running[0]?.invocation.setResult(
      new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Chưa có số liệu.'),
    );
    await until('the error', () => cellAt(0, 0) === '#N/A');
    expect(office.host.functionMessage(firstSheetId, 0, 0)).toBe('Chưa có số liệu.');
  });

  test('is cancelled when its cell is written over or emptied, and what it sends afterwards is not heard', async () => {
    await write('A1:A2', [['=TICKER("over")'], ['=TICKER("empty")']]);
    await until('two invocations', () => running.length === 2);
    for (const { invocation } of running) invocation.setResult(1);
    await until('the results', () => cellAt(1, 0) === 1);
    await write('A1:A2', [[5], ['']]);
    await until('two cancellations', () => cancelled.length === 2);
    expect([...cancelled].sort()).toEqual(['empty', 'over']);
    for (const { invocation } of running) invocation.setResult(99);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect([cellAt(0, 0), cellAt(1, 0)]).toEqual([5, '']);
  });

  test('is cancelled and asked anew when its argument changes', async () => {
    await write('B1', [['x']]);
    await write('A1', [['=TICKER(B1)']]);
    await until('the invocation', () => running.length === 1);
    await write('B1', [['y']]);
    await until('the new invocation', () => running.length === 2);
    expect(running.map(({ topic }) => topic)).toEqual(['x', 'y']);
    expect(cancelled).toEqual(['x']);
  });

  test('is cancelled and asked anew when all formulas are calculated on demand', async () => {
    await write('A1', [['=TICKER(1)']]);
    await until('the invocation', () => running.length === 1);
    await Excel.run(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
    await until('the new invocation', () => running.length === 2);
    expect(cancelled).toEqual([1]);
  });

  test('is cancelled with its sheet, and goes with its cell when rows are inserted above', async () => {
    await write('A1', [['=TICKER("sheet")']], 'Báo cáo năm 2022');
    await write('A1', [['=TICKER("row")']]);
    await until('two invocations', () => running.length === 2);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Báo cáo năm 2022').delete();
      await context.sync();
    });
    const { unitId, commands } = office.book.handle;
    await commands.executeCommand(InsertRowCommand.id, {
      unitId,
      subUnitId: firstSheetId,
      range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 99 },
      direction: Direction.UP,
    });
    await until('the cancellation', () => cancelled.includes('sheet'));
    expect(office.book.sheets.has(secondSheetId)).toBe(false);
    running
      .filter(({ topic }) => topic === 'row')
      .at(-1)
      ?.invocation.setResult(3);
    await until('the result in A3', () => cellAt(2, 0) === 3);
  });
});

test('a cancelable function is told when its cell no longer asks; a read does not wait for it any longer', async () => {
  await write('A1', [['=SLOW(1)']]);
  await until('the invocation', () => running.length === 1);
  expect(cellAt(0, 0)).toBe('#BUSY!');
  expect(office.book.calculation.isSettled).toBe(false);
  await write('A1', [['']]);
  await until('the cancellation', () => cancelled.length === 1);
  await office.book.settle();
  expect(cellAt(0, 0)).toBe('');
});

test('a volatile function is asked at each calculation, another only when its arguments change', async () => {
  await write('A1:A2', [['=COUNTED()'], ['=STEADY()']]);
  await office.book.settle();
  expect([cellAt(0, 0), cellAt(1, 0)]).toEqual([1, 1]);
  await write('D9', [['=1+1']]);
  await office.book.settle();
  expect([cellAt(0, 0), cellAt(1, 0)]).toEqual([2, 1]);
  expect(counts).toEqual({ counted: 2, steady: 1 });
});

test('addresses reach the functions that ask for them, as SheetName!RelativeCellAddress, one for each argument', async () => {
  await write('C3', [["=WHERE(A1:B2,5,'Báo cáo năm 2022'!D4)"]]);
  await office.book.settle();
  expect(JSON.parse(String(cellAt(2, 2)))).toEqual([
    'Sheet1!C3',
    ['Sheet1!A1:B2', null, "'Báo cáo năm 2022'!D4"],
  ]);
});

test('other functions are told no address', async () => {
  await write('C3', [['=BLIND(A1)']]);
  await office.book.settle();
  expect(JSON.parse(String(cellAt(2, 2)))).toEqual(['none', 'none']);
});
