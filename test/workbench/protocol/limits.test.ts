import { Host } from '../../../workbench/protocol/host';
import type { RequestBody } from '../../../workbench/protocol/messages';
import type { OpenOffice } from '../office-fixture';
import { firstSheetId, openOffice } from '../office-fixture';

/*
 * Source: Microsoft, "Resource limits and performance optimization for Office Add-ins", Excel add-ins: 5 MB for requests
 * and responses of Excel on the web; five million cells for a range that is read.
 */

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

const wide = 'x'.repeat(30_000);

async function codeOf(batch: (context: Excel.RequestContext) => void): Promise<string> {
  return Excel.run(async (context) => {
    batch(context);
    await context.sync();
    return 'done';
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
}

function column(rows: number): string[][] {
  return Array.from({ length: rows }, () => [wide]);
}

test('a request of more than 5 MB is refused before anything is written', async () => {
  expect(
    await codeOf(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1:B176').values = column(176);
    }),
  ).toBe('RequestPayloadSizeLimitExceeded');
  expect(
    office.book.cells.values(firstSheetId, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }),
  ).toEqual([['']]);
});

test('an answer of more than 5 MB is refused, what was written before stays', async () => {
  for (const address of ['A1:A100', 'A101:A200']) {
    expect(
      await codeOf(
        ({ workbook }) => (workbook.worksheets.getItem('Sheet1').getRange(address).values = column(100)),
      ),
    ).toBe('done');
  }
  expect(
    await codeOf(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').values = [[1]];
      sheet.getRange('A1:A200').load('values');
    }),
  ).toBe('ResponsePayloadSizeLimitExceeded');
  expect(
    office.book.cells.values(firstSheetId, { firstRow: 0, firstColumn: 1, lastRow: 0, lastColumn: 1 }),
  ).toEqual([[1]]);
});

test('more than five million cells are not read at once', async () => {
  const readTo = (address: string) =>
    codeOf(({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange(address).load('valueTypes'));
  expect(await readTo('A1:E1000001')).toBe('RangeExceedsLimit');
});

test('the desktop has no limit on what a request weighs', async () => {
  const desktop = new Host({ book: office.book, functions: { functions: [] }, platform: 'desktop' });
  const body: RequestBody = {
    Actions: [
      { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 2, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [column(176)] } },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      3: {
        Id: 3,
        ObjectPathType: 5,
        Name: '',
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ['Sheet1'] },
      },
      4: {
        Id: 4,
        ObjectPathType: 3,
        Name: 'GetRange',
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: ['A1:A176'] },
      },
    },
  };
  expect((await desktop.handle(body)).Error).toBeUndefined();
  await expect(office.host.handle(body)).rejects.toMatchObject({ number: 5103 });
});
