import { compare, one, toNumber, zero, type Fraction } from '../measures/fraction';
import { isDrawn, reportChart, type ChartWish, type DrawnChart } from './report-chart';
import type { ReportSettings } from './report-settings';
import { styleOf } from './report-style';
import { reportTable, type TableBody } from './report-table';
import { tablePlace, type TablePlace, type TablePlaces } from './table-place';
import type { TableWish } from './table-wish';
import type { SheetPart } from './sheet-part';
import type { DataBar } from './sheet-plan';

/** Bars behind a column's figures. */
export interface BarsWish<Line, Id extends string> {
  readonly id: Id;
  readonly valueOf: (line: Line) => Fraction | null;
  /** Bars run to the greatest value, but at least to one whole where one whole is the target. */
  readonly reachesOne: boolean;
}

/** A table with what is drawn of it. */
export interface SheetTableWish<Line, Id extends string> extends TableWish<Line, Id> {
  /** What other tables of the sheet know it by, for formulas that refer to its cells. */
  readonly name?: string;
  readonly bars?: BarsWish<Line, Id>;
  readonly charts?: readonly ChartWish<Line, Id>[];
}

/** A table that stands on the sheet. */
export interface PlacedTable extends SheetPart, TablePlace {
  readonly lineCount: number;
  readonly dataBars: readonly DataBar[];
  /** The charts of the table, their helper cells from column `first` on. */
  readonly charts: (first: number) => readonly DrawnChart[];
}

/** A table of any lines and columns, as a sheet knows it: how wide it wants to be, and itself once it has a place. */
export interface SheetTable {
  readonly name: string | null;
  /** How many charts are drawn of it. */
  readonly chartCount: number;
  /** Where its cells are with the first header row at `headerRow`; known before any content. */
  readonly placeAt: (headerRow: number) => TablePlace;
  /** Widths do not depend on where the tables stand. */
  readonly widths: (settings: ReportSettings, tables: TablePlaces) => readonly number[];
  readonly place: (
    headerRow: number,
    settings: ReportSettings,
    tables: TablePlaces,
    widths: readonly number[],
  ) => PlacedTable;
}

export function sheetTable<Line, Id extends string>(wish: SheetTableWish<Line, Id>): SheetTable {
  const lines = wish.lines.flatMap((line) => (line.kind === 'line' ? [line.line] : []));
  const charts = (wish.charts ?? []).filter((chart) => isDrawn(chart, lines));
  return {
    name: wish.name ?? null,
    chartCount: charts.length,
    placeAt: (headerRow) => tablePlace(wish, headerRow),
    widths: (settings, tables) => reportTable(wish, 0, settings, tables).columnWidths,
    place: (headerRow, settings, tables, widths) => {
      const body = reportTable(wish, headerRow, settings, tables, widths);
      return {
        ...body,
        lineCount: wish.lines.length,
        dataBars: wish.bars ? dataBars(wish.bars, body, settings) : [],
        charts: (first) => drawCharts(charts, body, first, settings),
      };
    },
  };
}

/** Their helper cells stand beside each other, an empty column between them. */
function drawCharts<Line, Id extends string>(
  wishes: readonly ChartWish<Line, Id>[],
  body: TableBody<Line, Id>,
  firstColumn: number,
  settings: ReportSettings,
): readonly DrawnChart[] {
  let first = firstColumn;
  return wishes.map((wish) => {
    const chart = reportChart(body, wish, first, settings);
    first += chart.columnWidths.length + 1;
    return chart;
  });
}

function dataBars<Line, Id extends string>(
  wish: BarsWish<Line, Id>,
  body: TableBody<Line, Id>,
  settings: ReportSettings,
): DataBar[] {
  const column = body.columns.get(wish.id);
  const values = body.lines.flatMap(({ line }) => wish.valueOf(line) ?? []);
  const [first, ...others] = values;
  if (column === undefined || first === undefined) return [];
  const greatest = others.reduce((most, value) => (compare(value, most) > 0 ? value : most), first);
  const maximum = wish.reachesOne && compare(greatest, one) < 0 ? one : greatest;
  if (compare(maximum, zero) <= 0) return [];
  const range = { firstRow: body.firstRow, firstColumn: column, lastRow: body.endRow, lastColumn: column };
  return [{ range, color: styleOf(settings).colors.bar, maximum: toNumber(maximum) }];
}
