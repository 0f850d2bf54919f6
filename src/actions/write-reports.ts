import { done, type Outcome } from '../excel/outcome';
import { writeSheets, type WrittenSheet } from '../excel/write';
import type { ReportFigure } from '../reports/report-figures';
import { reportOffers } from '../reports/report-offers';
import type { ReportSettings } from '../reports/report-settings';
import { chosenOffers, type ReportChoice } from './report-choice';
import { scan, type Scan } from './scan';

/** What was written, and the reading of the workbook that it was made from. */
export interface WrittenReports {
  readonly scan: Scan;
  readonly sheets: readonly WrittenSheet[];
  /** The figures of the reports; a table that has several reports is listed once. */
  readonly figures: readonly ReportFigure[];
}

/**
 * Reads the workbook anew, so that nothing stale is written, and writes the chosen reports.
 * An empty list of sheets means that no table allows any of them.
 */
export async function writeReports(
  choice: ReportChoice,
  settings: ReportSettings,
): Promise<Outcome<WrittenReports>> {
  const scanned = await scan();
  if (!scanned.ok) return scanned;
  const chosen = chosenOffers(reportOffers(scanned.value), choice);
  const written = await writeSheets(
    chosen.map(({ plan }) => plan(settings)),
    scanned.value.reading,
  );
  if (!written.ok) return written;
  const measures = new Set(chosen.map((offer) => offer.measures));
  const figures = [...measures].flatMap((measured) => measured.figures(settings));
  return done({ scan: scanned.value, sheets: written.value, figures });
}
