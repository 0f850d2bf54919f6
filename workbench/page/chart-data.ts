import { parseArea, splitSheetName } from '../book/address';
import type { Book } from '../book/book';
import type { ChartData, ChartSeries } from '../book/book-data';
import { textOf } from '../book/cell-reading';
import type { DrawnChart, DrawnSeries } from './chart-drawing';

/** CSS pixels to a point. */
export const pixelsPerPoint = 96 / 72;

const themeColors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/**
 * A chart of the book with the values that its cells have now. A chart of a kind that is not drawn here keeps its place
 * and title and has no series.
 */
export function chartData(book: Book, chart: ChartData): DrawnChart {
  const series = chart.series.flatMap((one, index) => drawnSeries(book, one, index));
  const categories = chart.series[0]?.categories ?? '';
  return {
    width: chart.width * pixelsPerPoint,
    height: chart.height * pixelsPerPoint,
    title: chart.title.visible ? chart.title.text : '',
    description: chart.alternativeText || chart.alternativeTitle || chart.title.text || chart.name,
    legend: chart.legend.visible
      ? chart.legend.position === 'Corner'
        ? 'Right'
        : chart.legend.position
      : null,
    categories:
      categories === ''
        ? countUp(series)
        : cellsOf(book, categories, (sheetId, area) => book.cells.texts(sheetId, area)),
    categoryTitle: chart.categoryAxis.title,
    categoriesReversed: chart.categoryAxis.reversed,
    valueTitle: chart.valueAxis.title,
    minimum: chart.valueAxis.minimum,
    maximum: chart.valueAxis.maximum,
    gridlines: chart.valueAxis.majorGridlines,
    formatValue: (value) => textOf(value, axisFormat(book, chart), book.culture),
    series,
  };
}

function drawnSeries(book: Book, series: ChartSeries, index: number): DrawnSeries[] {
  const kind = kindOf(series.type);
  if (kind === null) return [];
  return [
    {
      name: series.name,
      kind,
      color: series.color || (themeColors[index % themeColors.length] ?? '#4472C4'),
      values: cellsOf(book, series.values, (sheetId, area) => book.cells.values(sheetId, area)).map(
        (value) => (typeof value === 'number' ? value : null),
      ),
      lineWidth: (series.lineWeight || 2.25) * pixelsPerPoint,
      hasLabels: series.hasDataLabels,
      // Excel's own width of the gap where none is set.
      gap: series.gapWidth ?? 150,
    },
  ];
}

/** Of Excel.ChartType; stacked and three-dimensional kinds are not drawn. */
function kindOf(type: string): DrawnSeries['kind'] | null {
  if (type === 'ColumnClustered') return 'column';
  if (type === 'BarClustered') return 'bar';
  if (type === 'Line' || type === 'LineMarkers') return 'line';
  return null;
}

/** An axis without a format of its own shows its numbers as the first cell of the first series does. */
function axisFormat(book: Book, chart: ChartData): string {
  const own = chart.valueAxis.numberFormat;
  if (own !== '' && own !== 'General') return own;
  const values = chart.series[0]?.values ?? '';
  return cellsOf(book, values, (sheetId, area) => book.cells.numberFormats(sheetId, area))[0] ?? 'General';
}

function countUp(series: readonly DrawnSeries[]): string[] {
  return (series[0]?.values ?? []).map((_, index) => String(index + 1));
}

type Area = NonNullable<ReturnType<typeof parseArea>>;

/** The cells that a series' formula names, in one line; none when it names a sheet that is gone. */
function cellsOf<T>(book: Book, formula: string, read: (sheetId: string, area: Area) => T[][]): T[] {
  const { sheet, rest } = splitSheetName(formula);
  const area = parseArea(rest.replaceAll('$', ''));
  const sheetId = sheet === null ? null : book.sheets.find(sheet);
  return area && sheetId !== null ? read(sheetId, area).flat() : [];
}
