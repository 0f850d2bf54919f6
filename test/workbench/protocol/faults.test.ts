import type { RefusalCode } from '../../../workbench/protocol/request-refusal';
import { refusalCodes } from '../../../workbench/protocol/request-refusal';
import type { RequestRecord } from '../../../workbench/protocol/request-log';
import type { OpenOffice } from '../office-fixture';
import { firstSheetId, openOffice } from '../office-fixture';

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

const firstCells = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 };
function cells(): unknown[][] {
  return office.book.cells.values(firstSheetId, firstCells);
}

async function writeBoth(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    await context.sync();
    return 'done';
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
}

/** Source: the codes that the library makes of the host's refusals, host-protocol §1.5. */
test.each(refusalCodes.map((code) => [code]))('a request refused with %s leaves the cells', async (code) => {
  office.host.faults.refuse(code);
  expect(await writeBoth()).toBe(code);
  expect(cells()).toEqual([[''], ['']]);
  expect(await writeBoth()).toBe('done');
  expect(cells()).toEqual([[1], [2]]);
});

test('a fault strikes the n-th request that it is meant for, once', async () => {
  office.host.faults.refuse('AccessDenied', { request: 2, when: ({ Actions }) => Actions.length > 5 });
  expect([await writeBoth(), await writeBoth(), await writeBoth()]).toEqual(['done', 'AccessDenied', 'done']);
});

test('a request that stops in its middle leaves what was written before', async () => {
  let actions = 0;
  const stop = office.host.onRequest((record) => (actions = Math.max(actions, record.actions)));
  await writeBoth();
  stop();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2').clear();
    await context.sync();
  });
  office.host.faults.refuse('GeneralException', { afterActions: actions - 1 });
  expect(await writeBoth()).toBe('GeneralException');
  expect(cells()).toEqual([[1], ['']]);
});

test('a request that is held is answered when it is released', async () => {
  const release = office.host.faults.hold();
  let code = 'waiting';
  const writing = writeBoth().then((answer) => (code = answer));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([code, cells()]).toEqual(['waiting', [[''], ['']]]);
  release();
  await writing;
  expect([code, cells()]).toEqual(['done', [[1], [2]]]);
});

test('something else may change the cells between two requests', async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.values = [[1]];
    await context.sync();
    office.host.faults.before(() => {
      office.book.cells.write(firstSheetId, { ...firstCells, lastRow: 0 }, [[7]], 'a coauthor');
    });
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(read).toEqual([[7]]);
});

test('faults that did not strike can be taken back', async () => {
  office.host.faults.refuse('AccessDenied', { request: 9 });
  expect(office.host.faults.pending).toBe(1);
  office.host.faults.clear();
  expect(office.host.faults.pending).toBe(0);
});

test('requests are told of with their actions, cells, bytes and members, and summed up', async () => {
  const records: RequestRecord[] = [];
  const stop = office.host.onRequest((record) => records.push(record));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
    range.values = [
      [1, 2],
      ['Đức Linh', 4],
    ];
    range.load('values,formulas,text');
    await context.sync();
  });
  stop();
  const [record] = records;
  expect(record).toMatchObject({ number: 1, cellsWritten: 4, cellsRead: 4, cells: 8, error: null });
  expect(record?.members).toEqual(
    expect.arrayContaining(['Worksheets', 'GetRange', 'Values', 'values', 'text']),
  );
  expect(record?.bytesIn).toBeGreaterThan(500);
  expect(record?.bytesOut).toBeGreaterThan(100);
  expect(record?.milliseconds).toBeGreaterThan(0);
  expect(office.host.totals).toMatchObject({
    requests: records.length,
    cellsRead: 4,
    cellsWritten: 4,
    failed: 0,
  });
});

test('a refused request is told of with its code', async () => {
  const codes: (string | undefined)[] = [];
  office.host.onRequest(({ error }) => codes.push(error?.code));
  office.host.faults.refuse('InvalidOrTimedOutSession' satisfies RefusalCode);
  await writeBoth();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nope').activate();
    await context.sync();
  }).catch(() => undefined);
  expect(codes).toEqual(expect.arrayContaining(['InvalidOrTimedOutSession', 'ItemNotFound']));
  expect(office.host.totals.failed).toBe(2);
});
