import { cellText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import { formatPercent } from '../language/number-format';
import { textsOf } from '../language/text';
import { compare, toNumber, type Fraction } from '../measures/fraction';
import { valueOf, type CommitteeResult } from './admission-results';
import type { TableBody } from './committee-table';
import { sameSheetFormula } from './formulas';
import type { ColumnId } from './report-columns';
import type { ReportSettings } from './report-settings';
import { colors, percentFormat, reportFont, sizes } from './report-style';
import { shortNames } from './short-names';
import type { PlanCell, PlanChart, RangeFormat } from './sheet-plan';
import { columnWidthFor } from './text-width';

/** A horizontal line in the chart: the target, or an end of the band. */
export interface ChartLine {
  readonly name: string;
  readonly value: Fraction;
  readonly color: string;
}

export interface ChartWish {
  readonly title: string;
  /** The column that is drawn. */
  readonly measure: { readonly id: ColumnId; readonly name: string };
  readonly valueFor: (result: CommitteeResult) => CommitteeResult['attainment'];
  readonly lines: readonly ChartLine[];
  /** Number format of the value axis. */
  readonly axisFormat: string;
  readonly alternativeText: (count: string, highest: string, lowest: string) => string;
  /** First row that the chart may cover. */
  readonly row: number;
}

/**
 * The chart with the cells that it draws from. These stand right of the printed area, in grey under an honest heading:
 * the group rows of the table would tear gaps into the columns, and a line needs a cell for each committee.
 */
export interface CommitteeChart {
  readonly chart: PlanChart;
  readonly cells: readonly PlanCell[];
  readonly formats: readonly RangeFormat[];
  /** Widths of the empty column beside the table and of the helper columns. */
  readonly columnWidths: readonly number[];
}

const helperStyle = { size: sizes.helper, bold: true };
const chartRows = 18;

/** `null` when no committee has a value to draw. */
export function committeeChart(
  table: TableBody,
  wish: ChartWish,
  settings: ReportSettings,
): CommitteeChart | null {
  const ranked = table.committees
    .flatMap(({ result }) => {
      const value = valueOf(wish.valueFor(result));
      return value === null ? [] : [{ name: result.row.committee, value }];
    })
    .sort((a, b) => compare(b.value, a.value));
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (!highest || !lowest) return null;
  const first = table.columnWidths.length + 1;
  const lastRow = table.firstRow + table.committees.length - 1;
  const columnRange = (column: number): CellRange => ({
    firstRow: table.firstRow,
    firstColumn: column,
    lastRow,
    lastColumn: column,
  });
  const shown = ({ name, value }: typeof highest) =>
    `${name} (${formatPercent(value, settings.decimals, settings.language)})`;
  const chart: PlanChart = {
    title: wish.title,
    alternativeText: wish.alternativeText(String(ranked.length), shown(highest), shown(lowest)),
    place: {
      firstRow: wish.row,
      firstColumn: 0,
      lastRow: wish.row + chartRows - 1,
      lastColumn: table.columnWidths.length - 1,
    },
    categories: columnRange(first),
    series: [
      {
        name: wish.measure.name,
        values: columnRange(first + 1),
        type: 'ColumnClustered',
        color: colors.column,
      },
      ...wish.lines.map(({ name, color }, index) => ({
        name,
        values: columnRange(first + 2 + index),
        type: 'Line' as const,
        color,
      })),
    ],
    valueFormat: wish.axisFormat,
  };
  const cells = helperCells(table, wish, first, settings);
  return {
    chart,
    cells,
    formats: helperFormats(table.headerRow, lastRow, first, wish.lines.length, settings),
    columnWidths: [3, ...helperWidths(cells, first, wish.lines.length)],
  };
}

function helperCells(table: TableBody, wish: ChartWish, first: number, settings: ReportSettings): PlanCell[] {
  const headings = [wish.measure.name, ...wish.lines.map(({ name }) => name)];
  const source = table.columns.get(wish.measure.id);
  if (source === undefined)
    throw new Error(`The chart draws a column "${wish.measure.id}" that the table lacks.`);
  const names = shortNames(table.committees.map(({ result }) => result.row.committee));
  return [
    { row: table.headerRow, column: first, kind: 'text', text: textsOf(settings.language).reports.chartData },
    ...headings.map((text, index): PlanCell => ({
      row: table.headerRow + 1,
      column: first + 1 + index,
      kind: 'text',
      text,
    })),
    ...table.committees.flatMap(({ row: sourceRow, result }, index): PlanCell[] => {
      const row = table.firstRow + index;
      const value = valueOf(wish.valueFor(result));
      const number = value === null ? '' : toNumber(value);
      const own = { row, column: first + 1 };
      return [
        { row, column: first, kind: 'text', text: names[index] ?? '' },
        ...(settings.formulas !== 'values'
          ? [
              {
                ...own,
                kind: 'formula' as const,
                formula: sameSheetFormula(cellText(sourceRow, source)),
                expected: number,
              },
            ]
          : number === ''
            ? []
            : [{ ...own, kind: 'number' as const, value: number }]),
        ...wish.lines.map((line, place): PlanCell => ({
          row,
          column: first + 2 + place,
          kind: 'number',
          value: toNumber(line.value),
        })),
      ];
    }),
  ];
}

function helperFormats(
  headerRow: number,
  lastRow: number,
  first: number,
  lines: number,
  settings: ReportSettings,
): RangeFormat[] {
  const lastColumn = first + 1 + lines;
  return [
    {
      range: { firstRow: headerRow, firstColumn: first, lastRow, lastColumn },
      fontName: reportFont,
      fontSize: sizes.helper,
      fontColor: colors.helper,
      vertical: 'Center',
    },
    {
      range: { firstRow: headerRow, firstColumn: first + 1, lastRow, lastColumn },
      numberFormat: percentFormat(settings.decimals),
      horizontal: 'Right',
    },
  ];
}

function helperWidths(cells: readonly PlanCell[], first: number, lines: number): number[] {
  return Array.from({ length: lines + 2 }, (_, index) =>
    cells
      .filter((cell) => cell.column === first + index)
      .reduce(
        (most, cell) => Math.max(most, cell.kind === 'text' ? columnWidthFor(cell.text, helperStyle) : 0),
        8,
      ),
  );
}
