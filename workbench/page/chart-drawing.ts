import { axisScale, type AxisScale } from './axis-scale';

/** A chart with its values, ready to be drawn. Lengths in CSS pixels. */
export interface DrawnChart {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
  readonly categories: readonly string[];
  readonly categoryTitle: string;
  /** For horizontal bars: the first category at the top. */
  readonly categoriesReversed: boolean;
  readonly valueTitle: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly gridlines: boolean;
  readonly formatValue: (value: number) => string;
  readonly series: readonly DrawnSeries[];
}

/** One series; null where a cell holds no number. */
export interface DrawnSeries {
  readonly name: string;
  readonly kind: 'column' | 'bar' | 'line';
  readonly color: string;
  readonly values: readonly (number | null)[];
  readonly lineWidth: number;
  readonly hasLabels: boolean;
  /** Percent of a column's width that is left between two categories. */
  readonly gap: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const font = 12;

/**
 * The chart as SVG text: title, legend, axes with their labels, columns or horizontal bars with lines over them. Every
 * text is escaped. It is a likeness for the workbench, near enough to judge a report by; Excel draws its own.
 */
export function chartDrawing(chart: DrawnChart): string {
  const isHorizontal = chart.series.some((series) => series.kind === 'bar');
  const values = chart.series.flatMap((series) => series.values).filter((value) => value !== null);
  const scale = axisScale(values, chart);
  const plot = plotBox(chart, scale, isHorizontal);
  const parts = [
    rect({ left: 0, top: 0, width: chart.width, height: chart.height }, 'fill="#fff" stroke="#d9d9d9"'),
    chart.title === ''
      ? ''
      : text(chart.width / 2, 24, chart.title, 'text-anchor="middle" font-size="16" font-weight="600"'),
    ...legend(chart),
    ...valueAxis(chart, scale, plot, isHorizontal),
    ...categoryAxis(chart, plot, isHorizontal),
    ...(isHorizontal ? bars(chart, scale, plot) : columns(chart, scale, plot)),
    ...lines(chart, scale, plot),
  ];
  const size = `width="${number(chart.width)}" height="${number(chart.height)}"`;
  const style = `font-family="Segoe UI, Open Sans, sans-serif" font-size="${String(font)}" fill="#404040"`;
  const label = `role="img" aria-label="${escape(chart.description || chart.title)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${label} ${style}>${parts.join('')}</svg>`;
}

function plotBox(chart: DrawnChart, scale: AxisScale, isHorizontal: boolean): Box {
  const valueLabel = Math.max(...scale.ticks.map((tick) => textWidth(chart.formatValue(tick)))) + 14;
  const categoryLabel = Math.max(0, ...chart.categories.map(textWidth));
  const left = isHorizontal ? Math.min(categoryLabel + 14, chart.width * 0.4) : valueLabel;
  const bottom = isHorizontal ? 26 : categoryHeight(chart, chart.width - left - 16) + 10;
  const top = (chart.title === '' ? 12 : 40) + (chart.legend === 'Top' ? 24 : 0);
  const side = chart.legend === 'Right' || chart.legend === 'Left' ? legendWidth(chart) + 8 : 0;
  const titles = { left: (isHorizontal ? chart.categoryTitle : chart.valueTitle) === '' ? 0 : 18 };
  const under = (isHorizontal ? chart.valueTitle : chart.categoryTitle) === '' ? 0 : 18;
  const startX = left + titles.left + (chart.legend === 'Left' ? side : 0);
  const endX = chart.width - 16 - (chart.legend === 'Right' ? side : 0);
  const endY = chart.height - bottom - under - (chart.legend === 'Bottom' ? 26 : 4);
  return { left: startX, top, width: Math.max(10, endX - startX), height: Math.max(10, endY - top) };
}

/** Labels that do not fit side by side are turned by 45 degrees, and cut where even that is too long. */
const longestTurned = 140;

function isTurned(chart: DrawnChart, width: number): boolean {
  const place = width / Math.max(1, chart.categories.length);
  return chart.categories.some((category) => textWidth(category) > place - 4);
}

function categoryHeight(chart: DrawnChart, width: number): number {
  if (!isTurned(chart, width)) return 20;
  const longest = Math.max(0, ...chart.categories.map(textWidth));
  return Math.min(longest, longestTurned) * Math.SQRT1_2 + 14;
}

function valueAxis(chart: DrawnChart, scale: AxisScale, plot: Box, isHorizontal: boolean): string[] {
  const marks = scale.ticks.map((tick) => {
    const label = chart.formatValue(tick);
    if (isHorizontal) {
      const x = plot.left + share(scale, tick) * plot.width;
      const grid = chart.gridlines ? line(x, plot.top, x, plot.top + plot.height, 'stroke="#e3e3e3"') : '';
      return grid + text(x, plot.top + plot.height + 16, label, 'text-anchor="middle"');
    }
    const y = plot.top + (1 - share(scale, tick)) * plot.height;
    const grid = chart.gridlines ? line(plot.left, y, plot.left + plot.width, y, 'stroke="#e3e3e3"') : '';
    return grid + text(plot.left - 6, y + 4, label, 'text-anchor="end"');
  });
  return [...marks, axisTitle(chart, plot, chart.valueTitle, !isHorizontal)];
}

function categoryAxis(chart: DrawnChart, plot: Box, isHorizontal: boolean): string[] {
  const count = Math.max(1, chart.categories.length);
  const turned = !isHorizontal && isTurned(chart, plot.width);
  const labels = chart.categories.map((category, index) => {
    if (isHorizontal) {
      const y = plot.top + (place(chart, index) + 0.5) * (plot.height / count) + 4;
      return text(plot.left - 6, y, cut(category, plot.left - 10), 'text-anchor="end"');
    }
    const x = plot.left + (index + 0.5) * (plot.width / count);
    const y = plot.top + plot.height + 16;
    if (!turned) return text(x, y, category, 'text-anchor="middle"');
    const turn = `text-anchor="end" transform="rotate(-45 ${number(x)} ${number(y)})"`;
    return text(x, y, cut(category, Math.min(longestTurned, (x - 4) * Math.SQRT2)), turn);
  });
  return [...labels, axisTitle(chart, plot, chart.categoryTitle, isHorizontal)];
}

function axisTitle(chart: DrawnChart, plot: Box, title: string, isUpright: boolean): string {
  if (title === '') return '';
  if (!isUpright) {
    const y = chart.height - (chart.legend === 'Bottom' ? 30 : 8);
    return text(plot.left + plot.width / 2, y, title, 'text-anchor="middle"');
  }
  const [x, y] = [14, plot.top + plot.height / 2];
  return text(x, y, title, `text-anchor="middle" transform="rotate(-90 ${number(x)} ${number(y)})"`);
}

function columns(chart: DrawnChart, scale: AxisScale, plot: Box): string[] {
  const drawn = chart.series.filter((series) => series.kind === 'column');
  const step = plot.width / Math.max(1, chart.categories.length);
  const zero = plot.top + (1 - share(scale, 0)) * plot.height;
  return drawn.flatMap((series, place) => {
    const width = step / (drawn.length + series.gap / 100);
    return series.values.map((value, index) => {
      if (value === null) return '';
      const left = plot.left + index * step + (step - width * drawn.length) / 2 + place * width;
      const end = plot.top + (1 - share(scale, value)) * plot.height;
      const box = { left, top: Math.min(zero, end), width, height: Math.abs(zero - end) };
      const label = series.hasLabels
        ? text(left + width / 2, box.top - 4, chart.formatValue(value), 'text-anchor="middle" font-size="11"')
        : '';
      return rect(box, `fill="${escape(series.color)}"`) + label;
    });
  });
}

function bars(chart: DrawnChart, scale: AxisScale, plot: Box): string[] {
  const drawn = chart.series.filter((series) => series.kind === 'bar');
  const step = plot.height / Math.max(1, chart.categories.length);
  const zero = plot.left + share(scale, 0) * plot.width;
  return drawn.flatMap((series, order) => {
    const height = step / (drawn.length + series.gap / 100);
    return series.values.map((value, index) => {
      if (value === null) return '';
      const top = plot.top + place(chart, index) * step + (step - height * drawn.length) / 2 + order * height;
      const end = plot.left + share(scale, value) * plot.width;
      const box = { left: Math.min(zero, end), top, width: Math.abs(end - zero), height };
      const label = series.hasLabels
        ? text(box.left + box.width + 4, top + height / 2 + 4, chart.formatValue(value), 'font-size="11"')
        : '';
      return rect(box, `fill="${escape(series.color)}"`) + label;
    });
  });
}

/** A line is interrupted where a value is missing. */
function lines(chart: DrawnChart, scale: AxisScale, plot: Box): string[] {
  const step = plot.width / Math.max(1, chart.categories.length);
  return chart.series
    .filter((series) => series.kind === 'line')
    .map((series) => {
      let isDrawing = false;
      const path = series.values.map((value, index) => {
        if (value === null) {
          isDrawing = false;
          return '';
        }
        const x = plot.left + (index + 0.5) * step;
        const y = plot.top + (1 - share(scale, value)) * plot.height;
        const command = isDrawing ? 'L' : 'M';
        isDrawing = true;
        return `${command}${number(x)} ${number(y)}`;
      });
      const pen = `stroke="${escape(series.color)}" stroke-width="${number(series.lineWidth)}"`;
      return `<path d="${path.join('')}" fill="none" ${pen}/>`;
    });
}

function legend(chart: DrawnChart): string[] {
  if (chart.legend === null) return [];
  const isBeside = chart.legend === 'Left' || chart.legend === 'Right';
  const total = chart.series.reduce((sum, series) => sum + textWidth(series.name) + 40, -16);
  let x = isBeside
    ? chart.legend === 'Left'
      ? 8
      : chart.width - legendWidth(chart)
    : Math.max(8, (chart.width - total) / 2);
  let y = isBeside ? chart.height / 2 : chart.legend === 'Top' ? 46 : chart.height - 10;
  return chart.series.map((series) => {
    const color = escape(series.color);
    const sign =
      series.kind === 'line'
        ? line(x, y - 4, x + 16, y - 4, `stroke="${color}" stroke-width="${number(series.lineWidth)}"`)
        : rect({ left: x + 3, top: y - 9, width: 10, height: 10 }, `fill="${color}"`);
    const item = sign + text(x + 20, y, series.name, '');
    if (isBeside) y += 20;
    else x += textWidth(series.name) + 40;
    return item;
  });
}

function legendWidth(chart: DrawnChart): number {
  return Math.max(0, ...chart.series.map((series) => textWidth(series.name))) + 32;
}

/** Excel draws the first category of a horizontal bar chart at the bottom unless the axis is reversed. */
function place(chart: DrawnChart, index: number): number {
  return chart.categoriesReversed ? index : chart.categories.length - 1 - index;
}

function share(scale: AxisScale, value: number): number {
  const inside = Math.min(scale.maximum, Math.max(scale.minimum, value));
  return (inside - scale.minimum) / (scale.maximum - scale.minimum || 1);
}

/** A guess good enough to place labels; nothing is measured, so that a drawing does not depend on fonts. */
function textWidth(content: string): number {
  return content.length * font * 0.56;
}

function cut(content: string, width: number): string {
  if (textWidth(content) <= width) return content;
  return `${content.slice(0, Math.max(1, Math.floor(width / (font * 0.56)) - 1))}…`;
}

function rect(box: Box, attributes: string): string {
  const place = `x="${number(box.left)}" y="${number(box.top)}"`;
  return `<rect ${place} width="${number(box.width)}" height="${number(box.height)}" ${attributes}/>`;
}

function line(x1: number, y1: number, x2: number, y2: number, attributes: string): string {
  return `<line x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}" ${attributes}/>`;
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${number(x)}" y="${number(y)}" ${attributes}>${escape(content)}</text>`;
}

/** To a hundredth of a pixel. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escape(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
