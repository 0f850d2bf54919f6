import type { MemberCases } from './member-cases';
import { refusalOf } from './refusal';

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Sheet1');

/** Source: the doc comments of Excel.Range.setCellProperties and its like in @types/office-js. */
export const rangePropertyCases: MemberCases = {
  type: 'Range',
  sample: null,
  cases: {
    'properties of each cell are set, and read as they are asked for': async (context) => {
      const range = sheetOf(context).getRange('A1:B2');
      const line = { style: 'Continuous', color: '#0070C0' } as const;
      range.setCellProperties([
        [{ format: { font: { bold: true }, fill: { color: '#FFFF00' }, borders: { bottom: line } } }, {}],
        [null as unknown as object, { format: { wrapText: true, protection: { locked: false } } }],
      ]);
      const found = range.getCellProperties({
        address: true,
        format: { font: { bold: true }, fill: { color: true }, wrapText: true, protection: true },
      });
      const edges = range.getCell(0, 0).getCellProperties({ format: { borders: { style: true } } });
      await context.sync();
      const cell = (address: string, bold: boolean, color: string, wrapText: boolean, locked: boolean) => ({
        address: `Sheet1!${address}`,
        format: { font: { bold }, fill: { color }, wrapText, protection: { locked, formulaHidden: false } },
      });
      expect(found.value).toEqual([
        [cell('A1', true, '#FFFF00', false, true), cell('B1', false, '#FFFFFF', false, true)],
        [cell('A2', false, '#FFFFFF', false, true), cell('B2', false, '#FFFFFF', true, false)],
      ]);
      expect(edges.value[0]?.[0]?.format?.borders).toMatchObject({
        bottom: { style: 'Continuous' },
        top: { style: 'None' },
        diagonalUp: { style: 'None' },
      });
    },
    'properties of rows and columns, with their sizes': async (context) => {
      const range = sheetOf(context).getRange('B2:C3');
      range.setRowProperties([{ rowHidden: true }, { format: { rowHeight: 30 } }]);
      range.setColumnProperties([{ format: { columnWidth: 96, font: { italic: true } } }, {}]);
      const rows = range.getRowProperties({ rowIndex: true, rowHidden: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
      const font = sheetOf(context).getRange('B2:B3').format.font;
      font.load('italic');
      await context.sync();
      expect(rows.value).toEqual([
        { rowIndex: 1, rowHidden: true, format: { rowHeight: 15 } },
        { rowIndex: 2, rowHidden: false, format: { rowHeight: 30 } },
      ]);
      expect(columns.value).toEqual([
        { columnIndex: 1, format: { columnWidth: 96 } },
        { columnIndex: 2, format: { columnWidth: 48 } },
      ]);
      expect(font.italic).toBe(true);
    },
    'what a range does not have here is refused by its name, arrays of another shape too': async (
      context,
    ) => {
      const range = sheetOf(context).getRange('A1:B1');
      range.getCellProperties({ style: true });
      await expect(context.sync()).rejects.toThrow('Range.style');
      range.setCellProperties([[{ format: { font: { subscript: true } } }, {}]]);
      await expect(context.sync()).rejects.toThrow('RangeFont.subscript');
      range.setCellProperties([[{ format: { borders: { middle: {} } as object } }, {}]]);
      await expect(context.sync()).rejects.toThrow('RangeBorderCollection.middle');
      range.setCellProperties([[{}]]);
      expect(await refusalOf(() => context.sync())).toBe('InvalidArgument');
      sheetOf(context).protection.protect();
      range.setCellProperties([[{ format: { wrapText: true } }, {}]]);
      expect(await refusalOf(() => context.sync())).toBe('AccessDenied');
    },
  },
};
