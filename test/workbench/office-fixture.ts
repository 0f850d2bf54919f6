import { LocaleType } from '@univerjs/core';
import type { IWorksheetData, Univer } from '@univerjs/core';
import { Book } from '../../workbench/book/book';
import type { BookData } from '../../workbench/book/book-data';
import { emptyDocument } from '../../workbench/book/document-data';
import { createUniver } from '../../workbench/book/create-univer';
import type { BookOptions } from '../../workbench/book/book';
import { Host } from '../../workbench/protocol/host';
import type { HostOptions } from '../../workbench/protocol/host';
import type { NodeOffice } from '../../workbench/protocol/node-transport';
import { startOfficeInNode } from '../../workbench/protocol/node-transport';

export const firstSheetId = '{00000000-0001-0000-0000-000000000000}';
export const secondSheetId = '{00000000-0001-0000-0100-000000000000}';

/** Excel's standard column and row in pixels: 48 and 15 points. */
const excelSize = { defaultColumnWidth: 64, defaultRowHeight: 20 };

/** A workbook with two sheets, "Sheet1" and "Báo cáo năm 2022", that hold the given cells. */
export function bookData(sheets: Readonly<Record<string, Partial<IWorksheetData>>> = {}): BookData {
  return {
    workbook: {
      id: 'book1',
      name: 'Book1.xlsx',
      appVersion: '0.25.1',
      locale: LocaleType.EN_US,
      styles: {},
      sheetOrder: [firstSheetId, secondSheetId],
      sheets: {
        [firstSheetId]: { ...excelSize, id: firstSheetId, name: 'Sheet1', ...sheets[firstSheetId] },
        [secondSheetId]: {
          ...excelSize,
          id: secondSheetId,
          name: 'Báo cáo năm 2022',
          ...sheets[secondSheetId],
        },
      },
    },
    extras: {},
    names: [],
    spills: {},
    document: emptyDocument,
    activeSheetId: firstSheetId,
  };
}

/** An open workbook with the genuine office.js on it; `stop` ends both. */
export interface OpenOffice {
  readonly univer: Univer;
  readonly book: Book;
  readonly host: Host;
  readonly office: NodeOffice;
  stop(): Promise<void>;
}

export async function openOffice(
  data: BookData = bookData(),
  options: BookOptions & Partial<Omit<HostOptions, 'book'>> = {},
): Promise<OpenOffice> {
  const univer = createUniver();
  const book = await Book.open(univer, data, options);
  const host = new Host({
    functions: { functions: [] },
    ribbon: { tabs: ['TabHome'], buttons: ['Refresh'] },
    ...options,
    book,
  });
  const office = await startOfficeInNode(host);
  return {
    univer,
    book,
    host,
    office,
    stop: async (): Promise<void> => {
      office.stop();
      await book.dispose();
    },
  };
}
