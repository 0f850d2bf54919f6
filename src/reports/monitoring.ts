import { quotedSheetName, rangeText } from '../intake/cell';
import { formatCount } from '../language/number-format';
import { textsOf } from '../language/text';
import { periodPart, tableKey } from './committee-sheet';
import { writingDay } from './letterhead';
import { monitoringColumns } from './monitoring-columns';
import { keyFigures } from './monitoring-keys';
import { outlookColumns } from './monitoring-outlook';
import { pointRows, progressColumns, quarterRows } from './monitoring-progress';
import { changedReporters, inPeriodOf, cumulativeOf } from './monitoring-progress-cells';
import { notReported, type MonitoringLine, type MonitoringResults } from './monitoring-results';
import {
  committeesTable,
  progressTable,
  type MonitoringColumn,
  type MonitoringId,
  type ProgressId,
  type ProgressRow,
} from './monitoring-tables';
import { dateText, pointName } from './monitoring-words';
import type { ChartWish } from './report-chart';
import type { ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import { numberFormats, styleOf } from './report-style';
import type { ReportKey, SheetPlan } from './sheet-plan';
import type { Section } from './sheet-sections';
import { sheetTable, type SheetTable } from './sheet-table';
import type { TableLine } from './table-wish';

/** The key of a year's monitoring: by the table that it is mainly about. Cut-offs of a year are one report. */
export function monitoringKey({ table, unit, year }: MonitoringResults): ReportKey {
  if (unit === 'cut-off' && !table.periods)
    return { report: 'monitoring', year, part: 'cut-offs', sourceSheetId: '', sourceCell: '' };
  return tableKey('monitoring', table, periodPart(table));
}

/** A year as it went: the whole by period and quarter with a chart, and committee by committee up to the latest point. */
export function monitoringReport(results: MonitoringResults, settings: ReportSettings): SheetPlan {
  const texts = textsOf(settings.language).monitoring;
  const year = String(results.year);
  const isCutOff = results.unit === 'cut-off';
  const day = dateText(results.points[results.latest]?.day ?? 0, settings);
  const quarters = quarterRows(results, settings);
  const lines = results.lines.map((line): TableLine<MonitoringLine> =>
    line.kind === 'group' ? { kind: 'group', serial: line.serial, text: line.text } : { kind: 'line', line },
  );
  const progress = (rows: readonly ProgressRow[], isQuarters: boolean): SheetTable =>
    sheetTable<ProgressRow, ProgressId>({
      ...(isQuarters ? {} : { name: progressTable, charts: [chartOf(results, day, settings)] }),
      columns: progressColumns(results, settings, isQuarters),
      lines: rows.map((line) => ({ kind: 'line', line })),
      total: null,
    });
  // Two tables instead of a broad one: on paper their letters can be read.
  const committees = (name: string, columns: readonly MonitoringColumn[]): SheetTable =>
    sheetTable<MonitoringLine, MonitoringId>({ name, columns, lines, total: results.total });
  const sections: Section[] = [
    { lines: [], table: keyFigures(results, settings) },
    {
      lines: [{ text: texts.byPeriod, look: 'heading' }],
      table: progress(pointRows(results, settings), false),
    },
    ...(quarters.length === 0
      ? []
      : [{ lines: [{ text: texts.byQuarter, look: 'heading' as const }], table: progress(quarters, true) }]),
    {
      lines: [{ text: texts.byCommittee, look: 'heading' }],
      table: committees(committeesTable, monitoringColumns(results, settings)),
    },
    {
      lines: [{ text: texts.outlook, look: 'heading' }],
      table: committees('outlook', outlookColumns(results, settings)),
    },
  ];
  return reportSheet(
    {
      key: monitoringKey(results),
      name: isCutOff ? texts.cutOffSheet(year) : texts.sheet(year),
      title: texts.title(year, day),
      source: sourceOf(results, settings),
      body: results.table.body,
      sections,
      notes: notesOf(results, settings),
    },
    settings,
  );
}

function sourceOf({ tables }: MonitoringResults, settings: ReportSettings): string {
  const places = tables.map(({ sheet, range }) => `${quotedSheetName(sheet)}!${rangeText(range)}`);
  const source = textsOf(settings.language).reports.source([...new Set(places)].join('; '));
  return [source, ...writingDay(settings)].join(' · ');
}

function notesOf(results: MonitoringResults, settings: ReportSettings): string[] {
  const { monitoring: texts, reports } = textsOf(settings.language);
  const missing = results.points.flatMap((_, point) => {
    const names = notReported(results, point).map(({ name }) => name);
    return names.length === 0
      ? []
      : [texts.missingNote(pointName(results, point, settings), names.join('; '))];
  });
  const isInPeriodPartial = results.points.some((_, point) => {
    if (results.counts === 'in-period' || point === 0) return false;
    const { fallenOut, newlyIn } = changedReporters(results, point);
    return fallenOut.length + newlyIn.length > 0;
  });
  return [
    ...missing,
    ...(missing.length > 0 ? [texts.partialNote] : []),
    ...(isInPeriodPartial ? [texts.inPeriodNote] : []),
    ...(results.hasTarget ? [texts.paceNote] : []),
    texts.projectedNote,
    texts.blankNote,
    reports.roundingNote(settings.decimals),
    settings.formulas === 'values' ? reports.valuesNote : reports.liveNote,
  ];
}

function chartOf(
  results: MonitoringResults,
  day: string,
  settings: ReportSettings,
): ChartWish<ProgressRow, ProgressId> {
  const texts = textsOf(settings.language).monitoring;
  const { colors } = styleOf(settings);
  const { total, latest, hasBefore } = results;
  const admitted = total.cumulative[latest]?.value;
  const line = { kind: 'column' as const, type: 'Line' as const };
  return {
    title: texts.chart(String(results.year)),
    alternativeText: texts.alternative(day, admitted ? formatCount(admitted, settings.language) : '–'),
    nameOf: ({ name }) => name,
    series: [
      {
        kind: 'column',
        id: 'in-period',
        name: texts.inPeriod,
        type: 'ColumnClustered',
        color: colors.column,
        valueOf: (row) => inPeriodOf(results, row),
      },
      {
        ...line,
        id: 'cumulative',
        name: texts.cumulative,
        color: colors.line,
        valueOf: (row) => cumulativeOf(results, row),
      },
      ...(hasBefore
        ? [
            {
              ...line,
              id: 'before' as const,
              name: texts.beforeLine,
              color: colors.secondLine,
              valueOf: (row: ProgressRow) =>
                cumulativeOf(results, row) ? (total.before[row.points[0] ?? 0]?.value ?? null) : null,
            },
          ]
        : []),
      ...(total.target.value
        ? [
            {
              kind: 'constant' as const,
              type: 'Line' as const,
              name: texts.targetLine(formatCount(total.target.value, settings.language)),
              color: colors.helper,
              value: total.target.value,
            },
          ]
        : []),
    ],
    axisFormat: numberFormats.count,
    numberFormat: numberFormats.count,
  };
}
