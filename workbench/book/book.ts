import { UniverInstanceType } from '@univerjs/core';
import type { IWorkbookData, Univer, Workbook } from '@univerjs/core';
import { lastSheetColumn, lastSheetRow } from './address';
import type { BookData } from './book-data';
import { Calculation } from './calculation';
import { Cells } from './cells';
import type { Culture } from './culture';
import { cultures } from './culture';
import { PendingWrites } from './pending-writes';
import { Sheets } from './sheets';
import { UniverHandle } from './univer-handle';

export interface BookOptions {
  /** How numbers are written in the cells' text; default that of `vi-VN`. */
  readonly culture?: Culture;
}

/** The open workbook: the narrow port through which the host uses Univer. Its parts hold one matter each. */
export class Book {
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly calculation: Calculation;
  readonly writes: PendingWrites;

  private constructor(
    private readonly handle: UniverHandle,
    culture: Culture,
  ) {
    this.writes = new PendingWrites(handle);
    this.calculation = new Calculation(handle);
    this.sheets = new Sheets(handle);
    this.cells = new Cells(handle, this.writes, culture);
  }

  /** Opens the data in Univer, which may hold only one workbook at a time. */
  static async open(univer: Univer, data: BookData, options: BookOptions = {}): Promise<Book> {
    const workbook = univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      inExcelsSize(data.workbook),
    );
    const book = new Book(new UniverHandle(univer, workbook), options.culture ?? cultures['vi-VN']);
    if (book.sheets.has(data.activeSheetId)) book.sheets.activate(data.activeSheetId);
    return Promise.resolve(book);
  }

  /** Resolves when every change so far is calculated; at once when nothing is pending. */
  settle(): Promise<void> {
    this.writes.flush();
    return this.calculation.settle();
  }

  /** Closes the workbook and its Univer, after the calculation: Univer ends the process when it is disposed of during one. */
  async dispose(): Promise<void> {
    await this.settle();
    this.calculation.dispose();
    this.handle.univer.dispose();
  }
}

/** Excel's sheets all have the same size; Univer refuses what lies beyond the size that a sheet says. */
function inExcelsSize(workbook: IWorkbookData): IWorkbookData {
  const sheets = Object.fromEntries(
    Object.entries(workbook.sheets).map(([id, sheet]) => [
      id,
      { ...sheet, rowCount: lastSheetRow + 1, columnCount: lastSheetColumn + 1 },
    ]),
  );
  return { ...workbook, sheets };
}
