import { quotedSheetName, rangeText } from '../intake/cell';
import { formatCount, formatDecimal } from '../language/number-format';
import { textsOf } from '../language/text';
import type { Fraction } from '../measures/fraction';
import { valueOf } from './admission-results';
import { writingDay } from './letterhead';
import type { ChartWish } from './report-chart';
import type { ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import { numberFormats, styleOf } from './report-style';
import type { ReportKey, SheetPlan } from './sheet-plan';
import { sheetTable } from './sheet-table';
import { cellsOf } from './sourced-count';
import type { TableLine } from './table-wish';
import { termColumns, type TermColumnId } from './term-columns';
import { keyFigures } from './term-key-figures';
import { yearsWithData, type TermLine, type TermResults, type TermYear } from './term-results';
import { yearColumns, yearsTable, type YearColumnId } from './term-years';

/** The term is that of the whole workbook. */
export const termKey: ReportKey = { report: 'term', year: null, part: '', sourceSheetId: '', sourceCell: '' };

/** The term: key figures, year by year against the yearly target with a chart, and committee by committee. */
export function termReport(results: TermResults, settings: ReportSettings): SheetPlan {
  const texts = textsOf(settings.language).term;
  const term = termText(results);
  const lines = results.lines.map((line): TableLine<TermLine> =>
    line.kind === 'group' ? { kind: 'group', serial: line.serial, text: line.text } : { kind: 'line', line },
  );
  return reportSheet(
    {
      key: termKey,
      name: texts.sheet(term),
      title: texts.title(term),
      source: sourceOf(results, settings),
      body: yearsWithData(results).find(({ table }) => table?.body)?.table?.body ?? '',
      sections: [
        { lines: [], table: keyFigures(results, settings) },
        {
          lines: [{ text: texts.byYear, look: 'heading' }],
          table: sheetTable<TermYear, YearColumnId>({
            name: yearsTable,
            columns: yearColumns(results, settings),
            lines: results.years.map((line) => ({ kind: 'line', line })),
            total: null,
            charts: [chartOf(results, term, settings)],
          }),
        },
        {
          lines: [{ text: texts.byCommittee, look: 'heading' }],
          table: sheetTable<TermLine, TermColumnId>({
            columns: termColumns(results, settings),
            lines,
            total: results.total,
          }),
        },
      ],
      notes: notesOf(results, settings),
    },
    settings,
  );
}

/** "2021–2025". */
export function termText({ term }: TermResults): string {
  return `${String(term.firstYear)}–${String(term.lastYear)}`;
}

function sourceOf(results: TermResults, settings: ReportSettings): string {
  const places = yearsWithData(results).flatMap(({ table }) =>
    table ? [`${quotedSheetName(table.sheet)}!${rangeText(table.range)}`] : [],
  );
  const source = textsOf(settings.language).reports.source([...new Set(places)].join('; '));
  return [source, ...writingDay(settings)].join(' · ');
}

function notesOf(results: TermResults, settings: ReportSettings): string[] {
  const { term: texts, reports } = textsOf(settings.language);
  const count = (value: Fraction | null) => (value ? formatCount(value, settings.language) : '');
  return [
    texts.termFrom[results.termFrom](termText(results)),
    texts.averageNote,
    reports.roundingNote(settings.decimals),
    settings.formulas === 'values' ? reports.valuesNote : reports.liveNote,
    ...results.others.map(({ year, taken, other }) =>
      texts.otherTotal(
        String(year),
        `${count(taken.value)} (${cellsOf(taken).join(', ')})`,
        `${count(other.value)} (${cellsOf(other).join(', ')})`,
      ),
    ),
  ];
}

function chartOf(
  results: TermResults,
  term: string,
  settings: ReportSettings,
): ChartWish<TermYear, YearColumnId> {
  const { term: texts, reports } = textsOf(settings.language);
  const { colors } = styleOf(settings);
  const shown = yearsWithData(results).map(
    ({ year, admitted }) =>
      `${String(year)}: ${admitted.value ? formatCount(admitted.value, settings.language) : '–'}`,
  );
  const average = valueOf(results.total.average);
  return {
    title: texts.chart(term),
    alternativeText: texts.alternative(
      shown.join('; '),
      formatCount(settings.yearlyTarget, settings.language),
    ),
    nameOf: ({ year }) => String(year),
    series: [
      {
        kind: 'column',
        id: 'admitted',
        name: reports.admitted,
        type: 'ColumnClustered',
        color: colors.column,
        valueOf: ({ admitted }) => admitted.value,
      },
      {
        kind: 'constant',
        name: texts.targetLine(formatCount(settings.yearlyTarget, settings.language)),
        type: 'Line',
        color: colors.line,
        value: settings.yearlyTarget,
      },
      ...(average
        ? [
            {
              kind: 'constant' as const,
              name: texts.averageLine(formatDecimal(average, 1, settings.language)),
              type: 'Line' as const,
              color: colors.secondLine,
              value: average,
            },
          ]
        : []),
    ],
    axisFormat: numberFormats.count,
    numberFormat: numberFormats.count,
  };
}
