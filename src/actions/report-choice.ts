import { cellText } from '../intake/cell';
import type { Field } from '../intake/field';
import type { CommitteeTable } from '../intake/table';
import type { ReportName } from '../reports/sheet-plan';

/** The reports that a table's columns allow, the one to write unasked first. */
export function reportsFor(table: CommitteeTable): readonly ReportName[] {
  if (table.kind !== 'admissions') return [];
  const has = (...fields: Field[]) => table.columns.some(({ field }) => fields.includes(field));
  const reports: ReportName[] = [];
  if (has('target')) reports.push('attainment');
  if (has('members-previous-year', 'members-now')) reports.push('admission-ratio');
  return reports;
}

/** Which reports to write: `null` takes for each table the one that says most about it. */
export interface ReportChoice {
  readonly reports: readonly ReportName[] | null;
  /** Only tables of this year, or `null` for all. */
  readonly year: number | null;
  /** Only these tables, by `tableId`; all when left out. */
  readonly tables?: readonly string[];
}

/** Names a table of a workbook: its sheet and first cell. */
export function tableId(table: CommitteeTable): string {
  return `${table.sheetId}!${cellText(table.range.firstRow, table.range.firstColumn)}`;
}

export function chosenReports(
  tables: readonly CommitteeTable[],
  choice: ReportChoice,
): readonly { readonly table: CommitteeTable; readonly report: ReportName }[] {
  return tables
    .filter((table) => choice.year === null || table.year === choice.year)
    .filter((table) => choice.tables?.includes(tableId(table)) ?? true)
    .flatMap((table) => {
      const possible = reportsFor(table);
      const reports = choice.reports?.filter((report) => possible.includes(report)) ?? possible.slice(0, 1);
      return reports.map((report) => ({ table, report }));
    });
}
