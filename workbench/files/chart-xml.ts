import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { BookData, ChartData, ChartSeries } from '../book/book-data';
import { readAreaName, splitReference } from './cell-address';
import { axesXml, axisIds, secondaryAxesXml } from './chart-axes-xml';
import { labelsXml, pointsXml } from './chart-points-xml';
import { chartTextXml } from './chart-text-xml';
import { fileValue } from './cell-xml';
import { xmlHead } from './package-parts';
import { emuPerPoint } from './units';
import { element, encodeCellText } from './xml-text';

/** How a series of an Excel.ChartType is drawn in a file. */
interface Drawing {
  readonly group: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart';
  readonly direction?: 'bar' | 'col';
  readonly grouping?: string;
  readonly markers?: boolean;
}

const drawings: Readonly<Record<string, Drawing>> = {
  ColumnClustered: { group: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { group: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { group: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { group: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { group: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { group: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { group: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { group: 'lineChart', grouping: 'standard', markers: true },
  Area: { group: 'areaChart', grouping: 'standard' },
  Pie: { group: 'pieChart' },
  Doughnut: { group: 'doughnutChart' },
};

/**
 * A chart part. The points are stored with the references, so that the chart is drawn before anything is calculated.
 * Throws RangeError for a chart type that cannot be written, rather than draw another one.
 */
export function chartXml(chart: ChartData, book: BookData): string {
  const groups = groupSeries(chart);
  const [first] = groups;
  const horizontal = first?.drawing.direction === 'bar';
  const hasAxes = first?.drawing.group !== 'pieChart' && first?.drawing.group !== 'doughnutChart';
  const plot =
    '<c:layout/>' +
    groups.map((group) => groupXml(group, book)).join('') +
    (hasAxes ? axesXml(chart, horizontal) : '') +
    (groups.some(({ isSecondary }) => isSecondary) ? secondaryAxesXml(chart, horizontal) : '');
  const titleXml = chart.title.visible && chart.title.text !== '' ? chartTextXml(chart.title.text, 1400) : '';
  const legend = chart.legend.visible ? legendXml(chart.legend.position) : '';
  const body =
    titleXml +
    element('c:autoTitleDeleted', { val: titleXml === '' ? 1 : 0 }) +
    element('c:plotArea', {}, plot) +
    legend +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>';
  return (
    xmlHead +
    element(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      '<c:date1904 val="0"/><c:roundedCorners val="0"/>' + element('c:chart', {}, body),
    )
  );
}

interface SeriesGroup {
  readonly drawing: Drawing;
  readonly isSecondary: boolean;
  readonly series: { readonly data: ChartSeries; readonly index: number }[];
}

function groupSeries(chart: ChartData): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup>();
  chart.series.forEach((data, index) => {
    const type = data.type === '' ? chart.type : data.type;
    const drawing = drawings[type];
    if (!drawing) throw new RangeError(`Charts of type ${type} cannot be written.`);
    const isSecondary = data.isSecondary === true;
    const key = `${type} ${String(isSecondary)}`;
    const group = groups.get(key) ?? { drawing, isSecondary, series: [] };
    group.series.push({ data, index });
    groups.set(key, group);
  });
  if (groups.size === 0) {
    const drawing = drawings[chart.type];
    if (!drawing) throw new RangeError(`Charts of type ${chart.type} cannot be written.`);
    return [{ drawing, isSecondary: false, series: [] }];
  }
  // Lines lie over bars: they come later.
  return [...groups.values()].sort((a, b) => rank(a.drawing) - rank(b.drawing));
}

function rank(drawing: Drawing): number {
  return drawing.group === 'areaChart' ? 0 : drawing.group === 'lineChart' ? 2 : 1;
}

function groupXml({ drawing, isSecondary, series }: SeriesGroup, book: BookData): string {
  const all = series.map(({ data, index }) => seriesXml(data, index, drawing, book)).join('');
  const axes = axisIds(isSecondary)
    .map((val) => element('c:axId', { val }))
    .join('');
  const grouping = element('c:grouping', { val: drawing.grouping });
  const varied = (value: number) => element('c:varyColors', { val: value });
  switch (drawing.group) {
    case 'barChart': {
      const gap = series.find(({ data }) => data.gapWidth !== null)?.data.gapWidth ?? 150;
      const overlap = drawing.grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
      const head = element('c:barDir', { val: drawing.direction }) + grouping + varied(0);
      return element('c:barChart', {}, head + all + element('c:gapWidth', { val: gap }) + overlap + axes);
    }
    case 'lineChart':
      return element('c:lineChart', {}, grouping + varied(0) + all + '<c:marker val="1"/>' + axes);
    case 'areaChart':
      return element('c:areaChart', {}, grouping + varied(0) + all + axes);
    case 'pieChart':
      return element('c:pieChart', {}, varied(1) + all + '<c:firstSliceAng val="0"/>');
    case 'doughnutChart':
      return element(
        'c:doughnutChart',
        {},
        varied(1) + all + '<c:firstSliceAng val="0"/><c:holeSize val="50"/>',
      );
  }
}

function seriesXml(series: ChartSeries, index: number, drawing: Drawing, book: BookData): string {
  const isLine = drawing.group === 'lineChart';
  const name = series.name === '' ? '' : element('c:tx', {}, element('c:v', {}, encodeCellText(series.name)));
  const marker = isLine && drawing.markers === false ? '<c:marker><c:symbol val="none"/></c:marker>' : '';
  const invert = drawing.group === 'barChart' ? '<c:invertIfNegative val="0"/>' : '';
  const labels = series.hasDataLabels ? labelsXml(series) : '';
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }) +
      element('c:order', { val: index }) +
      name +
      shapeXml(series, isLine) +
      invert +
      marker +
      pointsXml(series, isLine) +
      labels +
      referenceXml('c:cat', series.categories, book) +
      referenceXml('c:val', series.values, book) +
      (isLine ? '<c:smooth val="0"/>' : ''),
  );
}

function shapeXml(series: ChartSeries, isLine: boolean): string {
  const fill =
    series.color === ''
      ? ''
      : element('a:solidFill', {}, element('a:srgbClr', { val: series.color.slice(1).toUpperCase() }));
  if (!isLine) return fill === '' ? '' : element('c:spPr', {}, fill);
  const weight = series.lineWeight > 0 ? series.lineWeight : 2.25;
  const line = element('a:ln', { w: Math.round(weight * emuPerPoint), cap: 'rnd' }, `${fill}<a:round/>`);
  return element('c:spPr', {}, line);
}

/** A reference with its points: `c:cat` as text or numbers, whatever the cells hold; `c:val` always as numbers. */
function referenceXml(name: 'c:cat' | 'c:val', reference: string, book: BookData): string {
  if (reference === '') return '';
  const cells = cellsOf(reference.replace(/^=/, ''), book);
  const values = cells.map((cell) => (cell ? fileValue(cell) : { type: null, text: '' }));
  const numeric = name === 'c:val' || values.every(({ type }) => type === 'n' || type === null);
  const points = values
    .map(({ type, text }, index) => {
      const usable = numeric ? type === 'n' : type !== null;
      return usable ? element('c:pt', { idx: index }, element('c:v', {}, encodeCellText(text))) : '';
    })
    .join('');
  const count = element('c:ptCount', { val: cells.length });
  const formula = element('c:f', {}, encodeCellText(reference.replace(/^=/, '')));
  if (!numeric)
    return element(name, {}, element('c:strRef', {}, formula + element('c:strCache', {}, count + points)));
  const format = element('c:formatCode', {}, encodeCellText(patternOf(cells, book)));
  return element(
    name,
    {},
    element('c:numRef', {}, formula + element('c:numCache', {}, format + count + points)),
  );
}

function cellsOf(reference: string, book: BookData): Nullable<ICellData>[] {
  const split = splitReference(reference);
  const area = split ? readAreaName(split.address) : null;
  const sheet = Object.values(book.workbook.sheets).find(({ name }) => name === split?.sheet);
  if (!area || !sheet) return [];
  const cells: Nullable<ICellData>[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      cells.push(sheet.cellData?.[row]?.[column]);
    }
  }
  return cells;
}

function patternOf(cells: readonly Nullable<ICellData>[], book: BookData): string {
  const style = cells.find((cell) => cell?.s)?.s;
  const data: Nullable<IStyleData> = typeof style === 'string' ? book.workbook.styles[style] : style;
  return data?.n?.pattern ?? 'General';
}

function legendXml(position: ChartData['legend']['position']): string {
  const places = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
  return element('c:legend', {}, element('c:legendPos', { val: places[position] }) + '<c:overlay val="0"/>');
}
