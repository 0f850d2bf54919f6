import type { IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import { emptyExtras, type BookData } from './book-data';
import { emptyDocument } from './document-data';

/** Univer's own part of a workbook, with nothing in it; the locale matters to Univer's pane alone. */
export const blankSnapshot: IWorkbookData = {
  id: 'workbook',
  name: '',
  appVersion: '0.25.1',
  locale: 'enUS' as LocaleType,
  styles: {},
  sheetOrder: [],
  sheets: {},
};

/** A workbook of these sheets that holds nothing beside them; the first one is shown. */
export function workbookOf(sheets: readonly IWorksheetData[]): BookData {
  const ids = sheets.map(({ id }) => id);
  return {
    workbook: {
      ...blankSnapshot,
      sheetOrder: ids,
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    },
    extras: Object.fromEntries(ids.map((id) => [id, emptyExtras])),
    names: [],
    spills: {},
    document: emptyDocument,
    activeSheetId: ids[0] ?? '',
  };
}
