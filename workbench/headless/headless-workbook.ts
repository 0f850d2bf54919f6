import { Book } from '../book/book';
import { createUniver } from '../book/create-univer';
import { cultures } from '../book/culture';
import { openWorkbookFile, saveWorkbookFile, type OpenedWorkbook } from '../files/open-workbook-file';
import type { FunctionsMetadata } from '../protocol/functions-metadata';
import { Host } from '../protocol/host';
import { startOfficeInNode, type NodeOffice } from '../protocol/node-transport';

/**
 * A workbook open in this Node process with the genuine office.js connected to it: `Excel.run` and
 * `CustomFunctions.associate` work until it is closed. One at a time in a process.
 */
export class HeadlessWorkbook {
  private constructor(
    private readonly opened: OpenedWorkbook,
    readonly book: Book,
    readonly host: Host,
    private readonly office: NodeOffice,
  ) {}

  /**
   * @param functions the add-in's functions.json
   * @param name of the file: text is only taken for a workbook when it says .csv
   * @throws WorkbookFileError when the file is refused
   */
  static async open(
    bytes: Uint8Array,
    functions: FunctionsMetadata,
    name = 'workbook.xlsx',
  ): Promise<HeadlessWorkbook> {
    const culture = cultures['vi-VN'];
    const opened = openWorkbookFile(name, bytes, culture);
    const book = await Book.open(createUniver(), opened.data, { culture });
    const host = new Host({ book, functions });
    return new HeadlessWorkbook(opened, book, host, await startOfficeInNode(host));
  }

  /** How a saved copy has to be called: Excel opens no workbook with macros as .xlsx, nor the other way round. */
  get extension(): 'xlsx' | 'xlsm' {
    return this.opened.extension;
  }

  /** The workbook as an .xlsx, or .xlsm when it has macros, calculated. */
  async save(): Promise<Uint8Array> {
    return saveWorkbookFile(this.opened, await this.book.exportData());
  }

  async close(): Promise<void> {
    this.office.stop();
    await this.book.dispose();
  }
}
