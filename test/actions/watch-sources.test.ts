import { writeAllotment } from '../../src/actions/allot';
import { keepSettings } from '../../src/actions/kept-settings';
import type { RefreshOutcome } from '../../src/actions/refresh-reports';
import { watchSources, type Wait } from '../../src/actions/watch-sources';
import { defaultWorkbookSettings } from '../../src/actions/workbook-settings';
import { writeReports } from '../../src/actions/write-reports';
import { of2022, report, settings, sampleWorkbookBeforeEach } from './sample-workbook';

const workbook = sampleWorkbookBeforeEach();
const source = 'Kết nạp 2022';

/** A clock that stands still: what was to come later comes when `pass` is called. */
function standingClock() {
  let pending: (() => void) | null = null;
  const wait: Wait = (callback) => {
    pending = callback;
    return () => {
      pending = null;
    };
  };
  const pass = () => {
    const callback = pending;
    pending = null;
    callback?.();
    return callback !== null;
  };
  return { wait, pass, isWaiting: () => pending !== null };
}

async function watch() {
  const clock = standingClock();
  const told: [string, string][][] = [];
  const refreshed: RefreshOutcome[] = [];
  const state = { isBusy: false };
  let heard: () => void = () => undefined;
  const stop = await watchSources({
    onRead: ({ standing }) => {
      told.push(standing.flatMap(({ sheet, stale }) => (stale === null ? [] : [[sheet, stale]])));
      heard();
    },
    onRefreshed: (outcome) => {
      refreshed.push(outcome);
      heard();
    },
    wish: () => settings,
    work: () => ({}),
    onBug: (error) => {
      throw error;
    },
    isBusy: () => state.isBusy,
    wait: clock.wait,
  });
  if (!stop.ok) throw new Error(JSON.stringify(stop));
  /** Lets events arrive, then the pause pass, and waits for so many answers. */
  const answers = async (count: number) => {
    await arrived(() => clock.isWaiting());
    const all = () => told.length + refreshed.length;
    const done = new Promise<void>((resolve) => {
      const target = all() + count;
      heard = () => {
        if (all() >= target) resolve();
      };
    });
    clock.pass();
    await done;
  };
  return { clock, told, refreshed, state, answers, stop: stop.value };
}

/** Waits for the host to tell its events, which it does once everything is calculated. */
async function arrived(is: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    if (is()) return;
    await workbook().book.settle();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('No event came.');
}

/** Lets the events come that may be on their way. */
async function told(): Promise<void> {
  await workbook().book.settle();
  await new Promise((resolve) => setTimeout(resolve, 60));
}

/** What a coauthor types. */
function write(cell: string, value: number, sheet = source): void {
  const { book } = workbook();
  const row = Number(cell.slice(1)) - 1;
  const column = cell.charCodeAt(0) - 65;
  const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  book.cells.write(book.sheets.find(sheet) ?? '', area, [[value]], 'a person');
  book.writes.flush();
}

/** What a person types, once the add-in's last request is over: the host takes what happens during one for the add-in's. */
async function type(cell: string, value: number, sheet = source): Promise<void> {
  await told();
  write(cell, value, sheet);
}

async function admittedCell(): Promise<string> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(source).getUsedRange(true).load('values,valueTypes');
    await context.sync();
    const row = used.valueTypes.findIndex(
      (types, index) => index > 8 && types.filter((type) => type === 'Double').length > 3,
    );
    const cell = used.getCell(row, 3).load('address');
    await context.sync();
    return cell.address.slice(cell.address.lastIndexOf('!') + 1);
  });
}

test('a person’s change is told of once the pause has passed, however many cells were typed', async () => {
  await writeReports(of2022, settings);
  const watching = await watch();
  const cell = await admittedCell();
  await type(cell, 11);
  await type(cell, 12);
  await told();
  await watching.answers(1);
  expect(watching.told).toEqual([[[report, 'figures-changed']]]);
  expect(watching.refreshed).toEqual([]);
  await watching.stop();
  await type(cell, 13);
  await told();
  expect(watching.clock.isWaiting()).toBe(false);
});

test('what the add-in writes itself is no change', async () => {
  await writeReports(of2022, settings);
  const watching = await watch();
  await writeReports(of2022, { ...settings, language: 'de' });
  await told();
  expect(watching.clock.isWaiting()).toBe(false);
  await watching.stop();
});

test('reports are written anew by themselves where the settings say so; a coauthor’s change is only told of', async () => {
  await keepSettings({ ...defaultWorkbookSettings(), refreshesByItself: true });
  await writeReports(of2022, settings);
  const watching = await watch();
  const cell = await admittedCell();
  workbook().host.asCoauthor(() => {
    write(cell, 21);
  });
  await watching.answers(1);
  expect([watching.told.length, watching.refreshed.length]).toEqual([1, 0]);
  await type(cell, 22);
  await watching.answers(2);
  expect(watching.refreshed).toMatchObject([
    { ok: true, value: { sheets: [{ sheet: report, rewritten: true }] } },
  ]);
  await watching.stop();
});

test('what a person enters on an allotment’s sheet is read, for the total to be spread anew by it', async () => {
  await writeAllotment(settings);
  const watching = await watch();
  // The first reading tells which sheets are the add-in's own.
  await type(await admittedCell(), 11);
  await watching.answers(1);
  await type('A1', 1, 'Phân bổ chỉ tiêu 2023');
  await watching.answers(1);
  expect(watching.told).toEqual([[], []]);
  await watching.stop();
});

test('while other work goes on, it waits', async () => {
  await writeReports(of2022, settings);
  const watching = await watch();
  watching.state.isBusy = true;
  await type(await admittedCell(), 11);
  await arrived(() => watching.clock.isWaiting());
  watching.clock.pass();
  await arrived(() => watching.clock.isWaiting());
  expect(watching.told).toEqual([]);
  watching.state.isBusy = false;
  await watching.answers(1);
  expect(watching.told).toHaveLength(1);
  await watching.stop();
});
