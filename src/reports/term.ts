import { quotedSheetName, rangeText } from '../intake/cell';
import { formatCount, formatDecimal } from '../language/number-format';
import { textsOf } from '../language/text';
import { divide, multiply, fraction, type Fraction } from '../measures/fraction';
import { valueOf } from './admission-results';
import { writingDay } from './letterhead';
import { contentIn, numberOr, textContent } from './live-content';
import type { ChartWish } from './report-chart';
import type { ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import { numberFormats, percentFormat, styleOf } from './report-style';
import type { Places } from './table-place';
import type { ReportColumn, TableLine } from './table-wish';
import { serialColumn } from './serial-column';
import type { ReportKey, SheetPlan } from './sheet-plan';
import { sheetTable, type SheetTable } from './sheet-table';
import { cellsOf } from './sourced-count';
import {
  keyCell,
  keysTable,
  targetOver,
  termColumns,
  yearColumns,
  yearsTable,
  type TermColumnId,
  type YearColumnId,
} from './term-columns';
import { yearsWithData, type TermLine, type TermResults, type TermYear } from './term-results';

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

interface KeyLine {
  readonly label: string;
  readonly numberFormat: string;
  readonly formula: (places: Places<KeyId>) => string | null;
  readonly value: Fraction | null;
}
type KeyId = 'serial' | 'label' | 'value';

/** The lines in the order that their formulas count on. */
function keyLines(results: TermResults, settings: ReportSettings): readonly KeyLine[] {
  const texts = textsOf(settings.language).term;
  const { years, progress } = results;
  const admitted = ({ tables }: Places<KeyId>): string => {
    const place = tables.get(yearsTable);
    const column = place?.columns.get('admitted');
    if (!place || column === undefined) throw new Error('The term has no years.');
    return rangeText({
      firstRow: place.firstRow,
      lastRow: place.lastRow,
      firstColumn: column,
      lastColumn: column,
    });
  };
  const key = (index: number, places: Places<KeyId>) => keyCell(index, places.tables);
  const count = numberFormats.count;
  const known = fraction(progress.yearsWithData);
  return [
    { label: texts.yearlyTarget, numberFormat: count, formula: () => null, value: settings.yearlyTarget },
    { label: texts.yearsOfTerm, numberFormat: count, formula: () => null, value: fraction(years.length) },
    { label: texts.yearsKnown, numberFormat: count, formula: (p) => `=COUNT(${admitted(p)})`, value: known },
    {
      label: texts.total,
      numberFormat: count,
      formula: (p) => `=SUM(${admitted(p)})`,
      value: progress.total,
    },
    {
      label: texts.yearlyAverage,
      numberFormat: numberFormats.mean,
      formula: (p) => `=${key(3, p)}/${key(2, p)}`,
      value: progress.average,
    },
    {
      label: texts.averageAgainstTarget,
      numberFormat: percentFormat(settings.decimals),
      formula: (p) => `=${key(3, p)}/(${key(2, p)}*${key(0, p)})`,
      value: divide(progress.total, multiply(known, settings.yearlyTarget)),
    },
    {
      label: texts.targetOfTerm,
      numberFormat: count,
      formula: (p) => `=${key(0, p)}*${key(1, p)}`,
      value: targetOver(years.length, settings),
    },
    {
      label: texts.missing,
      numberFormat: count,
      formula: (p) => `=${key(6, p)}-${key(3, p)}`,
      value: progress.missing,
    },
    {
      label: texts.yearsLeft,
      numberFormat: count,
      formula: (p) => `=${key(1, p)}-${key(2, p)}`,
      value: fraction(progress.yearsLeft),
    },
    {
      label: texts.neededPerYear,
      numberFormat: numberFormats.mean,
      formula: (p) => `=IF(${key(8, p)}>0,${key(7, p)}/${key(8, p)},"")`,
      value: progress.neededPerYear,
    },
  ];
}

function keyFigures(results: TermResults, settings: ReportSettings): SheetTable {
  const texts = textsOf(settings.language).term;
  const lines = keyLines(results, settings);
  const columns: ReportColumn<KeyLine, KeyId>[] = [
    serialColumn((line) => ({ kind: 'number', value: lines.indexOf(line) + 1 }), settings),
    {
      id: 'label',
      role: 'name',
      heading: texts.keyFigure,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ label }) => textContent(label),
    },
    {
      id: 'value',
      role: 'figure',
      heading: texts.value,
      group: null,
      horizontal: 'Right',
      numberFormat: null,
      lineLook: ({ numberFormat }) => ({ numberFormat }),
      content: ({ formula, value }, places) => {
        const live = formula(places);
        if (live !== null) return contentIn(settings)(live, numberOr(value));
        return value && { kind: 'number', value: Number(numberOr(value)) };
      },
    },
  ];
  return sheetTable<KeyLine, KeyId>({
    name: keysTable,
    columns,
    lines: lines.map((line) => ({ kind: 'line', line })),
    total: null,
  });
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
