import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { boundingArea } from './address';
import type { Area } from './book-data';
import type { CellMove } from './cell-moves';
import type { CellMoveNotices } from './cell-move-notices';
import type { CellValue, CellValueKind } from './cell-reading';
import { kindOf, valueOf } from './cell-reading';
import type { PendingWrites } from './pending-writes';
import type { SheetVisibility, Sheets } from './sheets';
import type { FoundTable } from './table-formulas';
import type { Tables } from './tables';
import type { CommandOptions, UniverHandle } from './univer-handle';

/** A single cell's value, as an event tells it from before. */
export interface CellState {
  readonly value: CellValue;
  readonly kind: CellValueKind;
}

/** Something that happened to the workbook, whoever did it. */
export type BookChange =
  /** `before` of a single cell only. */
  | {
      readonly kind: 'edited';
      readonly sheetId: string;
      readonly area: Area;
      readonly before: CellState | null;
    }
  | { readonly kind: 'moved'; readonly move: CellMove }
  | { readonly kind: 'formatted'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'activated'; readonly sheetId: string; readonly former: string }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted'; readonly sheetId: string }
  | { readonly kind: 'renamed'; readonly sheetId: string; readonly before: string; readonly after: string }
  | {
      readonly kind: 'shown';
      readonly sheetId: string;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
    }
  | { readonly kind: 'reordered'; readonly sheetId: string; readonly before: number; readonly after: number }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly found: FoundTable };

export interface ChangeSurroundings {
  readonly handle: UniverHandle;
  readonly sheets: Sheets;
  readonly writes: PendingWrites;
  readonly tables: Tables;
}

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Tells of what happens to the workbook: Office.js writes as they are made, everything else as Univer carries it out,
 * a person's typing included. What a formula gives is no edit of its cell.
 */
export class BookChanges {
  private readonly listeners = new Set<(change: BookChange) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly names = new Map<string, string>();
  private readonly visibility = new Map<string, SheetVisibility>();
  private active: string;
  private order: readonly string[];

  constructor(
    private readonly book: ChangeSurroundings,
    private readonly moves: CellMoveNotices,
  ) {
    this.active = book.sheets.ids().length > 0 ? book.sheets.activeId() : '';
    this.order = [...book.sheets.ids()];
    this.rememberSheets();
    moves.onMoved((move) => this.tell({ kind: 'moved', move }));
    book.tables.onTable((what, found) =>
      this.tell({ kind: what === 'added' ? 'tableAdded' : 'tableDeleted', found }),
    );
    book.handle.onCommand(({ id, params }, options) => this.follow(id, params, options));
  }

  listen(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells that other cells are selected, or another sheet is shown: all that Excel's old selection event says. */
  onSelected(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /** Cells are about to be written through Office.js. */
  editing(sheetId: string, area: Area): void {
    if (this.listeners.size === 0) return;
    const isSingle = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
    this.tell({ kind: 'edited', sheetId, area, before: isSingle ? this.stateOf(sheetId, area) : null });
  }

  private stateOf(sheetId: string, { firstRow, firstColumn }: Area): CellState {
    if (this.book.writes.hasContentAt(sheetId, firstRow, firstColumn)) this.book.writes.flush();
    const cell = this.book.handle.worksheet(sheetId).getCellRaw(firstRow, firstColumn);
    const isCalculated = Boolean(cell?.f);
    return { value: valueOf(cell, isCalculated), kind: kindOf(cell, isCalculated) };
  }

  private tell(change: BookChange): void {
    if (change.kind === 'selected' || change.kind === 'activated') {
      for (const listener of this.selectionListeners) listener();
    }
    for (const listener of this.listeners) listener(change);
  }

  private follow(id: string, params: object, options: CommandOptions | undefined): void {
    const { subUnitId: sheetId = '' } = params as { subUnitId?: string };
    switch (id) {
      case SetRangeValuesMutation.id:
        return this.followCells(params as CellParams, options);
      case SetFormulaCalculationResultMutation.id:
        return this.followCalculation(params as { unitData?: Record<string, Record<string, Matrix>> });
      case SetSelectionsOperation.id:
        return this.followSelection(sheetId, params as SelectionParams);
      case SetWorksheetActiveOperation.id:
        return this.followActive();
      case InsertSheetMutation.id:
        this.rememberSheets();
        return this.tell({ kind: 'sheetAdded', sheetId: (params as { sheet: { id: string } }).sheet.id });
      case RemoveSheetMutation.id:
        this.tell({ kind: 'sheetDeleted', sheetId });
        this.rememberSheets();
        return this.followActive();
      case SetWorksheetNameMutation.id:
        return this.followName(sheetId);
      case SetWorksheetHideMutation.id:
        return this.followVisibility(sheetId);
      case SetWorksheetOrderMutation.id:
        return this.followOrder(sheetId);
    }
  }

  private followCells(
    { subUnitId, cellValue, trigger }: CellParams,
    options: CommandOptions | undefined,
  ): void {
    const isResult = options?.onlyLocal === true || options?.applyFormulaCalculationResult === true;
    if (!cellValue || isResult || this.moves.isUnderWay) return;
    if (trigger === SetStyleCommand.id) {
      const area = extentOf(cellValue, () => true);
      if (area) this.tell({ kind: 'formatted', sheetId: subUnitId, area });
      return;
    }
    // What Office.js writes was told when it was asked for.
    if (this.book.writes.isFlushing) return;
    const area = extentOf(cellValue, (cell) => cell === null || 'v' in cell || 'p' in cell);
    if (area) this.tell({ kind: 'edited', sheetId: subUnitId, area, before: null });
  }

  private followCalculation({ unitData }: { unitData?: Record<string, Record<string, Matrix>> }): void {
    for (const [sheetId, matrix] of Object.entries(unitData?.[this.book.handle.unitId] ?? {})) {
      const area = extentOf(matrix, () => true);
      if (area) this.tell({ kind: 'calculated', sheetId, areas: [area] });
    }
  }

  private followSelection(sheetId: string, { selections }: SelectionParams): void {
    const range = selections?.at(-1)?.range;
    if (!range || !this.book.sheets.has(sheetId)) return;
    const { startRow, endRow, startColumn, endColumn } = range;
    this.tell({
      kind: 'selected',
      sheetId,
      area: { firstRow: startRow, lastRow: endRow, firstColumn: startColumn, lastColumn: endColumn },
    });
  }

  private followActive(): void {
    const former = this.active;
    const now = this.book.sheets.activeId();
    if (now === former) return;
    this.active = now;
    this.tell({ kind: 'activated', sheetId: now, former });
  }

  private followName(sheetId: string): void {
    const before = this.names.get(sheetId) ?? '';
    const after = this.book.sheets.name(sheetId);
    this.names.set(sheetId, after);
    if (before !== after) this.tell({ kind: 'renamed', sheetId, before, after });
  }

  private followVisibility(sheetId: string): void {
    const before = this.visibility.get(sheetId) ?? 'Visible';
    const after = this.book.sheets.visibility(sheetId);
    this.visibility.set(sheetId, after);
    if (before !== after) this.tell({ kind: 'shown', sheetId, before, after });
  }

  private followOrder(sheetId: string): void {
    const before = this.order.indexOf(sheetId);
    this.order = [...this.book.sheets.ids()];
    const after = this.order.indexOf(sheetId);
    if (before !== after) this.tell({ kind: 'reordered', sheetId, before, after });
  }

  private rememberSheets(): void {
    this.order = [...this.book.sheets.ids()];
    for (const id of this.order) {
      this.names.set(id, this.book.sheets.name(id));
      this.visibility.set(id, this.book.sheets.visibility(id));
    }
  }
}

interface CellParams {
  readonly subUnitId: string;
  readonly cellValue?: Matrix;
  readonly trigger?: string;
}

interface SelectionParams {
  readonly selections?: readonly {
    readonly range: {
      readonly startRow: number;
      readonly endRow: number;
      readonly startColumn: number;
      readonly endColumn: number;
    };
  }[];
}

/** The smallest area that holds the cells of a matrix for which `counts` holds. */
function extentOf(matrix: Matrix, counts: (cell: ICellData | null) => boolean): Area | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(line ?? {})) {
      if (!counts(cell ?? null)) continue;
      const [r, c] = [Number(row), Number(column)];
      const one = { firstRow: r, lastRow: r, firstColumn: c, lastColumn: c };
      area = area ? boundingArea(area, one) : one;
    }
  }
  return area;
}
