import type { ObjectType, OfficeObject } from '../office-object';
import { officeObject } from '../office-object';
import { worksheetCollectionType } from './worksheet';

/** Excel.Workbook: the global object of every Excel batch. */
export const workbookType: ObjectType<null> = {
  name: 'Workbook',
  scalars: {},
  navigation: {
    Worksheets: () => officeObject(worksheetCollectionType, null),
  },
  methods: {
    _RemoveReference: (_workbook, args, session) => session.release(args.text(0)),
  },
};

export function workbookObject(): OfficeObject {
  return officeObject(workbookType, null);
}
