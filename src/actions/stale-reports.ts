import type { OwnSheet } from '../excel/own-sheets';
import { fetchTexts } from '../language/text';
import { settingsFor } from './report-wish';
import type { Scan } from './scan';
import { fingerprintsOf } from './sheets-to-write';

/**
 * Why a report no longer says what its sources say. `figures-changed`: figures have changed since it was written, which its
 * live formulas show already; order, notes and the day of writing are the old ones. `outdated`: what stands on it is no
 * longer what would be written now. `source-missing`: its table is not found any more. `unknown`: it was written by a
 * version that did not keep what it was made of.
 */
export type StaleReason = 'figures-changed' | 'outdated' | 'source-missing' | 'unknown';

export interface StaleReport {
  readonly own: OwnSheet;
  readonly reason: StaleReason;
}

/**
 * The reports in the workbook that are stale by what was just read; none where the settings cannot be read. An allotment
 * is a person's own from the moment on that it stands, changed by hand and balanced anew on request: only its table can go missing.
 */
export async function staleReports(scanned: Scan): Promise<readonly StaleReport[]> {
  if (scanned.kept.kind === 'does-not-fit') return [];
  const { own: standing } = scanned.reading.marks;
  for (const { manner } of standing) await fetchTexts(manner.language);
  const fingerprints = fingerprintsOf(scanned);
  return standing.flatMap((own): StaleReport[] => {
    const settings = settingsFor(scanned.settings, { ...own.manner, writtenOn: null });
    const now = fingerprints(own.key, settings);
    if (!now) return [{ own, reason: 'source-missing' }];
    if (own.key.report === 'allotment') return [];
    if (!own.fingerprint) return [{ own, reason: 'unknown' }];
    if (now.content !== own.fingerprint.content) return [{ own, reason: 'outdated' }];
    return now.figures === own.fingerprint.figures ? [] : [{ own, reason: 'figures-changed' }];
  });
}
