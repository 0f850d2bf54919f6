import type { OwnSheet } from '../excel/own-sheets';
import { fetchTexts } from '../language/text';
import { isReadable, writtenFor } from '../reports/allotment-offers';
import type { Fingerprint } from '../reports/fingerprint';
import type { ReportKey } from '../reports/sheet-plan';
import { settingsFor } from './report-wish';
import type { Scan } from './scan';
import { fingerprintsOf } from './sheets-to-write';

/**
 * Why a report no longer says what its sources say. `figures-changed`: figures have changed since it was written, which its
 * live formulas show already; order, notes and the day of writing are the old ones. `outdated`: what stands on it is no
 * longer what would be written now. `to-balance`: what an allotment's targets were calculated from has changed; a person
 * spreads the total anew, nothing else does. `source-missing`: its table is not found any more. `unreadable`: a cell that a
 * person filled on an allotment's sheet is not understood, so that the sheet is left alone. `unknown`: it was written by a
 * version that did not keep what it was made of.
 */
export type StaleReason =
  'figures-changed' | 'outdated' | 'to-balance' | 'source-missing' | 'unreadable' | 'unknown';

export interface StaleReport {
  readonly own: OwnSheet;
  readonly reason: StaleReason;
}

/** The reports in the workbook that are stale by what was just read; none where the settings cannot be read. */
export async function staleReports(scanned: Scan): Promise<readonly StaleReport[]> {
  if (scanned.kept.kind === 'does-not-fit') return [];
  const { own: standing } = scanned.reading.marks;
  for (const { manner } of standing) await fetchTexts(manner.language);
  const fingerprints = fingerprintsOf(scanned);
  return standing.flatMap((own): StaleReport[] => {
    const settings = settingsFor(scanned.settings, { ...own.manner, writtenOn: null });
    const now = fingerprints(own.key, settings);
    if (!now) return [{ own, reason: isUnreadable(own, scanned) ? 'unreadable' : 'source-missing' }];
    const reason = own.fingerprint ? difference(own.fingerprint, now, own.key) : 'unknown';
    return reason ? [{ own, reason }] : [];
  });
}

/** Writing an allotment anew does not calculate its targets anew, so that comes first of what is said of one. */
function difference(then: Fingerprint, now: Fingerprint, { report }: ReportKey): StaleReason | null {
  const isSame = now.figures === then.figures;
  if (report === 'allotment' && !isSame) return 'to-balance';
  if (now.content !== then.content) return 'outdated';
  return isSame ? null : 'figures-changed';
}

/** Whether it is an allotment whose sheet cannot be read back. */
export function isUnreadable({ key }: OwnSheet, { allotments }: Scan): boolean {
  const written = key.report === 'allotment' ? writtenFor(key, allotments) : null;
  return written !== null && !isReadable(written);
}
