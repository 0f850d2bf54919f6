import { reportList } from '../../src/actions/report-list';
import { settingsFor } from '../../src/actions/report-wish';
import { scan } from '../../src/actions/scan';
import { writeReports } from '../../src/actions/write-reports';
import { textsOf } from '../../src/language/text';
import type { ReportName } from '../../src/reports/sheet-plan';
import { ActionType, type RequestBody } from '../../workbench/protocol/messages';
import type { RefusalAim } from '../../workbench/protocol/faults';
import { sampleWorkbookBeforeEach, settings } from './sample-workbook';
import { contentsOf } from './workbook-contents';

/*
 * Every kind of report, written and written anew by a request that Excel stops half way, or of which only the answer is lost:
 * the person's cells are as they were, the report is the former or the new one, whole, and the next try writes it. What
 * becomes of requests that do nothing at all is the same for every kind, and tested with the actions (`faults.test.ts`).
 */

const workbook = sampleWorkbookBeforeEach();
const kinds = Object.keys(textsOf('vi').pane.reports.names) as ReportName[];

function isWriting({ Actions }: RequestBody): boolean {
  return Actions.some(({ ActionType: kind }) => kind === ActionType.SetProperty);
}

type Cells = Record<string, unknown[][]>;

/** Sheets that were added, such as a report's or the hidden one with its former version, are another matter. */
function expectKept(now: Cells, before: Cells): void {
  for (const [name, cells] of Object.entries(before)) expect([name, now[name]]).toEqual([name, cells]);
}

test.each(kinds)('%s', async (report) => {
  const scanned = await scan();
  if (!scanned.ok) throw new Error(JSON.stringify(scanned));
  const list = reportList(scanned.value, settingsFor(scanned.value.settings, settings));
  const entry = list.find((each) => each.report === report);
  if (!entry) throw new Error(`The sample workbook allows no report "${report}".`);
  const choice = { reports: 'all' as const, year: null, ids: [entry.id] };
  const write = (decimals: number) => writeReports(choice, { ...settings, decimals });
  let actions = 0;
  const underFault = async (decimals: number, aim: RefusalAim): Promise<Cells> => {
    const when = (body: RequestBody) => {
      if (!isWriting(body)) return false;
      actions = body.Actions.length;
      return true;
    };
    workbook().host.faults.refuse('GeneralException', { ...aim, when });
    expect(await write(decimals)).toMatchObject({ ok: false, code: 'unexpected' });
    expect(workbook().host.faults.pending).toBe(0);
    return contentsOf(workbook());
  };

  const before = await contentsOf(workbook());
  expect(await underFault(1, { afterActions: 300 })).toEqual(before);

  const lost = await underFault(1, { carriedOut: true });
  expectKept(lost, before);
  expectKept(await underFault(2, { afterActions: Math.floor(actions / 2) }), lost);
  const written = await write(1);
  if (!written.ok) throw new Error(JSON.stringify(written));
  expect(written.value.sheets).toMatchObject([{ rewritten: true }]);
  const [{ sheet } = { sheet: '' }] = written.value.sheets;
  expect(lost[sheet]?.length).toBeGreaterThan(5);
  expect((await contentsOf(workbook()))[sheet]).toEqual(lost[sheet]);
});
