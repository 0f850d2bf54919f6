import { cellText, quotedSheetName, rangeText } from '../intake/cell';
import { isWholeYear } from '../intake/period';
import type { CommitteeTable } from '../intake/table';
import { formatPercent } from '../language/number-format';
import { textsOf } from '../language/text';
import { dateOfSerial } from '../measures/excel-date';
import { compare, type Fraction } from '../measures/fraction';
import type { Measured } from '../measures/result';
import { committeesOf, valueOf, type AdmissionResults } from './admission-results';
import { writingDay } from './letterhead';
import { whenText } from './narrative-sentence';
import type { ChartWish } from './report-chart';
import { reportColumns, type ColumnId, type ReportLine } from './report-columns';
import { reportNotes } from './report-notes';
import type { ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import { percentFormat, styleOf } from './report-style';
import type { TableLine } from './table-wish';
import type { ReportName, SheetPlan } from './sheet-plan';
import { sheetTable } from './sheet-table';

/** A horizontal line in the chart: the target, or an end of the band. */
export interface ChartLine {
  readonly name: string;
  readonly value: Fraction;
  readonly color: string;
}

/** A measure that a column of the report holds and its chart draws. */
export interface ChartMeasure {
  readonly id: ColumnId;
  readonly name: string;
  readonly resultOf: (line: ReportLine) => Measured;
}

/** What makes one report on an admissions table differ from another; all else is shared. */
export interface CommitteeSheetWish {
  readonly report: ReportName;
  readonly name: string;
  readonly title: string;
  /** Columns in their order; those that the table has no figures for are left out. */
  readonly columns: readonly ColumnId[];
  /** The column with bars behind its figures, which the chart draws too. */
  readonly measure: ChartMeasure;
  /** Bars run to the greatest value, but at least to one whole where one whole is the target. */
  readonly barsReachOne: boolean;
  readonly chart: {
    readonly title: string;
    /** Measures drawn beside the first one. */
    readonly beside: readonly ChartMeasure[];
    readonly lines: readonly ChartLine[];
    readonly alternativeText: (count: string, highest: string, lowest: string) => string;
  };
}

/** A report on one admissions table: its committees line by line, with a chart of one measure. */
export function committeeSheet(
  wish: CommitteeSheetWish,
  table: CommitteeTable,
  results: AdmissionResults,
  settings: ReportSettings,
): SheetPlan {
  const available = reportColumns(results, settings);
  const lines = results.rows.map((row): TableLine<ReportLine> =>
    row.kind === 'group'
      ? { kind: 'group', serial: row.serial, text: row.text }
      : { kind: 'line', line: row },
  );
  const { id, resultOf } = wish.measure;
  const part = partOfYear(table, settings);
  const body = sheetTable<ReportLine, ColumnId>({
    columns: wish.columns.flatMap((column) => available.get(column) ?? []),
    lines,
    total: results.total,
    bars: { id, valueOf: (line) => valueOf(resultOf(line)), reachesOne: wish.barsReachOne },
    charts: committeeChart(wish, part, results, settings),
  });
  return reportSheet(
    {
      key: tableKey(wish.report, table),
      name: sheetName(wish.name, table),
      title: part === null ? wish.title : `${wish.title} (${part.toLocaleUpperCase(settings.language)})`,
      source: [sourceLine(results, settings), ...(part === null ? [] : [part])].join(' · '),
      body: table.body,
      sections: [{ lines: [], table: body }],
      notes: reportNotes(wish.report, results, settings),
    },
    settings,
  );
}

/** The key of a report on one table. */
export function tableKey(
  report: ReportName,
  table: Pick<CommitteeTable, 'year' | 'sheetId' | 'range'>,
  part = '',
): SheetPlan['key'] {
  return {
    report,
    year: table.year,
    part,
    sourceSheetId: table.sheetId,
    sourceCell: cellText(table.range.firstRow, table.range.firstColumn),
  };
}

/** Tables of several parts of a year may share their cells: "1-6" tells the half-year's from the year's. */
export function periodPart({ period }: Pick<CommitteeTable, 'period'>): string {
  if (!period || isWholeYear(period)) return '';
  const months = `${String(period.firstMonth)}-${String(period.lastMonth)}`;
  return period.cutOff === null ? months : `${months}@${String(period.cutOff)}`;
}

/** The months or the day as digits, so that the sheets of a year's parts stand in their order: "… 2022-07", "… 2022-07-15". */
function sheetName(name: string, { period }: CommitteeTable): string {
  if (!period || isWholeYear(period)) return name;
  const { firstMonth, lastMonth, cutOff } = period;
  const digits = (value: number) => String(value).padStart(2, '0');
  const day = cutOff === null ? null : dateOfSerial(cutOff);
  const span = firstMonth === lastMonth ? digits(firstMonth) : `${digits(firstMonth)}–${digits(lastMonth)}`;
  return `${name}-${day ? `${digits(day.month)}-${digits(day.day)}` : span}`;
}

/** "Tính đến ngày 15/7/2022": what figures that are not the year's are about; `null` for a whole year. */
function partOfYear({ year, period }: CommitteeTable, { language }: ReportSettings): string | null {
  const of = period?.year ?? year;
  if (!period || isWholeYear(period) || of === null) return null;
  return whenText(of, period, textsOf(language).narrative);
}

/** None when no committee has a value to draw. */
function committeeChart(
  { measure, chart }: CommitteeSheetWish,
  part: string | null,
  results: AdmissionResults,
  settings: ReportSettings,
): readonly ChartWish<ReportLine, ColumnId>[] {
  const ranked = committeesOf(results)
    .flatMap((line) => {
      const value = valueOf(measure.resultOf(line));
      return value === null ? [] : [{ name: line.row.committee, value }];
    })
    .sort((a, b) => compare(b.value, a.value));
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (!highest || !lowest) return [];
  const { colors } = styleOf(settings);
  const shown = (one: typeof highest) =>
    `${one.name} (${formatPercent(one.value, settings.decimals, settings.language)})`;
  return [
    {
      title: part === null ? chart.title : `${chart.title} · ${part}`,
      alternativeText: chart.alternativeText(String(ranked.length), shown(highest), shown(lowest)),
      nameOf: (line) => (line.kind === 'committee' ? line.row.committee : ''),
      series: [
        ...[measure, ...chart.beside].map(({ id, name, resultOf }, index) => ({
          kind: 'column' as const,
          id,
          name,
          type: 'ColumnClustered' as const,
          color: index === 0 ? colors.column : colors.secondColumn,
          valueOf: (line: ReportLine) => valueOf(resultOf(line)),
        })),
        ...chart.lines.map((line) => ({ kind: 'constant' as const, type: 'Line' as const, ...line })),
      ],
      axisFormat: '0%',
      numberFormat: percentFormat(settings.decimals),
    },
  ];
}

/** Where the figures come from, when they were written, and what the ratio is measured on. */
function sourceLine(results: AdmissionResults, settings: ReportSettings): string {
  const texts = textsOf(settings.language).reports;
  const previousYear = results.year === null ? null : String(results.year - 1);
  const base = {
    'members-previous-year': texts.ratioOnPreviousYear(previousYear),
    'members-now': texts.ratioOnNow,
  };
  return [tableSource(results, settings), ...(results.membersBase ? [base[results.membersBase]] : [])].join(
    ' · ',
  );
}

/** "Nguồn: 'Kết nạp 2022'!A7:H23 · lập ngày 31/12/2022": the source line of a report on one table. */
export function tableSource(
  { sheet, range }: Pick<CommitteeTable, 'sheet' | 'range'>,
  settings: ReportSettings,
): string {
  const place = `${quotedSheetName(sheet)}!${rangeText(range)}`;
  return [textsOf(settings.language).reports.source(place), ...writingDay(settings)].join(' · ');
}
