import type { Area } from '../../book/book-data';
import { itemNotFound } from '../../book/office-failure';
import type { TableColumnData, TableData } from '../../book/table-data';
import { bodyArea, columnOf, foldTableName, headerArea, totalArea } from '../../book/table-data';
import type { Arguments } from '../arguments';
import { assignedMatrix } from '../assigned-matrix';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import type { Session } from '../session';
import { rangeObject } from './range';
import type { TableTarget } from './table';
import { writableTable } from './table';

interface ColumnTarget extends TableTarget {
  readonly columnId: number;
}

interface PlacedColumn {
  readonly sheetId: string;
  readonly table: TableData;
  readonly column: TableColumnData;
  readonly index: number;
}

function placed({ tableId, columnId }: ColumnTarget, { book }: Session): PlacedColumn {
  const { sheetId, table } = book.tables.get(tableId);
  const index = table.columns.findIndex(({ id }) => id === columnId);
  const column = table.columns[index];
  if (!column) throw itemNotFound('The column is gone.');
  return { sheetId, table, column, index };
}

function part(areaOf: (table: TableData) => Area | null, what: string) {
  return (target: ColumnTarget, args: Arguments, session: Session): OfficeObject => {
    const { sheetId, table, index } = placed(target, session);
    const area = columnOf(areaOf(table), index);
    if (!area) throw itemNotFound(`The table "${table.name}" shows no ${what}.`);
    return rangeObject(sheetId, area, args.member);
  };
}

/** Excel.TableColumn. Its values are those of header, data and total row. */
const tableColumnType: ObjectType<ColumnTarget> = {
  name: 'TableColumn',
  identity: ({ columnId }) => ({ Id: columnId }),
  scalars: {
    Id: ({ columnId }) => columnId,
    Index: (target, session) => placed(target, session).index,
    Name: (target, session) => placed(target, session).column.name,
    Values: async (target, session) => {
      await session.book.settle();
      const { sheetId, table, index } = placed(target, session);
      return session.book.cells.values(sheetId, columnOf(table.area, index));
    },
  },
  setters: {
    Name: (target, value, session) => {
      writableTable(target, value.member, session);
      const { tableId, columnId } = target;
      session.book.tableShape.renameColumn(tableId, columnId, value.text(0), value.member);
    },
    Values: (target, value, session) => {
      writableTable(target, value.member, session);
      const { sheetId, table, index } = placed(target, session);
      const area = columnOf(table.area, index);
      session.book.cells.write(sheetId, area, assignedMatrix(value, area), value.member);
    },
  },
  methods: {
    GetRange: part(({ area }) => area, 'range'),
    GetDataBodyRange: part(bodyArea, 'data'),
    GetHeaderRowRange: part(headerArea, 'header row'),
    GetTotalRowRange: part(totalArea, 'total row'),
    Delete: async (target, args, session) => {
      writableTable(target, args.member, session);
      placed(target, session);
      await session.book.tableShape.deleteColumn(target.tableId, target.columnId);
    },
  },
};

/** Excel.TableColumnCollection: finds by name and by id. */
export const tableColumnCollectionType: ObjectType<TableTarget> = {
  name: 'TableColumnCollection',
  scalars: { Count: ({ tableId }, { book }) => book.tables.get(tableId).table.columns.length },
  items: ({ tableId }, { book }) =>
    book.tables.get(tableId).table.columns.map(({ id }) => columnObject(tableId, id)),
  indexer: (target, key, session) => existing(target, key, session),
  methods: {
    Add: async (target, args, session) => {
      const { sheetId } = writableTable(target, args.member, session);
      const { book } = session;
      const given = args.has(0) ? args.wholeNumber(0) : -1;
      const name = args.optionalText(2);
      const index = given === -1 ? null : given;
      // The shape of the values is checked before anything changes.
      const height = rows(target, session);
      const values = args.has(1) ? args.matrix(1, height, 1) : null;
      const id = await book.tableShape.addColumn(target.tableId, index, name, args.member);
      const { table, index: at } = placed({ ...target, columnId: id }, session);
      if (values) {
        const withoutHeading = name !== null && table.showHeaders ? [[null], ...values.slice(1)] : values;
        book.cells.write(sheetId, columnOf(table.area, at), withoutHeading, args.member);
      }
      return columnObject(target.tableId, id);
    },
    GetCount: ({ tableId }, _args, { book }) => book.tables.get(tableId).table.columns.length,
    GetItemAt: ({ tableId }, args, { book }) => {
      const { columns } = book.tables.get(tableId).table;
      const column = columns[args.wholeNumber(0)];
      if (!column) throw args.refusal(0, `must be an index below ${columns.length}`);
      return columnObject(tableId, column.id);
    },
    GetItemOrNullObject: (target, args, session) => find(target, args, session) ?? nullObject,
  },
};

function rows(target: TableTarget, { book }: Session): number {
  const { area } = book.tables.get(target.tableId).table;
  return area.lastRow - area.firstRow + 1;
}

function columnObject(tableId: string, columnId: number): OfficeObject {
  return officeObject(tableColumnType, { tableId, columnId });
}

function find({ tableId }: TableTarget, key: Arguments, { book }: Session): OfficeObject | null {
  const { columns } = book.tables.get(tableId).table;
  const wanted = typeof key.raw(0) === 'number' ? key.wholeNumber(0) : key.text(0);
  const column =
    typeof wanted === 'number'
      ? columns.find(({ id }) => id === wanted)
      : columns.find(({ name }) => foldTableName(name) === foldTableName(wanted));
  return column ? columnObject(tableId, column.id) : null;
}

function existing(target: TableTarget, key: Arguments, session: Session): OfficeObject {
  const column = find(target, key, session);
  if (!column) throw itemNotFound(`The table has no column "${String(key.raw(0))}".`);
  return column;
}
