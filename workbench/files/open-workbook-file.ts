import type { BookData } from '../book/book-data';
import type { Culture } from '../book/culture';
import { emptyFileFor } from './new-xlsx';
import { openCsvSteps } from './open-csv';
import { openSteps, type OpenedXlsx } from './open-xlsx';
import { refuseForeignFile } from './refuse-foreign-file';
import { saveSteps } from './save-xlsx';
import { runGently, runThrough, type Progress, type Steps } from './steps';
import { WorkbookFileError } from './workbook-file-error';

/** A file that was read, with what saving needs of it. */
export interface OpenedWorkbook {
  readonly data: BookData;
  /** What saving copies unchanged parts from; null for text, which becomes a new workbook. */
  readonly xlsx: OpenedXlsx | null;
  /** How a saved copy has to be called: a workbook with macros stays one. */
  readonly extension: 'xlsx' | 'xlsm';
}

/**
 * Reads an .xlsx, .xlsm or .csv file, told apart by content; only text needs a name that says .csv, .tsv or .txt.
 *
 * @param culture how numbers and dates of a .csv file are read
 * @throws WorkbookFileError for what is refused
 */
export function openWorkbookFile(name: string, bytes: Uint8Array, culture: Culture): OpenedWorkbook {
  return runThrough(openFileSteps(name, bytes, culture));
}

/** The same with pauses, in which a page can draw. */
export function openWorkbookFileGently(
  name: string,
  bytes: Uint8Array,
  culture: Culture,
  progress: Progress,
): Promise<OpenedWorkbook> {
  return runGently(openFileSteps(name, bytes, culture), progress);
}

/** The workbook as it is now as a file of its kind. */
export function saveWorkbookFile(opened: OpenedWorkbook, now: BookData): Uint8Array {
  return runThrough(saveFileSteps(opened, now));
}

/** The same with pauses. */
export function saveWorkbookFileGently(
  opened: OpenedWorkbook,
  now: BookData,
  progress: Progress,
): Promise<Uint8Array> {
  return runGently(saveFileSteps(opened, now), progress);
}

function* openFileSteps(name: string, bytes: Uint8Array, culture: Culture): Steps<OpenedWorkbook> {
  refuseForeignFile(bytes);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip && /\.(?:csv|tsv|txt)$/i.test(name)) {
    return { data: yield* openCsvSteps(name, bytes, culture), xlsx: null, extension: 'xlsx' };
  }
  if (!isZip) throw new WorkbookFileError('not-a-workbook');
  const xlsx = yield* openSteps(bytes);
  return { data: xlsx.data, xlsx, extension: xlsx.package.hasMacros ? 'xlsm' : 'xlsx' };
}

function saveFileSteps({ xlsx }: OpenedWorkbook, now: BookData): Steps<Uint8Array> {
  return saveSteps(xlsx ?? emptyFileFor(now), now);
}
