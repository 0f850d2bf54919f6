import type { ObjectType, OfficeObject } from '../office-object';
import { officeObject } from '../office-object';
import { applicationType } from './application';
import { commentCollectionType } from './comment';
import { namedItemCollectionType } from './named-item';
import { rangeObject } from './range';
import { settingCollectionType } from './setting';
import { worksheetCollectionType } from './worksheet';

/** Excel.Workbook: the global object of every Excel batch. */
export const workbookType: ObjectType<null> = {
  name: 'Workbook',
  scalars: { Name: (_workbook, { book }) => book.handle.workbook.getName() },
  navigation: {
    Worksheets: () => officeObject(worksheetCollectionType, null),
    Names: () => officeObject(namedItemCollectionType, { scope: null }),
    Comments: () => officeObject(commentCollectionType, { sheetId: null }),
    Settings: () => officeObject(settingCollectionType, null),
    Application: () => officeObject(applicationType, null),
  },
  methods: {
    GetSelectedRange: (_workbook, args, { book }) => {
      const { sheetId, area } = book.view.selection();
      return rangeObject(sheetId, area, args.member);
    },
    GetActiveCell: (_workbook, args, { book }) => {
      const { sheetId, area } = book.view.selection();
      return rangeObject(
        sheetId,
        { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn },
        args.member,
      );
    },
    _RemoveReference: (_workbook, args, session) => session.release(args.text(0)),
  },
};

export function workbookObject(): OfficeObject {
  return officeObject(workbookType, null);
}
