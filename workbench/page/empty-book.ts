import { workbookOf } from '../book/blank-workbook';
import type { BookData } from '../book/book-data';
import { newSheet } from '../book/sheets';

/** A workbook with one empty sheet, as Excel opens it. */
export function emptyBook(): BookData {
  return workbookOf([newSheet('{00000000-0001-0000-0000-000000000000}', 'Sheet1')]);
}
