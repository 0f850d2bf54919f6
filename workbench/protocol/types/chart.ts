import { itemNotFound } from '../../book/office-failure';
import type { Arguments } from '../arguments';
import { chartTypes } from '../chart-and-paper-types';
import type { ChartTarget } from '../chart-store';
import { changeChart, chartOf, chartsOn } from '../chart-store';
import { newChart, seriesFrom } from '../new-chart';
import { officeEnum } from '../office-enum';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import { rangeFromText } from '../range-text';
import type { Session } from '../session';
import { chartAxesType } from './chart-axes';
import { chartSeriesCollectionType } from './chart-series';
import { chartLegendType, chartTitleType } from './chart-text';
import type { RangeTarget } from './range';
import { rangeType } from './range';
import type { WorksheetTarget } from './worksheet';
import { worksheetObject } from './worksheet';

type Place = 'top' | 'left' | 'width' | 'height';

function setPlace(key: Place) {
  return (target: ChartTarget, value: Arguments, session: Session): void => {
    const points = value.number(0);
    if (points < 0) throw value.refusal(0, 'must not be negative');
    changeChart(target, session, { [key]: points });
  };
}

/** Excel.Chart. Positions and sizes are in points. */
const chartType: ObjectType<ChartTarget> = {
  name: 'Chart',
  identity: ({ chartId }) => ({ Id: chartId }),
  scalars: {
    Id: ({ chartId }) => chartId,
    Name: (target, session) => chartOf(target, session).name,
    ChartType: (target, session) => chartOf(target, session).type,
    Top: (target, session) => chartOf(target, session).top,
    Left: (target, session) => chartOf(target, session).left,
    Width: (target, session) => chartOf(target, session).width,
    Height: (target, session) => chartOf(target, session).height,
  },
  navigation: {
    Title: (target) => officeObject(chartTitleType, target),
    Legend: (target) => officeObject(chartLegendType, target),
    Series: (target) => officeObject(chartSeriesCollectionType, target),
    Axes: (target) => officeObject(chartAxesType, target),
    Worksheet: ({ sheetId }) => worksheetObject(sheetId),
  },
  setters: {
    Name: (target, value, session) => {
      const name = value.text(0);
      if (name === '') throw value.refusal(0, 'must not be empty');
      changeChart(target, session, { name });
    },
    ChartType: (target, value, session) => {
      const type = value.oneOf(0, chartTypes);
      const series = chartOf(target, session).series.map((one) => ({ ...one, type }));
      changeChart(target, session, { type, series });
    },
    Top: setPlace('top'),
    Left: setPlace('left'),
    Width: setPlace('width'),
    Height: setPlace('height'),
  },
  methods: {
    SetPosition: (target, args, session) => {
      const first = cellsOf(args, 0, target.sheetId, session);
      const last = args.has(1) ? cellsOf(args, 1, target.sheetId, session) : first;
      const { formats } = session.book;
      const from = formats.cornerOf(target.sheetId, first.area.firstRow, first.area.firstColumn);
      const to = formats.cornerOf(target.sheetId, last.area.lastRow + 1, last.area.lastColumn + 1);
      changeChart(target, session, { ...from, width: to.left - from.left, height: to.top - from.top });
    },
    // Excel shows the chart's sheet; which chart is selected is nothing that anyone can ask this host.
    Activate: (target, _args, session) => {
      chartOf(target, session);
      session.book.sheets.activate(target.sheetId);
    },
    SetData: (target, args, session) => {
      const by = args.has(1) ? args.oneOf(1, officeEnum.seriesBy) : 'Auto';
      const series = seriesFrom(chartOf(target, session).type, args.object(0, rangeType), by, session);
      changeChart(target, session, { series });
    },
    Delete: ({ sheetId, chartId }, args, session) => {
      session.requireWritable(sheetId, args.member);
      session.book.side.change(sheetId, {
        charts: chartsOn(sheetId, session).filter(({ id }) => id !== chartId),
      });
    },
  },
};

/** Excel.ChartCollection of a sheet. Finds by name and by id. */
export const chartCollectionType: ObjectType<WorksheetTarget> = {
  name: 'ChartCollection',
  scalars: { Count: ({ sheetId }, session) => chartsOn(sheetId, session).length },
  indexer: ({ sheetId }, key, session) => existing(sheetId, key, session),
  items: ({ sheetId }, session) => chartsOn(sheetId, session).map(({ id }) => chartObject(sheetId, id)),
  methods: {
    Add: async ({ sheetId }, args, session) => {
      session.requireWritable(sheetId, args.member);
      const type = args.oneOf(0, chartTypes);
      const source = args.object(1, rangeType);
      const by = args.has(2) ? args.oneOf(2, officeEnum.seriesBy) : 'Auto';
      await session.book.settle();
      const charts = chartsOn(sheetId, session);
      const chart = newChart(type, source, by, charts, session);
      session.book.side.change(sheetId, { charts: [...charts, chart] });
      return chartObject(sheetId, chart.id);
    },
    GetCount: ({ sheetId }, _args, session) => chartsOn(sheetId, session).length,
    GetItem: ({ sheetId }, args, session) => existing(sheetId, args, session),
    GetItemAt: ({ sheetId }, args, session) => {
      const chart = chartsOn(sheetId, session)[args.wholeNumber(0)];
      if (!chart) throw itemNotFound('There is no chart at this index.');
      return chartObject(sheetId, chart.id);
    },
    GetItemOrNullObject: ({ sheetId }, args, session) => find(sheetId, args, session) ?? nullObject,
  },
};

function chartObject(sheetId: string, chartId: string): OfficeObject {
  return officeObject(chartType, { sheetId, chartId });
}

function find(sheetId: string, key: Arguments, session: Session): OfficeObject | null {
  const wanted = key.text(0).toUpperCase();
  const charts = chartsOn(sheetId, session);
  const chart =
    charts.find(({ id }) => id.toUpperCase() === wanted) ??
    charts.find(({ name }) => name.toUpperCase() === wanted);
  return chart ? chartObject(sheetId, chart.id) : null;
}

function existing(sheetId: string, key: Arguments, session: Session): OfficeObject {
  const chart = find(sheetId, key, session);
  if (!chart) throw itemNotFound(`There is no chart "${key.text(0)}".`);
  return chart;
}

function cellsOf(args: Arguments, index: number, sheetId: string, session: Session): RangeTarget {
  return args.isObject(index)
    ? args.object(index, rangeType)
    : rangeFromText(args.text(index), sheetId, session, args.member);
}
