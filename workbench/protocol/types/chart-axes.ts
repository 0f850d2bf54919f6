import type { ChartAxis } from '../../book/book-data';
import { OfficeFailure } from '../../book/office-failure';
import type { ChartTarget } from '../chart-store';
import { changeChart, chartOf } from '../chart-store';
import type { ObjectType } from '../office-object';
import { officeObject } from '../office-object';
import type { Arguments } from '../arguments';
import type { Session } from '../session';

interface AxisTarget extends ChartTarget {
  readonly axis: 'categoryAxis' | 'valueAxis';
}

function axisOf(target: AxisTarget, session: Session): ChartAxis {
  return chartOf(target, session)[target.axis];
}

function change(target: AxisTarget, session: Session, changes: Partial<ChartAxis>): void {
  changeChart(target, session, { [target.axis]: { ...axisOf(target, session), ...changes } });
}

/** A bound is a number, or empty for Excel's choice. Source: Excel.ChartAxis.minimum. */
function readBound(value: Arguments): number | null {
  return value.raw(0) === '' ? null : value.number(0);
}

const gridlinesType: ObjectType<AxisTarget> = {
  name: 'ChartGridlines',
  scalars: { Visible: (target, session) => axisOf(target, session).majorGridlines },
  setters: {
    Visible: (target, value, session) => change(target, session, { majorGridlines: value.boolean(0) }),
  },
};

const axisTitleType: ObjectType<AxisTarget> = {
  name: 'ChartAxisTitle',
  scalars: {
    Text: (target, session) => axisOf(target, session).title,
    Visible: (target, session) => axisOf(target, session).title !== '',
  },
  setters: {
    Text: (target, value, session) => change(target, session, { title: value.text(0) }),
    Visible: (target, value, session) => {
      const { title } = axisOf(target, session);
      change(target, session, { title: value.boolean(0) ? title || 'Axis Title' : '' });
    },
  },
};

/** Excel.ChartAxis. An automatic bound reads as empty: Excel gives the number that it chose, which is not known here. */
const chartAxisType: ObjectType<AxisTarget> = {
  name: 'ChartAxis',
  scalars: {
    Minimum: (target, session) => axisOf(target, session).minimum ?? '',
    Maximum: (target, session) => axisOf(target, session).maximum ?? '',
    NumberFormat: (target, session) => axisOf(target, session).numberFormat,
    ReversePlotOrder: (target, session) => axisOf(target, session).reversed,
    Visible: (target, session) => axisOf(target, session).visible ?? true,
  },
  navigation: {
    MajorGridlines: (target) => officeObject(gridlinesType, target),
    Title: (target) => officeObject(axisTitleType, target),
  },
  setters: {
    Minimum: (target, value, session) => change(target, session, { minimum: readBound(value) }),
    Maximum: (target, value, session) => change(target, session, { maximum: readBound(value) }),
    NumberFormat: (target, value, session) => change(target, session, { numberFormat: value.text(0) }),
    ReversePlotOrder: (target, value, session) => change(target, session, { reversed: value.boolean(0) }),
    Visible: (target, value, session) => change(target, session, { visible: value.boolean(0) }),
  },
};

/** Excel.ChartAxes. */
export const chartAxesType: ObjectType<ChartTarget> = {
  name: 'ChartAxes',
  scalars: {},
  navigation: {
    CategoryAxis: (target) => officeObject(chartAxisType, { ...target, axis: 'categoryAxis' }),
    ValueAxis: (target) => officeObject(chartAxisType, { ...target, axis: 'valueAxis' }),
  },
  methods: {
    GetItem: (target, args) => {
      const type = args.oneOf(0, ['Category', 'Value', 'Series']);
      const group = args.has(1) ? args.oneOf(1, ['Primary', 'Secondary']) : 'Primary';
      if (type === 'Series' || group === 'Secondary') {
        throw new OfficeFailure('NotImplemented', `${args.member}: this host has the primary axes only.`);
      }
      return officeObject(chartAxisType, {
        ...target,
        axis: type === 'Category' ? 'categoryAxis' : 'valueAxis',
      });
    },
  },
};
