import { parseArea, splitSheetName } from '../../book/address';
import { readColor } from '../../book/color';
import { itemNotFound } from '../../book/office-failure';
import type { SeriesTarget } from '../chart-store';
import { changeSeries, seriesOf } from '../chart-store';
import type { ObjectType } from '../office-object';
import { officeObject } from '../office-object';
import type { Session } from '../session';

interface PointTarget extends SeriesTarget {
  readonly point: number;
}

/** The values that a series shows, one for each point. */
function valuesOf(target: SeriesTarget, { book }: Session, values: string) {
  const { sheet, rest } = splitSheetName(values);
  const area = parseArea(rest);
  const sheetId = sheet === null ? target.sheetId : book.sheets.find(sheet);
  return area && sheetId !== null ? book.cells.values(sheetId, area).flat() : [];
}

async function pointsOf(target: SeriesTarget, session: Session) {
  await session.book.settle();
  return valuesOf(target, session, seriesOf(target, session).values);
}

const pointFillType: ObjectType<PointTarget> = {
  name: 'ChartPointFill',
  scalars: {},
  methods: {
    SetSolidColor: (target, args, session) => {
      const color = readColor(args.text(0), args.member);
      const { pointColors } = seriesOf(target, session);
      changeSeries(target, session, { pointColors: { ...pointColors, [target.point]: color } });
    },
    Clear: (target, _args, session) => {
      const { pointColors = {} } = seriesOf(target, session);
      const rest = Object.entries(pointColors).filter(([point]) => Number(point) !== target.point);
      changeSeries(target, session, { pointColors: Object.fromEntries(rest) });
    },
  },
};

const pointFormatType: ObjectType<PointTarget> = {
  name: 'ChartPointFormat',
  scalars: {},
  navigation: { Fill: (target) => officeObject(pointFillType, target) },
};

/** Excel.ChartPoint. */
const chartPointType: ObjectType<PointTarget> = {
  name: 'ChartPoint',
  scalars: { Value: async (target, session) => (await pointsOf(target, session))[target.point] ?? null },
  navigation: { Format: (target) => officeObject(pointFormatType, target) },
};

/** Excel.ChartPointsCollection of a series: a point for each of its cells. */
export const chartPointsType: ObjectType<SeriesTarget> = {
  name: 'ChartPointsCollection',
  scalars: { Count: async (target, session) => (await pointsOf(target, session)).length },
  items: async (target, session) =>
    (await pointsOf(target, session)).map((_value, point) =>
      officeObject(chartPointType, { ...target, point }),
    ),
  methods: {
    GetCount: async (target, _args, session) => (await pointsOf(target, session)).length,
    GetItemAt: async (target, args, session) => {
      const point = args.wholeNumber(0);
      const { length } = await pointsOf(target, session);
      if (point < 0 || point >= length)
        throw itemNotFound(`The series has ${length} points, none at ${point}.`);
      return officeObject(chartPointType, { ...target, point });
    },
  },
};
