import type { CellRange } from '../intake/raw-block';
import { totalWidth } from './sheet-part';
import type { PlanChart, PlanSeries } from './sheet-plan';

/** Rows of a chart that is as wide as the sheet. */
const wideRows = 18;
/** Rows of a chart beside a table: at least so many, that its columns can be told apart, and no more than a wide one. */
const leastRowsBeside = 12;
/** Rows of a chart with lying bars that its title, axis and legend take. */
const rowsBesideBars = 6;
/** Rows of small charts in a line. */
const smallRows = 11;
/** A chart stands beside a table where so large a part of the sheet's width is free, */
const leastPartBeside = 0.36;
/** and so many characters of the standard font at least. */
const leastWidthBeside = 40;

interface TableSpan {
  readonly headerRow: number;
  readonly endRow: number;
  readonly columnCount: number;
}

/** Right of a table that leaves enough of the sheet's width free; `null` where a chart would be too narrow. */
export function placeBeside(
  { headerRow, endRow, columnCount }: TableSpan,
  widths: readonly number[],
): CellRange | null {
  const isWide = (column: number) => {
    const free = totalWidth(widths.slice(column));
    return free >= leastWidthBeside && free >= totalWidth(widths) * leastPartBeside;
  };
  if (!isWide(columnCount)) return null;
  const rows = Math.min(wideRows, Math.max(leastRowsBeside, endRow - headerRow + 1));
  return {
    firstRow: headerRow,
    // A column between the two, where the chart stays wide enough.
    firstColumn: isWide(columnCount + 1) ? columnCount + 1 : columnCount,
    lastRow: headerRow + rows - 1,
    lastColumn: widths.length - 1,
  };
}

/** A number of small charts beside each other over the whole width, from `firstRow` on; no more of them than columns. */
export function placesInLine(count: number, firstRow: number, widths: readonly number[]): CellRange[] {
  const whole = totalWidth(widths);
  const places: CellRange[] = [];
  let firstColumn = 0;
  for (let index = 0; index < count; index += 1) {
    const edge = widths.findIndex(
      (_, column) => totalWidth(widths.slice(0, column + 1)) > (whole * (index + 1)) / count,
    );
    // Each keeps a column at least, and so do those after it.
    const most = widths.length - (count - index - 1);
    const next = index === count - 1 ? most : Math.min(most, Math.max(firstColumn + 1, edge));
    places.push({ firstRow, firstColumn, lastRow: firstRow + smallRows - 1, lastColumn: next - 1 });
    firstColumn = next;
  }
  return places;
}

/** Charts as wide as the sheet one below the other, an empty row between them. Bars that lie need a row for each name. */
export function placesBelow(
  charts: readonly Pick<PlanChart, 'categories' | 'series'>[],
  firstRow: number,
  columns: number,
): CellRange[] {
  let row = firstRow;
  return charts.map(({ categories, series }) => {
    const names = categories.lastRow - categories.firstRow + 1;
    const rows = hasLyingBars(series) ? Math.max(wideRows, names + rowsBesideBars) : wideRows;
    const place = { firstRow: row, firstColumn: 0, lastRow: row + rows - 1, lastColumn: columns - 1 };
    row += rows + 1;
    return place;
  });
}

/** Whether the names of a chart stand below each other, on its left. */
export function hasLyingBars(series: readonly Pick<PlanSeries, 'type'>[]): boolean {
  return series.some(({ type }) => type === 'BarClustered');
}
