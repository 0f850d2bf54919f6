import { done, type Outcome } from '../excel/outcome';
import { sameKey, type OwnSheet } from '../excel/own-sheets';
import { writeSheets, type WrittenSheet } from '../excel/write';
import { reportOffers } from '../reports/report-offers';
import type { ReportSettings } from '../reports/report-settings';
import { scan, type Scan } from './scan';

export interface RefreshedReports {
  readonly scan: Scan;
  readonly sheets: readonly WrittenSheet[];
  /** Reports whose source table was not found any more: left as they are, and said. */
  readonly orphaned: readonly OwnSheet[];
}

export type RefreshOutcome = Outcome<RefreshedReports>;

/** Writes every report that stands in the workbook anew, each in the language and manner it was written in. */
export async function refreshReports(
  settings: Omit<ReportSettings, 'language' | 'formulas' | 'style'>,
): Promise<RefreshOutcome> {
  const scanned = await scan();
  if (!scanned.ok) return scanned;
  const { reading } = scanned.value;
  const offers = reportOffers(scanned.value);
  const sources = reading.marks.own.map((own) => ({
    own,
    offer: offers.find(({ key }) => sameKey(key, own.key)),
  }));
  const plans = sources.flatMap(({ own, offer }) => offer?.plan({ ...settings, ...own.manner }) ?? []);
  const written = await writeSheets(plans, reading);
  if (!written.ok) return written;
  const orphaned = sources.flatMap(({ own, offer }) => (offer ? [] : [own]));
  return done({ scan: scanned.value, sheets: written.value, orphaned });
}
