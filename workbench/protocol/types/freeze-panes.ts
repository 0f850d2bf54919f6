import { lastSheetColumn, lastSheetRow } from '../../book/address';
import type { Area } from '../../book/book-data';
import { itemNotFound } from '../../book/office-failure';
import type { ObjectType } from '../office-object';
import { nullObject } from '../office-object';
import { rangeFromText } from '../range-text';
import { rangeObject, rangeType } from './range';
import type { WorksheetTarget } from './worksheet';

/** Excel.WorksheetFreezePanes. */
export const freezePanesType: ObjectType<WorksheetTarget> = {
  name: 'WorksheetFreezePanes',
  scalars: {},
  methods: {
    FreezeRows: ({ sheetId }, args, { book }) =>
      book.view.freeze(sheetId, args.has(0) ? args.wholeNumber(0) : 1, 0),
    FreezeColumns: ({ sheetId }, args, { book }) =>
      book.view.freeze(sheetId, 0, args.has(0) ? args.wholeNumber(0) : 1),
    // Source: Excel.WorksheetFreezePanes.freezeAt: the frozen cells, from the upper left corner on.
    FreezeAt: ({ sheetId }, args, session) => {
      // Source: the same, "or `null` to remove all frozen panes".
      if (!args.has(0)) return session.book.view.freeze(sheetId, 0, 0);
      const { area } = args.isObject(0)
        ? args.object(0, rangeType)
        : rangeFromText(args.text(0), sheetId, session, args.member);
      session.book.view.freeze(
        sheetId,
        area.lastRow === lastSheetRow ? 0 : area.lastRow + 1,
        area.lastColumn === lastSheetColumn ? 0 : area.lastColumn + 1,
      );
    },
    Unfreeze: ({ sheetId }, _args, { book }) => book.view.freeze(sheetId, 0, 0),
    GetLocation: ({ sheetId }, args, { book }) => {
      const area = frozenArea(book.view.frozen(sheetId));
      if (!area) throw itemNotFound('The worksheet has no frozen panes.');
      return rangeObject(sheetId, area, args.member);
    },
    GetLocationOrNullObject: ({ sheetId }, args, { book }) => {
      const area = frozenArea(book.view.frozen(sheetId));
      return area ? rangeObject(sheetId, area, args.member) : nullObject;
    },
  },
};

function frozenArea({ rows, columns }: { readonly rows: number; readonly columns: number }): Area | null {
  if (rows === 0 && columns === 0) return null;
  return {
    firstRow: 0,
    firstColumn: 0,
    lastRow: rows === 0 ? lastSheetRow : rows - 1,
    lastColumn: columns === 0 ? lastSheetColumn : columns - 1,
  };
}
