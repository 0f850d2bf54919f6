import { cellText, rangeText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import type { PlanChart, PlanSeries } from '../reports/sheet-plan';

/** By these names a rewrite finds the charts that it made; other charts on the sheet are the user's. */
export function chartName(index: number): string {
  return index === 0 ? 'attainment-chart' : `attainment-chart-${String(index + 1)}`;
}

export function isOwnChart(name: string): boolean {
  return /^attainment-chart(?:-\d+)?$/.test(name);
}

/** Adds one of a plan's charts. Office.js has no alternative text for charts (only for shapes): the title says what it shows. */
export function addChart(sheet: Excel.Worksheet, plan: PlanChart, index: number): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const rangeOf = (range: CellRange) => sheet.getRange(rangeText(range));
  const chart = sheet.charts.add(first.type, rangeOf(first.values), Excel.ChartSeriesBy.columns);
  chart.name = chartName(index);
  chart.title.text = plan.title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = plan.valueFormat;
  const fill = (series: Excel.ChartSeries, planned: PlanSeries) => {
    series.name = planned.name;
    series.setValues(rangeOf(planned.values));
    series.setXAxisValues(rangeOf(plan.categories));
    series.chartType = planned.type;
    if (planned.type === 'Line') {
      series.format.line.color = planned.color;
      series.format.line.weight = 2;
      series.markerStyle = Excel.ChartMarkerStyle.none;
    } else {
      series.format.fill.setSolidColor(planned.color);
      series.gapWidth = 60;
    }
  };
  fill(chart.series.getItemAt(0), first);
  for (const planned of others) fill(chart.series.add(planned.name), planned);
  const { firstRow, firstColumn, lastRow, lastColumn } = plan.place;
  chart.setPosition(cellText(firstRow, firstColumn), cellText(lastRow, lastColumn));
}
