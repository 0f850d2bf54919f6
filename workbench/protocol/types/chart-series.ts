import { readColor } from '../../book/color';
import { invalidArgument, itemNotFound } from '../../book/office-failure';
import { chartTypes, markerStyles } from '../chart-and-paper-types';
import type { ChartTarget, SeriesTarget } from '../chart-store';
import { changeChart, changeSeries, chartOf, seriesOf } from '../chart-store';
import { chartReference, newSeries } from '../new-chart';
import type { ObjectType, OfficeObject } from '../office-object';
import { officeObject } from '../office-object';
import { chartPointsType } from './chart-points';
import { dataLabelsType } from './chart-labels';
import { rangeType } from './range';

/** Excel's own gap between the columns of a chart, in percent of a column. */
const standardGap = 150;

const seriesFillType: ObjectType<SeriesTarget> = {
  name: 'ChartFill',
  scalars: {},
  methods: {
    SetSolidColor: (target, args, session) =>
      changeSeries(target, session, { color: readColor(args.text(0), args.member) }),
    // An empty colour is the theme's: Excel clears the fill instead, which this host cannot describe.
  },
};

const seriesLineType: ObjectType<SeriesTarget> = {
  name: 'ChartLineFormat',
  scalars: {
    Color: (target, session) => seriesOf(target, session).color,
    Weight: (target, session) => seriesOf(target, session).lineWeight,
  },
  setters: {
    Color: (target, value, session) =>
      changeSeries(target, session, { color: readColor(value.text(0), value.member) }),
    Weight: (target, value, session) => changeSeries(target, session, { lineWeight: value.number(0) }),
  },
};

const seriesFormatType: ObjectType<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  scalars: {},
  navigation: {
    Fill: (target) => officeObject(seriesFillType, target),
    Line: (target) => officeObject(seriesLineType, target),
  },
};

/** Excel.ChartSeries. */
const chartSeriesType: ObjectType<SeriesTarget> = {
  name: 'ChartSeries',
  scalars: {
    Name: (target, session) => seriesOf(target, session).name,
    AxisGroup: (target, session) => (seriesOf(target, session).isSecondary ? 'Secondary' : 'Primary'),
    ChartType: (target, session) => seriesOf(target, session).type,
    GapWidth: (target, session) => seriesOf(target, session).gapWidth ?? standardGap,
    HasDataLabels: (target, session) => seriesOf(target, session).hasDataLabels,
    MarkerStyle: (target, session) => seriesOf(target, session).marker ?? 'Automatic',
  },
  navigation: {
    Format: (target) => officeObject(seriesFormatType, target),
    DataLabels: (target) => officeObject(dataLabelsType, target),
    Points: (target) => officeObject(chartPointsType, target),
  },
  setters: {
    AxisGroup: (target, value, session) =>
      changeSeries(target, session, {
        isSecondary: value.oneOf(0, ['Primary', 'Secondary']) === 'Secondary',
      }),
    Name: (target, value, session) => changeSeries(target, session, { name: value.text(0) }),
    ChartType: (target, value, session) =>
      changeSeries(target, session, { type: value.oneOf(0, chartTypes) }),
    GapWidth: (target, value, session) => {
      const gap = value.number(0);
      if (gap < 0 || gap > 500) throw invalidArgument(value.member, `0 to 500 percent, not ${gap}.`);
      changeSeries(target, session, { gapWidth: gap });
    },
    HasDataLabels: (target, value, session) =>
      changeSeries(target, session, { hasDataLabels: value.boolean(0) }),
    MarkerStyle: (target, value, session) =>
      changeSeries(target, session, { marker: value.oneOf(0, markerStyles) }),
  },
  methods: {
    SetValues: (target, args, session) =>
      changeSeries(target, session, { values: chartReference(args.object(0, rangeType), session) }),
    SetXAxisValues: (target, args, session) =>
      changeSeries(target, session, { categories: chartReference(args.object(0, rangeType), session) }),
    Delete: (target, _args, session) =>
      changeChart(target, session, {
        series: chartOf(target, session).series.filter((_series, index) => index !== target.index),
      }),
  },
};

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollectionType: ObjectType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  scalars: { Count: (target, session) => chartOf(target, session).series.length },
  items: (target, session) =>
    chartOf(target, session).series.map((_series, index) => seriesObject({ ...target, index })),
  methods: {
    GetCount: (target, _args, session) => chartOf(target, session).series.length,
    GetItemAt: (target, args, session) => {
      const index = args.wholeNumber(0);
      const { length } = chartOf(target, session).series;
      if (index < 0 || index >= length)
        throw itemNotFound(`The chart has ${length} series, none at ${index}.`);
      return seriesObject({ ...target, index });
    },
    Add: (target, args, session) => {
      const chart = chartOf(target, session);
      const name = args.optionalText(0) ?? `Series${chart.series.length + 1}`;
      const index = args.has(1) ? args.wholeNumber(1) : chart.series.length;
      if (index < 0 || index > chart.series.length)
        throw args.refusal(1, `must be 0 to ${chart.series.length}`);
      changeChart(target, session, {
        series: [...chart.series.slice(0, index), newSeries(chart.type, name), ...chart.series.slice(index)],
      });
      return seriesObject({ ...target, index });
    },
  },
};

function seriesObject(target: SeriesTarget): OfficeObject {
  return officeObject(chartSeriesType, target);
}
