import { itemNotFound } from '../../book/office-failure';
import type { ObjectType } from '../office-object';
import { nullObject } from '../office-object';
import { eventMethods } from '../event-methods';
import { wholeWorkbook } from '../event-entries';
import { worksheetObject } from './worksheet';
import { worksheetCollectionEvents, worksheetEvents } from './worksheet-events';

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
    ...eventMethods({ ...worksheetEvents, ...worksheetCollectionEvents }, () => wholeWorkbook),
    Add: (_all, args, session) => {
      session.requireStructure(args.member);
      return worksheetObject(session.book.sheets.add(args.optionalText(0)));
    },
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
