import type { BookData } from '../../../../workbench/book/book-data';
import { emptyExtras } from '../../../../workbench/book/book-data';
import { bookData, firstSheetId } from '../../office-fixture';
import type { MemberCases } from './member-cases';

/** "Table1" at B2:C4 of Sheet1. */
function withTable(): BookData {
  const text = (v: string) => ({ v, t: 1 });
  const data = bookData({
    [firstSheetId]: {
      cellData: {
        1: { 1: text('Đảng bộ'), 2: text('Kết nạp') },
        2: { 1: text('Đức Linh'), 2: { v: 120, t: 2 } },
        3: { 1: text('Tánh Linh'), 2: { v: 60, t: 2 } },
      },
    },
  });
  const column = (id: number, name: string) => ({ id, name, total: '', formula: '' });
  return {
    ...data,
    extras: {
      [firstSheetId]: {
        ...emptyExtras,
        tables: [
          {
            id: '{11111111-2222-4333-8444-555555555555}',
            number: 1,
            name: 'Table1',
            area: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 },
            showHeaders: true,
            showTotals: false,
            showFilterButton: true,
            style: 'TableStyleMedium2',
            showBandedRows: true,
            showBandedColumns: false,
            highlightFirstColumn: false,
            highlightLastColumn: false,
            columns: [column(1, 'Đảng bộ'), column(2, 'Kết nạp')],
          },
        ],
      },
    },
  };
}

const table = ({ workbook }: Excel.RequestContext) => workbook.tables.getItem('Table1');

export const tableCases: MemberCases = {
  type: 'Table',
  data: withTable,
  sample: table,
  cases: {
    'its properties, read and set': async (context) => {
      const one = table(context);
      one.set({
        name: 'Kết_nạp',
        style: 'TableStyleDark1',
        showBandedRows: false,
        showBandedColumns: true,
        showFilterButton: false,
        highlightFirstColumn: true,
        highlightLastColumn: true,
        showTotals: true,
      });
      one.load();
      one.worksheet.load('name');
      await context.sync();
      expect(one.toJSON()).toMatchObject({
        id: '{11111111-2222-4333-8444-555555555555}',
        legacyId: '1',
        name: 'Kết_nạp',
        style: 'TableStyleDark1',
        showHeaders: true,
        showTotals: true,
        showBandedRows: false,
        showBandedColumns: true,
        showFilterButton: false,
        highlightFirstColumn: true,
        highlightLastColumn: true,
      });
      expect(one.worksheet.name).toBe('Sheet1');
    },
    'its ranges': async (context) => {
      const one = table(context);
      one.showTotals = true;
      const ranges = [
        one.getRange(),
        one.getHeaderRowRange(),
        one.getDataBodyRange(),
        one.getTotalRowRange(),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      expect(ranges.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
        'B2:C5',
        'B2:C2',
        'B3:C4',
        'B5:C5',
      ]);
      one.showTotals = false;
      one.showHeaders = false;
      one.resize('B3:D9');
      const resized = one.getRange();
      resized.load('address');
      await context.sync();
      expect(resized.address).toBe('Sheet1!B3:D9');
    },
    'deleted, or made a range': async (context) => {
      const { tables } = context.workbook;
      const left = table(context).convertToRange();
      left.load('address');
      const other = tables.add('Sheet1!H1:I3', true);
      other.delete();
      tables.load('count');
      await context.sync();
      expect([left.address, tables.count]).toEqual(['Sheet1!B2:C4', 0]);
    },
    'its events, registered and taken back': async (context, { host }) => {
      const told: string[] = [];
      const one = table(context);
      const note = ({ type }: { type: string }): Promise<void> => {
        told.push(type);
        return Promise.resolve();
      };
      const results = [one.onChanged.add(note), one.onSelectionChanged.add(note)];
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').getRange('C3').values = [[1]];
      context.workbook.worksheets.getItem('Sheet1').getRange('C3').select();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 200));
      results.forEach((result) => result.remove());
      await context.sync();
      expect(told).toEqual(['TableChanged', 'TableSelectionChanged']);
      expect(host.totals.failed).toBe(0);
    },
  },
};

export const tableCollectionCases: MemberCases = {
  type: 'TableCollection',
  data: withTable,
  sample: ({ workbook }) => workbook.tables,
  cases: {
    'found by name, id and place': async (context) => {
      const { tables, worksheets } = context.workbook;
      const own = worksheets.getItem('Sheet1').tables;
      const added = own.add('E2:F3', true);
      tables.load('items/name,count');
      const count = tables.getCount();
      const found = [tables.getItem('table1'), tables.getItemAt(1), tables.getItemOrNullObject('Table2')];
      const none = tables.getItemOrNullObject('Table9');
      for (const one of [...found, added]) one.load('name');
      await context.sync();
      expect(tables.items.map(({ name }) => name)).toEqual(['Table1', 'Table2']);
      expect([tables.count, count.value, none.isNullObject, added.name]).toEqual([2, 2, true, 'Table2']);
      expect(found.map(({ name }) => name)).toEqual(['Table1', 'Table2', 'Table2']);
    },
    'its events, registered and taken back': async (context) => {
      const told: string[] = [];
      const { tables } = context.workbook;
      const note = ({ type }: { type: string }): Promise<void> => {
        told.push(type);
        return Promise.resolve();
      };
      const results = [tables.onAdded.add(note), tables.onChanged.add(note), tables.onDeleted.add(note)];
      await context.sync();
      const added = tables.add('Sheet1!E2:F3', true);
      added.getDataBodyRange().values = [[1, 2]];
      await context.sync();
      added.delete();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 200));
      results.forEach((result) => result.remove());
      await context.sync();
      expect(new Set(told)).toEqual(new Set(['TableAdded', 'TableChanged', 'TableDeleted']));
    },
  },
};

export const tableScopedCollectionCases: MemberCases = {
  type: 'TableScopedCollection',
  data: withTable,
  sample: ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('A1:D9').getTables(),
  cases: {
    'the tables of a range': async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B9');
      const tables = range.getTables();
      tables.load('items/name');
      const count = tables.getCount();
      const wholly = range.getTables(true).getCount();
      const [first, byName] = [tables.getFirst(), tables.getItem('TABLE1')];
      const none = tables.getItemOrNullObject('Table2');
      first.load('name');
      byName.load('name');
      await context.sync();
      expect(tables.items.map(({ name }) => name)).toEqual(['Table1']);
      expect([count.value, wholly.value, none.isNullObject]).toEqual([1, 0, true]);
      expect([first.name, byName.name]).toEqual(['Table1', 'Table1']);
      tables.items[0]?.load('style');
      await context.sync();
      expect(tables.items[0]?.style).toBe('TableStyleMedium2');
    },
  },
};

export const tableColumnCases: MemberCases = {
  type: 'TableColumn',
  data: withTable,
  sample: (context) => table(context).columns.getItemAt(0),
  cases: {
    'its properties, read and set': async (context) => {
      const column = table(context).columns.getItem('Kết nạp');
      column.name = 'Mới';
      column.values = [['Năm nay'], [7], [8]];
      column.load();
      await context.sync();
      expect(column.toJSON()).toMatchObject({
        id: 2,
        index: 1,
        name: 'Năm nay',
        values: [['Năm nay'], [7], [8]],
      });
    },
    'its ranges, and its end': async (context) => {
      const one = table(context);
      one.showTotals = true;
      const column = one.columns.getItem('Kết nạp');
      const ranges = [
        column.getRange(),
        column.getHeaderRowRange(),
        column.getDataBodyRange(),
        column.getTotalRowRange(),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      expect(ranges.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
        'C2:C5',
        'C2',
        'C3:C4',
        'C5',
      ]);
      column.delete();
      one.columns.load('count');
      await context.sync();
      expect(one.columns.count).toBe(1);
    },
  },
};

export const tableColumnCollectionCases: MemberCases = {
  type: 'TableColumnCollection',
  data: withTable,
  sample: (context) => table(context).columns,
  cases: {
    'added, found by name, id and place': async (context) => {
      const { columns } = table(context);
      columns.add(0, [['Số'], [1], [2]]);
      columns.load('items/name,count');
      const count = columns.getCount();
      const found = [
        columns.getItem(2),
        columns.getItem('KẾT NẠP'),
        columns.getItemAt(0),
        columns.getItemOrNullObject('Số'),
      ];
      const none = columns.getItemOrNullObject('Không');
      for (const column of found) column.load('name');
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(['Số', 'Đảng bộ', 'Kết nạp']);
      expect([columns.count, count.value, none.isNullObject]).toEqual([3, 3, true]);
      expect(found.map(({ name }) => name)).toEqual(['Kết nạp', 'Kết nạp', 'Số', 'Số']);
      columns.items[1]?.load('index');
      await context.sync();
      expect(columns.items[1]?.index).toBe(1);
    },
  },
};

export const tableRowCases: MemberCases = {
  type: 'TableRow',
  data: withTable,
  sample: (context) => table(context).rows.getItemAt(0),
  cases: {
    'its values, its range, its end': async (context) => {
      const { rows } = table(context);
      const row = rows.getItemAt(1);
      row.values = [['Hàm Tân', 50]];
      row.load('index,values');
      const range = row.getRange();
      range.load('address');
      await context.sync();
      expect([row.index, row.values as unknown, range.address]).toEqual([
        1,
        [['Hàm Tân', 50]],
        'Sheet1!B4:C4',
      ]);
      rows.getItemAt(0).delete();
      rows.load('count');
      await context.sync();
      expect(rows.count).toBe(1);
    },
  },
};

export const tableRowCollectionCases: MemberCases = {
  type: 'TableRowCollection',
  data: withTable,
  sample: (context) => table(context).rows,
  cases: {
    'added, counted, deleted': async (context) => {
      const { rows } = table(context);
      const added = rows.add(1, [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]);
      added.load('index');
      rows.load('items/values,count');
      const count = rows.getCount();
      await context.sync();
      expect([added.index, rows.count, count.value]).toEqual([1, 5, 5]);
      expect(rows.items[2]?.values as unknown).toEqual([['b', 2]]);
      rows.items[0]?.load('index');
      await context.sync();
      rows.deleteRows([0, 4]);
      rows.deleteRowsAt(1, 1);
      rows.load('items/values');
      await context.sync();
      expect(rows.items.map(({ values }) => values as unknown)).toEqual([[['a', 1]], [['c', 3]]]);
    },
  },
};
