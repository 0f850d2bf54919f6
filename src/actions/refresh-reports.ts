import { done, type Outcome } from '../excel/outcome';
import type { OwnSheet } from '../excel/own-sheets';
import { writeSheets, type WrittenSheet } from '../excel/write';
import { cellText } from '../intake/cell';
import type { CommitteeTable } from '../intake/table';
import type { ReportSettings } from '../reports/report-settings';
import { reportsFor } from './report-choice';
import { scan, type Scan } from './scan';
import { planReport } from './write-reports';

export interface RefreshedReports {
  readonly scan: Scan;
  readonly sheets: readonly WrittenSheet[];
  /** Reports whose source table was not found any more: left as they are, and said. */
  readonly orphaned: readonly OwnSheet[];
}

export type RefreshOutcome = Outcome<RefreshedReports>;

/** Writes every report that stands in the workbook anew, each in the language and manner it was written in. */
export async function refreshReports(
  settings: Omit<ReportSettings, 'language' | 'formulas'>,
): Promise<RefreshOutcome> {
  const scanned = await scan();
  if (!scanned.ok) return scanned;
  const { tables, reading } = scanned.value;
  const sources = reading.marks.own.map((own) => ({
    own,
    table: tables.find((table) => isSource(table, own)),
  }));
  const plans = sources.flatMap(({ own, table }) =>
    table ? [planReport(own.key.report, table, { ...settings, ...own.manner })] : [],
  );
  const written = await writeSheets(plans, reading);
  if (!written.ok) return written;
  const orphaned = sources.flatMap(({ own, table }) => (table ? [] : [own]));
  return done({ scan: scanned.value, sheets: written.value, orphaned });
}

function isSource(table: CommitteeTable, { key }: OwnSheet): boolean {
  return (
    table.sheetId === key.sourceSheetId &&
    cellText(table.range.firstRow, table.range.firstColumn) === key.sourceCell &&
    reportsFor(table).includes(key.report)
  );
}
