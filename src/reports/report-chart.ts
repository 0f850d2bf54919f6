import { cellText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import { textsOf } from '../language/text';
import { toNumber, type Fraction } from '../measures/fraction';
import { hasLyingBars } from './chart-places';
import { sameNumberFormula } from './sheet-formulas';
import type { ReportSettings } from './report-settings';
import { styleOf } from './report-style';
import type { TableBody } from './report-table';
import { shortNames } from './short-names';
import type { PlanCell, PlanChart, PlanSeries, RangeFormat } from './sheet-plan';
import { columnWidthFor } from './text-width';

/** What is drawn of each line: a column of the table, or a value that is the same for all, such as the target. */
export type ChartSeriesWish<Line, Id extends string> = Pick<PlanSeries, 'name' | 'type' | 'color'> &
  (
    | { readonly kind: 'column'; readonly id: Id; readonly valueOf: (line: Line) => Fraction | null }
    | { readonly kind: 'constant'; readonly value: Fraction }
  );

export interface ChartWish<Line, Id extends string> {
  readonly title: string;
  readonly alternativeText: string;
  /** The lines that are drawn; all of them without it. */
  readonly draws?: (line: Line) => boolean;
  /** What the line is called under the axis; words that all share are left out. */
  readonly nameOf: (line: Line) => string;
  readonly series: readonly ChartSeriesWish<Line, Id>[];
  /** Number format of the value axis. */
  readonly axisFormat: string;
  /** Number format of the helper cells. */
  readonly numberFormat: string;
}

/**
 * A chart with the cells that it draws from. These stand right of the printed area, in grey under an honest heading: the
 * group rows of the table would tear gaps into the columns, and a line needs a cell for each category.
 */
export interface DrawnChart {
  /** Where it stands is the sheet's matter. */
  readonly chart: Omit<PlanChart, 'place'>;
  readonly cells: readonly PlanCell[];
  readonly formats: readonly RangeFormat[];
  /** Widths of the helper columns. */
  readonly columnWidths: readonly number[];
}

/** Whether any line has a value to draw. */
export function isDrawn<Line, Id extends string>(
  { series, draws = () => true }: ChartWish<Line, Id>,
  lines: readonly Line[],
): boolean {
  const drawn = lines.filter((line) => draws(line));
  return series.some((own) => own.kind === 'column' && drawn.some((line) => own.valueOf(line) !== null));
}

/** The chart of a table; its helper cells stand from column `first` on beside the table. */
export function reportChart<Line, Id extends string>(
  table: TableBody<Line, Id>,
  wish: ChartWish<Line, Id>,
  first: number,
  settings: ReportSettings,
): DrawnChart {
  const { draws = () => true } = wish;
  const drawn = table.lines.filter(({ line }) => draws(line));
  // Excel draws the first of lying bars at the bottom.
  const lines = hasLyingBars(wish.series) ? [...drawn].reverse() : drawn;
  const lastRow = table.firstRow + lines.length - 1;
  const columnRange = (column: number): CellRange => ({
    firstRow: table.firstRow,
    firstColumn: column,
    lastRow,
    lastColumn: column,
  });
  const cells = helperCells({ ...table, lines }, wish, first, settings);
  return {
    chart: {
      title: wish.title,
      alternativeText: wish.alternativeText,
      categories: columnRange(first),
      series: wish.series.map(({ name, type, color }, index) => ({
        name,
        values: columnRange(first + 1 + index),
        type,
        color,
      })),
      valueFormat: wish.axisFormat,
    },
    cells,
    formats: helperFormats(table.headerRow, lastRow, first, wish, settings),
    columnWidths: helperWidths(cells, first, wish.series.length, settings),
  };
}

function helperCells<Line, Id extends string>(
  table: TableBody<Line, Id>,
  wish: ChartWish<Line, Id>,
  first: number,
  settings: ReportSettings,
): PlanCell[] {
  const names = shortNames(table.lines.map(({ line }) => wish.nameOf(line)));
  const headingRow = table.firstRow - 1;
  const title: PlanCell = {
    row: headingRow,
    column: first,
    kind: 'text',
    text: textsOf(settings.language).reports.chartData,
  };
  const headings = wish.series.map(({ name }, index): PlanCell => ({
    row: headingRow,
    column: first + 1 + index,
    kind: 'text',
    text: name,
  }));
  const numbers = numbersOf(table.cells);
  const values = table.lines.flatMap(({ row: sourceRow }, index): PlanCell[] => {
    const row = table.firstRow + index;
    return [
      { row, column: first, kind: 'text', text: names[index] ?? '' },
      ...wish.series.flatMap((series, place): PlanCell[] => {
        const own = { row, column: first + 1 + place };
        if (series.kind === 'constant') return [{ ...own, kind: 'number', value: toNumber(series.value) }];
        const source = table.columns.get(series.id);
        if (source === undefined)
          throw new Error(`The chart draws a column "${series.id}" that the table lacks.`);
        const cell = cellText(sourceRow, source);
        const value = numbers.get(cell);
        if (settings.formulas === 'values') {
          return value === undefined ? [] : [{ ...own, kind: 'number', value }];
        }
        return [{ ...own, kind: 'formula', formula: sameNumberFormula(cell), expected: value ?? '' }];
      }),
    ];
  });
  return [title, ...headings, ...values];
}

/** What the cells that hold a number, or whose formula gives one, show: a chart draws that, rounded or not. */
function numbersOf(cells: readonly PlanCell[]): ReadonlyMap<string, number> {
  return new Map(
    cells.flatMap((cell) => {
      const value = cell.kind === 'number' ? cell.value : cell.kind === 'formula' ? cell.expected : null;
      return typeof value === 'number' ? [[cellText(cell.row, cell.column), value] as const] : [];
    }),
  );
}

function helperFormats<Line, Id extends string>(
  headerRow: number,
  lastRow: number,
  first: number,
  { series, numberFormat }: ChartWish<Line, Id>,
  settings: ReportSettings,
): RangeFormat[] {
  const { font, sizes, colors } = styleOf(settings);
  const lastColumn = first + series.length;
  return [
    {
      range: { firstRow: headerRow, firstColumn: first, lastRow, lastColumn },
      fontName: font,
      fontSize: sizes.helper,
      fontColor: colors.helper,
      vertical: 'Center',
    },
    {
      range: { firstRow: headerRow, firstColumn: first + 1, lastRow, lastColumn },
      numberFormat,
      horizontal: 'Right',
    },
  ];
}

function helperWidths(
  cells: readonly PlanCell[],
  first: number,
  series: number,
  settings: ReportSettings,
): number[] {
  const { font, sizes } = styleOf(settings);
  const style = { font, size: sizes.helper, bold: true };
  return Array.from({ length: series + 1 }, (_, index) =>
    cells
      .filter((cell) => cell.column === first + index)
      .reduce((most, cell) => Math.max(most, cell.kind === 'text' ? columnWidthFor(cell.text, style) : 0), 8),
  );
}
