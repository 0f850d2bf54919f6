import { CellValueType } from '@univerjs/core';
import type { FunctionsMetadata } from '../../../workbench/protocol/functions-metadata';
import type { OpenOffice } from '../office-fixture';
import { bookData, firstSheetId, openOffice } from '../office-fixture';

/** Functions of a test add-in: described as functions.json does, associated with the genuine library. */
const functions: FunctionsMetadata = {
  functions: [
    {
      id: 'SCALE',
      name: 'SCALE',
      parameters: [
        { name: 'values', type: 'any', dimensionality: 'matrix' },
        { name: 'factor', type: 'number', optional: true },
      ],
      result: { type: 'any', dimensionality: 'matrix' },
    },
    {
      id: 'REFUSE',
      name: 'REFUSE',
      parameters: [{ name: 'how', type: 'string' }],
      result: { type: 'any', dimensionality: 'scalar' },
    },
    {
      id: 'LISTED',
      name: 'LISTED',
      parameters: [
        { name: 'first', type: 'string' },
        { name: 'second', type: 'any', optional: true },
        { name: 'more', type: 'number', repeating: true },
      ],
      result: { type: 'any', dimensionality: 'scalar' },
    },
  ],
};

let office: OpenOffice;
let calls: unknown[][] = [];

function associate(): void {
  calls = [];
  CustomFunctions.associate('SCALE', (...args: unknown[]) => {
    const [values, factor] = args as [(number | null)[][], number | null];
    calls.push([values, factor]);
    return values.map((row) => row.map((value) => (value === null ? 'trống' : value * (factor ?? 2))));
  });
  CustomFunctions.associate('LISTED', (...args: unknown[]) => {
    calls.push(args.slice(0, -1));
    return args.length;
  });
  CustomFunctions.associate('REFUSE', (how: unknown) => {
    if (how === 'thrown') {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Chỉ tiêu bằng 0.');
    }
    if (how === 'bug') throw new Error('a bug');
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  });
}

async function start(...options: Parameters<typeof openOffice>): Promise<void> {
  office = await openOffice(options[0], { functions, ...options[1] });
  associate();
  office.host.functionsReady();
}
afterEach(() => office.stop());

async function calculate(formulas: string[][], read: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const from = sheet.getRange('D1').getResizedRange(formulas.length - 1, (formulas[0]?.length ?? 1) - 1);
    from.formulas = formulas;
    const range = sheet.getRange(read);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

test('a range goes to the function as rows, and its array spills', async () => {
  await start();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [
      [1, 2],
      [3, ''],
    ];
    await context.sync();
  });
  expect(await calculate([['=SCALE(A1:B2,10)']], 'D1:E2')).toEqual([
    [10, 20],
    [30, 'trống'],
  ]);
  expect(calls).toEqual([
    [
      [
        [1, 2],
        [3, null],
      ],
      10,
    ],
  ]);
});

test('an omitted argument arrives as null, a single value as one row of one', async () => {
  await start();
  expect(await calculate([['=SCALE(21)']], 'D1')).toEqual([[42]]);
  expect(calls).toEqual([[[[21]], null]]);
});

// docs/excel/custom-functions-parameter-options.md: an optional parameter without a value is null, repeating ones come
// as one array; docs/excel/custom-functions-json.md, "parameters", for the types.
test('repeating parameters come as one array, typed ones in their type, a text literal as the text it is', async () => {
  await start();
  const values = await calculate(
    [['=LISTED("1,75%")', '=LISTED(2.5,"2.030",1,"7",TRUE)', '=LISTED("x",,"y")', '=LISTED()']],
    'D1:G1',
  );
  expect(values).toEqual([[4, 4, '#VALUE!', '#VALUE!']]);
  expect(calls).toEqual([
    ['1,75%', null, []],
    ['2.5', '2.030', [1, 7, 1]],
  ]);
});

test('an array that finds a filled cell in its way is #SPILL!, and spills once that is emptied', async () => {
  await start();
  expect(await calculate([['=SCALE({1;2})'], ['chắn']], 'D1:D2')).toEqual([['#SPILL!'], ['chắn']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('D2').clear('Contents');
    await context.sync();
  });
  await office.book.settle();
  const area = { firstRow: 0, firstColumn: 3, lastRow: 1, lastColumn: 3 };
  expect(office.book.cells.values(firstSheetId, area)).toEqual([[2], [4]]);
});

test('many formulas are asked for at once, equal calls once, and formulas that depend on them follow', async () => {
  await start();
  const formulas = Array.from({ length: 60 }, (_one, index) => [`=SCALE(${index % 20})`]);
  const messages = jest.fn();
  const stop = office.host.onMessages((entries) => {
    messages(entries.length);
  });
  const values = await calculate([...formulas, ['=SUM(D1:D60)'], ['=SCALE(D61)']], 'D1:D62');
  stop();
  expect(values.map(([value]) => value)).toEqual([
    ...Array.from({ length: 60 }, (_one, index) => (index % 20) * 2),
    1140,
    2280,
  ]);
  expect(messages.mock.calls.flat()[0]).toBeGreaterThanOrEqual(20);
  expect(calls.filter(([values]) => JSON.stringify(values) === '[[7]]')).toHaveLength(1);
});

test('thrown and returned errors become the cells’ errors; the message is kept', async () => {
  await start();
  const values = await calculate(
    [['=REFUSE("thrown")', '=REFUSE("returned")', '=REFUSE("bug")', '=REFUSE()', '=REFUSE(1/0)']],
    'D1:H1',
  );
  expect(values).toEqual([['#N/A', '#DIV/0!', '#VALUE!', '#VALUE!', '#DIV/0!']]);
  expect(office.host.functionMessage(firstSheetId, 0, 3)).toBe('Chỉ tiêu bằng 0.');
});

test('blank cells arrive as 0 where the host plays the desktop', async () => {
  office = await openOffice(bookData(), { functions, blankCells: 'desktop' });
  associate();
  office.host.functionsReady();
  expect(await calculate([['=SCALE(A1:A2,3)']], 'D1:D2')).toEqual([[0], [0]]);
});

test('a workbook that was saved with a call calculates it once the add-in is there', async () => {
  // Univer keeps a formula of more than 64 characters by another key than a short one.
  const long = `=IF(TRUE,SCALE(5),"${'không có chỉ tiêu '.repeat(4)}")`;
  const saved = { v: 1, t: CellValueType.NUMBER };
  const data = bookData({
    [firstSheetId]: {
      cellData: { 0: { 0: { f: '=SCALE(4)', ...saved }, 1: { f: '=A1+1' }, 2: { f: long, ...saved } } },
    },
  });
  office = await openOffice(data, { functions });
  const area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 };
  expect(office.book.cells.values(firstSheetId, area)).toEqual([[1, 2, 1]]);
  associate();
  office.host.functionsReady();
  await office.book.settle();
  expect(office.book.cells.values(firstSheetId, area)).toEqual([[8, 9, 10]]);
});

test('before the add-in is there a new call shows as busy', async () => {
  office = await openOffice(bookData(), { functions });
  expect(await calculate([['=SCALE(4)']], 'D1')).toEqual([['#BUSY!']]);
  associate();
  office.host.functionsReady();
  await office.book.settle();
  expect(
    office.book.cells.values(firstSheetId, { firstRow: 0, firstColumn: 3, lastRow: 0, lastColumn: 3 }),
  ).toEqual([[8]]);
});
