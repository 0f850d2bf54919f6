import { cultures } from '../../../../workbench/book/culture';
import type { MemberCases } from './member-cases';

export const applicationCases: MemberCases = {
  type: 'Application',
  sample: ({ workbook }) => workbook.application,
  cases: {
    'how it calculates, and when': async ({ workbook }) => {
      const { application } = workbook;
      application.calculationMode = 'Automatic';
      application.calculate('Recalculate');
      application.load('calculationMode,calculationState');
      await workbook.context.sync();
      expect([application.calculationMode, application.calculationState]).toEqual(['Automatic', 'Done']);
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      await workbook.context.sync();
      expect(application.calculationMode).toBe('Manual');
    },
    // Source: Excel.CalculationState, "Pending: Changes that trigger calculation have been made, but a recalculation has
    // not yet been performed."
    'that something is still to be calculated': async ({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=1+1']];
      await workbook.context.sync();
      workbook.application.load('calculationState');
      await workbook.context.sync();
      expect(workbook.application.calculationState).toBe('Pending');
      workbook.application.calculate('Recalculate');
      workbook.application.load('calculationState');
      await workbook.context.sync();
      expect(workbook.application.calculationState).toBe('Done');
    },
    'it calculates everything anew when told to': async ({ workbook }, { book }) => {
      workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=1+1']];
      workbook.application.calculate('Recalculate');
      await workbook.context.sync();
      let calculations = 0;
      book.calculation.onCompleted(() => (calculations += 1));
      workbook.application.calculate('Recalculate');
      await workbook.context.sync();
      expect(calculations).toBe(0);
      workbook.application.calculate('Full');
      workbook.application.calculate('FullRebuild');
      await workbook.context.sync();
      expect(calculations).toBe(2);
    },
    'values are written while screen and calculation are held back': async ({ workbook }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.suspendApiCalculationUntilNextSync();
      const range = workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[2, '=A1*3']];
      await workbook.context.sync();
      range.load('values');
      await workbook.context.sync();
      expect(range.values).toEqual([[2, 6]]);
    },
    'the separators of the culture': async ({ workbook }) => {
      const { application } = workbook;
      application.load('decimalSeparator,thousandsSeparator,useSystemSeparators');
      await workbook.context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([',', '.']);
      expect(application.useSystemSeparators).toBe(true);
    },
  },
};

export const cultureCases: MemberCases = {
  type: 'CultureInfo',
  sample: ({ workbook }) => workbook.application.cultureInfo,
  cases: {
    'numbers and dates as in Vietnam': async ({ workbook }) => {
      const { cultureInfo } = workbook.application;
      cultureInfo.load('name,numberFormat,datetimeFormat');
      cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      await workbook.context.sync();
      expect(cultureInfo.name).toBe('vi-VN');
      expect(cultureInfo.numberFormat.numberDecimalSeparator).toBe(',');
      expect(cultureInfo.numberFormat.numberGroupSeparator).toBe('.');
      expect(cultureInfo.datetimeFormat.toJSON()).toEqual(cultures['vi-VN'].dates);
    },
  },
};

export const numberFormatInfoCases: MemberCases = {
  type: 'NumberFormatInfo',
  sample: ({ workbook }) => workbook.application.cultureInfo.numberFormat,
  cases: {
    'its separators are asked for one by one': async ({ workbook }) => {
      const { numberFormat } = workbook.application.cultureInfo;
      numberFormat.load('numberDecimalSeparator');
      await workbook.context.sync();
      expect(numberFormat.toJSON()).toEqual({ numberDecimalSeparator: ',' });
    },
  },
};

export const datetimeFormatInfoCases: MemberCases = {
  type: 'DatetimeFormatInfo',
  sample: ({ workbook }) => workbook.application.cultureInfo.datetimeFormat,
  cases: {
    'its patterns are asked for one by one': async ({ workbook }) => {
      const { datetimeFormat } = workbook.application.cultureInfo;
      datetimeFormat.load('shortDatePattern,dateSeparator');
      await workbook.context.sync();
      expect([datetimeFormat.shortDatePattern, datetimeFormat.dateSeparator]).toEqual(['dd/MM/yyyy', '/']);
    },
  },
};
