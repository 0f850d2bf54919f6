import { absoluteAreaText, areaText, parseArea } from '../../book/address';
import { printComments, printErrors, printOrders } from '../../book/book-data';
import type { Area, PrintSetup } from '../../book/book-data';
import { invalidArgument, itemNotFound } from '../../book/office-failure';
import type { Arguments } from '../arguments';
import { paperTypes } from '../chart-and-paper-types';
import { officeEnum } from '../office-enum';
import type { ObjectType, OfficeObject } from '../office-object';
import { isOfficeObject, nullObject, officeObject, targetOf } from '../office-object';
import { rangeFromText } from '../range-text';
import type { Session } from '../session';
import { headerFooterGroupType } from './header-footer';
import { readZoom, zoomOf } from './page-zoom';
import { rangeObject, rangeType } from './range';
import { rangeAreasObject, rangeAreasType } from './range-areas';
import { isEntireColumn, isEntireRow } from './range-places';
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
    PrintHeadings: (target, session) => setupOf(target, session).headings,
    DraftMode: (target, session) => setupOf(target, session).draft,
    PrintOrder: (target, session) => setupOf(target, session).order,
    // Source: Excel.PageLayout.firstPageNumber; "auto" is empty text, as its type says.
    FirstPageNumber: (target, session) => setupOf(target, session).firstPageNumber ?? '',
    PrintComments: (target, session) => setupOf(target, session).comments,
    PrintErrors: (target, session) => setupOf(target, session).errors,
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
    PrintHeadings: (target, value, session) => change(target, session, { headings: value.boolean(0) }),
    DraftMode: (target, value, session) => change(target, session, { draft: value.boolean(0) }),
    PrintOrder: (target, value, session) => change(target, session, { order: value.oneOf(0, printOrders) }),
    FirstPageNumber: (target, value, session) => {
      const isAuto = value.raw(0) === '' || value.raw(0) === null;
      change(target, session, { firstPageNumber: isAuto ? null : value.wholeNumber(0) });
    },
    PrintComments: (target, value, session) =>
      change(target, session, { comments: value.oneOf(0, printComments) }),
    PrintErrors: (target, value, session) => change(target, session, { errors: value.oneOf(0, printErrors) }),
  },
  methods: {
    SetPrintArea: (target, args, session) =>
      change(target, session, { printArea: areasOf(args, target, session).map(areaText).join(',') }),
    GetPrintArea: (target, args, session) => printArea(target, session) ?? nothing(args),
    GetPrintAreaOrNullObject: (target, _args, session) => printArea(target, session) ?? nullObject,
    SetPrintTitleRows: (target, args, session) => {
      const area = areaOf(args, target, session);
      // Source: "The range must span the entire row to be valid."
      if (!isEntireRow(area)) throw args.refusal(0, 'must be whole rows');
      change(target, session, { titleRows: absoluteAreaText(area) });
    },
    GetPrintTitleRows: (target, args, session) => title(target, 'titleRows', args, session) ?? nothing(args),
    GetPrintTitleRowsOrNullObject: (target, args, session) =>
      title(target, 'titleRows', args, session) ?? nullObject,
    SetPrintTitleColumns: (target, args, session) => {
      const area = areaOf(args, target, session);
      if (!isEntireColumn(area)) throw args.refusal(0, 'must be whole columns');
      change(target, session, { titleColumns: absoluteAreaText(area) });
    },
    GetPrintTitleColumns: (target, args, session) =>
      title(target, 'titleColumns', args, session) ?? nothing(args),
    GetPrintTitleColumnsOrNullObject: (target, args, session) =>
      title(target, 'titleColumns', args, session) ?? nullObject,
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

function areasOf(args: Arguments, target: WorksheetTarget, session: Session): readonly Area[] {
  const given = args.raw(0);
  const several = isOfficeObject(given) ? targetOf(rangeAreasType, given) : null;
  if (several) return several.areas;
  if (args.isObject(0)) return [areaOf(args, target, session)];
  return args
    .text(0)
    .split(',')
    .map((one) => rangeFromText(one.trim(), target.sheetId, session, args.member).area);
}

/** Excel gives a RangeAreas, of one area or several. */
function printArea(target: WorksheetTarget, session: Session): OfficeObject | null {
  const areas = setupOf(target, session)
    .printArea.split(',')
    .flatMap((one) => parseArea(one) ?? []);
  return areas.length > 0 ? rangeAreasObject(target.sheetId, areas) : null;
}

function title(
  target: WorksheetTarget,
  which: 'titleRows' | 'titleColumns',
  args: Arguments,
  session: Session,
): OfficeObject | null {
  const area = parseArea(setupOf(target, session)[which]);
  return area && rangeObject(target.sheetId, area, args.member);
}

function nothing(args: Arguments): never {
  throw itemNotFound(`${args.member}: nothing is set.`);
}
