import type { Area } from '../../book/book-data';
import { invalidArgument, itemNotFound } from '../../book/office-failure';
import type { TableData } from '../../book/table-data';
import { bodyArea, headerArea, totalArea } from '../../book/table-data';
import type { FoundTable } from '../../book/table-formulas';
import type { Arguments } from '../arguments';
import { eventMethods } from '../event-methods';
import { EventType, wholeWorkbook } from '../event-entries';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import { rangeFromText } from '../range-text';
import type { Session } from '../session';
import type { RangeTarget } from './range';
import { rangeObject, rangeType } from './range';
import { tableColumnCollectionType } from './table-column';
import { tableRowCollectionType } from './table-row';
import { requireTableStyle } from './table-style';
import { worksheetObject } from './worksheet';

/** One table, by its id. */
export interface TableTarget {
  readonly tableId: string;
}

function found({ tableId }: TableTarget, { book }: Session): FoundTable {
  return book.tables.get(tableId);
}

/** The table, to be changed: AccessDenied on a protected sheet. */
export function writableTable(target: TableTarget, member: string, session: Session): FoundTable {
  const table = found(target, session);
  session.requireWritable(table.sheetId, member);
  return table;
}

function read<K extends keyof TableData>(key: K) {
  return (target: TableTarget, session: Session): TableData[K] => found(target, session).table[key];
}

type Flag =
  | 'showFilterButton'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

function setFlag(key: Flag) {
  return (target: TableTarget, value: Arguments, session: Session): void => {
    const { table } = writableTable(target, value.member, session);
    if (key === 'showFilterButton' && !table.showHeaders) {
      throw invalidArgument(value.member, 'a table without header row has no filter buttons.');
    }
    session.book.tables.change(target.tableId, { [key]: value.boolean(0) });
  };
}

function part(areaOf: (table: TableData) => Area | null, what: string) {
  return (target: TableTarget, args: Arguments, session: Session): OfficeObject => {
    const { sheetId, table } = found(target, session);
    const area = areaOf(table);
    if (!area) throw itemNotFound(`The table "${table.name}" shows no ${what}.`);
    return rangeObject(sheetId, area, args.member);
  };
}

const tableEvents = {
  DataChangedEvent: EventType.TableChanged,
  SelectionChangedEvent: EventType.TableSelectionChanged,
} as const;

const tableCollectionEvents = {
  DataChangedEvent: EventType.TableChanged,
  AddedEvent: EventType.TableAdded,
  DeletedEvent: EventType.TableDeleted,
} as const;

/** Excel.Table. */
export const tableType: ObjectType<TableTarget> = {
  name: 'Table',
  identity: ({ tableId }) => ({ Id: tableId }),
  scalars: {
    Id: ({ tableId }) => tableId,
    // Source: Excel.Table.legacyId, "Returns a numeric ID", as text.
    LegacyId: (target, session) => String(found(target, session).table.number),
    Name: read('name'),
    Style: read('style'),
    ShowHeaders: read('showHeaders'),
    ShowTotals: read('showTotals'),
    ShowFilterButton: read('showFilterButton'),
    ShowBandedRows: read('showBandedRows'),
    ShowBandedColumns: read('showBandedColumns'),
    HighlightFirstColumn: read('highlightFirstColumn'),
    HighlightLastColumn: read('highlightLastColumn'),
  },
  navigation: {
    Columns: (target) => officeObject(tableColumnCollectionType, target),
    Rows: (target) => officeObject(tableRowCollectionType, target),
    Worksheet: (target, session) => worksheetObject(found(target, session).sheetId),
  },
  setters: {
    Name: (target, value, session) => {
      writableTable(target, value.member, session);
      session.book.tables.rename(target.tableId, value.text(0), value.member);
    },
    Style: (target, value, session) => {
      writableTable(target, value.member, session);
      session.book.tables.change(target.tableId, { style: requireTableStyle(value, session) });
    },
    ShowHeaders: async (target, value, session) => {
      writableTable(target, value.member, session);
      await session.book.tableShape.showHeaders(target.tableId, value.boolean(0), value.member);
    },
    ShowTotals: async (target, value, session) => {
      writableTable(target, value.member, session);
      await session.book.tableShape.showTotals(target.tableId, value.boolean(0));
    },
    ShowFilterButton: setFlag('showFilterButton'),
    ShowBandedRows: setFlag('showBandedRows'),
    ShowBandedColumns: setFlag('showBandedColumns'),
    HighlightFirstColumn: setFlag('highlightFirstColumn'),
    HighlightLastColumn: setFlag('highlightLastColumn'),
  },
  methods: {
    ...eventMethods(tableEvents, ({ tableId }: TableTarget) => tableId),
    GetRange: part(({ area }) => area, 'range'),
    GetDataBodyRange: part(bodyArea, 'data'),
    GetHeaderRowRange: part(headerArea, 'header row'),
    GetTotalRowRange: part(totalArea, 'total row'),
    Resize: async (target, args, session) => {
      const { sheetId } = writableTable(target, args.member, session);
      const range = cellsOf(args, sheetId, session);
      if (range.sheetId !== sheetId) throw args.refusal(0, 'must be on the sheet of the table');
      await session.book.tableShape.resize(target.tableId, range.area, args.member);
    },
    ConvertToRange: (target, args, session) => {
      writableTable(target, args.member, session);
      const { sheetId, table } = session.book.tables.convert(target.tableId);
      return rangeObject(sheetId, table.area, args.member);
    },
    // As ListObject.Delete, which also clears the cells. Source: Microsoft, ListObject.Delete method.
    Delete: (target, args, session) => {
      const { sheetId, table } = writableTable(target, args.member, session);
      session.book.tables.remove(target.tableId);
      session.book.cells.clear(sheetId, table.area);
      session.book.formats.clear(sheetId, table.area);
    },
  },
};

/** The tables of the workbook (`sheetId` null), or of one sheet. */
export interface TablesTarget {
  readonly sheetId: string | null;
}

function listed({ sheetId }: TablesTarget, { book }: Session): FoundTable[] {
  return book.tables.all(sheetId ?? undefined);
}

/** Excel.TableCollection: finds by name and by id. */
export const tableCollectionType: ObjectType<TablesTarget> = {
  name: 'TableCollection',
  scalars: { Count: (target, session) => listed(target, session).length },
  items: (target, session) => listed(target, session).map(({ table }) => tableObject(table.id)),
  indexer: (target, key, session) => existing(listed(target, session), key),
  methods: {
    ...eventMethods(tableCollectionEvents, ({ sheetId }: TablesTarget) => sheetId ?? wholeWorkbook),
    Add: async ({ sheetId }, args, session) => {
      const { sheets, tableShape } = session.book;
      const range = cellsOf(args, sheetId ?? sheets.activeId(), session);
      const hasHeaders = args.boolean(1);
      if (sheetId !== null && range.sheetId !== sheetId) {
        throw args.refusal(0, 'must be on the worksheet of the collection');
      }
      session.requireWritable(range.sheetId, args.member);
      const table = await tableShape.add(range.sheetId, range.area, hasHeaders, args.member);
      return tableObject(table.id);
    },
    GetCount: (target, _args, session) => listed(target, session).length,
    GetItemAt: (target, args, session) => at(listed(target, session), args),
    GetItemOrNullObject: (target, args, session) => find(listed(target, session), args) ?? nullObject,
  },
};

/** The tables that a range meets, or that lie wholly in it. */
interface ScopedTarget extends RangeTarget {
  readonly fully: boolean;
}

function scoped({ sheetId, area, fully }: ScopedTarget, { book }: Session): FoundTable[] {
  return book.tables.within(sheetId, area, fully);
}

/** Excel.TableScopedCollection: what `range.getTables` gives. */
const tableScopedCollectionType: ObjectType<ScopedTarget> = {
  name: 'TableScopedCollection',
  scalars: {},
  items: (target, session) => scoped(target, session).map(({ table }) => tableObject(table.id)),
  indexer: (target, key, session) => existing(scoped(target, session), key),
  methods: {
    GetCount: (target, _args, session) => scoped(target, session).length,
    GetFirst: (target, _args, session) => {
      const [first] = scoped(target, session);
      if (!first) throw itemNotFound('There is no table.');
      return tableObject(first.table.id);
    },
    GetItemOrNullObject: (target, args, session) => find(scoped(target, session), args) ?? nullObject,
  },
};

/** `range.getTables(fullyContained)`. */
export function tablesOfRange(target: RangeTarget, args: Arguments): OfficeObject {
  return officeObject(tableScopedCollectionType, { ...target, fully: args.optionalBoolean(0) });
}

function tableObject(tableId: string): OfficeObject {
  return officeObject(tableType, { tableId });
}

function find(tables: readonly FoundTable[], key: Arguments): OfficeObject | null {
  const wanted = key.text(0).normalize('NFC').toUpperCase();
  const table =
    tables.find((one) => one.table.id.toUpperCase() === wanted) ??
    tables.find((one) => one.table.name.normalize('NFC').toUpperCase() === wanted);
  return table ? tableObject(table.table.id) : null;
}

function existing(tables: readonly FoundTable[], key: Arguments): OfficeObject {
  const table = find(tables, key);
  if (!table) throw itemNotFound(`There is no table "${key.text(0)}".`);
  return table;
}

function at(tables: readonly FoundTable[], args: Arguments): OfficeObject {
  const table = tables[args.wholeNumber(0)];
  if (!table) throw args.refusal(0, `must be an index below ${tables.length}`);
  return tableObject(table.table.id);
}

function cellsOf(args: Arguments, sheetId: string, session: Session): RangeTarget {
  return args.isObject(0)
    ? args.object(0, rangeType)
    : rangeFromText(args.text(0), sheetId, session, args.member);
}
