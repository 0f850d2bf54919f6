import type { MemberCases } from './member-cases';

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Sheet1');

/** The addresses of ranges without their sheet; null for one that is not there. */
async function addressesOf(ranges: readonly Excel.Range[]): Promise<(string | null)[]> {
  for (const range of ranges) range.load('address');
  await ranges[0]?.context.sync();
  return ranges.map((range) => (range.isNullObject ? null : range.address.replace('Sheet1!', '')));
}

export const rangeCases: MemberCases = {
  type: 'Range',
  sample: (context) => sheetOf(context).getRange('A1:B2'),
  cases: {
    'its place and size': async (context) => {
      const range = sheetOf(context).getRange('B2:D5');
      range.load(
        'address,addressLocal,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn,top,left,height,width',
      );
      range.worksheet.load('name');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: 'Sheet1!B2:D5',
        addressLocal: 'Sheet1!B2:D5',
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 4,
        columnCount: 3,
        cellCount: 12,
        isEntireRow: false,
        isEntireColumn: false,
        top: 15,
        left: 48,
        height: 60,
        width: 144,
      });
      expect(range.worksheet.name).toBe('Sheet1');
    },
    'what it holds': async (context) => {
      const range = sheetOf(context).getRange('A1:C1');
      range.values = [['Đức Linh', 0.25, true]];
      range.numberFormat = [[null as unknown as string, '0.0%', null as unknown as string]];
      sheetOf(context).getRange('D1').formulas = [['=SUM(B1,1)']];
      range.load('values,text,valueTypes,numberFormat,hasSpill');
      const formula = sheetOf(context).getRange('D1');
      formula.load('formulas,values');
      await context.sync();
      expect(range.values).toEqual([['Đức Linh', 0.25, true]]);
      expect(range.text).toEqual([['Đức Linh', '25,0%', 'TRUE']]);
      expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean']]);
      expect(range.numberFormat).toEqual([['General', '0.0%', 'General']]);
      expect(range.hasSpill).toBe(false);
      expect([formula.formulas, formula.values]).toEqual([[['=SUM(B1,1)']], [[1.25]]]);
    },
    'more cells than one message takes are checked before they are cut': async (context) => {
      const rows = Array.from({ length: 2_000 }, (_none, row) => [row]);
      const range = sheetOf(context).getRange('A1:A2000');
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    },
    'other ranges by counting': async (context) => {
      const range = sheetOf(context).getRange('B2:D5');
      const addresses = await addressesOf([
        range.getCell(1, 1),
        range.getRow(1),
        range.getColumn(2),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 1),
        range.getAbsoluteResizedRange(1, 2),
        range.getBoundingRect('F9'),
        range.getIntersection('A1:B9'),
        range.getIntersectionOrNullObject('F1:F9'),
        range.getEntireRow(),
        range.getEntireColumn(),
      ]);
      expect(addresses).toEqual([
        ...[
          'C3',
          'B3:D3',
          'D2:D5',
          'D5',
          'B5:D5',
          'D2:D5',
          'A3:C6',
          'B2:E6',
          'B2:C2',
          'B2:F9',
          'B2:B5',
          null,
        ],
        ...['2:5', 'B:D'],
      ]);
    },
    'other ranges by what cells hold': async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2:C3').values = [
        [1, 'a'],
        [2, 'b'],
      ];
      sheet.getRange('F6').formulas = [['=SEQUENCE(2,2)']];
      await context.sync();
      const all = sheet.getRange('A1:H9');
      expect(
        await addressesOf([
          sheet.getRange('A1:D4').getUsedRange(true),
          sheet.getRange('J1:K2').getUsedRangeOrNullObject(true),
          sheet.getRange('B2').getSurroundingRegion(),
          sheet.getRange('B2').getRangeEdge('Down'),
          sheet.getRange('B2').getExtendedRange('Right'),
          sheet.getRange('F6').getSpillingToRange(),
          sheet.getRange('B2').getSpillingToRangeOrNullObject(),
          sheet.getRange('G7').getSpillParent(),
          sheet.getRange('B2').getSpillParentOrNullObject(),
        ]),
      ).toEqual(['B2:C3', null, 'B2:C3', 'B3', 'B2:C2', 'F6:G7', null, 'F6', null]);
      const formulas = all.getSpecialCells('Formulas');
      const blanks = sheet.getRange('B2:C3').getSpecialCellsOrNullObject('Blanks');
      formulas.load('address');
      const spilled = sheet.getRange('F6:G7');
      spilled.load('hasSpill');
      await context.sync();
      expect([formulas.address, blanks.isNullObject, spilled.hasSpill]).toEqual(['Sheet1!F6', true, true]);
    },
    'cells inserted, deleted, copied, moved and cleared': async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:A3').formulas = [[1], [2], ['=A1+A2']];
      sheet.getRange('A1').insert('Down');
      sheet.getRange('C1').copyFrom('A2:A3');
      sheet.getRange('C1:C2').moveTo('E1');
      sheet.getRange('A1').delete('Up');
      sheet.getRange('A2').clear('Contents');
      const range = sheet.getRange('A1:E3');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [1, '', '', '', 1],
        ['', '', '', '', 2],
        [1, '', '', '', ''],
      ]);
    },
    'rows and columns hidden, cells merged and selected': async (context, { book }) => {
      const sheet = sheetOf(context);
      const range = sheet.getRange('B2:C3');
      range.rowHidden = true;
      range.columnHidden = true;
      range.merge();
      range.unmerge();
      range.load('rowHidden,columnHidden,hidden');
      const merged = range.getMergedAreasOrNullObject();
      merged.load('address');
      sheet.getRange('D4').select();
      await context.sync();
      expect([range.rowHidden, range.columnHidden, range.hidden, merged.isNullObject]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(book.view.selection().area).toMatchObject({ firstRow: 3, firstColumn: 3 });
    },
    'its link': async (context) => {
      const range = sheetOf(context).getRange('B2');
      range.hyperlink = { documentReference: "'Báo cáo năm 2022'!A1", textToDisplay: 'Báo cáo' };
      range.load('hyperlink,values');
      await context.sync();
      expect(range.hyperlink).toEqual({
        documentReference: "'Báo cáo năm 2022'!A1",
        textToDisplay: 'Báo cáo',
      });
      expect(range.values).toEqual([['Báo cáo']]);
    },
    'what stands on it': async (context) => {
      const range = sheetOf(context).getRange('B2:C3');
      range.load('format/rowHeight');
      range.dataValidation.load('type');
      range.conditionalFormats.load('items/type');
      const tables = range.getTables();
      tables.load('items/name');
      await context.sync();
      expect([range.format.rowHeight, range.dataValidation.type]).toEqual([15, 'None']);
      expect([range.conditionalFormats.items, tables.items]).toEqual([[], []]);
    },
  },
};
