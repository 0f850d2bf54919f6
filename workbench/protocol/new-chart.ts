import { absoluteAreaText, columnCount, rowCount, sheetNameInAddress } from '../book/address';
import type { Area, ChartAxis, ChartData, ChartSeries } from '../book/book-data';
import type { CellValue } from '../book/cell-reading';
import { newOfficeId } from '../book/sheets';
import type { Session } from './session';
import type { RangeTarget } from './types/range';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

const newAxis: ChartAxis = {
  title: '',
  numberFormat: 'General',
  minimum: null,
  maximum: null,
  majorGridlines: false,
  reversed: false,
};

/** Excel's size of a new chart, in points. */
const newSize = { width: 360, height: 216 };

/** `'Báo cáo'!$D$10:$D$23`, as charts hold their cells. */
export function chartReference({ sheetId, area }: RangeTarget, { book }: Session): string {
  return `${sheetNameInAddress(book.sheets.name(sheetId))}!${absoluteAreaText(area)}`;
}

/** A new chart over the cells, with the series that Excel would find in them. */
export function newChart(
  type: string,
  source: RangeTarget,
  by: SeriesBy,
  taken: readonly ChartData[],
  session: Session,
): ChartData {
  const series = seriesFrom(type, source, by, session);
  const [first] = series;
  return {
    id: newOfficeId(),
    name: freeName(taken),
    fromFile: false,
    type,
    // A single series that has a name gives the chart its title, as in Excel.
    title: { text: series.length === 1 ? (first?.name ?? '') : '', visible: true },
    legend: { visible: true, position: 'Bottom' },
    series,
    categoryAxis: newAxis,
    valueAxis: { ...newAxis, majorGridlines: true },
    top: 0,
    left: 0,
    ...newSize,
    alternativeTitle: '',
    alternativeText: '',
  };
}

export function newSeries(type: string, name: string): ChartSeries {
  return {
    name,
    type,
    values: '',
    categories: '',
    color: '',
    lineWeight: 0,
    hasDataLabels: false,
    gapWidth: null,
  };
}

/**
 * Series along columns or rows (Auto: along the longer side). A first line without numbers holds the categories, a
 * first cell without a number the series' name.
 */
export function seriesFrom(type: string, source: RangeTarget, by: SeriesBy, session: Session): ChartSeries[] {
  const { sheetId, area } = source;
  const inColumns = by === 'Columns' || (by === 'Auto' && rowCount(area) >= columnCount(area));
  const values = session.book.cells.values(sheetId, area);
  const grid = inColumns ? values : transposed(values);
  const hasNumber = (line: readonly CellValue[]): boolean => line.some((value) => typeof value === 'number');
  const lineCount = grid[0]?.length ?? 0;
  const line = (index: number): CellValue[] => grid.map((row) => row[index] ?? '');
  const hasCategories =
    lineCount > 1 &&
    !hasNumber(line(0).slice(1)) &&
    line(0)
      .slice(1)
      .some((v) => v !== '');
  const firstSeries = hasCategories ? 1 : 0;
  const heads = (grid[0] ?? []).slice(firstSeries);
  const hasHeads = grid.length > 1 && !hasNumber(heads) && heads.some((head) => head !== '');
  const reference = (index: number): string =>
    chartReference({ sheetId, area: linePart(area, index, hasHeads ? 1 : 0, inColumns) }, session);
  return heads.map((head, index) => ({
    ...newSeries(type, hasHeads ? String(head) : `Series${index + 1}`),
    values: reference(firstSeries + index),
    categories: hasCategories ? reference(0) : '',
  }));
}

function linePart(area: Area, index: number, skip: number, inColumns: boolean): Area {
  return inColumns
    ? {
        firstRow: area.firstRow + skip,
        lastRow: area.lastRow,
        firstColumn: area.firstColumn + index,
        lastColumn: area.firstColumn + index,
      }
    : {
        firstRow: area.firstRow + index,
        lastRow: area.firstRow + index,
        firstColumn: area.firstColumn + skip,
        lastColumn: area.lastColumn,
      };
}

function transposed(values: readonly (readonly CellValue[])[]): CellValue[][] {
  return (values[0] ?? []).map((_first, column) => values.map((row) => row[column] ?? ''));
}

function freeName(taken: readonly ChartData[]): string {
  for (let number = 1; ; number++) {
    if (!taken.some(({ name }) => name === `Chart ${number}`)) return `Chart ${number}`;
  }
}
