import { readWorkbook } from '../../src/excel/read';
import type { Progress } from '../../src/excel/work';
import { firstSheetId, openOffice, type OpenOffice } from '../workbench/office-fixture';

/** The host keeps Excel on the web's 5 MB for an answer, as Microsoft's "Resource limits" says. */
let open: OpenOffice;
beforeEach(async () => {
  open = await openOffice();
});
afterEach(() => open.stop());

function fill(
  rows: number,
  columns: number,
  content: (row: number, column: number) => string | number,
): void {
  const area = { firstRow: 0, lastRow: rows - 1, firstColumn: 0, lastColumn: columns - 1 };
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => content(row, column)),
  );
  open.book.cells.write(firstSheetId, area, cells, 'test');
}

async function read(work: Parameters<typeof readWorkbook>[0] = {}) {
  const before = open.host.totals;
  const outcome = await readWorkbook(work);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const { totals } = open.host;
  return {
    reading: outcome.value,
    // Excel.run lets go of the ranges that it has kept in a last request of its own, which nobody waits for.
    requests: totals.requests - before.requests,
    failed: totals.failed - before.failed,
  };
}

test.each([1, 67, 500])('%d rows are read in two requests', async (rows) => {
  fill(rows, 12, (row, column) => (column === 1 ? `Đảng bộ huyện ${String(row)}` : row * 100 + column));
  const { reading, requests } = await read();
  expect(requests).toBeLessThanOrEqual(3);
  const [block] = reading.blocks;
  expect([block?.range, block?.values.length]).toEqual([
    { firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: 11 },
    rows,
  ]);
  expect(block?.values.at(-1)?.[1]).toBe(`Đảng bộ huyện ${String(rows - 1)}`);
});

test('more sheets than are sized at once take one request more, in their order', async () => {
  for (let number = 1; number <= 60; number++) open.book.sheets.add(`Tháng ${String(number)}`);
  open.book.cells.write(
    open.book.sheets.find('Tháng 59') ?? '',
    { firstRow: 2, lastRow: 2, firstColumn: 3, lastColumn: 3 },
    [['của tháng 59']],
    'test',
  );
  const { reading, requests } = await read();
  expect(requests).toBeLessThanOrEqual(4);
  expect(reading.sheets.map(({ name }) => name).slice(-2)).toEqual(['Tháng 59', 'Tháng 60']);
  expect(reading.blocks.at(-1)).toMatchObject({ sheet: 'Tháng 59', values: [['của tháng 59']] });
});

test('a sheet too large for one answer is read by its rows, none refused, none lost, with progress', async () => {
  fill(2000, 52, (row, column) => row * 52 + column);
  const told: Progress[] = [];
  const { reading, failed } = await read({ onProgress: (progress) => told.push(progress) });
  expect(failed).toBe(0);
  expect(told.length).toBeGreaterThan(1);
  expect(told[0]).toMatchObject({ step: 'reading', done: 0, of: 3, name: 'Sheet1' });
  const values = reading.blocks[0]?.values.flat();
  expect(values).toHaveLength(104_000);
  expect(values?.every((value, index) => value === index)).toBe(true);
});

test('cells with long texts, whose answer is larger than was reckoned, are asked for in halves', async () => {
  const long = 'Đảng bộ trực thuộc, tính đến ngày 31 tháng 12 năm 2022 '.repeat(12);
  fill(900, 5, (row) => `${String(row)} ${long}`);
  const { reading, failed } = await read();
  expect(failed).toBeGreaterThan(0);
  expect(reading.blocks[0]?.values.map(([first]) => first)).toEqual(
    Array.from({ length: 900 }, (_, row) => `${String(row)} ${long}`),
  );
});

test('reading stops between two requests when it is told to', async () => {
  fill(2000, 52, (row) => row);
  const signal = { aborted: false };
  const outcome = await readWorkbook({
    signal,
    onProgress: () => {
      signal.aborted = true;
    },
  });
  expect(outcome).toMatchObject({ ok: false, code: 'cancelled' });
});
