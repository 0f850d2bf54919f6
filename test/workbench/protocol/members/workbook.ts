import { firstSheetId } from '../../office-fixture';
import type { MemberCases } from './member-cases';

export const workbookCases: MemberCases = {
  type: 'Workbook',
  sample: ({ workbook }) => workbook,
  elsewhere: {
    onSelectionChanged: 'comes as an event of the page: the batch holds nothing but a trace',
  },
  cases: {
    'its name and its parts': async ({ workbook }) => {
      workbook.load('name');
      workbook.worksheets.load('items/name');
      workbook.names.load('items/name');
      workbook.application.load('calculationMode');
      await workbook.context.sync();
      expect(workbook.name).toBe('Book1.xlsx');
      expect(workbook.worksheets.items).toHaveLength(2);
      expect(workbook.names.items).toEqual([]);
      expect(workbook.application.calculationMode).toBe('Automatic');
    },
    'the selection and its first cell': async ({ workbook }, { book }) => {
      book.view.select(firstSheetId, { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 });
      const selected = workbook.getSelectedRange();
      const cell = workbook.getActiveCell();
      selected.load('address');
      cell.load('address');
      await workbook.context.sync();
      expect([selected.address, cell.address]).toEqual(['Sheet1!B2:C4', 'Sheet1!B2']);
    },
  },
};
