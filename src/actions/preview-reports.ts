import { done, type ExcelFailure, type Outcome } from '../excel/outcome';
import { placeSheets } from '../excel/placement';
import type { Work } from '../excel/work';
import { rangeText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import { fetchTexts } from '../language/text';
import { headlineOf } from '../reports/report-offer';
import { reportOffers } from '../reports/report-offers';
import type { ReportKey } from '../reports/sheet-plan';
import { chosenOffers, reportId, type ReportChoice } from './report-choice';
import { settingsOfScan, type ReportWish } from './report-wish';
import { scan, type Scan } from './scan';
import { sheetsToWrite } from './sheets-to-write';

/** What would be written, and where. */
export interface PreviewedReport {
  readonly key: ReportKey;
  /** Tells it from every other, by `reportId`. */
  readonly id: string;
  readonly sheet: string;
  /** Whether the sheet would be added; otherwise it is the one that the report has, and is rewritten in place. */
  readonly isNew: boolean;
  /** The cells that would be written: `A1:K31`. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** What it says in a few words: "2.071/2.000 = 103,6%"; empty when there is nothing to say. */
  readonly headline: string;
  /** Whether what stands there now is kept for restoring; `false` for a new sheet, which has nothing to be kept. */
  readonly keepsFormer: boolean;
  /** Why it would not be written; then none of the reports would be. */
  readonly refusal: ExcelFailure | null;
}

export interface PreviewedReports {
  readonly scan: Scan;
  readonly reports: readonly PreviewedReport[];
}

/** Says what `writeReports` would do with the same choice and wish, and does nothing. */
export async function previewReports(
  choice: ReportChoice,
  wish: ReportWish,
  work: Work = {},
): Promise<Outcome<PreviewedReports>> {
  await fetchTexts(wish.language);
  const scanned = await scan(work);
  if (!scanned.ok) return scanned;
  const settings = settingsOfScan(scanned.value, wish);
  if (!settings.ok) return settings;
  const { reading } = scanned.value;
  const chosen = chosenOffers(reportOffers(scanned.value), choice);
  const placements = placeSheets(
    sheetsToWrite(
      chosen.map((offer) => ({ offer, settings: settings.value })),
      scanned.value,
    ),
    reading,
  );
  const reports = placements.map(({ plan, sheet, former, range, keepsFormer, refusal }, index) => {
    const offer = chosen[index];
    return {
      key: plan.key,
      id: reportId(plan.key),
      sheet,
      isNew: former === null,
      address: rangeText(range),
      ...sizeOf(range),
      headline: offer ? headlineOf(offer, settings.value) : '',
      keepsFormer,
      refusal,
    };
  });
  return done({ scan: scanned.value, reports });
}

function sizeOf(range: CellRange): { readonly rows: number; readonly columns: number } {
  return {
    rows: range.lastRow - range.firstRow + 1,
    columns: range.lastColumn - range.firstColumn + 1,
  };
}
