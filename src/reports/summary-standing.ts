import { textsOf } from '../language/text';
import { committeesOf, valueOf } from './admission-results';
import { reportColumns, type ColumnId, type ReportLine } from './report-columns';
import type { ReportSettings } from './report-settings';
import { serialColumn } from './serial-column';
import type { Section } from './sheet-sections';
import { sheetTable } from './sheet-table';
import type { ReportColumn } from './table-wish';
import type { YearAdmissions } from './yearly-admissions';

/**
 * The columns of the page, those that the table has figures for. Words stand where the key figures above have theirs, so
 * that the two tables share their widths.
 */
const standingColumns: readonly ColumnId[] = [
  'committee',
  'target',
  'admitted',
  'attainment',
  'state',
  'attainment-standing',
  'members',
  'ratio',
];

/** The committees in the order of their standing by attainment, with bars behind it. */
export function standingSection({ year, results }: YearAdmissions, settings: ReportSettings): Section {
  const texts = textsOf(settings.language).summary;
  const lines = [...committeesOf(results)].sort(
    (a, b) => (a.standings.attainment?.standing ?? Infinity) - (b.standings.attainment?.standing ?? Infinity),
  );
  const available = reportColumns(results, settings);
  const serial: ReportColumn<ReportLine, ColumnId> = serialColumn((line) => {
    const index = lines.findIndex((each) => each === line);
    return index === -1 ? null : { kind: 'number', value: index + 1 };
  }, settings);
  return {
    lines: [{ text: texts.standings(String(year)), look: 'heading' }],
    table: sheetTable<ReportLine, ColumnId>({
      columns: [serial, ...standingColumns.flatMap((id) => available.get(id) ?? [])],
      lines: lines.map((line) => ({ kind: 'line', line })),
      total: results.total,
      bars: { id: 'attainment', valueOf: ({ attainment }) => valueOf(attainment), reachesOne: true },
    }),
  };
}
