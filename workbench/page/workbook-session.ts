import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { parseArea } from '../book/address';
import { Book } from '../book/book';
import { createUniver } from '../book/create-univer';
import { cultures } from '../book/culture';
import { newXlsx } from '../files/new-xlsx';
import { openXlsx, type OpenedXlsx } from '../files/open-xlsx';
import { saveXlsx } from '../files/save-xlsx';
import type { FunctionsMetadata } from '../protocol/functions-metadata';
import { Host } from '../protocol/host';
import { thisAddIn } from '../protocol/who-works';
import { startAddIn, type RunningAddIn } from './add-in-frame';
import type { AddInStart } from './app-context';
import { showCharts } from './chart-layer';
import { showDataBars } from './data-bar-rules';
import { documentSettings } from './document-settings';
import { emptyBook } from './empty-book';
import { withLayoutPause } from './layout-pause';
import type { PageFrame } from './page-frame';
import { localeOf, type PageLanguage } from './page-language';
import type { AddInManifest } from './read-manifest';
import { gridOptions } from './univer-plugins';

/** A file as it was chosen; without bytes a new workbook. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** What stays the same from one workbook to the next. */
export interface SessionSurroundings {
  readonly frame: PageFrame;
  readonly language: PageLanguage;
  readonly manifest: AddInManifest;
  /** The functions' metadata, as their JSON file holds it. */
  readonly functions: FunctionsMetadata;
  readonly onFault: (fault: Error) => void;
}

/** One open workbook: its grid, the host behind it and the add-in that runs beside it. */
export interface WorkbookSession {
  readonly fileName: string;
  readonly addIn: RunningAddIn;
  sheetNames(): string[];
  activeSheetName(): string;
  selectSheet(name: string): void;
  /** The text of a cell as the grid shows it, once everything is calculated. */
  cellText(sheet: string, address: string): Promise<string>;
  /** The workbook as an .xlsx, calculated. */
  save(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens a workbook in the page, in the place of another.
 *
 * @throws WorkbookFileError when the file is refused; the former workbook is untouched then
 */
export async function openSession(
  file: ChosenFile,
  former: WorkbookSession | null,
  surroundings: SessionSurroundings,
): Promise<WorkbookSession> {
  const opened: OpenedXlsx | null = file.bytes ? openXlsx(file.bytes) : null;
  await former?.close();
  const { frame, language, manifest, functions, onFault } = surroundings;
  const grid = gridElement();
  // Univer's interface empties the element that it is given, at a moment of its own: it gets one for itself.
  const univerArea = gridElement();
  grid.append(univerArea);
  frame.gridArea.replaceChildren(grid);
  const univer = createUniver(gridOptions(univerArea, language));
  const culture = cultures[localeOf[language]];
  const book = await Book.open(univer, opened?.data ?? emptyBook(), { culture });
  univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal(culture.formatTag);
  const stopCharts = showCharts(book, grid);
  const stopDataBars = showDataBars(book);
  const host = new Host({ book, functions });
  const addIn = startAddIn({
    area: frame.paneArea,
    host: withLayoutPause(host, book),
    title: manifest.displayName,
    settings: documentSettings(book, thisAddIn),
    onFault,
    start: addInStart(file.name, manifest, language),
  });
  return {
    fileName: file.name,
    addIn,
    sheetNames: () => book.sheets.ids().map((id) => book.sheets.name(id)),
    activeSheetName: () => book.sheets.name(book.sheets.activeId()),
    selectSheet: (name) => {
      book.sheets.activate(sheetId(book, name));
    },
    async cellText(sheet, address) {
      await book.settle();
      const area = parseArea(address);
      if (!area) throw new Error(`${address} is no address.`);
      return book.cells.texts(sheetId(book, sheet), area)[0]?.[0] ?? '';
    },
    async save() {
      const data = await book.exportData();
      return opened ? saveXlsx(opened, data) : newXlsx(data);
    },
    async close() {
      addIn.stop();
      stopCharts();
      stopDataBars();
      await book.dispose();
      grid.remove();
    },
  };
}

function addInStart(fileName: string, manifest: AddInManifest, language: PageLanguage): AddInStart {
  const { origin, pathname } = window.location;
  return {
    // The library keeps document settings in the browser under this name: no two workbooks may share it.
    conversationId: crypto.randomUUID(),
    origin,
    parentAddress: `${origin}${pathname}`,
    paneAddress: manifest.paneAddress,
    locale: localeOf[language],
    fileName,
  };
}

function gridElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'grid';
  return element;
}

function sheetId(book: Book, name: string): string {
  const id = book.sheets.find(name);
  if (id === null) throw new Error(`There is no sheet ${name}.`);
  return id;
}
