import { emptyExtras, type SheetExtras } from '../../../workbench/book/book-data';
import { extrasWithoutSheet, renamedExtras } from '../../../workbench/book/renamed-extras';
import { newValidation } from '../../../workbench/book/validation-data';

const cell = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
const extras: SheetExtras = {
  ...emptyExtras,
  validations: [{ ...newValidation, areas: [cell], type: 'List', formula1: "'Trang 1'!$A$1:$A$3" }],
  conditionalFormats: [
    {
      kind: 'custom',
      id: 'a',
      areas: [cell],
      stopIfTrue: false,
      style: {},
      formula: `A1>SUM('TRANG 1'!B:B,Khác!C1)&"'Trang 1'!A1"`,
    },
  ],
};

test('rules follow a renamed sheet, texts in quotes do not', () => {
  expect(renamedExtras(extras, 'Trang 1', 'Hai')).toMatchObject({
    validations: [{ formula1: 'Hai!$A$1:$A$3' }],
    conditionalFormats: [{ formula: `A1>SUM(Hai!B:B,Khác!C1)&"'Trang 1'!A1"` }],
  });
  expect(renamedExtras(extras, 'Trang 2', 'Hai')).toEqual({});
});

/** Excel turns references to a deleted sheet into #REF!. */
test('rules that name a deleted sheet have #REF! in its place', () => {
  expect(extrasWithoutSheet(extras, 'Trang 1')).toMatchObject({
    validations: [{ formula1: '#REF!$A$1:$A$3' }],
    conditionalFormats: [{ formula: `A1>SUM(#REF!B:B,Khác!C1)&"'Trang 1'!A1"` }],
  });
});
