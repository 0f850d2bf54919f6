import { reportList } from '../../src/actions/report-list';
import { scan, type Scan } from '../../src/actions/scan';
import { isRefreshable, standingReports } from '../../src/actions/standing-reports';
import { writeReports } from '../../src/actions/write-reports';
import { of2022, report, sampleWorkbookBeforeEach, settings } from './sample-workbook';

const workbook = sampleWorkbookBeforeEach();

async function scanned(): Promise<Scan> {
  const outcome = await scan();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** Types a figure into the sheet that the report is on. */
function type(cell: string, value: number): void {
  const { book } = workbook();
  const row = Number(cell.slice(1)) - 1;
  const column = cell.charCodeAt(0) - 65;
  const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  book.cells.write(book.sheets.find('Kết nạp 2022') ?? '', area, [[value]], 'test');
}

test('lists each report once with what it says, and the sheet that it stands on once it is written', async () => {
  const before = reportList(await scanned(), settings);
  expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
  const attainment = before.find(({ report: name, year }) => name === 'attainment' && year === 2022);
  expect(attainment).toMatchObject({
    headline: '2.071/2.000 = 103,6%',
    table: { sheet: 'Kết nạp 2022' },
    isFirst: true,
    writtenOn: null,
  });
  // Of a table's reports one says most; a report on the whole workbook is of no table.
  const table = attainment?.table?.id;
  expect(before.filter(({ table: own, isFirst }) => own?.id === table && isFirst)).toEqual([attainment]);
  expect(before.find(({ report: name }) => name === 'summary')).toMatchObject({ table: null });
  // Reports on one table say what each of them is about; gradings, whom they are about.
  const ratio = before.find(
    ({ report: name, table: own }) => name === 'admission-ratio' && own?.id === table,
  );
  expect(ratio).toMatchObject({ headline: '5,2%', subject: null });
  const gradings = before.filter(({ report: name, year }) => name === 'grading' && year === 2022);
  expect(gradings.map(({ subject }) => subject)).toEqual([
    'grassroots-organisations',
    'committees-above',
    'members',
  ]);

  await writeReports(of2022, settings);
  const after = reportList(await scanned(), settings);
  expect(after).toEqual(
    before.map((entry) => (entry === attainment ? { ...entry, writtenOn: report } : entry)),
  );
});

test('a standing report says why it is stale, and can be restored once it was rewritten', async () => {
  await writeReports(of2022, settings);
  expect(await standingReports(await scanned())).toEqual([
    { sheet: report, stale: null, isRestorable: false },
  ]);
  await writeReports(of2022, settings);
  type('D12', 170);
  const [standing] = await standingReports(await scanned());
  expect(standing).toMatchObject({ sheet: report, isRestorable: true });
  expect(standing && [standing.stale !== null, isRefreshable(standing)]).toEqual([true, true]);
  expect(isRefreshable({ sheet: report, stale: 'source-missing', isRestorable: true })).toBe(false);
});
