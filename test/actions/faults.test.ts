import { isDeepStrictEqual } from 'node:util';
import { functionList } from '../../src/actions/function-list';
import { insertFunction } from '../../src/actions/insert-function';
import { installedFunctions, installFunctions } from '../../src/actions/install-functions';
import { writePlainNames } from '../../src/actions/plain-names';
import { markFindings } from '../../src/actions/mark-findings';
import { refreshReports } from '../../src/actions/refresh-reports';
import { removeReports } from '../../src/actions/remove-reports';
import { restoreReport } from '../../src/actions/restore-report';
import { scan } from '../../src/actions/scan';
import { writeReports } from '../../src/actions/write-reports';
import { problemOf } from '../../src/actions/problem';
import { HeadlessWorkbook } from '../../workbench/headless/headless-workbook';
import type { RefusalAim } from '../../workbench/protocol/faults';
import type { RefusalCode } from '../../workbench/protocol/request-refusal';
import { refusalCodes } from '../../workbench/protocol/request-refusal';
import { of2022, report, sample, settings } from './sample-workbook';
import { contentsOf } from './workbook-contents';

/*
 * What Excel does now and then, at each request of each action: the person gets the right words, no cell of theirs
 * changes, and a report is the former one or the new one, whole.
 */

const example = functionList('vi').find(({ id }) => id === 'ATTAINMENT');

interface Result {
  readonly ok: boolean;
  readonly code?: string;
}

/** Source: Microsoft's list of error codes; what a person can do about each is said by the add-in's own. */
const failureCodes: Readonly<Record<RefusalCode, string>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'access-denied',
  ActivityLimitReached: 'unexpected',
  InvalidOrTimedOutSession: 'session-timed-out',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  GeneralException: 'unexpected',
};

interface Action {
  readonly act: () => Promise<Result>;
  /** How often the report was written before. */
  readonly written: 0 | 1 | 2;
  /** Whether it goes the way of another action, so that one code at each of its requests is enough. */
  readonly isAlike?: boolean;
}

const actions: Readonly<Record<string, Action>> = {
  scan: { act: scan, written: 0 },
  'a new report': { act: () => writeReports(of2022, settings), written: 0 },
  'a report written anew': { act: () => writeReports(of2022, { ...settings, language: 'de' }), written: 1 },
  refresh: { act: () => refreshReports(settings), written: 1 },
  'restore the version before': { act: () => restoreReport(report), written: 2, isAlike: true },
  'remove a report': { act: () => removeReports([report], 'ask'), written: 2, isAlike: true },
  'mark the findings': { act: () => markAll(), written: 0, isAlike: true },
  'plain names': { act: () => writePlainNames('vi'), written: 0 },
  'insert function': { act: () => insertExample(), written: 0 },
};

async function markAll(): Promise<Result> {
  const scanned = await scan();
  return scanned.ok ? markFindings(scanned.value.findings, 'vi') : scanned;
}

function insertExample(): Promise<Result> {
  if (!example) throw new Error('ATTAINMENT has no example.');
  return insertFunction(example);
}

let workbook: HeadlessWorkbook;
/** The person's own sheets. */
let ownSheets: ReadonlySet<string> = new Set();

/** Whether the open workbook is as `open` left it. */
let isUntouched = false;

/** Opening takes most of the time: a workbook that a refused action left as it was serves the next one. */
async function openAnew(written: Action['written']): Promise<void> {
  if (isUntouched) return;
  await workbook.close();
  await open(written);
}

/** All that an action may change, the selection aside. */
async function stateOf(): Promise<unknown> {
  const { names, side } = workbook.book;
  return [await contentsOf(workbook), names.all(), side.export()];
}

async function open(written: Action['written']): Promise<void> {
  workbook = await HeadlessWorkbook.open(sample, installedFunctions('vi'));
  installFunctions(() => 'vi');
  const { sheets } = workbook.book;
  ownSheets = new Set(sheets.ids().map((id) => sheets.name(id)));
  workbook.book.view.select(workbook.book.sheets.activeId(), {
    firstRow: 99,
    lastRow: 99,
    firstColumn: 20,
    lastColumn: 20,
  });
  for (const decimals of [1, 2].slice(0, written)) {
    expect(await writeReports(of2022, { ...settings, decimals })).toMatchObject({ ok: true });
  }
  // Excel.run cleans up after itself in a request that nobody waits for: this one comes after it.
  await Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
  });
  isUntouched = true;
}

/** How many requests an action makes, and what the report is when it succeeds. */
async function rehearse({ act, written }: Action): Promise<{ requests: number; report: unknown }> {
  await open(written);
  const before = workbook.host.totals.requests;
  expect(await act()).toMatchObject({ ok: true });
  const requests = workbook.host.totals.requests - before;
  const after = await contentsOf(workbook);
  await workbook.close();
  return { requests, report: after[report] };
}

/** The part of the cells that there was before: an example goes into an empty cell beyond. */
function cropped(now: unknown[][], before: unknown[][]): unknown[][] {
  return now.slice(0, before.length).map((line) => line.slice(0, before[0]?.length ?? 0));
}

async function underFault(name: string, code: RefusalCode, aim: RefusalAim, after: unknown): Promise<void> {
  const action = actions[name];
  if (!action) throw new Error(`There is no action "${name}".`);
  const before = await contentsOf(workbook);
  const stateBefore = await stateOf();
  workbook.host.faults.refuse(code, aim);
  const outcome = await action.act();
  expect(workbook.host.faults.pending).toBe(0);
  const now = await contentsOf(workbook);
  isUntouched = !outcome.ok && isDeepStrictEqual(stateBefore, await stateOf());
  if (outcome.ok) {
    // Excel.run cleans up after itself in a request of its own, whose failure nobody waits for.
    expect(aim.request).toBeGreaterThan(1);
  } else {
    expect(outcome).toMatchObject({ ok: false, code: failureCodes[code] });
    for (const language of ['vi', 'en', 'de'] as const) {
      const texts = Object.values(problemOf(outcome as Parameters<typeof problemOf>[0], language));
      expect(texts.filter((text) => typeof text === 'string' && text.length > 10)).not.toEqual([]);
    }
  }
  for (const [sheet, cells] of Object.entries(before)) {
    if (ownSheets.has(sheet)) expect([sheet, cropped(now[sheet] ?? [], cells)]).toEqual([sheet, cells]);
  }
  if (now[report] !== undefined) expect([before[report], after]).toContainEqual(now[report]);
}

test('what a coauthor changes between two requests stays', async () => {
  await open(0);
  const { book, host } = workbook;
  const sheetId = book.sheets.ids()[0] ?? '';
  const cell = { firstRow: 0, lastRow: 0, firstColumn: 30, lastColumn: 30 };
  host.faults.before(
    () => host.asCoauthor(() => book.cells.write(sheetId, cell, [['của người khác']], 'a coauthor')),
    { request: 3 },
  );
  expect(await writeReports(of2022, settings)).toMatchObject({ ok: true });
  expect(host.faults.pending).toBe(0);
  expect(book.cells.values(sheetId, cell)).toEqual([['của người khác']]);
  await workbook.close();
});

test('an action that Excel does not answer waits, and is whole when it is answered', async () => {
  await open(0);
  const release = workbook.host.faults.hold({ request: 3 });
  let outcome: Result | null = null;
  const writing = writeReports(of2022, settings).then((result) => (outcome = result));
  while (workbook.host.totals.requests < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([outcome, workbook.book.sheets.find(report)]).toEqual([null, null]);
  release();
  await writing;
  expect(outcome).toMatchObject({ ok: true });
  await workbook.close();
});

describe.each(Object.keys(actions))('%s', (name) => {
  const action = actions[name];
  let rehearsed: { requests: number; report: unknown };
  beforeAll(async () => {
    if (!action) throw new Error(`There is no action "${name}".`);
    rehearsed = await rehearse(action);
    await open(action.written);
  });
  beforeEach(() => openAnew(action?.written ?? 0));
  afterAll(() => workbook.close());

  const codes = action?.isAlike === true ? (['GeneralException'] as const) : refusalCodes;
  test.each(codes)('refused with %s at its first request', async (code) => {
    await underFault(name, code, {}, rehearsed.report);
  });

  test('refused at each of its requests, or only their answers lost', async () => {
    for (const carriedOut of [false, true]) {
      for (let request = 1; request <= rehearsed.requests; request++) {
        await openAnew(action?.written ?? 0);
        await underFault(name, 'InvalidOrTimedOutSession', { request, carriedOut }, rehearsed.report);
      }
    }
  });
});
