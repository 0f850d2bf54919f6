import { done, type Outcome } from '../excel/outcome';
import { writeSheets, type WrittenSheet } from '../excel/write';
import type { CommitteeTable } from '../intake/table';
import { admissionRatioReport } from '../reports/admission-ratio';
import { admissionResults, type AdmissionResults } from '../reports/admission-results';
import { attainmentReport } from '../reports/attainment';
import type { ReportSettings } from '../reports/report-settings';
import type { ReportName, SheetPlan } from '../reports/sheet-plan';
import { chosenReports, type ReportChoice } from './report-choice';
import { scan, type Scan } from './scan';

/** What was written, and the reading of the workbook that it was made from. */
export interface WrittenReports {
  readonly scan: Scan;
  readonly sheets: readonly WrittenSheet[];
  readonly results: readonly AdmissionResults[];
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
  const chosen = chosenReports(scanned.value.tables, choice);
  // One table may have several reports; it is measured once, and its figures stand once in the result.
  const results = new Map(chosen.map(({ table }) => [table, admissionResults(table, settings)]));
  const plans = chosen.map(({ table, report }) => planReport(report, table, settings, results.get(table)));
  const written = await writeSheets(plans, scanned.value.reading);
  if (!written.ok) return written;
  return done({ scan: scanned.value, sheets: written.value, results: [...results.values()] });
}

/** The sheet that a report of a table is; `results` are the table's, where they are measured already. */
export function planReport(
  report: ReportName,
  table: CommitteeTable,
  settings: ReportSettings,
  results = admissionResults(table, settings),
): SheetPlan {
  switch (report) {
    case 'attainment':
      return attainmentReport(table, results, settings);
    case 'admission-ratio':
      return admissionRatioReport(table, results, settings);
  }
}
