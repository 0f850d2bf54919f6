import type { OpenOffice } from '../office-fixture';
import { firstSheetId, openOffice, secondSheetId } from '../office-fixture';

/* Source: the doc comments of the events and of their arguments in @types/office-js. */

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

type Plain = Record<string, unknown>;
type Handlers = OfficeExtension.EventHandlers<object>;

/** Registers for an event and gathers its arguments as plain data. */
async function gathered(pick: (context: Excel.RequestContext) => unknown): Promise<{
  readonly events: Plain[];
  readonly result: OfficeExtension.EventHandlerResult<object>;
}> {
  const events: Plain[] = [];
  const result = await Excel.run(async (context) => {
    const handlers = pick(context) as Handlers;
    const added = handlers.add((args) => {
      events.push(JSON.parse(JSON.stringify(args)) as Plain);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return { events, result };
}

/** Events come after the answer, those that wait for a calculation after that. */
async function told(): Promise<void> {
  await office.book.settle();
  await new Promise((resolve) => setTimeout(resolve, 60));
}

async function run(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
  await told();
}

const sheet1 = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Sheet1');

test('a changed cell is told with its values before and after, once calculated', async () => {
  const { events } = await gathered((context) => sheet1(context).onChanged);
  await run((sheet) => (sheet.getRange('A1').values = [[2]]));
  await run((sheet) => (sheet.getRange('A1').formulas = [['=1+20']]));
  expect(events).toEqual([
    {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      worksheetId: firstSheetId,
      address: 'A1',
      details: { valueBefore: '', valueTypeBefore: 'Empty', valueAfter: 2, valueTypeAfter: 'Double' },
    },
    expect.objectContaining({
      details: { valueBefore: 2, valueTypeBefore: 'Double', valueAfter: 21, valueTypeAfter: 'Double' },
    }),
  ]);
});

test('several cells are told by their address, without details', async () => {
  const { events } = await gathered(({ workbook }) => workbook.worksheets.onChanged);
  await run((sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('C3:C9').clear('Contents');
  });
  expect(events.map(({ address, details }) => [address, details])).toEqual([
    ['A1:B2', undefined],
    ['C3:C9', undefined],
  ]);
});

test('a write that failed raises nothing, what was written before it does', async () => {
  const { events } = await gathered((context) => sheet1(context).onChanged);
  await run((sheet) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[1, 2]];
    sheet.getRange('A3').values = [[3]];
  }).catch(() => undefined);
  await told();
  expect(events.map(({ address }) => address)).toEqual(['A1']);
});

test('inserted and deleted rows, columns and cells are told by how they shift', async () => {
  const { events } = await gathered((context) => sheet1(context).onChanged);
  await run((sheet) => {
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('B:B').delete('Left');
    sheet.getRange('A1:B1').insert('Right');
    sheet.getRange('C4').delete('Up');
  });
  expect(
    events.map(({ changeType, address, changeDirectionState }) => [
      changeType,
      address,
      changeDirectionState,
    ]),
  ).toEqual([
    ['RowInserted', '2:3', undefined],
    ['ColumnDeleted', 'B:B', undefined],
    ['CellInserted', 'A1:B1', { insertShiftDirection: 'Right' }],
    ['CellDeleted', 'C4', { deleteShiftDirection: 'Up' }],
  ]);
});

test('the range of an event can be asked for', async () => {
  const addresses: string[] = [];
  await Excel.run(async (context) => {
    sheet1(context).onChanged.add(async (args) => {
      await Excel.run(async (inner) => {
        const range = args.getRange(inner);
        const orNull = args.getRangeOrNullObject(inner);
        range.load('address');
        orNull.load('address');
        await inner.sync();
        addresses.push(range.address, orNull.address);
      });
    });
    await context.sync();
  });
  await run(
    (sheet) =>
      (sheet.getRange('B2:C3').values = [
        [7, 7],
        [7, 7],
      ]),
  );
  await told();
  expect(addresses).toEqual(['Sheet1!B2:C3', 'Sheet1!B2:C3']);
});

test('a coauthor’s change and a person’s are told with their source', async () => {
  const { events } = await gathered((context) => sheet1(context).onChanged);
  const cell = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  office.host.asCoauthor((book) => book.cells.write(firstSheetId, cell, [[1]], 'a coauthor'));
  await told();
  office.book.cells.write(firstSheetId, cell, [[2]], 'a person');
  office.book.writes.flush();
  await told();
  expect(events.map(({ source, triggerSource }) => [source, triggerSource])).toEqual([
    ['Remote', 'Unknown'],
    ['Local', 'Unknown'],
  ]);
});

test('an event that is removed is not told any more', async () => {
  const { events, result } = await gathered((context) => sheet1(context).onChanged);
  await run((sheet) => (sheet.getRange('A1').values = [[1]]));
  await Excel.run(result.context as Excel.RequestContext, async (context) => {
    result.remove();
    await context.sync();
  });
  await run((sheet) => (sheet.getRange('A1').values = [[2]]));
  expect(events).toHaveLength(1);
});

test('events are off while the runtime says so', async () => {
  const { events } = await gathered((context) => sheet1(context).onChanged);
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    sheet1(context).getRange('A1').values = [[1]];
    context.runtime.load('enableEvents');
    await context.sync();
    expect(context.runtime.enableEvents).toBe(false);
    context.runtime.enableEvents = true;
    sheet1(context).getRange('A2').values = [[1]];
    await context.sync();
  });
  await told();
  expect(events.map(({ address }) => address)).toEqual(['A2']);
});

test('a calculation is told with the sheet and the cells', async () => {
  const { events } = await gathered(({ workbook }) => workbook.worksheets.onCalculated);
  await run((sheet) => (sheet.getRange('B2:B3').formulas = [['=1+1'], ['=B2*2']]));
  expect(events).toContainEqual({ type: 'WorksheetCalculated', worksheetId: firstSheetId, address: 'B2:B3' });
});

test('a selection is told of, on its sheet and for all', async () => {
  const own = await gathered((context) => sheet1(context).onSelectionChanged);
  const all = await gathered(({ workbook }) => workbook.worksheets.onSelectionChanged);
  await run((sheet) => sheet.getRange('B2:C3').select());
  const event = { type: 'WorksheetSelectionChanged', address: 'B2:C3', worksheetId: firstSheetId };
  expect([own.events, all.events]).toEqual([[event], [event]]);
});

test('sheets are told of as they come, go, are shown, renamed, moved and hidden', async () => {
  const events: Plain[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (args: object): Promise<void> => {
      events.push({ ...args });
      return Promise.resolve();
    };
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onDeactivated.add(note);
    worksheets.onNameChanged.add(note);
    worksheets.onMoved.add(note);
    worksheets.onVisibilityChanged.add(note);
    await context.sync();
  });
  let id = '';
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Mới');
    sheet.load('id');
    sheet.activate();
    sheet.name = 'Kết nạp';
    sheet.position = 0;
    await context.sync();
    id = sheet.id;
    context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
    sheet.delete();
    await context.sync();
  });
  await told();
  const source = 'Local';
  expect(events).toEqual([
    { type: 'WorksheetAdded', source, worksheetId: id },
    { type: 'WorksheetDeactivated', worksheetId: firstSheetId },
    { type: 'WorksheetActivated', worksheetId: id },
    { type: 'WorksheetNameChanged', nameBefore: 'Mới', nameAfter: 'Kết nạp', source, worksheetId: id },
    { type: 'WorksheetMoved', positionBefore: 2, positionAfter: 0, source, worksheetId: id },
    {
      type: 'WorksheetVisibilityChanged',
      visibilityBefore: 'Visible',
      visibilityAfter: 'Hidden',
      source,
      worksheetId: firstSheetId,
    },
    { type: 'WorksheetDeactivated', worksheetId: id },
    { type: 'WorksheetActivated', worksheetId: secondSheetId },
    { type: 'WorksheetDeleted', source, worksheetId: id },
  ]);
});

test('formats that change are told of, not as an edit', async () => {
  const edits = await gathered((context) => sheet1(context).onChanged);
  const formats = await gathered((context) => sheet1(context).onFormatChanged);
  await run((sheet) => (sheet.getRange('B2:C3').format.font.bold = true));
  expect(edits.events).toEqual([]);
  expect(formats.events).toEqual([
    { type: 'WorksheetFormatChanged', source: 'Local', worksheetId: firstSheetId, address: 'B2:C3' },
  ]);
});

test('a table tells of its part of a change, of rows, of the selection, and of coming and going', async () => {
  let tableId = '';
  const added = await gathered(({ workbook }) => workbook.tables.onAdded);
  const deleted = await gathered((context) => sheet1(context).tables.onDeleted);
  await Excel.run(async (context) => {
    const table = sheet1(context).tables.add('B2:C4', true);
    table.load('id');
    await context.sync();
    tableId = table.id;
  });
  const changes = await gathered(({ workbook }) => workbook.tables.getItem(tableId).onChanged);
  const selections = await gathered(({ workbook }) => workbook.tables.getItem(tableId).onSelectionChanged);
  await run((sheet, { workbook }) => {
    sheet.getRange('A3:B9').values = Array.from({ length: 7 }, () => [1, 2]);
    sheet.getRange('E1').values = [[1]];
    workbook.tables.getItem(tableId).rows.add(0, [[1, 2]]);
    sheet.getRange('A1:B3').select();
    sheet.getRange('G1').select();
  });
  expect(changes.events.map(({ address, changeType }) => [address, changeType])).toEqual([
    ['B3:B4', 'RangeEdited'],
    ['B3:C3', 'CellInserted'],
    ['B3:C3', 'RangeEdited'],
  ]);
  expect(selections.events.map(({ address, isInsideTable }) => [address, isInsideTable])).toEqual([
    ['B2:B3', true],
    ['', false],
  ]);
  await run((_sheet, { workbook }) => workbook.tables.getItem(tableId).delete());
  const common = { source: 'Local', tableId, worksheetId: firstSheetId };
  expect(added.events).toEqual([{ type: 'TableAdded', ...common }]);
  expect(deleted.events).toEqual([{ type: 'TableDeleted', tableName: 'Table1', ...common }]);
});

/** The old event (`workbook.onSelectionChanged`) goes through the page, not with the others: host-protocol §3. */
test('another selection and another sheet are told to the page', async () => {
  let told = 0;
  const stop = office.book.changes.onSelected(() => (told += 1));
  await run((sheet, { workbook }) => {
    sheet.getRange('B2').select();
    workbook.worksheets.getItem(secondSheetId).activate();
  });
  expect(told).toBe(2);
  stop();
  await run((sheet) => sheet.getRange('B3').select());
  expect(told).toBe(2);
});
