import type { ChartData, ChartFont } from '../../book/book-data';
import { readColor } from '../../book/color';
import type { ChartTarget } from '../chart-store';
import { changeChart, chartOf } from '../chart-store';
import { officeEnum } from '../office-enum';
import type { ObjectType } from '../office-object';
import { officeObject } from '../office-object';
import type { Session } from '../session';

function changeTitle(target: ChartTarget, session: Session, changes: Partial<ChartData['title']>): void {
  changeChart(target, session, { title: { ...chartOf(target, session).title, ...changes } });
}

function fontOf(target: ChartTarget, session: Session): ChartFont {
  return chartOf(target, session).title.font ?? {};
}

function changeFont(target: ChartTarget, session: Session, changes: ChartFont): void {
  changeTitle(target, session, { font: { ...fontOf(target, session), ...changes } });
}

/** What was not set is the theme's, which this host does not know: it reads as null, as mixed formats do. */
const titleFontType: ObjectType<ChartTarget> = {
  name: 'ChartFont',
  scalars: {
    Name: (target, session) => fontOf(target, session).name ?? null,
    Size: (target, session) => fontOf(target, session).size ?? null,
    Bold: (target, session) => fontOf(target, session).bold ?? null,
    Italic: (target, session) => fontOf(target, session).italic ?? null,
    Color: (target, session) => fontOf(target, session).color ?? null,
  },
  setters: {
    Name: (target, value, session) => changeFont(target, session, { name: value.text(0) }),
    Size: (target, value, session) => changeFont(target, session, { size: value.number(0) }),
    Bold: (target, value, session) => changeFont(target, session, { bold: value.boolean(0) }),
    Italic: (target, value, session) => changeFont(target, session, { italic: value.boolean(0) }),
    Color: (target, value, session) =>
      changeFont(target, session, { color: readColor(value.text(0), value.member) }),
  },
};

const titleFormatType: ObjectType<ChartTarget> = {
  name: 'ChartTitleFormat',
  scalars: {},
  navigation: { Font: (target) => officeObject(titleFontType, target) },
};

/** Excel.ChartTitle. */
export const chartTitleType: ObjectType<ChartTarget> = {
  name: 'ChartTitle',
  scalars: {
    Text: (target, session) => chartOf(target, session).title.text,
    Visible: (target, session) => chartOf(target, session).title.visible,
  },
  navigation: { Format: (target) => officeObject(titleFormatType, target) },
  setters: {
    Text: (target, value, session) => changeTitle(target, session, { text: value.text(0), visible: true }),
    Visible: (target, value, session) => changeTitle(target, session, { visible: value.boolean(0) }),
  },
};

/** Excel.ChartLegend. */
export const chartLegendType: ObjectType<ChartTarget> = {
  name: 'ChartLegend',
  scalars: {
    Visible: (target, session) => chartOf(target, session).legend.visible,
    Position: (target, session) => chartOf(target, session).legend.position,
  },
  setters: {
    Visible: (target, value, session) =>
      changeChart(target, session, {
        legend: { ...chartOf(target, session).legend, visible: value.boolean(0) },
      }),
    Position: (target, value, session) =>
      changeChart(target, session, {
        legend: { visible: true, position: value.oneOf(0, officeEnum.legendPositions) },
      }),
  },
};
