import { watchChanges, type WorkbookChange } from '../excel/changes';
import type { Outcome } from '../excel/outcome';
import { hiddenSheetsOf } from '../excel/own-sheets';
import { refreshReports, type RefreshOutcome } from './refresh-reports';
import type { ReportWish } from './report-wish';
import { isRefreshable, scanWithReports, type ScanWithReports } from './standing-reports';
import type { Work } from './work';

/** Calls back later, once; what it gives calls that off. In the pane a timer, in tests whatever they decide. */
export type Wait = (callback: () => void) => () => void;

/** Half a second after the last keystroke, so that a column that is typed is read once. */
export const afterAPause: Wait = (callback) => {
  const timer = setTimeout(callback, 500);
  return () => {
    clearTimeout(timer);
  };
};

export interface SourceWatcher {
  /** The workbook was read anew after a change: the reports that stand in it, and which of them are stale. */
  readonly onRead: (read: ScanWithReports) => void;
  /** Reports were written anew by themselves, because the settings of the workbook say so. */
  readonly onRefreshed: (outcome: RefreshOutcome) => void;
  /** What they are written with. */
  readonly wish: () => ReportWish;
  /** Asked for as they begin to be written: what stops it, and hears how far it is. */
  readonly work: () => Work;
  /** Whether other work is going on: then it is waited on. */
  readonly isBusy: () => boolean;
  /** Something was thrown that is nobody's doing but ours. */
  readonly onBug: (error: unknown) => void;
  readonly wait?: Wait;
}

/**
 * Follows the workbook: after changes by the person or a coauthor it says which reports are stale, and writes them anew
 * where the settings say so. What a coauthor changes is refreshed by the coauthor's own add-in, not by two at once. The
 * add-in's own writing changes no source, and is not looked at.
 */
export function watchSources(watcher: SourceWatcher): Promise<Outcome<() => Promise<Outcome<null>>>> {
  const wait = watcher.wait ?? afterAPause;
  let own: ReadonlySet<string> = new Set();
  let callOff: (() => void) | null = null;
  let isLocal = false;
  let isReading = false;

  const look = async () => {
    callOff = null;
    if (isReading || watcher.isBusy()) {
      begin();
      return;
    }
    isReading = true;
    try {
      const mayRefresh = isLocal;
      isLocal = false;
      own = (await lookOnce(watcher, mayRefresh)) ?? own;
    } finally {
      isReading = false;
    }
  };
  const begin = () => {
    callOff?.();
    callOff = wait(() => {
      look().catch(watcher.onBug);
    });
  };
  return watchChanges((change: WorkbookChange) => {
    if (change.isOwn || (change.kind === 'cells' && own.has(change.sheetId))) return;
    if (!change.isRemote) isLocal = true;
    begin();
  });
}

/**
 * Reads the workbook and tells what is stale; gives the ids of the add-in's own sheets that a person enters nothing on,
 * `null` when it could not be read.
 */
async function lookOnce(watcher: SourceWatcher, mayRefresh: boolean): Promise<ReadonlySet<string> | null> {
  const read = await scanWithReports();
  // A cell is being edited or the like: the next change comes.
  if (!read.ok) return null;
  const { scan, standing } = read.value;
  watcher.onRead(read.value);
  if (mayRefresh && standing.some(isRefreshable) && scan.settings.refreshesByItself) {
    watcher.onRefreshed(await refreshReports(watcher.wish(), watcher.work()));
  }
  const { marks, sheets } = scan.reading;
  // What a person changes on an allotment's sheet is read: it is to be kept when the total is spread anew.
  const unread = marks.own.filter(({ key }) => key.report !== 'allotment');
  const names = new Set([...unread.map(({ sheet }) => sheet), ...hiddenSheetsOf(marks)]);
  return new Set(sheets.filter(({ name }) => names.has(name)).map(({ id }) => id));
}
