import type { ChartData, ChartSeries } from '../book/book-data';
import { itemNotFound } from '../book/office-failure';
import type { Session } from './session';

export interface ChartTarget {
  readonly sheetId: string;
  readonly chartId: string;
}

export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

export function chartsOn(sheetId: string, { book }: Session): readonly ChartData[] {
  return book.side.of(sheetId).charts;
}

/** Throws ItemNotFound for a chart that is gone. */
export function chartOf({ sheetId, chartId }: ChartTarget, session: Session): ChartData {
  const chart = chartsOn(sheetId, session).find(({ id }) => id === chartId);
  if (!chart) throw itemNotFound('The chart is gone.');
  return chart;
}

/** A chart of the file that is changed in any way is from then on described by what stands here. */
export function changeChart(target: ChartTarget, session: Session, changes: Partial<ChartData>): void {
  const changed: ChartData = { ...chartOf(target, session), ...changes, fromFile: false };
  session.book.side.change(target.sheetId, {
    charts: chartsOn(target.sheetId, session).map((chart) => (chart.id === target.chartId ? changed : chart)),
  });
}

export function seriesOf(target: SeriesTarget, session: Session): ChartSeries {
  const series = chartOf(target, session).series[target.index];
  if (!series) throw itemNotFound('The series is gone.');
  return series;
}

export function changeSeries(target: SeriesTarget, session: Session, changes: Partial<ChartSeries>): void {
  const series = chartOf(target, session).series.map((one, index) =>
    index === target.index ? { ...one, ...changes } : one,
  );
  changeChart(target, session, { series });
}
