import type { MemberCases } from './member-cases';

const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem('Sheet1');

export const pageBreakCollectionCases: MemberCases = {
  type: 'PageBreakCollection',
  sample: (context) => sheetOf(context).horizontalPageBreaks,
  cases: {
    'breaks are added before the first cell of a range, once each, and come from the top': async (
      context,
    ) => {
      const sheet = sheetOf(context);
      const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
      rows.add('B40:D50');
      rows.add(sheet.getRange('A20'));
      rows.add('A20');
      columns.add('F3');
      const counts = [rows.getCount(), columns.getCount()];
      rows.load('items/rowIndex');
      const second = rows.getItem(1);
      second.load('rowIndex');
      columns.load('items/columnIndex');
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([2, 1]);
      expect(rows.items.map(({ rowIndex }) => rowIndex)).toEqual([19, 39]);
      expect(second.rowIndex).toBe(39);
      expect(columns.items.map(({ columnIndex }) => columnIndex)).toEqual([5]);
    },
    'all of one direction are removed': async (context) => {
      const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheetOf(context);
      rows.add('A20');
      columns.add('F1');
      rows.removePageBreaks();
      const counts = [rows.getCount(), columns.getCount()];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([0, 1]);
    },
    'none stands before the first row, and one that is not there is not found': async (context) => {
      const rows = sheetOf(context).horizontalPageBreaks;
      rows.add('B1');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      rows.getItem(3).load('rowIndex');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    },
    'they go with their rows and columns': async (context) => {
      const sheet = sheetOf(context);
      const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
      for (const row of ['A20', 'A30', 'A40']) rows.add(row);
      columns.add('F1');
      await context.sync();
      sheet.getRange('5:6').insert('Down');
      sheet.getRange('32:32').delete('Up');
      sheet.getRange('A:A').insert('Right');
      rows.load('items/rowIndex');
      columns.load('items/columnIndex');
      await context.sync();
      expect(rows.items.map(({ rowIndex }) => rowIndex)).toEqual([21, 40]);
      expect(columns.items.map(({ columnIndex }) => columnIndex)).toEqual([6]);
    },
  },
};

export const pageBreakCases: MemberCases = {
  type: 'PageBreak',
  sample: (context) => sheetOf(context).horizontalPageBreaks.add('A20'),
  cases: {
    'a break knows the cell after it, and can be deleted': async (context) => {
      const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheetOf(context);
      const [row, column] = [rows.add('C20'), columns.add('F3')];
      const cells = [row.getCellAfterBreak(), column.getCellAfterBreak()];
      for (const cell of cells) cell.load('address');
      row.load('rowIndex,columnIndex');
      column.load('rowIndex,columnIndex');
      await context.sync();
      expect(cells.map(({ address }) => address)).toEqual(['Sheet1!A20', 'Sheet1!F1']);
      expect([row.rowIndex, row.columnIndex, column.rowIndex, column.columnIndex]).toEqual([19, 0, 0, 5]);
      row.delete();
      const counts = [rows.getCount(), columns.getCount()];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([0, 1]);
    },
  },
};
