import { cellText } from '../intake/cell';
import { textsOf } from '../language/text';
import { alternativeText } from './composition';
import { shareOrWords } from './composition-share';
import { tableKey, tableSource } from './committee-sheet';
import type { CriteriaResults, CriterionLine } from './criteria-results';
import { compositionFormula } from './admission-formulas';
import { figureColumn } from './figure-column';
import { samePeriodFormula } from './monitoring-formulas';
import { changeFormula } from './sheet-formulas';
import { at, contentIn, countContent, columnCells, numberOr, textContent } from './live-content';
import type { ChartWish } from './report-chart';
import type { ReportSettings } from './report-settings';
import { reportSheet } from './report-sheet';
import { numberFormats, percentFormat, styleOf } from './report-style';
import type { Places } from './table-place';
import type { ReportColumn, TableLine } from './table-wish';
import type { SheetPlan } from './sheet-plan';
import { sheetTable } from './sheet-table';

type ColumnId = 'criterion' | 'now' | 'share' | 'before' | 'share-before' | 'against-before' | 'change';
type Column = ReportColumn<CriterionLine, ColumnId>;

/** Form 2-BTCTW with the share of each criterion in all admitted, now and in the same period of the year before. */
export function criteriaReport(results: CriteriaResults, settings: ReportSettings): SheetPlan {
  const { composition: texts, reports } = textsOf(settings.language);
  const { table } = results;
  const year = table.year === null ? null : String(table.year);
  return reportSheet(
    {
      key: tableKey('composition', table, 'criteria'),
      name: texts.criteriaSheet(year ?? ''),
      title: texts.criteriaTitle(year),
      source: tableSource(table, settings),
      body: table.body,
      sections: [
        {
          lines: [],
          table: sheetTable<CriterionLine, ColumnId>({
            columns: columnsOf(results, settings),
            lines: results.lines.map((line): TableLine<CriterionLine> =>
              line.kind === 'heading'
                ? { kind: 'group', serial: '', text: line.text }
                : { kind: 'line', line },
            ),
            total: null,
            bars: { id: 'share', valueOf: ({ share }) => share, reachesOne: true },
            charts: [chartOf(results, year, settings)],
          }),
        },
      ],
      notes: [
        reports.roundingNote(settings.decimals),
        texts.criteriaNote,
        settings.formulas === 'values' ? reports.valuesNote : reports.liveNote,
        ...tooLargeNotes(results, settings),
      ],
    },
    settings,
  );
}

function columnsOf(results: CriteriaResults, settings: ReportSettings): Column[] {
  const texts = textsOf(settings.language).composition;
  const percent = percentFormat(settings.decimals);
  const content = contentIn(settings);
  const ownFunction = settings.formulas === 'addin';
  const figure = figureColumn<CriterionLine, ColumnId>;
  const share = (id: 'share' | 'share-before', of: 'now' | 'before', group: string): Column =>
    figure(id, texts.share, group, percent, (line, places) => {
      const whole = results.whole?.[of].value ?? null;
      if (!line.isPart || !results.whole) return null;
      const formula = compositionFormula(
        at(of, places),
        wholeCell(results, of, places),
        ownFunction,
        texts.tooLarge,
      );
      return content(formula, shareOrWords(line[of].value, whole, texts.tooLarge));
    });
  return [
    {
      id: 'criterion',
      role: 'name',
      heading: texts.criterion,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      lineLook: (line) => (line === results.whole ? { bold: true } : {}),
      content: ({ row }) => textContent(row.text),
    },
    figure('now', texts.count, texts.now, numberFormats.count, (line, places) =>
      countContent(line.now, columnCells('now', places), settings),
    ),
    share('share', 'now', texts.now),
    figure('before', texts.count, texts.before, numberFormats.count, (line, places) =>
      countContent(line.before, columnCells('before', places), settings),
    ),
    share('share-before', 'before', texts.before),
    figure('against-before', texts.percent, texts.nowAgainstBefore, percent, (line, places) =>
      content(
        samePeriodFormula(at('now', places), at('before', places), ownFunction),
        numberOr(line.againstBefore),
      ),
    ),
    figure('change', texts.change, texts.nowAgainstBefore, numberFormats.difference, (line, places) =>
      content(changeFormula(at('now', places), at('before', places)), numberOr(line.change)),
    ),
  ];
}

/** The cell of all admitted, absolute. */
function wholeCell(
  { lines, whole }: CriteriaResults,
  of: 'now' | 'before',
  { firstRow, columns }: Places<ColumnId>,
): string {
  const index = lines.findIndex((line) => line === whole);
  const column = columns.get(of);
  if (index === -1 || column === undefined) throw new Error('The form has no line of all admitted.');
  return cellText(firstRow + index, column).replace(/^([A-Z]+)/, '$$$1$$');
}

/** A criterion without the dash that the form puts before it. */
function criterionName(text: string): string {
  return text.replace(/^[-+•\s]+/, '').trim();
}

function tooLargeNotes({ lines, whole }: CriteriaResults, { language }: ReportSettings): string[] {
  const { composition: texts } = textsOf(language);
  return lines.flatMap((line) => {
    if (line.kind === 'heading' || !line.isPart) return [];
    return (['now', 'before'] as const).flatMap((of) => {
      const words = shareOrWords(line[of].value, whole?.[of].value ?? null, texts.tooLarge);
      const { where } = line.row[of];
      return words === texts.tooLarge
        ? [texts.tooLargeNote(criterionName(line.row.text), cellText(where.row, where.column))]
        : [];
    });
  });
}

function chartOf(
  { lines, whole }: CriteriaResults,
  year: string | null,
  settings: ReportSettings,
): ChartWish<CriterionLine, ColumnId> {
  const texts = textsOf(settings.language).composition;
  const { colors } = styleOf(settings);
  const drawn = lines.flatMap((line) => (line.kind === 'criterion' && line !== whole ? [line] : []));
  return {
    title: texts.chart(year),
    alternativeText: alternativeText(
      drawn.map(({ row, share }) => [criterionName(row.text), share]),
      settings,
    ),
    // The whole of all admitted is what the others are parts of.
    draws: (line) => line !== whole,
    nameOf: ({ row }) => criterionName(row.text),
    series: [
      {
        kind: 'column',
        id: 'share',
        name: texts.now,
        type: 'BarClustered',
        color: colors.column,
        valueOf: ({ share }) => share,
      },
      {
        kind: 'column',
        id: 'share-before',
        name: texts.before,
        type: 'BarClustered',
        color: colors.bar,
        valueOf: ({ shareBefore }) => shareBefore,
      },
    ],
    axisFormat: '0%',
    numberFormat: percentFormat(settings.decimals),
  };
}
