import { LocaleType } from '@univerjs/core';
import { emptyExtras, type BookData } from '../book/book-data';
import { emptyDocument } from '../book/document-data';
import { newSheet } from '../book/sheets';

/** A workbook with one empty sheet, as Excel opens it. */
export function emptyBook(): BookData {
  const id = '{00000000-0001-0000-0000-000000000000}';
  return {
    workbook: {
      id: 'workbook',
      name: '',
      appVersion: '',
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: [id],
      sheets: { [id]: newSheet(id, 'Sheet1') },
    },
    extras: { [id]: emptyExtras },
    names: [],
    spills: {},
    document: emptyDocument,
    activeSheetId: id,
  };
}
