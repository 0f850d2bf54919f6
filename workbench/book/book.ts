import { UniverInstanceType } from '@univerjs/core';
import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IWorkbookData,
  Nullable,
  Univer,
  Workbook,
} from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { ErrorType } from '@univerjs/engine-formula';
import { AddInFunctions } from './add-in-functions';
import { areaText, sheetNameInAddress } from './address';
import { Autofit } from './autofit';
import { installAnchorArray } from './anchor-array';
import { ArrayChanges } from './array-changes';
import type { BookData } from './book-data';
import { Calculation } from './calculation';
import type { CellMove, CellMoveListener } from './cell-moves';
import { CellMoveNotices } from './cell-move-notices';
import { BookChanges } from './changes';
import { CellCopies } from './cell-copies';
import { CellShifts } from './cell-shifts';
import { Cells } from './cells';
import type { Culture } from './culture';
import { cultures } from './culture';
import { Dimensions } from './dimensions';
import { DocumentStore } from './document-store';
import { EngineFormulas } from './engine-formulas';
import { FormulaEvaluation } from './evaluate-formula';
import { installExternalBooks } from './external-books';
import { Formats } from './formats';
import { FormulaMoves } from './formula-moves';
import { keepTypes } from './kept-types';
import { Merges } from './merges';
import { Names } from './names';
import { openingCopy } from './opening-copy';
import { PendingWrites } from './pending-writes';
import { ScopedNames } from './scoped-names';
import { SheetCopies } from './sheet-copies';
import { Sheets } from './sheets';
import type { SideListener } from './side-store';
import { SideStore } from './side-store';
import { TableHeadings } from './table-headings';
import { TableMoves } from './table-moves';
import { TableShape } from './table-shape';
import { Tables } from './tables';
import { exportSpills, putSpills, takeOutSpills } from './spills';
import { UniverHandle } from './univer-handle';
import { View } from './view';

export interface BookOptions {
  /** How numbers are written in the cells' text; default that of `vi-VN`. */
  readonly culture?: Culture;
}

/** The open workbook: the narrow port through which the host uses Univer. Its parts hold one matter each. */
export class Book {
  readonly writes: PendingWrites;
  /** Comes between the cells' formulas and what calculates them. */
  readonly engine: EngineFormulas;
  readonly calculation: Calculation;
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly formats: Formats;
  readonly merges: Merges;
  readonly names: Names;
  readonly view: View;
  readonly functions: AddInFunctions;
  /** Charts, print setup, conditional formats and protection. */
  readonly side: SideStore;
  /** Formulas that stand in no cell. */
  readonly evaluation: FormulaEvaluation;
  /** Settings of add-ins, custom XML, properties and the structure's protection. */
  readonly document: DocumentStore;

  readonly shifts: CellShifts;
  readonly dimensions: Dimensions;
  readonly copies: SheetCopies;
  readonly cellCopies: CellCopies;
  readonly autofit: Autofit;
  readonly tables: Tables;
  readonly tableShape: TableShape;
  /** What happens to the workbook, as events tell it. */
  readonly changes: BookChanges;
  private readonly cellMoves: CellMoveNotices;
  /** All moves since opening: saving carries along what only the file holds. */
  private readonly moves: CellMove[] = [];

  private constructor(
    readonly handle: UniverHandle,
    private readonly opened: BookData,
    readonly culture: Culture,
  ) {
    this.writes = new PendingWrites(handle);
    keepTypes(handle);
    this.engine = new EngineFormulas(handle);
    installAnchorArray(handle, this.engine);
    installExternalBooks(handle, this.engine, opened.document.externalBooks);
    this.calculation = new Calculation(handle, this.engine);
    this.sheets = new Sheets(handle);
    new ScopedNames(handle, this.sheets, this.engine);
    this.cells = new Cells(handle, this.writes, culture);
    this.formats = new Formats(handle, this.writes, this.cells);
    this.merges = new Merges(handle, this.writes, this.cells);
    this.names = new Names(handle, this.sheets, this.calculation);
    this.view = new View(handle, this.sheets);
    this.functions = new AddInFunctions(handle, this.calculation);
    this.side = new SideStore(handle, opened.extras);
    this.dimensions = new Dimensions(handle, this.formats);
    this.autofit = new Autofit(handle, this.cells, this.formats, this.merges);
    this.cellCopies = new CellCopies(handle, this.writes, this.sheets, this.cells, this.merges, this.side);
    this.copies = new SheetCopies(handle, this.sheets, this.cells, this.names, this.side, this.calculation);
    this.document = new DocumentStore(opened.document);
    this.evaluation = new FormulaEvaluation(handle, this.engine, () => this.settle());
    this.cellMoves = new CellMoveNotices(handle);
    this.cellMoves.onMoved(() => this.calculation.cellsMoved());
    this.cellMoves.onMoved((move) => this.side.followCells(move));
    this.cellMoves.onMoved((move) => this.moves.push(move));
    const formulas = new FormulaMoves(handle, this.sheets, this.names);
    this.shifts = new CellShifts(handle, this.writes, this.cells, this.merges, formulas, this.cellMoves);
    this.tables = new Tables(this);
    const headings = new TableHeadings(this.tables, this);
    this.tableShape = new TableShape(this.tables, headings, this);
    const tableMoves = new TableMoves(this.tables, headings, this.shifts);
    this.cellMoves.onMoved((move) => tableMoves.follow(move));
    this.changes = new BookChanges(this, this.cellMoves);
    this.cells.onEdit = (sheetId, area) => this.changes.editing(sheetId, area);
  }

  /** Opens the data in Univer, which may hold only one workbook at a time. `data` itself is left as it is. */
  static async open(univer: Univer, data: BookData, options: BookOptions = {}): Promise<Book> {
    const snapshot = openingCopy(data.workbook);
    const spilled = takeOutSpills(snapshot, data.spills);
    const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
    const handle = new UniverHandle(univer, workbook);
    const book = new Book(handle, data, options.culture ?? cultures['vi-VN']);
    putSpills(handle, data.spills, spilled);
    book.names.load(data.names);
    book.calculation.calculateEmpty();
    if (book.sheets.has(data.activeSheetId)) book.sheets.activate(data.activeSheetId);
    await book.settle();
    new ArrayChanges(handle, book.sheets, book.calculation);
    book.calculation.setMode(data.document.calculationMode);
    return book;
  }

  /** `Sheet1!A1`, as Office.js writes the address of a cell. */
  addressOf(sheetId: string, row: number, column: number): string {
    const area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    return `${sheetNameInAddress(this.sheets.name(sheetId))}!${areaText(area)}`;
  }

  /** Resolves when every change so far is calculated; at once when nothing is pending. */
  settle(): Promise<void> {
    this.writes.flush();
    return this.calculation.settle();
  }

  /** The whole workbook as plain data, calculated. */
  async exportData(): Promise<BookData> {
    await this.settle();
    // A copy of its own: Univer makes one.
    const workbook = this.handle.workbook.save();
    const spills = exportSpills(this.handle, workbook, this.opened.spills);
    markErrors(workbook, spills);
    return {
      workbook,
      spills,
      extras: this.side.export(),
      names: this.names.all().map(({ name, formula, scope, visible, comment }) => ({
        name,
        formula,
        scope,
        visible,
        comment,
      })),
      document: { ...this.document.data, calculationMode: this.calculation.mode },
      activeSheetId: this.sheets.activeId(),
      ...(this.moves.length > 0 ? { moves: [...this.moves] } : {}),
    };
  }

  /** Tells of changes to charts, print setup, conditional formats and protection, which Univer does not know. */
  onSideChange(listener: SideListener): () => void {
    return this.side.onChange(listener);
  }

  /**
   * Tells of cells that were inserted, deleted or moved, by Office.js or by a person: whatever is anchored to cells
   * registers here and follows with `carryArea` and `carryFormula`. Charts, print setup and conditional formats of the
   * side store, names, merged areas and formulas follow already. Gives what ends the subscription.
   */
  onCellsMoved(listener: CellMoveListener): () => void {
    return this.cellMoves.onMoved(listener);
  }

  /** Closes the workbook and its Univer, after the calculation: Univer ends the process when it is disposed of during one. */
  async dispose(): Promise<void> {
    await this.settle();
    this.functions.dispose();
    this.calculation.dispose();
    this.handle.univer.dispose();
  }
}

/** Univer keeps an error as text; outside, the mark tells it from text that only looks like one. */
function markErrors(workbook: IWorkbookData, spills: BookData['spills']): void {
  const mark = (cell: Nullable<ICellData>): void => {
    if (cell && typeof cell.v === 'string' && ERROR_TYPE_SET.has(cell.v as ErrorType)) {
      cell.custom = { ...(cell.custom as object | null), error: true };
    }
  };
  for (const [sheetId, sheet] of Object.entries(workbook.sheets)) {
    const cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> = sheet.cellData ?? {};
    const lines: (Record<number, Nullable<ICellData>> | undefined)[] = Object.values(cells);
    for (const line of lines) {
      for (const cell of Object.values<Nullable<ICellData>>(line ?? {})) if (cell?.f) mark(cell);
    }
    for (const { area } of spills[sheetId] ?? []) {
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        for (let column = area.firstColumn; column <= area.lastColumn; column++) mark(cells[row]?.[column]);
      }
    }
  }
}
