import { wholeSheet } from '../../book/address';
import { readColor } from '../../book/color';
import { itemNotFound } from '../../book/office-failure';
import type { SheetVisibility } from '../../book/sheets';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import { rangeFromText } from '../range-text';
import { chartCollectionType } from './chart';
import { commentCollectionType } from './comment';
import { freezePanesType } from './freeze-panes';
import { namedItemCollectionType } from './named-item';
import { pageLayoutType } from './page-layout';
import { rangeObject } from './range';
import { worksheetProtectionType } from './worksheet-protection';

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
    TabColor: ({ sheetId }, { book }) => book.sheets.tabColor(sheetId),
    ShowGridlines: ({ sheetId }, { book }) => book.sheets.showsGridlines(sheetId),
  },
  navigation: {
    Comments: ({ sheetId }) => officeObject(commentCollectionType, { sheetId }),
    Charts: (target) => officeObject(chartCollectionType, target),
    Names: ({ sheetId }) => officeObject(namedItemCollectionType, { scope: sheetId }),
    PageLayout: (target) => officeObject(pageLayoutType, target),
    FreezePanes: (target) => officeObject(freezePanesType, target),
    Protection: (target) => officeObject(worksheetProtectionType, target),
  },
  setters: {
    Name: ({ sheetId }, value, { book }) => book.sheets.rename(sheetId, value.text(0)),
    Position: ({ sheetId }, value, { book }) => book.sheets.move(sheetId, value.wholeNumber(0)),
    Visibility: ({ sheetId }, value, { book }) =>
      book.sheets.setVisibility(sheetId, value.oneOf(0, visibilities)),
    TabColor: ({ sheetId }, value, { book }) => {
      const color = value.text(0);
      book.sheets.setTabColor(sheetId, color === '' ? '' : readColor(color, value.member));
    },
    ShowGridlines: ({ sheetId }, value, { book }) => book.sheets.showGridlines(sheetId, value.boolean(0)),
    // What the library sends for `showGridlines = …` (its `Worksheet_ShowGridlines_Set`); it reads the property above.
    Gridlines: ({ sheetId }, value, { book }) => book.sheets.showGridlines(sheetId, value.boolean(0)),
  },
  methods: {
    Activate: ({ sheetId }, _args, { book }) => book.sheets.activate(sheetId),
    Delete: ({ sheetId }, _args, { book }) => book.sheets.remove(sheetId),
    GetRange: ({ sheetId }, args, session) => {
      const address = args.optionalText(0);
      if (address === null || address === '') return rangeObject(sheetId, wholeSheet, args.member);
      const range = rangeFromText(address, sheetId, session, args.member);
      return rangeObject(range.sheetId, range.area, args.member);
    },
    GetRangeByIndexes: ({ sheetId }, args) => {
      const firstRow = args.wholeNumber(0);
      const firstColumn = args.wholeNumber(1);
      const lastRow = firstRow + args.wholeNumber(2) - 1;
      const lastColumn = firstColumn + args.wholeNumber(3) - 1;
      return rangeObject(sheetId, { firstRow, firstColumn, lastRow, lastColumn }, args.member);
    },
    GetCell: ({ sheetId }, args) => {
      const firstRow = args.wholeNumber(0);
      const firstColumn = args.wholeNumber(1);
      return rangeObject(
        sheetId,
        { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn },
        args.member,
      );
    },
    GetUsedRange: async ({ sheetId }, args, { book }) => {
      await book.settle();
      // Of an empty sheet Excel gives the upper left cell. Source: Excel.Worksheet.getUsedRange.
      const used = book.cells.usedArea(sheetId, wholeSheet, args.optionalBoolean(0));
      return rangeObject(
        sheetId,
        used ?? { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
        args.member,
      );
    },
    GetUsedRangeOrNullObject: async ({ sheetId }, args, { book }) => {
      await book.settle();
      const used = book.cells.usedArea(sheetId, wholeSheet, args.optionalBoolean(0));
      return used ? rangeObject(sheetId, used, args.member) : nullObject;
    },
  },
};

/** Excel.WorksheetCollection: `workbook.worksheets`. Finds by name and by id. */
export const worksheetCollectionType: ObjectType<null> = {
  name: 'WorksheetCollection',
  scalars: {},
  items: (_all, { book }) => book.sheets.ids().map(worksheetObject),
  indexer: (_all, key, { book }) => {
    const found = book.sheets.find(key.text(0));
    if (found === null) throw itemNotFound(`There is no worksheet "${key.text(0)}".`);
    return worksheetObject(found);
  },
  methods: {
    Add: (_all, args, { book }) => worksheetObject(book.sheets.add(args.optionalText(0))),
    GetItemOrNullObject: (_all, args, { book }) => {
      const found = book.sheets.find(args.text(0));
      return found === null ? nullObject : worksheetObject(found);
    },
    GetActiveWorksheet: (_all, _args, { book }) => worksheetObject(book.sheets.activeId()),
    GetCount: (_all, args, { book }) => {
      const visibleOnly = args.optionalBoolean(0);
      return book.sheets.ids().filter((id) => !visibleOnly || book.sheets.visibility(id) === 'Visible')
        .length;
    },
    GetFirst: (_all, args, { book }) => {
      const visibleOnly = args.optionalBoolean(0);
      const first = book.sheets.ids().find((id) => !visibleOnly || book.sheets.visibility(id) === 'Visible');
      if (first === undefined) throw itemNotFound('There is no worksheet.');
      return worksheetObject(first);
    },
    GetLast: (_all, args, { book }) => {
      const visibleOnly = args.optionalBoolean(0);
      const ids = book.sheets.ids().filter((id) => !visibleOnly || book.sheets.visibility(id) === 'Visible');
      const last = ids[ids.length - 1];
      if (last === undefined) throw itemNotFound('There is no worksheet.');
      return worksheetObject(last);
    },
  },
};
