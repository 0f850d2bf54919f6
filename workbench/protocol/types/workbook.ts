import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import { applicationType } from './application';
import { commentCollectionType } from './comment';
import { customXmlPartCollectionType } from './custom-xml-part';
import { documentPropertiesType } from './document-properties';
import { namedItemCollectionType } from './named-item';
import { rangeObject } from './range';
import { settingCollectionType } from './setting';
import { workbookProtectionType } from './workbook-protection';
import { worksheetCollectionType } from './worksheet-collection';
import { tableCollectionType } from './table';
import { itemNotFound } from '../../book/office-failure';

/** Excel.Runtime: `context.runtime`. */
const runtimeType: ObjectType<null> = {
  name: 'Runtime',
  scalars: { EnableEvents: (_runtime, { events }) => events.isEnabled },
  setters: {
    EnableEvents: (_runtime, value, { events }) => {
      events.isEnabled = value.boolean(0);
    },
  },
};

/** Excel.Workbook: the global object of every Excel batch. */
export const workbookType: ObjectType<null> = {
  name: 'Workbook',
  scalars: { Name: (_workbook, { book }) => book.handle.workbook.getName() },
  navigation: {
    Worksheets: () => officeObject(worksheetCollectionType, null),
    Tables: () => officeObject(tableCollectionType, { sheetId: null }),
    Names: () => officeObject(namedItemCollectionType, { scope: null }),
    Comments: () => officeObject(commentCollectionType, { sheetId: null }),
    CustomXmlParts: () => officeObject(customXmlPartCollectionType, { namespace: null }),
    Properties: () => officeObject(documentPropertiesType, null),
    Protection: () => officeObject(workbookProtectionType, null),
    Settings: () => officeObject(settingCollectionType, null),
    _Runtime: () => officeObject(runtimeType, null),
    Application: () => officeObject(applicationType, null),
  },
  methods: {
    // What `args.getRange` of an event asks for.
    _GetRangeForEventByReferenceId: (_workbook, args, { events }) => {
      const range = events.rangeOf(args.text(0));
      if (!range) throw itemNotFound('The cells of the event are gone.');
      return rangeObject(range.sheetId, range.area, args.member);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, args, { events }) => {
      const range = events.rangeOf(args.text(0));
      return range ? rangeObject(range.sheetId, range.area, args.member) : nullObject;
    },
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
