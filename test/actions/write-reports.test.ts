import { refreshReports } from '../../src/actions/refresh-reports';
import { scan } from '../../src/actions/scan';
import { writeReports } from '../../src/actions/write-reports';
import { firstSheetId, openOffice, type OpenOffice } from '../workbench/office-fixture';
import { settings } from './sample-workbook';

let open: OpenOffice;
beforeEach(async () => {
  open = await openOffice();
});
afterEach(() => open.stop());

function fill(committees: number): void {
  const cells = [
    ['TT', 'Đảng bộ', 'Chỉ tiêu năm 2022', 'Kết nạp năm 2022'],
    ...Array.from({ length: committees }, (_, index) => [
      index + 1,
      `Đảng bộ xã Số ${String(index + 1)}`,
      10 + (index % 7),
      9 + (index % 11),
    ]),
  ];
  const area = { firstRow: 0, lastRow: committees, firstColumn: 0, lastColumn: 3 };
  open.book.cells.write(firstSheetId, area, cells, 'test');
}

/** How many requests an action makes, those included that clean up after it and for which nobody waits. */
async function requestsOf(act: () => Promise<{ readonly ok: boolean }>): Promise<number> {
  const before = open.host.totals.requests;
  expect(await act()).toMatchObject({ ok: true });
  // Requests are answered in their order: this one comes after the last of the action's.
  await Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
  });
  return open.host.totals.requests - before - 1;
}

/*
 * Two requests to find and read and one to write. After all of them Excel.run lets go of the ranges that it has kept, in a
 * request of its own for which nobody waits.
 */
const choice = { reports: ['attainment' as const], year: null };

test.each([67, 500])(
  'a report of %d committees is read in two requests and written in one, and one cleans up',
  async (committees) => {
    fill(committees);
    expect(await requestsOf(() => scan())).toBe(3);
    expect(await requestsOf(() => writeReports(choice, settings))).toBe(4);
    const { sheets, cells } = open.book;
    const report = sheets.ids().find((id) => sheets.name(id) === 'Báo cáo chỉ tiêu 2022') ?? '';
    const whole = { firstRow: 0, firstColumn: 1, lastRow: 1_000, lastColumn: 1 };
    await open.book.settle();
    const names = cells.values(report, whole).flat();
    expect(names.filter((name) => String(name).startsWith('Đảng bộ xã Số'))).toHaveLength(committees);
  },
);

test('a report that is rewritten or refreshed takes no more requests than a new one', async () => {
  fill(14);
  expect(await writeReports(choice, settings)).toMatchObject({ ok: true });
  await requestsOf(() => scan());
  expect(await requestsOf(() => writeReports(choice, settings))).toBe(4);
  expect(await requestsOf(() => refreshReports(settings))).toBe(4);
});
