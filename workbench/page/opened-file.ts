import type { BookData } from '../book/book-data';
import { openXlsx, type OpenedXlsx } from '../files/open-xlsx';
import { emptyBook } from './empty-book';

/** A file as it was chosen; without bytes a new workbook. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** A file that was read, ready to be shown. */
export interface OpenedFile {
  readonly name: string;
  readonly data: BookData;
  /** What saving copies unchanged parts from; null for a workbook that did not come from an .xlsx. */
  readonly xlsx: OpenedXlsx | null;
}

/**
 * Reads a chosen file.
 *
 * @throws WorkbookFileError when it is refused
 */
export function readChosenFile({ name, bytes }: ChosenFile): Promise<OpenedFile> {
  if (!bytes) return Promise.resolve({ name, data: emptyBook(), xlsx: null });
  const xlsx = openXlsx(bytes);
  return Promise.resolve({ name, data: xlsx.data, xlsx });
}
