import { readColor } from '../../book/color';
import { itemNotFound } from '../../book/office-failure';
import type { SheetVisibility } from '../../book/sheets';
import type { Arguments } from '../arguments';
import { officeEnum } from '../office-enum';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import type { Session } from '../session';
import { chartCollectionType } from './chart';
import { commentCollectionType } from './comment';
import { freezePanesType } from './freeze-panes';
import { namedItemCollectionType } from './named-item';
import { pageBreakCollectionType } from './page-break';
import { pageLayoutType } from './page-layout';
import { worksheetCustomPropertyCollectionType } from './worksheet-custom-property';
import { worksheetProtectionType } from './worksheet-protection';
import { worksheetRangeMethods } from './worksheet-ranges';
import { tableCollectionType } from './table';
import { eventMethods } from '../event-methods';
import { worksheetEvents } from './worksheet-events';

/** Excel's widest column, in characters. */
const widestColumn = 255;

export interface WorksheetTarget {
  readonly sheetId: string;
}

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const satisfies readonly SheetVisibility[];

export function worksheetObject(sheetId: string): OfficeObject {
  return officeObject(worksheetType, { sheetId });
}

/** Excel.Worksheet. */
export const worksheetType: ObjectType<WorksheetTarget> = {
  name: 'Worksheet',
  identity: ({ sheetId }) => ({ Id: sheetId }),
  scalars: {
    Id: ({ sheetId }) => sheetId,
    Name: ({ sheetId }, { book }) => book.sheets.name(sheetId),
    Position: ({ sheetId }, { book }) => book.sheets.position(sheetId),
    Visibility: ({ sheetId }, { book }) => book.sheets.visibility(sheetId),
    // Source: Excel.Worksheet.tabColor, "if the worksheet is invisible, the value will be `null`".
    TabColor: ({ sheetId }, { book }) =>
      book.sheets.visibility(sheetId) === 'Visible' ? book.sheets.tabColor(sheetId) : null,
    ShowGridlines: ({ sheetId }, { book }) => book.sheets.showsGridlines(sheetId),
    ShowHeadings: ({ sheetId }, { book }) => book.dimensions.showsHeadings(sheetId),
    StandardHeight: ({ sheetId }, { book }) => book.dimensions.standardHeight(sheetId),
    StandardWidth: ({ sheetId }, { book }) => book.dimensions.standardWidth(sheetId),
  },
  navigation: {
    Comments: ({ sheetId }) => officeObject(commentCollectionType, { sheetId }),
    Charts: (target) => officeObject(chartCollectionType, target),
    Tables: ({ sheetId }) => officeObject(tableCollectionType, { sheetId }),
    Names: ({ sheetId }) => officeObject(namedItemCollectionType, { scope: sheetId }),
    HorizontalPageBreaks: ({ sheetId }) =>
      officeObject(pageBreakCollectionType, { sheetId, along: 'rowBreaks' }),
    VerticalPageBreaks: ({ sheetId }) =>
      officeObject(pageBreakCollectionType, { sheetId, along: 'columnBreaks' }),
    PageLayout: (target) => officeObject(pageLayoutType, target),
    FreezePanes: (target) => officeObject(freezePanesType, target),
    CustomProperties: (target) => officeObject(worksheetCustomPropertyCollectionType, target),
    Protection: (target) => officeObject(worksheetProtectionType, target),
  },
  setters: {
    Name: ({ sheetId }, value, session) => {
      session.requireStructure(value.member);
      session.book.sheets.rename(sheetId, value.text(0));
    },
    Position: ({ sheetId }, value, session) => {
      session.requireStructure(value.member);
      session.book.sheets.move(sheetId, value.wholeNumber(0));
    },
    Visibility: ({ sheetId }, value, session) => {
      session.requireStructure(value.member);
      session.book.sheets.setVisibility(sheetId, value.oneOf(0, visibilities));
    },
    TabColor: ({ sheetId }, value, { book }) => {
      const color = value.text(0);
      book.sheets.setTabColor(sheetId, color === '' ? '' : readColor(color, value.member));
    },
    // What the library sends for `showGridlines = …` (its `Worksheet_ShowGridlines_Set`); it reads the property above.
    Gridlines: ({ sheetId }, value, { book }) => book.sheets.showGridlines(sheetId, value.boolean(0)),
    Headings: ({ sheetId }, value, { book }) => book.dimensions.showHeadings(sheetId, value.boolean(0)),
    StandardWidth: ({ sheetId }, value, { book }) => {
      const characters = value.number(0);
      if (characters < 0 || characters > widestColumn) {
        throw value.refusal(0, `must be 0 to ${widestColumn} characters`);
      }
      book.dimensions.setStandardWidth(sheetId, characters);
    },
  },
  methods: {
    ...eventMethods(worksheetEvents, ({ sheetId }: WorksheetTarget) => sheetId),
    Activate: ({ sheetId }, _args, { book }) => book.sheets.activate(sheetId),
    Delete: ({ sheetId }, args, session) => {
      session.requireStructure(args.member);
      session.book.sheets.remove(sheetId);
    },
    ...worksheetRangeMethods,
    Calculate: async (_target, args, { book }) => {
      const all = args.optionalBoolean(0);
      await book.settle();
      if (all) book.calculation.calculateAll();
      await book.settle();
    },
    Copy: ({ sheetId }, args, session) => {
      session.requireStructure(args.member);
      session.book.writes.flush();
      const position = positionOfCopy(args, session);
      return worksheetObject(session.book.copies.copy(sheetId, position, args.member));
    },
    GetNext: (target, args, session) => neighbour(target, 1, args, session) ?? noNeighbour(args),
    GetNextOrNullObject: (target, args, session) => neighbour(target, 1, args, session) ?? nullObject,
    GetPrevious: (target, args, session) => neighbour(target, -1, args, session) ?? noNeighbour(args),
    GetPreviousOrNullObject: (target, args, session) => neighbour(target, -1, args, session) ?? nullObject,
  },
};

/** The next worksheet on one side, hidden ones left out when only visible ones are wanted; null at the end. */
function neighbour(
  { sheetId }: WorksheetTarget,
  step: 1 | -1,
  args: Arguments,
  { book }: Session,
): OfficeObject | null {
  const visibleOnly = args.optionalBoolean(0);
  const ids = book.sheets.ids();
  for (let at = book.sheets.position(sheetId) + step; at >= 0 && at < ids.length; at += step) {
    const id = ids[at];
    if (id !== undefined && (!visibleOnly || book.sheets.visibility(id) === 'Visible')) {
      return worksheetObject(id);
    }
  }
  return null;
}

function noNeighbour(args: Arguments): never {
  throw itemNotFound(`${args.member}: there is no such worksheet.`);
}

/** Source: Excel.Worksheet.copy: "None" is the beginning; `relativeTo` is needed for "Before" and "After" only. */
function positionOfCopy(args: Arguments, { book }: Session): number {
  const type = args.has(0) ? args.oneOf(0, officeEnum.worksheetPositions) : 'None';
  if (type === 'None' || type === 'Beginning') return 0;
  if (type === 'End') return book.sheets.ids().length;
  const { sheetId } = args.object(1, worksheetType);
  return book.sheets.position(sheetId) + (type === 'After' ? 1 : 0);
}
