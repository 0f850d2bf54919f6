import { firstSheetId, secondSheetId } from '../../office-fixture';
import type { MemberCases } from './member-cases';
import { refusalOf } from './refusal';

type Rule = Excel.DataValidationRule;

/** What is given, and what Office.js gives back: Excel.BasicDataValidation, "always be returned as a string formula". */
const rules: readonly (readonly [given: Rule, read: Rule, type: string])[] = [
  [
    { wholeNumber: { formula1: 1, formula2: '10', operator: 'Between' } },
    { wholeNumber: { formula1: '=1', formula2: '=10', operator: 'Between' } },
    'WholeNumber',
  ],
  [
    { decimal: { formula1: '=B1*2', operator: 'GreaterThan' } },
    { decimal: { formula1: '=B1*2', operator: 'GreaterThan' } },
    'Decimal',
  ],
  [
    { textLength: { formula1: 5, operator: 'LessThanOrEqualTo' } },
    { textLength: { formula1: '=5', operator: 'LessThanOrEqualTo' } },
    'TextLength',
  ],
  [
    { date: { formula1: '2022-12-31', operator: 'LessThan' } },
    { date: { formula1: '=44926', operator: 'LessThan' } },
    'Date',
  ],
  [
    { time: { formula1: '12:00', operator: 'EqualTo' } },
    { time: { formula1: '=0.5', operator: 'EqualTo' } },
    'Time',
  ],
  [
    { list: { inCellDropDown: true, source: 'đạt,vượt' } },
    { list: { inCellDropDown: true, source: 'đạt,vượt' } },
    'List',
  ],
  [
    { list: { inCellDropDown: false, source: '=B1:B3' } },
    { list: { inCellDropDown: false, source: '=B1:B3' } },
    'List',
  ],
  [{ custom: { formula: '=COUNTIF(A:A,A1)=1' } }, { custom: { formula: '=COUNTIF(A:A,A1)=1' } }, 'Custom'],
];

export const dataValidationCases: MemberCases = {
  type: 'DataValidation',
  sample: ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation,
  cases: {
    'rules of every kind come back': async ({ workbook }) => {
      const { dataValidation } = workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
      for (const [given, read, type] of rules) {
        dataValidation.clear();
        dataValidation.rule = given;
        dataValidation.load('rule,type');
        await workbook.context.sync();
        expect([dataValidation.type, dataValidation.rule]).toEqual([type, read]);
      }
    },
    'a range as source, on the same sheet and on another': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      const here = sheet.getRange('A1').dataValidation;
      const there = sheet.getRange('A2').dataValidation;
      here.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C3') } };
      const other = workbook.worksheets.getItem(secondSheetId).getRange('B2');
      there.rule = { decimal: { formula1: other, operator: 'EqualTo' } };
      here.load('rule');
      there.load('rule');
      await workbook.context.sync();
      expect(here.rule.list?.source).toBe('=$C$1:$C$3');
      expect(there.rule.decimal?.formula1).toBe("='Báo cáo năm 2022'!$B$2");
    },
    'alert, prompt and blanks': async ({ workbook }) => {
      const { dataValidation } = workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      dataValidation.load('errorAlert,prompt,ignoreBlanks');
      await workbook.context.sync();
      expect(dataValidation.errorAlert).toEqual({ showAlert: true, style: 'Stop', title: '', message: '' });
      expect(dataValidation.ignoreBlanks).toBe(true);
      const errorAlert = { showAlert: false, style: 'Warning' as const, title: 'Sai', message: 'Số nguyên' };
      const prompt = { showPrompt: true, title: 'Nhập', message: 'số' };
      dataValidation.set({ errorAlert, prompt, ignoreBlanks: false });
      dataValidation.load('errorAlert,prompt,ignoreBlanks,type');
      await workbook.context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        errorAlert,
        prompt,
        ignoreBlanks: false,
        type: 'WholeNumber',
      });
    },
    'a range without, with different, and with validation in some cells': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'b' } };
      const read = ['C1', 'A1:A2', 'A1:A3'].map((address) => sheet.getRange(address).dataValidation);
      for (const one of read) one.load('type,rule');
      await workbook.context.sync();
      expect(read.map(({ type }) => type)).toEqual(['None', 'Inconsistent', 'MixedCriteria']);
      expect(read.map(({ rule }) => rule)).toEqual([{}, null, null]);
    },
    'which cells are valid': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B4').values = [
        [1, 2],
        ['x', 2],
        [5, 2],
        ['', 2],
      ];
      const { dataValidation } = sheet.getRange('A1:A4');
      dataValidation.rule = { decimal: { formula1: '=B1', operator: 'LessThan' } };
      const invalid = dataValidation.getInvalidCells();
      invalid.load('address');
      const some = sheet.getRange('A1').dataValidation;
      const none = sheet.getRange('A2:A3').dataValidation;
      for (const one of [dataValidation, some, none]) one.load('valid');
      const nothing = some.getInvalidCellsOrNullObject();
      await workbook.context.sync();
      expect([dataValidation.valid, some.valid, none.valid]).toEqual([null, true, false]);
      expect([invalid.address, nothing.isNullObject]).toEqual(['Sheet1!A2:A3', true]);
      const code = await refusalOf(() => (some.getInvalidCells().load('address'), workbook.context.sync()));
      expect(code).toBe('ItemNotFound');
    },
    'what is no rule is refused': async ({ workbook }, { book }) => {
      const { dataValidation } = workbook.worksheets.getItem('Sheet1').getRange('A1');
      const wrong: unknown[] = [
        {},
        { list: { source: 'a' }, custom: { formula: '=1' } },
        { wholeNumber: { formula1: 1, operator: 'Near' } },
        { wholeNumber: { formula1: 1, operator: 'Between' } },
        { wholeNumber: { formula1: 'abc', operator: 'EqualTo' } },
        { list: { inCellDropDown: true, source: 'x'.repeat(256) } },
        { list: { source: 'a', color: 'red' } },
        { colour: {} },
      ];
      for (const rule of wrong) {
        const code = await refusalOf(() => ((dataValidation.rule = rule as Rule), workbook.context.sync()));
        expect([rule, code]).toEqual([rule, 'InvalidArgument']);
      }
      expect(book.side.of(firstSheetId).validations).toEqual([]);
    },
    'it goes with its cells, and so do its formulas': async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A3').dataValidation.rule = { decimal: { formula1: '=B3', operator: 'LessThan' } };
      sheet.getRange('1:2').insert('Down');
      const moved = sheet.getRange('A5').dataValidation;
      moved.load('rule');
      const former = sheet.getRange('A3').dataValidation;
      former.load('type');
      await workbook.context.sync();
      expect(moved.rule.decimal?.formula1).toBe('=B5');
      expect(former.type).toBe('None');
    },
  },
};
