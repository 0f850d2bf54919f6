import type { Table } from '../intake/table';
import { textsOf } from '../language/text';
import { bandPosition } from '../measures/band';
import { bandFormula, stateFormula } from './admission-formulas';
import { attainmentState } from './attainment-state';
import { at, contentIn, textContent } from './live-content';
import type { ChartWish } from './report-chart';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat, styleOf } from './report-style';
import { serialColumn } from './serial-column';
import { expressionFormula } from './sheet-formulas';
import type { PlanContent } from './sheet-plan';
import type { Section } from './sheet-sections';
import { sheetTable } from './sheet-table';
import { keyLines, type KeyLine } from './summary-figures';
import type { LineLook, ReportColumn } from './table-wish';
import type { TracedFigure } from './traced-figure';

type KeyColumnId = 'serial' | 'figure' | 'value' | 'target' | 'against' | 'state';
type KeyColumn = ReportColumn<KeyLine, KeyColumnId>;

/** The key figures with what they are held against, and the two small charts that are drawn of them. */
export function keySection(tables: readonly Table[], settings: ReportSettings): Section {
  const texts = textsOf(settings.language).summary;
  const lines = keyLines(tables, settings);
  return {
    lines: [{ text: texts.keyFigures, look: 'heading' }],
    table: sheetTable<KeyLine, KeyColumnId>({
      columns: keyColumns(
        lines.flatMap((line) => (line.kind === 'line' ? [line.line] : [])),
        settings,
      ),
      lines,
      total: null,
      charts: [yearsChart(settings), gradingsChart(settings)],
    }),
    hasSmallCharts: true,
  };
}

function keyColumns(lines: readonly KeyLine[], settings: ReportSettings): readonly KeyColumn[] {
  const { summary: texts, reports } = textsOf(settings.language);
  const figure = (
    id: 'value' | 'target' | 'against',
    heading: string,
    figureOf: (line: KeyLine) => TracedFigure | null,
  ): KeyColumn => ({
    id,
    role: 'figure',
    heading,
    group: null,
    horizontal: 'Right',
    numberFormat: null,
    lineLook: (line) => lookOf(figureOf(line)),
    content: (line) => figureContent(figureOf(line), settings),
  });
  return [
    serialColumn((line: KeyLine) => ({ kind: 'number', value: lines.indexOf(line) + 1 }), settings),
    {
      id: 'figure',
      role: 'name',
      heading: texts.figure,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ value }) => textContent(value.name),
    },
    figure('value', texts.value, ({ value }) => value),
    figure('target', reports.target, ({ target }) => target),
    figure('against', texts.againstTarget, ({ against }) => against),
    stateColumn(settings),
  ];
}

function lookOf(figure: TracedFigure | null): LineLook {
  const numberFormat = figure?.numberFormat ?? null;
  return numberFormat === null ? {} : { numberFormat };
}

function figureContent(figure: TracedFigure | null, settings: ReportSettings): PlanContent | null {
  if (!figure) return null;
  const { expression, expected } = figure;
  if (expression !== null) return contentIn(settings)(expressionFormula(expression), expected);
  return typeof expected === 'number' ? { kind: 'number', value: expected } : textContent(expected);
}

/** The word beside the figure, decided on its exact value. */
function stateColumn(settings: ReportSettings): KeyColumn {
  const { reports, summary: texts, term } = textsOf(settings.language);
  const words = { ...reports, negative: reports.negativeCount, noAdmitted: term.noData };
  return {
    id: 'state',
    role: 'figure',
    heading: reports.state,
    group: null,
    horizontal: 'Center',
    numberFormat: null,
    content: ({ value, target, judgedBy }, places) => {
      const content = contentIn(settings);
      if (judgedBy === 'band') {
        const word = value.exact ? texts.band[bandPosition(value.exact, settings.band)] : reports.noRatio;
        return content(bandFormula(at('value', places), settings.band, texts.band, reports.noRatio), word);
      }
      if (judgedBy === null || !target) return null;
      const state = attainmentState(value.exact, target.exact);
      return content(stateFormula(at('value', places), at('target', places), words), words[state]);
    },
  };
}

function yearsChart(settings: ReportSettings): ChartWish<KeyLine, KeyColumnId> {
  const { summary: texts, reports } = textsOf(settings.language);
  const { colors } = styleOf(settings);
  return {
    title: texts.yearsChart,
    alternativeText: texts.yearsChart,
    draws: ({ chart }) => chart === 'years',
    nameOf: ({ value }) => value.name,
    series: [
      {
        kind: 'column',
        id: 'value',
        name: reports.admitted,
        type: 'ColumnClustered',
        color: colors.column,
        valueOf: ({ value }) => value.exact,
      },
      {
        kind: 'column',
        id: 'target',
        name: reports.target,
        type: 'ColumnClustered',
        color: colors.secondColumn,
        valueOf: ({ target }) => target?.exact ?? null,
      },
    ],
    axisFormat: numberFormats.count,
    numberFormat: numberFormats.count,
  };
}

function gradingsChart(settings: ReportSettings): ChartWish<KeyLine, KeyColumnId> {
  const { summary: texts, reports } = textsOf(settings.language);
  const { colors } = styleOf(settings);
  return {
    title: texts.gradingsChart,
    alternativeText: texts.gradingsChart,
    draws: ({ chart }) => chart === 'gradings',
    nameOf: ({ value }) => value.name,
    series: [
      {
        kind: 'column',
        id: 'value',
        name: texts.goodOrBetter,
        type: 'ColumnClustered',
        color: colors.column,
        valueOf: ({ value }) => value.exact,
      },
      {
        kind: 'constant',
        name: reports.target,
        type: 'Line',
        color: colors.line,
        value: settings.goodOrBetterTarget,
      },
    ],
    axisFormat: '0%',
    numberFormat: percentFormat(settings.decimals),
  };
}
