import type { Area } from '../../book/book-data';
import { itemNotFound } from '../../book/office-failure';
import { bodyArea } from '../../book/table-data';
import { dataRowCount } from '../../book/tables';
import type { Arguments } from '../arguments';
import { assignedMatrix } from '../assigned-matrix';
import type { ObjectType, OfficeObject } from '../office-object';
import { officeObject, targetOf, isOfficeObject } from '../office-object';
import type { Session } from '../session';
import { rangeObject } from './range';
import type { TableTarget } from './table';
import { writableTable } from './table';

/** A place in the table, not the data that stands there: the doc comment of Excel.TableRowCollection.add says so. */
interface RowTarget extends TableTarget {
  readonly index: number;
}

function placed({ tableId, index }: RowTarget, { book }: Session): { sheetId: string; area: Area } {
  const { sheetId, table } = book.tables.get(tableId);
  if (index >= dataRowCount(table)) throw itemNotFound('The row is gone.');
  const body = bodyArea(table);
  const row = body.firstRow + index;
  return { sheetId, area: { ...body, firstRow: row, lastRow: row } };
}

/** Excel.TableRow. */
const tableRowType: ObjectType<RowTarget> = {
  name: 'TableRow',
  identity: ({ index }) => ({ Index: index }),
  scalars: {
    Index: ({ index }) => index,
    Values: async (target, session) => {
      await session.book.settle();
      const { sheetId, area } = placed(target, session);
      return session.book.cells.values(sheetId, area);
    },
  },
  setters: {
    Values: (target, value, session) => {
      writableTable(target, value.member, session);
      const { sheetId, area } = placed(target, session);
      session.book.cells.write(sheetId, area, assignedMatrix(value, area), value.member);
    },
  },
  methods: {
    GetRange: (target, args, session) => {
      const { sheetId, area } = placed(target, session);
      return rangeObject(sheetId, area, args.member);
    },
    Delete: async (target, args, session) => {
      writableTable(target, args.member, session);
      placed(target, session);
      await session.book.tableShape.deleteRows(target.tableId, [target.index], args.member);
    },
  },
};

/** Excel.TableRowCollection. */
export const tableRowCollectionType: ObjectType<TableTarget> = {
  name: 'TableRowCollection',
  scalars: { Count: (target, session) => rowCountOf(target, session) },
  items: (target, session) =>
    Array.from({ length: rowCountOf(target, session) }, (_none, index) => rowObject(target.tableId, index)),
  methods: {
    Add: async (target, args, session) => {
      const { sheetId, table } = writableTable(target, args.member, session);
      const given = args.has(0) ? args.wholeNumber(0) : -1;
      const values = args.has(1) ? args.matrix(1, null, table.columns.length) : null;
      if (args.has(2) && !args.boolean(2)) {
        throw args.refusal(2, 'must be true: this host always inserts rows into the table');
      }
      const { tableShape, cells } = session.book;
      const count = values?.length ?? 1;
      const index = given === -1 ? null : given;
      const area = await tableShape.addRows(target.tableId, index, count, args.member);
      cells.write(sheetId, area, tableShape.filledRows(table, count, values), args.member);
      return rowObject(target.tableId, area.firstRow - bodyArea(table).firstRow);
    },
    DeleteRows: async (target, args, session) => {
      writableTable(target, args.member, session);
      await session.book.tableShape.deleteRows(target.tableId, rowIndexes(target, args), args.member);
    },
    DeleteRowsAt: async (target, args, session) => {
      writableTable(target, args.member, session);
      const first = args.wholeNumber(0);
      const count = args.has(1) ? args.wholeNumber(1) : 1;
      if (count < 1) throw args.refusal(1, 'must be at least 1');
      const indexes = Array.from({ length: count }, (_none, offset) => first + offset);
      await session.book.tableShape.deleteRows(target.tableId, indexes, args.member);
    },
    GetCount: (target, _args, session) => rowCountOf(target, session),
    GetItemAt: (target, args, session) => {
      const index = args.wholeNumber(0);
      const count = rowCountOf(target, session);
      if (index < 0 || index >= count) throw args.refusal(0, `must be an index below ${count}`);
      return rowObject(target.tableId, index);
    },
  },
};

function rowCountOf({ tableId }: TableTarget, { book }: Session): number {
  return dataRowCount(book.tables.get(tableId).table);
}

function rowObject(tableId: string, index: number): OfficeObject {
  return officeObject(tableRowType, { tableId, index });
}

/** Indexes, or rows of this table. */
function rowIndexes({ tableId }: TableTarget, args: Arguments): number[] {
  const given = args.raw(0);
  if (!Array.isArray(given)) throw args.refusal(0, 'must be an array of rows');
  return given.map((one: unknown) => {
    if (typeof one === 'number' && Number.isInteger(one)) return one;
    const row = isOfficeObject(one) ? targetOf(tableRowType, one) : null;
    if (row?.tableId !== tableId) throw args.refusal(0, 'must hold indexes or rows of the table');
    return row.index;
  });
}
