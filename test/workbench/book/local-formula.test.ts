import { cultures } from '../../../workbench/book/culture';
import { formulaFromLocal, formulaToLocal } from '../../../workbench/book/local-formula';
import { numberFormatFromLocal, numberFormatToLocal } from '../../../workbench/book/local-number-format';

test.each([
  ['vi-VN', '=SUM(A1,1.5)', '=SUM(A1;1,5)'],
  ['de-DE', '=IF(A1>.5,"a,b;1.5",Sheet1!B2)', '=IF(A1>,5;"a,b;1.5";Sheet1!B2)'],
  ['vi-VN', '=NORM.DIST(1.25,0,1,TRUE)*2.5E3', '=NORM.DIST(1,25;0;1;TRUE)*2,5E3'],
  ['de-DE', '=SUM({1,2.5;3,4})', '=SUM({1.2,5;3.4})'],
  ['vi-VN', '=SUM({1,2.5;"a,b",4},1)', '=SUM({1\\2,5;"a,b"\\4};1)'],
  ['en-US', '=SUM(A1,1.5)', '=SUM(A1,1.5)'],
] as const)('%s: %s is shown as %s, and read back', (culture, english, local) => {
  expect(formulaToLocal(english, cultures[culture])).toBe(local);
  expect(formulaFromLocal(local, cultures[culture])).toBe(english);
});

test.each([
  ['vi-VN', '#,##0.00', '#.##0,00'],
  ['vi-VN', 'dd/mm/yyyy', 'dd/mm/yyyy'],
  ['de-DE', '#,##0.0" v.H., "', '#.##0,0" v.H., "'],
  ['de-DE', 'dd.mm.yyyy', 'TT.mm.JJJJ'],
  ['de-DE', 'yyyy-mm-dd hh:mm:ss.000', 'JJJJ-mm-TT hh:mm:ss,000'],
  ['de-DE', '[Red]-0.0%;\\.0,', '[Red]-0,0%;\\.0.'],
  ['de-DE', 'General', 'General'],
  ['en-US', '#,##0.00', '#,##0.00'],
] as const)('%s: the number format %s is %s, and back', (culture, english, local) => {
  expect(numberFormatToLocal(english, cultures[culture])).toBe(local);
  expect(numberFormatFromLocal(local, cultures[culture])).toBe(english);
});
