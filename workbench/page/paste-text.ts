import { CellValueType, ICommandService, type ICellData } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import type { Book } from '../book/book';
import type { Culture } from '../book/culture';
import { readTypedText } from '../book/typed-text';
import { clipboardTable } from './clipboard-table';

/**
 * Reads cells that are pasted from another program by the workbook's culture, as if they were typed. Univer would read
 * `2.030` as two, and lay text out by the picture that came with it. What was copied in the grid itself is Univer's.
 */
export function pasteByCulture(book: Book): void {
  const { injector } = book.handle;
  const clipboard = injector.get(ISheetClipboardService);
  const pasteOwn = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) => {
    const isOfGrid = html?.includes('data-copy-id') === true;
    if (isOfGrid || text === undefined || text === '') return pasteOwn(html, text, files);
    return pasteCells(book, text);
  };
}

async function pasteCells(book: Book, text: string): Promise<boolean> {
  const rows = clipboardTable(text);
  const { sheetId, area } = book.view.selection();
  const width = Math.max(...rows.map((row) => row.length));
  const value: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of rows.entries()) {
    const line: Record<number, ICellData> = (value[area.firstRow + row] = {});
    for (const [column, cell] of cells.entries())
      line[area.firstColumn + column] = contentOf(cell, book.culture);
  }
  const endRow = area.firstRow + rows.length - 1;
  const endColumn = area.firstColumn + width - 1;
  book.handle.ensureSize(sheetId, endRow, endColumn);
  return book.handle.injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: book.handle.unitId,
    subUnitId: sheetId,
    range: { startRow: area.firstRow, startColumn: area.firstColumn, endRow, endColumn },
    value,
  });
}

/** As Excel has it: what is pasted counts as typed, formulas in English grammar. */
function contentOf(text: string, culture: Culture): ICellData {
  const clean = { f: null, si: null, p: null };
  if (text === '') return { ...clean, v: null, t: null };
  if (/^=./.test(text)) return { ...clean, f: text, v: null, t: null };
  const value = readTypedText(text, culture);
  if (!value) return { ...clean, v: text, t: CellValueType.STRING };
  const { v, t, format } = value;
  return { ...clean, v, t, ...(format === null ? {} : { s: { n: { pattern: format } } }) };
}
