import type { Culture } from '../book/culture';
import { openWorkbookFileGently, type OpenedWorkbook } from '../files/open-workbook-file';
import type { Progress } from '../files/steps';
import { emptyBook } from './empty-book';

/** A file as it was chosen; without bytes a new workbook. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** A file that was read, ready to be shown. */
export interface OpenedFile extends OpenedWorkbook {
  readonly name: string;
}

/**
 * Reads a chosen file, with pauses in which the page can draw.
 *
 * @param culture how numbers in a .csv file are read
 * @throws WorkbookFileError when it is refused
 */
export async function readChosenFile(
  { name, bytes }: ChosenFile,
  culture: Culture,
  progress: Progress,
): Promise<OpenedFile> {
  if (!bytes) return { name, data: emptyBook(), xlsx: null, extension: 'xlsx' };
  return { name, ...(await openWorkbookFileGently(name, bytes, culture, progress)) };
}

/** What a saved copy is called: text becomes a workbook. */
export function savedName({ name, extension }: OpenedFile): string {
  return new RegExp(`\\.${extension}$`, 'i').test(name) ? name : `${name.replace(/\.\w+$/, '')}.${extension}`;
}
