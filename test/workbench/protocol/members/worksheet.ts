import { secondSheetId } from '../../office-fixture';
import type { MemberCases } from './member-cases';

export const worksheetCases: MemberCases = {
  type: 'Worksheet',
  sample: ({ workbook }) => workbook.worksheets.getItem('Sheet1'),
  cases: {
    'what a new sheet is like': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.load(
        'id,name,position,visibility,tabColor,showGridlines,showHeadings,standardHeight,standardWidth',
      );
      await workbook.context.sync();
      expect(sheet.toJSON()).toMatchObject({
        id: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as string,
        name: 'Sheet1',
        position: 0,
        visibility: 'Visible',
        tabColor: '',
        showGridlines: true,
        showHeadings: true,
        standardHeight: 15,
        standardWidth: 8.43,
      });
    },
    'its properties are set': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.set({
        name: 'Tổng hợp',
        position: 1,
        tabColor: '#FF0000',
        showGridlines: false,
        showHeadings: false,
        standardWidth: 12,
      });
      sheet.load('name,position,tabColor,showGridlines,showHeadings,standardWidth');
      const cell = sheet.getRange('B2');
      cell.load('address,format/columnWidth');
      await workbook.context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: 'Tổng hợp',
        position: 1,
        tabColor: '#FF0000',
        showGridlines: false,
        showHeadings: false,
        standardWidth: 12,
      });
      expect([cell.address, cell.format.columnWidth]).toEqual(["'Tổng hợp'!B2", 66.75]);
    },
    // Source: Excel.Worksheet.tabColor, "if the worksheet is invisible, the value will be `null`".
    'a hidden sheet tells no tab colour': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.tabColor = '#00FF00';
      sheet.visibility = 'Hidden';
      sheet.load('tabColor,visibility');
      await workbook.context.sync();
      expect([sheet.tabColor, sheet.visibility]).toEqual([null, 'Hidden']);
    },
    'it is activated': async ({ workbook }) => {
      workbook.worksheets.getItem(secondSheetId).activate();
      const active = workbook.worksheets.getActiveWorksheet();
      active.load('id');
      await workbook.context.sync();
      expect(active.id).toBe(secondSheetId);
    },
    'its neighbours, the hidden ones left out when asked': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      workbook.worksheets.add('Ba');
      const second = workbook.worksheets.getItem(secondSheetId);
      second.visibility = 'Hidden';
      const next = sheet.getNext();
      const visible = sheet.getNextOrNullObject(true);
      const before = visible.getPrevious(true);
      const none = sheet.getPreviousOrNullObject();
      const last = visible.getNextOrNullObject();
      for (const one of [next, visible, before]) one.load('name');
      await workbook.context.sync();
      expect([next.name, visible.name, before.name]).toEqual(['Báo cáo năm 2022', 'Ba', 'Sheet1']);
      expect([none.isNullObject, last.isNullObject]).toEqual([true, true]);
      next.load('position');
      await workbook.context.sync();
      expect(next.position).toBe(1);
      sheet.getPrevious();
      await expect(workbook.context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    },
    'ranges of it': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      const none = sheet.getUsedRangeOrNullObject();
      const corner = sheet.getUsedRange();
      corner.load('address');
      await workbook.context.sync();
      // Source: Excel.Worksheet.getUsedRange, "If the entire worksheet is blank, this function will return the top left cell".
      expect([none.isNullObject, corner.address]).toEqual([true, 'Sheet1!A1']);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('E9').format.fill.color = '#FF0000';
      const ranges = [
        sheet.getRange(),
        sheet.getRange('C:D'),
        sheet.getRangeByIndexes(1, 2, 3, 4),
        sheet.getCell(4, 5),
        sheet.getUsedRange(),
        sheet.getUsedRangeOrNullObject(true),
        sheet.getRanges("A1:B2; 'Sheet1'!D4,F:F"),
      ];
      for (const range of ranges) range.load('address');
      await workbook.context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        'Sheet1!1:1048576',
        'Sheet1!C:D',
        'Sheet1!C2:F4',
        'Sheet1!F5',
        'Sheet1!B2:E9',
        'Sheet1!B2',
        'Sheet1!A1:B2,Sheet1!D4,Sheet1!F:F',
      ]);
    },
    'it is calculated': async ({ workbook }, { book }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').formulas = [['=1+1']];
      let calculations = 0;
      book.calculation.onCompleted(() => (calculations += 1));
      sheet.calculate(false);
      await workbook.context.sync();
      const before = calculations;
      sheet.calculate(true);
      const cell = sheet.getRange('A1');
      cell.load('values');
      await workbook.context.sync();
      expect(cell.values).toEqual([[2]]);
      expect(calculations).toBeGreaterThan(before);
    },
    // Source: Excel.Worksheet.copy; what a copy is called is Excel's own way (Microsoft support, "Move or copy worksheets").
    'copies of it go where they are wanted': async ({ workbook }) => {
      const sheets = workbook.worksheets;
      const sheet = sheets.getItem('Sheet1');
      sheet.getRange('A1:B1').values = [[21, '=A1*2']];
      sheet.getRange('A1').format.font.bold = true;
      const second = sheets.getItem(secondSheetId);
      const copies = [
        sheet.copy('End'),
        sheet.copy('After', sheet),
        sheet.copy('Before', second),
        sheet.copy('Beginning'),
        sheet.copy(),
      ];
      for (const copy of copies) copy.load('name');
      await workbook.context.sync();
      sheets.load('items/name');
      const first = copies[0]?.getRange('A1:B1');
      first?.load('values,formulas,format/font/bold');
      const bold = copies[0]?.getRange('A1').format.font;
      bold?.load('bold');
      await workbook.context.sync();
      expect(copies.map(({ name }) => name)).toEqual([2, 3, 4, 5, 6].map((n) => `Sheet1 (${n})`));
      expect(sheets.items.map(({ name }) => name)).toEqual([
        'Sheet1 (6)',
        'Sheet1 (5)',
        'Sheet1',
        'Sheet1 (3)',
        'Sheet1 (4)',
        'Báo cáo năm 2022',
        'Sheet1 (2)',
      ]);
      expect([first?.values, first?.formulas, bold?.bold]).toEqual([[[21, 42]], [[21, '=A1*2']], true]);
    },
    'a copy brings charts, print setup and names that refer to itself': async ({ workbook }, { book }) => {
      const sheet = workbook.worksheets.getItem(secondSheetId);
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('C1').formulas = [['=A1:A2*10']];
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2'));
      sheet.pageLayout.orientation = 'Landscape';
      sheet.names.add('OWN', sheet.getRange('A1'));
      workbook.names.add('TOTAL', sheet.getRange('A2'));
      const copy = sheet.copy('End');
      copy.load('id,name');
      copy.pageLayout.load('orientation');
      copy.names.load('items/name,items/formula');
      const spilled = copy.getRange('C1:C2');
      spilled.load('values');
      await workbook.context.sync();
      expect(copy.name).toBe('Báo cáo năm 2022 (2)');
      expect(copy.pageLayout.orientation).toBe('Landscape');
      expect(copy.names.items.map(({ name, formula }) => [name, formula])).toEqual([
        ['OWN', "='Báo cáo năm 2022 (2)'!$A$1"],
        ['TOTAL', "='Báo cáo năm 2022 (2)'!$A$2"],
      ]);
      expect(book.side.of(copy.id).charts.map(({ series }) => series[0]?.values)).toEqual([
        "'Báo cáo năm 2022 (2)'!$A$1:$A$2",
      ]);
      expect(spilled.values).toEqual([[10], [20]]);
    },
    'it is deleted, and what refers to it is #REF!': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').formulas = [["='Báo cáo năm 2022'!B2+1"]];
      await workbook.context.sync();
      workbook.worksheets.getItem(secondSheetId).delete();
      const cell = sheet.getRange('A1');
      cell.load('values,formulas');
      await workbook.context.sync();
      expect([cell.values, cell.formulas]).toEqual([[['#REF!']], [['=#REF!+1']]]);
      sheet.delete();
      await expect(workbook.context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    },
    // Source: Excel.Worksheet.delete, "if the worksheet's visibility is set to "VeryHidden", the delete operation will
    // fail with an `InvalidOperation` exception".
    'a very hidden sheet is not deleted': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(secondSheetId);
      sheet.visibility = 'VeryHidden';
      sheet.delete();
      await expect(workbook.context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    },
    'what stands on it is reached': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      const counts = [sheet.charts.getCount(), sheet.names.getCount(), sheet.comments.getCount()];
      sheet.protection.load('protected');
      sheet.pageLayout.load('orientation');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      await workbook.context.sync();
      expect(counts.map(({ value }) => value)).toEqual([0, 0, 0]);
      expect([sheet.protection.protected, sheet.pageLayout.orientation]).toEqual([false, 'Portrait']);
      expect(frozen.isNullObject).toBe(true);
    },
  },
};

export const worksheetCollectionCases: MemberCases = {
  type: 'WorksheetCollection',
  sample: ({ workbook }) => workbook.worksheets,
  cases: {
    'sheets are added at the end and not activated': async ({ workbook }) => {
      const { worksheets } = workbook;
      const named = worksheets.add('Quý I');
      const unnamed = worksheets.add();
      const active = worksheets.getActiveWorksheet();
      for (const one of [named, unnamed, active]) one.load('name,position');
      await workbook.context.sync();
      expect([named, unnamed, active].map(({ name, position }) => [name, position])).toEqual([
        ['Quý I', 2],
        ['Sheet2', 3],
        ['Sheet1', 0],
      ]);
    },
    'sheets are found by name without regard to case, and by id': async ({ workbook }) => {
      const { worksheets } = workbook;
      const byName = worksheets.getItem('SHEET1');
      const byId = worksheets.getItemOrNullObject(secondSheetId);
      const none = worksheets.getItemOrNullObject('Không có');
      byName.load('name');
      byId.load('name');
      await workbook.context.sync();
      expect([byName.name, byId.name, none.isNullObject]).toEqual(['Sheet1', 'Báo cáo năm 2022', true]);
      worksheets.getItem('Không có').load('name');
      await expect(workbook.context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    },
    'the first, the last and how many, with and without hidden ones': async ({ workbook }) => {
      const { worksheets } = workbook;
      worksheets.add('Ba');
      worksheets.getItem('Sheet1').visibility = 'Hidden';
      worksheets.getItem('Ba').visibility = 'VeryHidden';
      const all = worksheets.getCount();
      const visible = worksheets.getCount(true);
      const sheets = [
        worksheets.getFirst(),
        worksheets.getFirst(true),
        worksheets.getLast(),
        worksheets.getLast(true),
      ];
      for (const sheet of sheets) sheet.load('name');
      worksheets.load('items/name');
      await workbook.context.sync();
      expect([all.value, visible.value]).toEqual([3, 1]);
      expect(sheets.map(({ name }) => name)).toEqual([
        'Sheet1',
        'Báo cáo năm 2022',
        'Ba',
        'Báo cáo năm 2022',
      ]);
      expect(worksheets.items).toHaveLength(3);
    },
  },
};
