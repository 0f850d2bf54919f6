import { absoluteAreaText, areaText, parseArea } from '../../book/address';
import type { Area, HeaderFooterParts, PrintSetup } from '../../book/book-data';
import { invalidArgument } from '../../book/office-failure';
import type { Arguments } from '../arguments';
import { paperTypes } from '../chart-and-paper-types';
import { officeEnum } from '../office-enum';
import type { ObjectType } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import { rangeFromText } from '../range-text';
import type { Session } from '../session';
import { rangeObject, rangeType } from './range';
import type { WorksheetTarget } from './worksheet';

type Margins = PrintSetup['margins'];

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setupOf({ sheetId }: WorksheetTarget, { book }: Session): PrintSetup {
  return book.side.of(sheetId).print;
}

function change(target: WorksheetTarget, session: Session, changes: Partial<PrintSetup>): void {
  session.book.side.change(target.sheetId, { print: { ...setupOf(target, session), ...changes } });
}

function setMargin(key: keyof Margins) {
  return (target: WorksheetTarget, value: Arguments, session: Session): void => {
    const points = value.number(0);
    if (points < 0) throw invalidArgument(value.member, `a margin is not ${points} points.`);
    change(target, session, { margins: { ...setupOf(target, session).margins, [key]: points } });
  };
}

function areaOf(args: Arguments, { sheetId }: WorksheetTarget, session: Session): Area {
  return args.isObject(0)
    ? args.object(0, rangeType).area
    : rangeFromText(args.text(0), sheetId, session, args.member).area;
}

/** Excel.HeaderFooter of all pages. */
const headerFooterType: ObjectType<WorksheetTarget> = {
  name: 'HeaderFooter',
  scalars: Object.fromEntries(
    (['Left', 'Center', 'Right'] as const).flatMap((side) => [
      [
        `${side}Header`,
        (target: WorksheetTarget, session: Session) => setupOf(target, session).header[keyOf(side)],
      ],
      [
        `${side}Footer`,
        (target: WorksheetTarget, session: Session) => setupOf(target, session).footer[keyOf(side)],
      ],
    ]),
  ),
  setters: Object.fromEntries(
    (['Left', 'Center', 'Right'] as const).flatMap((side) => [
      [`${side}Header`, setPart('header', keyOf(side))],
      [`${side}Footer`, setPart('footer', keyOf(side))],
    ]),
  ),
};

function keyOf(side: 'Left' | 'Center' | 'Right'): keyof HeaderFooterParts {
  return side === 'Left' ? 'left' : side === 'Center' ? 'center' : 'right';
}

function setPart(where: 'header' | 'footer', part: keyof HeaderFooterParts) {
  return (target: WorksheetTarget, value: Arguments, session: Session): void => {
    const text = value.text(0);
    if (text.length > 255) throw value.refusal(0, 'may have 255 characters');
    change(target, session, { [where]: { ...setupOf(target, session)[where], [part]: text } });
  };
}

/** Excel.HeaderFooterGroup: this host has one header and footer for all pages. */
const headerFooterGroupType: ObjectType<WorksheetTarget> = {
  name: 'HeaderFooterGroup',
  scalars: { State: () => 'Default' },
  navigation: { DefaultForAllPages: (target) => officeObject(headerFooterType, target) },
};

/** Excel.PageLayout. Margins are in points. */
export const pageLayoutType: ObjectType<WorksheetTarget> = {
  name: 'PageLayout',
  scalars: {
    Orientation: (target, session) => setupOf(target, session).orientation,
    PaperSize: (target, session) => setupOf(target, session).paperSize,
    Zoom: (target, session) => zoomOf(setupOf(target, session)),
    CenterHorizontally: (target, session) => setupOf(target, session).centerHorizontally,
    CenterVertically: (target, session) => setupOf(target, session).centerVertically,
    LeftMargin: (target, session) => setupOf(target, session).margins.left,
    RightMargin: (target, session) => setupOf(target, session).margins.right,
    TopMargin: (target, session) => setupOf(target, session).margins.top,
    BottomMargin: (target, session) => setupOf(target, session).margins.bottom,
    HeaderMargin: (target, session) => setupOf(target, session).margins.header,
    FooterMargin: (target, session) => setupOf(target, session).margins.footer,
    PrintGridlines: (target, session) => setupOf(target, session).gridlines,
    BlackAndWhite: (target, session) => setupOf(target, session).blackAndWhite,
  },
  navigation: { HeadersFooters: (target) => officeObject(headerFooterGroupType, target) },
  setters: {
    Orientation: (target, value, session) =>
      change(target, session, { orientation: value.oneOf(0, officeEnum.orientations) }),
    PaperSize: (target, value, session) => change(target, session, { paperSize: value.oneOf(0, paperTypes) }),
    Zoom: (target, value, session) => change(target, session, readZoom(value)),
    CenterHorizontally: (target, value, session) =>
      change(target, session, { centerHorizontally: value.boolean(0) }),
    CenterVertically: (target, value, session) =>
      change(target, session, { centerVertically: value.boolean(0) }),
    LeftMargin: setMargin('left'),
    RightMargin: setMargin('right'),
    TopMargin: setMargin('top'),
    BottomMargin: setMargin('bottom'),
    HeaderMargin: setMargin('header'),
    FooterMargin: setMargin('footer'),
    PrintGridlines: (target, value, session) => change(target, session, { gridlines: value.boolean(0) }),
    BlackAndWhite: (target, value, session) => change(target, session, { blackAndWhite: value.boolean(0) }),
  },
  methods: {
    SetPrintArea: (target, args, session) =>
      change(target, session, { printArea: areaText(areaOf(args, target, session)) }),
    GetPrintAreaOrNullObject: (target, args, session) => {
      const area = parseArea(setupOf(target, session).printArea);
      return area ? rangeObject(target.sheetId, area, args.member) : nullObject;
    },
    SetPrintTitleRows: (target, args, session) => {
      const { firstRow, lastRow } = areaOf(args, target, session);
      change(target, session, { titleRows: `$${firstRow + 1}:$${lastRow + 1}` });
    },
    SetPrintTitleColumns: (target, args, session) => {
      const area = areaOf(args, target, session);
      const columns = absoluteAreaText({ ...area, firstRow: 0, lastRow: 0 }).replaceAll('$1', '');
      change(target, session, { titleColumns: columns.includes(':') ? columns : `${columns}:${columns}` });
    },
    SetPrintMargins: (target, args, session) => {
      const factor = pointsPer[args.oneOf(0, officeEnum.marginUnits)];
      const margins = { ...setupOf(target, session).margins };
      for (const [key, size] of Object.entries(args.record(1))) {
        if (!Object.hasOwn(margins, key) || typeof size !== 'number' || size < 0) {
          throw args.refusal(1, `has no margin ${key} of ${String(size)}`);
        }
        Object.assign(margins, { [key]: size * factor });
      }
      change(target, session, { margins });
    },
  },
};

function zoomOf(setup: PrintSetup): Record<string, number> {
  if (setup.fitToWidth === null && setup.fitToHeight === null) return { scale: setup.scale ?? 100 };
  return {
    ...(setup.fitToWidth === null ? {} : { horizontalFitToPages: setup.fitToWidth }),
    ...(setup.fitToHeight === null ? {} : { verticalFitToPages: setup.fitToHeight }),
  };
}

/** Excel.PageLayoutZoomOptions: a scale, or pages to fit to; Excel takes one or the other. */
function readZoom(value: Arguments): Pick<PrintSetup, 'scale' | 'fitToWidth' | 'fitToHeight'> {
  const zoom = value.record(0);
  const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];
  for (const key of Object.keys(zoom)) {
    if (!known.includes(key)) throw value.refusal(0, `has no property ${key}`);
  }
  const read = (key: string, least: number, most: number): number | null => {
    const number = zoom[key];
    if (number === undefined || number === null) return null;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < least || number > most) {
      throw value.refusal(0, `must have ${key} as a whole number from ${least} to ${most}`);
    }
    return number;
  };
  const scale = read('scale', 10, 400);
  const fitToWidth = read('horizontalFitToPages', 1, 32_767);
  const fitToHeight = read('verticalFitToPages', 1, 32_767);
  if (scale !== null && (fitToWidth !== null || fitToHeight !== null)) {
    throw value.refusal(0, 'takes a scale or pages to fit to, not both');
  }
  return { scale, fitToWidth, fitToHeight };
}
