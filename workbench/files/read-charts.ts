import type { IWorksheetData } from '@univerjs/core';
import type { ChartAxis, ChartData, ChartSeries } from '../book/book-data';
import { labelPositions } from './chart-points-xml';
import { readColor, type Palette } from './colors';
import type { PackageParts } from './package-parts';
import { pointOf } from './sheet-geometry';
import { emuPerPoint } from './units';
import {
  child,
  childrenNamed,
  descendant,
  isTrue,
  relationshipAttribute,
  type XmlElement,
} from './xml-reader';

/** A chart with the places of its parts, so that it can be taken out of the file. */
export interface FileChart {
  readonly data: ChartData;
  readonly drawing: string;
  /** The anchor's place in the drawing part. */
  readonly anchor: { readonly start: number; readonly end: number };
  readonly relationship: string;
  readonly part: string;
}

/** The charts of a sheet's drawing part, each as far as the model goes. */
export function readCharts(
  parts: PackageParts,
  sheetPath: string,
  sheet: IWorksheetData,
  sheetNumber: number,
  palette: Palette,
): FileChart[] {
  const drawing = parts.relationships(sheetPath).find(({ kind }) => kind === 'drawing')?.target;
  if (drawing === undefined || !parts.has(drawing)) return [];
  const relationships = new Map(parts.relationships(drawing).map((one) => [one.id, one]));
  return parts.xml(drawing).children.flatMap((anchor): FileChart[] => {
    const frame = child(anchor, 'graphicFrame');
    const reference = descendant(child(frame, 'graphic'), 'chart');
    const relationship = relationshipAttribute(reference?.attributes ?? {}) ?? '';
    const target = relationships.get(relationship);
    if (!frame || target?.kind !== 'chart' || !parts.has(target.target)) return [];
    const properties = descendant(frame, 'cNvPr');
    const data: ChartData = {
      ...readChart(parts.xml(target.target), palette),
      ...place(anchor, sheet),
      id: chartId(properties, sheetNumber),
      name: properties?.attributes['name'] ?? '',
      fromFile: true,
      alternativeTitle: properties?.attributes['title'] ?? '',
      alternativeText: properties?.attributes['descr'] ?? '',
    };
    return [{ data, drawing, anchor, relationship, part: target.target }];
  });
}

/** Excel's creation id, or the pattern that Excel itself falls back on. */
function chartId(properties: XmlElement | undefined, sheetNumber: number): string {
  const creation = descendant(properties, 'creationId')?.attributes['id'];
  if (creation !== undefined && creation.startsWith('{')) return creation;
  const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');
  return `{00000000-0008-0000-${hex(sheetNumber, 2)}00-${hex(Number(properties?.attributes['id'] ?? 0), 4)}00000000}`;
}

function place(
  anchor: XmlElement,
  sheet: IWorksheetData,
): Pick<ChartData, 'left' | 'top' | 'width' | 'height'> {
  const corner = (element: XmlElement) => {
    const number = (name: string) => Number(child(element, name)?.text ?? 0);
    return pointOf(sheet, {
      column: number('col'),
      columnOffset: number('colOff'),
      row: number('row'),
      rowOffset: number('rowOff'),
    });
  };
  const [from, to] = [child(anchor, 'from'), child(anchor, 'to')];
  const position = child(anchor, 'pos')?.attributes;
  const start = from
    ? corner(from)
    : { left: Number(position?.['x'] ?? 0) / emuPerPoint, top: Number(position?.['y'] ?? 0) / emuPerPoint };
  if (to) {
    const end = corner(to);
    return { ...start, width: end.left - start.left, height: end.top - start.top };
  }
  const size = child(anchor, 'ext')?.attributes;
  return {
    ...start,
    width: Number(size?.['cx'] ?? 0) / emuPerPoint,
    height: Number(size?.['cy'] ?? 0) / emuPerPoint,
  };
}

type ReadChart = Omit<
  ChartData,
  'id' | 'name' | 'fromFile' | 'alternativeTitle' | 'alternativeText' | 'left' | 'top' | 'width' | 'height'
>;

function readChart(root: XmlElement, palette: Palette): ReadChart {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea');
  const groups = (plot?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const series = groups.flatMap((group) =>
    childrenNamed(group, 'ser').map((one) => ({
      ...readSeries(one, group, typeOf(group), palette),
      ...(axesOf(group) === axesOf(groups[0]) ? {} : { isSecondary: true }),
    })),
  );
  const legend = child(chart, 'legend');
  const title = child(chart, 'title');
  const position = child(legend, 'legendPos')?.attributes['val'] ?? 'r';
  const positions = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' } as const;
  const [values] = childrenNamed(plot, 'valAx');
  const categories = child(plot, 'catAx') ?? child(plot, 'dateAx');
  return {
    type: groups[0] ? typeOf(groups[0]) : 'Unknown',
    title: { text: plainText(title), visible: title !== undefined },
    legend: {
      visible: legend !== undefined,
      position: Object.entries(positions).find(([key]) => key === position)?.[1] ?? 'Right',
    },
    series,
    categoryAxis: readAxis(categories),
    valueAxis: readAxis(values),
  };
}

/** Excel.ChartType of one group of a plot area; `Unknown` for kinds that are only kept. */
function typeOf(group: XmlElement): string {
  const grouping = child(group, 'grouping')?.attributes['val'] ?? 'standard';
  const bars = child(group, 'barDir')?.attributes['val'] === 'bar' ? 'Bar' : 'Column';
  const suffix = grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : '';
  if (group.name === 'barChart') return `${bars}${suffix === '' ? 'Clustered' : suffix}`;
  const markers = descendant(group, 'marker')?.attributes['val'];
  if (group.name === 'lineChart')
    return `Line${isTrue(markers) && !noMarkers(group) ? 'Markers' : ''}${suffix}`;
  if (group.name === 'pieChart') return 'Pie';
  if (group.name === 'doughnutChart') return 'Doughnut';
  return group.name === 'areaChart' ? `Area${suffix}` : 'Unknown';
}

function noMarkers(group: XmlElement): boolean {
  const series = childrenNamed(group, 'ser');
  return (
    series.length > 0 &&
    series.every((one) => child(child(one, 'marker'), 'symbol')?.attributes['val'] === 'none')
  );
}

function readSeries(series: XmlElement, group: XmlElement, type: string, palette: Palette): ChartSeries {
  const shape = child(series, 'spPr');
  const line = child(shape, 'ln');
  const color = descendant(child(shape, 'solidFill') ?? child(line, 'solidFill'), 'srgbClr')?.attributes[
    'val'
  ];
  const scheme = descendant(child(shape, 'solidFill') ?? child(line, 'solidFill'), 'schemeClr')?.attributes[
    'val'
  ];
  const accent = scheme === undefined ? null : readColor(schemeColor(scheme), palette);
  const gap = child(group, 'gapWidth')?.attributes['val'];
  const name = child(series, 'tx');
  const labels = child(series, 'dLbls');
  return {
    name: (descendant(name, 'f') ? descendant(name, 'v')?.text : child(name, 'v')?.text) ?? '',
    type,
    values: descendant(child(series, 'val'), 'f')?.text ?? '',
    categories: descendant(child(series, 'cat'), 'f')?.text ?? '',
    color: color === undefined ? (accent ?? '') : `#${color.toUpperCase()}`,
    lineWeight: Number(line?.attributes['w'] ?? 0) / emuPerPoint,
    hasDataLabels: ['showVal', 'showCatName', 'showSerName', 'showPercent'].some((name) =>
      isTrue(child(labels, name)?.attributes['val']),
    ),
    gapWidth: gap === undefined ? null : Number(gap),
    ...readLabels(labels),
    ...readPointColors(series),
  };
}

/** What labels show, when it is more than the value at Excel's own place. */
function readLabels(labels: XmlElement | undefined): Pick<ChartSeries, 'labels'> {
  const flag = (name: string) => isTrue(child(labels, name)?.attributes['val']);
  const place = child(labels, 'dLblPos')?.attributes['val'];
  const [position] = Object.entries(labelPositions).find(([, one]) => one === place) ?? [];
  const format = child(labels, 'numFmt')?.attributes;
  const isLinked = isTrue(format?.['sourceLinked']);
  const shown = {
    showValue: flag('showVal'),
    showSeriesName: flag('showSerName'),
    showCategoryName: flag('showCatName'),
    showPercentage: flag('showPercent'),
  };
  const said = {
    ...(position === undefined ? {} : { position }),
    ...(format?.['formatCode'] === undefined || isLinked ? {} : { numberFormat: format['formatCode'] }),
  };
  const others = shown.showSeriesName || shown.showCategoryName || shown.showPercentage;
  return others || Object.keys(said).length > 0 ? { labels: { ...said, ...shown } } : {};
}

function readPointColors(series: XmlElement): Pick<ChartSeries, 'pointColors'> {
  const colors = childrenNamed(series, 'dPt').flatMap((point) => {
    const color = descendant(child(point, 'spPr'), 'srgbClr')?.attributes['val'];
    return color === undefined
      ? []
      : [[Number(child(point, 'idx')?.attributes['val'] ?? 0), `#${color.toUpperCase()}`] as const];
  });
  return colors.length > 0 ? { pointColors: Object.fromEntries(colors) } : {};
}

/** The axes that a group of series is measured on, as their ids. */
function axesOf(group: XmlElement | undefined): string {
  return childrenNamed(group, 'axId')
    .map(({ attributes }) => attributes['val'] ?? '')
    .join(' ');
}

function schemeColor(name: string): XmlElement | undefined {
  const accent = /^accent([1-6])$/.exec(name)?.[1];
  if (accent === undefined) return undefined;
  const theme = String(Number(accent) + 3);
  return { name: 'color', attributes: { theme }, children: [], text: '', start: 0, tagEnd: 0, end: 0 };
}

function readAxis(axis: XmlElement | undefined): ChartAxis {
  const scaling = child(axis, 'scaling');
  const bound = (name: string) => {
    const value = child(scaling, name)?.attributes['val'];
    return value === undefined ? null : Number(value);
  };
  return {
    title: plainText(child(axis, 'title')),
    numberFormat: child(axis, 'numFmt')?.attributes['formatCode'] ?? 'General',
    minimum: bound('min'),
    maximum: bound('max'),
    ...(isTrue(child(axis, 'delete')?.attributes['val']) ? { visible: false } : {}),
    majorGridlines: child(axis, 'majorGridlines') !== undefined,
    reversed: child(scaling, 'orientation')?.attributes['val'] === 'maxMin',
  };
}

/** The runs of a title, paragraphs as lines. */
function plainText(title: XmlElement | undefined): string {
  const rich = descendant(title, 'rich');
  if (!rich) return descendant(title, 'v')?.text ?? '';
  return childrenNamed(rich, 'p')
    .map((paragraph) =>
      childrenNamed(paragraph, 'r')
        .map((run) => child(run, 't')?.text ?? '')
        .join(''),
    )
    .join('\n');
}
