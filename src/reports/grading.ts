import { cellText } from '../intake/cell';
import { committeeName } from '../intake/committee-name';
import { formatPercentInText } from '../language/number-format';
import { quoted } from '../language/quoted';
import { textsOf } from '../language/text';
import { compare } from '../measures/fraction';
import { grades } from '../measures/grading';
import { valueOf } from './admission-results';
import { tableKey, tableSource } from './committee-sheet';
import { capColumns, distributionTable, type CapColumnId } from './grading-cap';
import { gradingColumns, type GradingColumnId } from './grading-columns';
import { comparisonColumns, type ComparisonColumnId } from './grading-comparison';
import { committeeSpans, countedLines, type CountedLine, type GradedLine } from './grading-line';
import type { GradingLine, GradingResults, GradingRowResult } from './grading-results';
import type { ChartWish } from './report-chart';
import type { ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import type { Section } from './sheet-sections';
import { percentFormat, styleOf } from './report-style';
import type { TableLine } from './table-wish';
import type { SheetPlan } from './sheet-plan';
import { sheetTable } from './sheet-table';
import type { SourcedCount } from './sourced-count';

/**
 * The grading of one kind of subject in one year: its distribution by level and committee with good or better against the
 * target in points, the cap on excellent in each of them, and the year before where the workbook has it.
 */
export function gradingReport(
  results: GradingResults,
  before: GradingResults | null,
  settings: ReportSettings,
): SheetPlan {
  const all = textsOf(settings.language);
  const texts = all.grading;
  const { subject, year, table } = results;
  const yearText = year === null ? null : String(year);
  const short = subject === null ? '' : texts.shortSubjects[subject];
  const lines = countedLines(results, rowBefore(before));
  const total: CountedLine = {
    kind: 'counts',
    serial: '',
    name: results.total.row?.text.trim() ?? all.reports.total,
    result: results.total,
    sums: committeeSpans(results),
    before: before?.total ?? null,
  };
  const share = formatPercentInText(settings.cap.share, settings.decimals, settings.language);
  const base = texts.capBases[settings.cap.base];
  return reportSheet(
    {
      key: tableKey('grading', table, subject ?? ''),
      name: texts.sheet(short, yearText ?? ''),
      title: texts.title(subject === null ? '' : texts.subjects[subject], yearText),
      source: [
        ...[results, ...(before ? [before] : [])].map((each, index) =>
          index === 0 ? tableSource(each, settings) : sheetPlace(each),
        ),
        texts.sharesOverGraded,
      ].join(' · '),
      body: table.body,
      sections: [
        distribution(lines, total, results, settings),
        {
          lines: [{ text: texts.capHeading(share, base), look: 'heading' }],
          table: sheetTable<CountedLine, CapColumnId>({
            columns: capColumns(all.reports.committee, settings),
            lines: lines.map(asTableLine),
            total,
          }),
        },
        ...comparison(lines, total, [results, before], settings),
      ],
      notes: [
        texts.gradedNote,
        texts.pointsNote,
        texts.capNote(share, base),
        ...gradedDiffers(results, settings),
        ...notANumber(results, settings),
        settings.formulas === 'values' ? all.reports.valuesNote : all.reports.liveNote,
      ],
    },
    settings,
  );
}

type Lines = ReturnType<typeof countedLines>;

function asTableLine({ isGroup, line }: Lines[number]): TableLine<CountedLine> {
  return isGroup ? { kind: 'group', serial: line.serial, text: line.name, line } : { kind: 'line', line };
}

function distribution(
  lines: Lines,
  total: CountedLine,
  results: GradingResults,
  settings: ReportSettings,
): Section {
  const columns = gradingColumns(textsOf(settings.language).reports.committee, settings).filter(
    ({ id }) => (id !== 'existing' && id !== 'reviewed') || results.total[id].source.kind !== 'absent',
  );
  return {
    lines: [],
    table: sheetTable<GradedLine, GradingColumnId>({
      name: distributionTable,
      columns,
      lines: lines.map(asTableLine),
      total,
      charts: [gradingChart(lines, results, settings)],
    }),
  };
}

function comparison(
  lines: Lines,
  total: CountedLine,
  [now, before]: readonly [GradingResults, GradingResults | null],
  settings: ReportSettings,
): readonly Section[] {
  if (!before || now.year === null || before.year === null) return [];
  const years = [String(now.year), String(before.year)] as const;
  return [
    {
      lines: [{ text: textsOf(settings.language).grading.compareHeading(...years), look: 'heading' }],
      table: sheetTable<CountedLine, ComparisonColumnId>({
        columns: comparisonColumns(textsOf(settings.language).reports.committee, years, settings),
        lines: lines.map(asTableLine),
        total,
      }),
    },
  ];
}

/** The same committee, or the group of the same words, in the grading of the year before. */
function rowBefore(before: GradingResults | null): (line: GradingLine) => GradingRowResult | null {
  const rows = new Map(before?.lines.map((line) => [keyOf(line), line]) ?? []);
  return (line) => rows.get(keyOf(line)) ?? null;
}

function keyOf(line: GradingLine): string {
  switch (line.kind) {
    case 'committee':
      return committeeName(line.row.committee).key;
    case 'group':
      return `group:${line.text.trim().toLowerCase()}`;
    case 'total':
      return 'total';
  }
}

function gradingChart(
  lines: Lines,
  results: GradingResults,
  settings: ReportSettings,
): ChartWish<GradedLine, GradingColumnId> {
  const texts = textsOf(settings.language).grading;
  const { colors } = styleOf(settings);
  const { subject, year } = results;
  const target = formatPercentInText(settings.goodOrBetterTarget, settings.decimals, settings.language);
  const count = lines.filter(({ isGroup }) => !isGroup).length;
  const valueIn = (measure: 'goodOrBetter' | 'excellentShare') => (line: GradedLine) =>
    line.kind === 'counts' ? valueOf(line.result[measure]) : null;
  const column = { kind: 'column' as const, type: 'ColumnClustered' as const };
  return {
    title: texts.chart(subject === null ? '' : texts.subjects[subject], year === null ? null : String(year)),
    alternativeText: texts.alternative(String(count), target),
    nameOf: (line) => line.name,
    series: [
      {
        ...column,
        id: 'share-better',
        name: texts.goodOrBetter,
        color: colors.column,
        valueOf: valueIn('goodOrBetter'),
      },
      {
        ...column,
        id: 'share-excellent',
        name: texts.grades.excellent,
        color: colors.secondColumn,
        valueOf: valueIn('excellentShare'),
      },
      {
        kind: 'constant',
        type: 'Line',
        name: texts.targetLine(target),
        value: settings.goodOrBetterTarget,
        color: colors.line,
      },
    ],
    axisFormat: '0%',
    numberFormat: percentFormat(settings.decimals),
  };
}

/** "Nguồn" of a second table: its sheet and range. */
function sheetPlace({ sheet, range }: GradingResults): string {
  return `${sheet}!${cellText(range.firstRow, range.firstColumn)}:${cellText(range.lastRow, range.lastColumn)}`;
}

/** Cells where the source's number of graded is not the sum of the four grades. */
function gradedDiffers({ table, lines, total }: GradingResults, settings: ReportSettings): readonly string[] {
  const cells = [...lines, total].flatMap((line) => {
    const reading = line.kind === 'group' ? undefined : line.row?.readings.graded;
    if (reading?.kind !== 'figure' || !line.distribution.ok) return [];
    const { where, value } = reading;
    return compare(value, line.distribution.value.graded) === 0 ? [] : [cellText(where.row, where.column)];
  });
  if (cells.length === 0) return [];
  return [textsOf(settings.language).grading.gradedDiffersNote(`${table.sheet}!${cells.join(', ')}`)];
}

function notANumber({ lines, total }: GradingResults, settings: ReportSettings): readonly string[] {
  const cells = [...lines, total].flatMap(({ counts }) =>
    grades.flatMap((grade) => noNumber(counts[grade], settings)),
  );
  return cells.length === 0 ? [] : [textsOf(settings.language).grading.notANumberNote(cells.join(', '))];
}

function noNumber({ source }: SourcedCount, { language }: ReportSettings): readonly string[] {
  if (source.kind !== 'cell') return [];
  const { kind, where, shown } = source.reading;
  return kind === 'unreadable' || kind === 'error'
    ? [`${cellText(where.row, where.column)} (${quoted(shown.trim(), language)})`]
    : [];
}
