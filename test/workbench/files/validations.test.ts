import { unzipSync } from 'fflate';
import { emptyExtras, type BookData, type SheetExtras } from '../../../workbench/book/book-data';
import { newValidation, type ValidationData } from '../../../workbench/book/validation-data';
import { newXlsx } from '../../../workbench/files/new-xlsx';
import { openXlsx, type OpenedXlsx } from '../../../workbench/files/open-xlsx';
import { saveXlsx } from '../../../workbench/files/save-xlsx';
import { bookData, firstSheetId as newSheetId } from '../office-fixture';
import { firstSheetId, richFile, richPart } from './rich-file';

const sheetPath = 'xl/worksheets/sheet1.xml';

/** As Excel writes them; source: ECMA-376 part 1, 18.3.1.32 and 18.3.1.33, [MS-XLSX] 2.6.17. */
const plain =
  '<dataValidations count="2" disablePrompts="0"><dataValidation type="list" imeMode="on" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Sai" error="Chọn trong danh sách" promptTitle="Chọn" prompt="Đạt hoặc vượt" sqref="B3:B5 D7"><formula1>"đạt,vượt"</formula1></dataValidation><dataValidation type="decimal" errorStyle="warning" operator="greaterThanOrEqual" showDropDown="1" sqref="C3"><formula1>B3*2</formula1></dataValidation></dataValidations>';
const extension =
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>\'Ghi chú\'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E3:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>';

const sheet = richPart(sheetPath)
  .replace(/<dataValidations[\s\S]*<\/dataValidations>/, plain)
  .replace('<extLst><ext uri="{78C0D931', `<extLst>${extension}<ext uri="{78C0D931`);

function validationsOf(bytes: Uint8Array, sheetId = firstSheetId): readonly ValidationData[] {
  return openXlsx(bytes).data.extras[sheetId]?.validations ?? [];
}

function sheetText(bytes: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(bytes)[sheetPath]);
}

function withExtras(opened: OpenedXlsx, changes: Partial<SheetExtras>): BookData {
  const extras = { ...(opened.data.extras[firstSheetId] ?? emptyExtras), ...changes };
  return { ...opened.data, extras: { ...opened.data.extras, [firstSheetId]: extras } };
}

const list: ValidationData = {
  ...newValidation,
  areas: [
    { firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 1 },
    { firstRow: 6, firstColumn: 3, lastRow: 6, lastColumn: 3 },
  ],
  type: 'List',
  formula1: '"đạt,vượt"',
  error: { show: true, style: 'Stop', title: 'Sai', message: 'Chọn trong danh sách' },
  prompt: { show: true, title: 'Chọn', message: 'Đạt hoặc vượt' },
};

test('validations are read, those of the extension too', () => {
  const [first, second, third] = validationsOf(richFile({ [sheetPath]: sheet }));
  expect(first).toEqual(list);
  expect(second).toMatchObject({
    type: 'Decimal',
    operator: 'GreaterThanOrEqualTo',
    formula1: 'B3*2',
    ignoreBlanks: false,
    inCellDropDown: false,
    error: { show: false, style: 'Warning' },
    extended: false,
  });
  expect(third).toMatchObject({ type: 'List', formula1: "'Ghi chú'!$A$1:$A$3", extended: true });
});

test('one validation changed leaves the text of the others as it was', () => {
  const opened = openXlsx(richFile({ [sheetPath]: sheet }));
  const [first, second, third] = opened.data.extras[firstSheetId]?.validations ?? [];
  if (!first || !second || !third) throw new Error('The file has three validations.');
  const changed: ValidationData = { ...second, operator: 'Between', formula2: 'SUM(B3:B5)&"<"' };
  const saved = saveXlsx(opened, withExtras(opened, { validations: [first, changed, third] }));
  expect(validationsOf(saved)).toEqual([first, changed, third]);
  const text = sheetText(saved);
  expect(text).toContain('imeMode="on"');
  expect(text).toContain(extension);
  expect(text).toContain('uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"');
});

test('validations taken away are gone with their elements, and the extension of others stays', () => {
  const opened = openXlsx(richFile({ [sheetPath]: sheet }));
  const text = sheetText(saveXlsx(opened, withExtras(opened, { validations: [] })));
  expect(text).not.toMatch(/dataValidation/);
  expect(text).toContain('uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"');
});

test('validations of a new sheet come back', () => {
  const others: ValidationData[] = [
    {
      ...newValidation,
      areas: list.areas,
      type: 'Custom',
      formula1: 'XLOOKUP(A1,B:B,C:C)>0',
      prompt: { show: false, title: '', message: '' },
    },
    {
      ...newValidation,
      areas: list.areas,
      type: 'Date',
      operator: 'NotBetween',
      formula1: '44926',
      formula2: 'TODAY()',
      ignoreBlanks: false,
    },
    { ...newValidation, areas: list.areas, type: 'List', formula1: '$A$1:$A$9', extended: true },
  ];
  const bytes = newXlsx({
    ...bookData(),
    extras: { [newSheetId]: { ...emptyExtras, validations: [list, ...others] } },
  });
  expect(validationsOf(bytes, newSheetId)).toEqual([list, ...others]);
});
