import { done, type Outcome } from '../excel/outcome';
import { inOneRun } from '../excel/run';
import type { Work } from '../excel/work';
import { writeSheets, type WrittenSheet } from '../excel/write';
import { fetchTexts } from '../language/text';
import type { ReportFigure } from '../reports/report-figures';
import { reportOffers } from '../reports/report-offers';
import type { ReportSettings } from '../reports/report-settings';
import { settingsOfScan, type ReportWish } from './report-wish';
import { chosenOffers, type ReportChoice } from './report-choice';
import { scan, type Scan } from './scan';
import { sheetsToWrite } from './sheets-to-write';

/** What was written, and the reading of the workbook that it was made from. */
export interface WrittenReports {
  readonly scan: Scan;
  readonly sheets: readonly WrittenSheet[];
  /** Whether the work was stopped before all of them were written; those in `sheets` are whole. */
  readonly isStopped: boolean;
  /** The figures of the reports; a table that has several reports is listed once. */
  readonly figures: readonly ReportFigure[];
  /** What they were written with: the workbook's settings and what was wished for this once. */
  readonly settings: ReportSettings;
}

/**
 * Reads the workbook anew, so that nothing stale is written, and writes the chosen reports with the workbook's settings;
 * what the wish holds goes before them this once. An empty list of sheets means that no table allows any of them.
 */
export async function writeReports(
  choice: ReportChoice,
  wish: ReportWish,
  work: Work = {},
): Promise<Outcome<WrittenReports>> {
  await fetchTexts(wish.language);
  return inOneRun((run) => writeChosen(choice, wish, { ...work, run }));
}

async function writeChosen(
  choice: ReportChoice,
  wish: ReportWish,
  work: Work,
): Promise<Outcome<WrittenReports>> {
  const scanned = await scan(work);
  if (!scanned.ok) return scanned;
  const chosenSettings = settingsOfScan(scanned.value, wish);
  if (!chosenSettings.ok) return chosenSettings;
  const settings = chosenSettings.value;
  const chosen = chosenOffers(reportOffers(scanned.value), choice);
  const written = await writeSheets(
    sheetsToWrite(
      chosen.map((offer) => ({ offer, settings })),
      scanned.value,
    ),
    scanned.value.reading,
    work,
  );
  if (!written.ok) return written;
  const measures = new Set(chosen.map((offer) => offer.measures));
  const figures = [...measures].flatMap((measured) => measured.figures(settings));
  const { sheets, isStopped } = written.value;
  return done({ scan: scanned.value, sheets, isStopped, figures, settings });
}
