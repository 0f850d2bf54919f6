import { done, type Outcome } from '../excel/outcome';
import { sameKey, type OwnSheet } from '../excel/own-sheets';
import { inOneRun } from '../excel/run';
import type { Work } from '../excel/work';
import { writeSheets, type WrittenSheet } from '../excel/write';
import { fetchTexts } from '../language/text';
import { reportOffers } from '../reports/report-offers';
import { settingsOfScan, type ReportWish } from './report-wish';
import { scan, type Scan } from './scan';
import { sheetsToWrite } from './sheets-to-write';
import { isUnreadable } from './stale-reports';

export interface RefreshedReports {
  readonly scan: Scan;
  readonly sheets: readonly WrittenSheet[];
  /** Whether the work was stopped before all of them were written; those in `sheets` are whole. */
  readonly isStopped: boolean;
  /** Reports whose source table was not found any more: left as they are, and said. */
  readonly orphaned: readonly OwnSheet[];
  /** Allotments on which something of the person's is not understood: left as they are too. */
  readonly unreadable: readonly OwnSheet[];
}

export type RefreshOutcome = Outcome<RefreshedReports>;

/** Writes every report that stands in the workbook anew, each in the language and manner it was written in. */
export function refreshReports(wish: ReportWish, work: Work = {}): Promise<RefreshOutcome> {
  return inOneRun((run) => refresh(wish, { ...work, run }));
}

async function refresh(wish: ReportWish, work: Work): Promise<RefreshOutcome> {
  const scanned = await scan(work);
  if (!scanned.ok) return scanned;
  const settings = settingsOfScan(scanned.value, wish);
  if (!settings.ok) return settings;
  const { reading } = scanned.value;
  for (const { manner } of reading.marks.own) await fetchTexts(manner.language);
  const offers = reportOffers(scanned.value);
  const sources = reading.marks.own.map((own) => ({
    own,
    offer: offers.find(({ key }) => sameKey(key, own.key)),
  }));
  const offered = sources.flatMap(({ own, offer }) =>
    offer ? [{ offer, settings: { ...settings.value, ...own.manner } }] : [],
  );
  const written = await writeSheets(sheetsToWrite(offered, scanned.value), reading, work);
  if (!written.ok) return written;
  const left = sources.flatMap(({ own, offer }) => (offer ? [] : [own]));
  const unreadable = left.filter((own) => isUnreadable(own, scanned.value));
  const orphaned = left.filter((own) => !unreadable.includes(own));
  return done({ scan: scanned.value, ...written.value, orphaned, unreadable });
}
