import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { areaText, parseArea } from '../book/address';
import { Book } from '../book/book';
import { createUniver } from '../book/create-univer';
import { cultures } from '../book/culture';
import { saveWorkbookFileGently } from '../files/open-workbook-file';
import type { Progress } from '../files/steps';
import type { FunctionsMetadata } from '../protocol/functions-metadata';
import { Host } from '../protocol/host';
import { requirementSetsOf } from '../protocol/requirement-sets';
import { thisAddIn } from '../protocol/who-works';
import { startAddIn, type RunningAddIn } from './add-in-frame';
import type { AddInStart } from './app-context';
import { showCharts } from './chart-layer';
import { showDataBars } from './data-bar-rules';
import { documentSettings } from './document-settings';
import type { HostChoices, PageTheme } from './host-choices';
import { withLayoutPause } from './layout-pause';
import { followCulture } from './locale-typing';
import { savedName, type OpenedFile } from './opened-file';
import type { PageFrame } from './page-frame';
import { pasteByCulture } from './paste-text';
import { localeOf } from './page-language';
import type { AddInManifest } from './read-manifest';
import { gridOptions } from './univer-plugins';

/** What a workbook is shown in, and by whose rules. */
export interface SessionSurroundings {
  readonly frame: PageFrame;
  readonly choices: HostChoices;
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
  /** Address of the cell that is selected on the sheet shown: the upper left one of several. */
  selectedCell(): string;
  /** A person shows or hides the pane; the add-in is told. */
  showPane(visible: boolean): void;
  readonly savedName: string;
  /** The workbook as a file, calculated; with pauses in which the page can draw. */
  save(progress?: Progress): Promise<Uint8Array>;
  /** The workbook as it is now, to be opened again under other choices. */
  reopened(): Promise<OpenedFile>;
  close(): Promise<void>;
}

/** Shows a workbook in the page. The former one must be closed: Univer holds one at a time. */
export async function openSession(
  file: OpenedFile,
  surroundings: SessionSurroundings,
): Promise<WorkbookSession> {
  const { frame, choices, manifest, functions, onFault } = surroundings;
  const grid = gridElement();
  // Univer's interface empties the element that it is given, at a moment of its own: it gets one for itself.
  const univerArea = gridElement();
  grid.append(univerArea);
  frame.gridArea.replaceChildren(grid);
  const univer = createUniver(gridOptions(univerArea, choices.language));
  const culture = cultures[localeOf[choices.language]];
  const book = await Book.open(univer, file.data, { culture });
  univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal(culture.formatTag);
  followCulture(book);
  pasteByCulture(book);
  const stopCharts = showCharts(book, grid);
  const stopDataBars = showDataBars(book);
  const host = new Host({
    book,
    functions,
    blankCells: choices.blankCells,
    platform: choices.host === 'web' ? 'web' : 'desktop',
    requirementSets: requirementSetsOf(choices.host),
    ribbon: { tabs: manifest.tabs, buttons: manifest.buttons.map(({ id }) => id) },
  });
  const stopRequests = host.onRequest((record) => {
    frame.requests.show(record);
  });
  const stopRuntime = host.runtime.onChange(() => {
    frame.showPane(host.runtime.shown === 'Visible');
    frame.ribbon.enable((id) => host.runtime.isEnabled(id));
  });
  frame.showPane(true);
  frame.ribbon.enable(() => true);
  const addIn = startAddIn({
    area: frame.paneArea,
    host: withLayoutPause(host, book),
    title: manifest.displayName,
    settings: documentSettings(book, thisAddIn),
    onFault,
    start: addInStart(file.name, manifest, choices),
  });
  // `workbook.onSelectionChanged`: the one event that does not come with the others.
  const stopSelection = book.changes.onSelected(() => addIn.selectionChanged());
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
    selectedCell() {
      const { firstRow, firstColumn } = book.view.selection().area;
      return areaText({ firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn });
    },
    showPane(visible) {
      host.runtime.show(visible ? 'Visible' : 'Background');
    },
    savedName: savedName(file),
    save: async (progress = {}) => saveWorkbookFileGently(file, await book.exportData(), progress),
    reopened: async () => ({ ...file, data: await book.exportData() }),
    async close() {
      stopSelection();
      addIn.stop();
      stopRequests();
      stopRuntime();
      stopCharts();
      stopDataBars();
      await book.dispose();
      grid.remove();
    },
  };
}

function addInStart(fileName: string, manifest: AddInManifest, choices: HostChoices): AddInStart {
  const { origin, pathname } = window.location;
  return {
    // The library keeps document settings in the browser under this name: no two workbooks may share it.
    conversationId: crypto.randomUUID(),
    origin,
    parentAddress: `${origin}${pathname}`,
    paneAddress: themedAddress(manifest.paneAddress, choices.theme),
    locale: localeOf[choices.language],
    requirementSets: requirementSetsOf(choices.host),
    fileName,
  };
}

/** The workbench's server plays the theme in the page at this address. */
function themedAddress(address: string, theme: PageTheme): string {
  if (theme === 'system') return address;
  const themed = new URL(address);
  themed.searchParams.set('theme', theme);
  return themed.href;
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
