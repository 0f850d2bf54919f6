import { emptyExtras, type BookData } from '../../../workbench/book/book-data';
import { newXlsx } from '../../../workbench/files/new-xlsx';
import { openXlsx } from '../../../workbench/files/open-xlsx';
import { saveXlsx } from '../../../workbench/files/save-xlsx';
import { bookData, firstSheetId } from '../office-fixture';

function withProperties(data: BookData, customProperties: readonly (readonly [string, string])[]): BookData {
  const extras = { ...(data.extras[firstSheetId] ?? emptyExtras), customProperties };
  return { ...data, extras: { ...data.extras, [firstSheetId]: extras } };
}

/** Source: ECMA-376 part 1, 18.3.1.21 (customPr) and 12.3.5 (custom property part). */
test('properties of a sheet are kept with the file, changed and taken away', () => {
  const properties = [
    ['Kỳ', 'năm 2022 “tạm” 😀'],
    ['rỗng', ''],
  ] as const;
  const opened = openXlsx(newXlsx(withProperties(bookData(), properties)));
  expect(opened.data.extras[firstSheetId]?.customProperties).toEqual(properties);
  const changed = [['Kỳ', '2023']] as const;
  const again = openXlsx(saveXlsx(opened, withProperties(opened.data, changed)));
  expect(again.data.extras[firstSheetId]?.customProperties).toEqual(changed);
  const none = openXlsx(saveXlsx(again, withProperties(again.data, [])));
  expect(none.data.extras[firstSheetId]?.customProperties).toEqual([]);
  expect(none.package.entries.filter(({ name }) => name.includes('customProperty'))).toEqual([]);
});
