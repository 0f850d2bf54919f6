import type { MemberCases } from './member-cases';

/** The culture of these cases is Vietnamese: comma for decimals, point for groups, semicolon between arguments. */
export const rangeNotationCases: MemberCases = {
  type: 'Range',
  sample: null,
  cases: {
    'formulas in R1C1 notation, read and written': async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3').values = [[2], [3], [4]];
      const range = sheet.getRange('B1:B3');
      range.formulasR1C1 = [['=RC[-1]*10'], ['=SUM(R1C1:RC[-1])'], ['text']];
      range.load('formulas,formulasR1C1,values');
      await context.sync();
      expect(range.formulas).toEqual([['=A1*10'], ['=SUM($A$1:A2)'], ['text']]);
      expect(range.formulasR1C1).toEqual([['=RC[-1]*10'], ['=SUM(R1C1:RC[-1])'], ['text']]);
      expect(range.values).toEqual([[20], [5], ['text']]);
      // One text for all cells means in each what it says from there.
      sheet.getRange('C1:C2').formulasR1C1 = '=RC[-2]+1' as unknown as string[][];
      const all = sheet.getRange('C1:C2');
      all.load('formulas');
      await context.sync();
      expect(all.formulas).toEqual([['=A1+1'], ['=A2+1']]);
    },
    'formulas in the language of the user, read and written': async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:F1');
      range.formulasLocal = [['=SUM(1,5;2)', '2,5', '1.234,5', "'=x", 7, '2.5']];
      range.load('formulas,formulasLocal,values');
      await context.sync();
      expect(range.formulas).toEqual([['=SUM(1.5,2)', 2.5, 1234.5, '=x', 7, '2.5']]);
      expect(range.formulasLocal).toEqual([['=SUM(1,5;2)', 2.5, 1234.5, '=x', 7, '2.5']]);
      expect(range.values).toEqual([[3.5, 2.5, 1234.5, '=x', 7, '2.5']]);
    },
    'a formula of another notation is refused': async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.formulasLocal = [['=SUM(1;2']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    },
    'number formats in the language of the user': async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[1234.5, 0.25]];
      range.numberFormatLocal = [['#.##0,00', '0,0%']];
      range.load('numberFormat,numberFormatLocal,text');
      await context.sync();
      expect(range.numberFormat).toEqual([['#,##0.00', '0.0%']]);
      expect(range.numberFormatLocal).toEqual([['#.##0,00', '0,0%']]);
      expect(range.text).toEqual([['1.234,50', '25,0%']]);
    },
  },
};
