import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { IMoveRangeMutationParams } from '@univerjs/sheets';
import type { IMutationInfo, IRange } from '@univerjs/core';
import { columnCount, lastSheetColumn, lastSheetRow, rowCount } from './address';
import type { Area } from './book-data';
import type { CellMove, CellMoveListener, CellShift } from './cell-moves';
import { areaOf } from './formats';
import type { UniverHandle } from './univer-handle';

/** Univer counts in pixels of 1/96 inch. */
const pointsPerPixel = 0.75;

const partialShifts: Readonly<Record<string, Pick<CellShift, 'kind' | 'along'>>> = {
  [InsertRangeMoveDownCommand.id]: { kind: 'inserted', along: 'rows' },
  [InsertRangeMoveRightCommand.id]: { kind: 'inserted', along: 'columns' },
  [DeleteRangeMoveUpCommand.id]: { kind: 'deleted', along: 'rows' },
  [DeleteRangeMoveLeftCommand.id]: { kind: 'deleted', along: 'columns' },
};

/**
 * Tells of every move of cells, whoever asked for it: the mutations of whole rows and columns and of cut cells are
 * Univer's (a person's, their undo and ours); what a person shifts in part is one command around several mutations.
 */
export class CellMoveNotices {
  private readonly listeners = new Set<CellMoveListener>();
  /** The move that is under way: what stands around its mutations tells it better than they do. */
  private outer: CellMove | null = null;
  /** What rows or columns take that are about to be deleted: afterwards nobody knows. */
  private extentBefore: CellShift['extent'] = null;

  constructor(private readonly handle: UniverHandle) {
    handle.commands.beforeCommandExecuted(({ id, params }) => this.before(id, params ?? {}));
    handle.onCommand((command) => this.after(command));
  }

  onMoved(listener: CellMoveListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Carries out what makes up one move, and tells of that move in place of its pieces. */
  during(move: CellMove, carryOut: () => void): void {
    this.outer = move;
    try {
      carryOut();
    } finally {
      this.outer = null;
    }
    this.tell(move);
  }

  /** True while the mutations of one move are carried out: they are no changes of single cells. */
  get isUnderWay(): boolean {
    return this.outer !== null;
  }

  /** Where the area's rows or columns begin and what they take, in points. */
  extentOf(sheetId: string, area: Area, along: CellShift['along']): NonNullable<CellShift['extent']> {
    const [first, last] =
      along === 'rows' ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
    const from = this.pointsOf(sheetId, along, 0, first - 1);
    return { from, size: this.pointsOf(sheetId, along, first, last) };
  }

  /** The same of rows or columns yet to be inserted: they are as high or wide as the one before them. */
  extentOfNew(sheetId: string, area: Area, along: CellShift['along']): NonNullable<CellShift['extent']> {
    const worksheet = this.handle.worksheet(sheetId);
    const { defaultRowHeight, defaultColumnWidth } = worksheet.getConfig();
    const { firstRow, firstColumn } = area;
    const { from } = this.extentOf(sheetId, area, along);
    const pixels =
      along === 'rows'
        ? rowCount(area) * (firstRow === 0 ? defaultRowHeight : worksheet.getRowHeight(firstRow - 1))
        : columnCount(area) *
          (firstColumn === 0 ? defaultColumnWidth : worksheet.getColumnWidth(firstColumn - 1));
    return { from, size: pixels * pointsPerPixel };
  }

  private tell(move: CellMove): void {
    for (const listener of this.listeners) listener(move);
  }

  private before(id: string, params: object): void {
    const partial = partialShifts[id];
    if (partial) {
      const { sheetId, range } = this.shiftedRange(params as { range?: IRange });
      this.outer = range && { ...partial, sheetId, area: areaOf(range), extent: null };
    } else if (id === RemoveRowMutation.id || id === RemoveColMutation.id) {
      const { subUnitId, range } = params as { subUnitId: string; range: IRange };
      this.extentBefore = this.extentOf(
        subUnitId,
        areaOf(range),
        id === RemoveRowMutation.id ? 'rows' : 'columns',
      );
    }
  }

  private after({ id, params }: Readonly<IMutationInfo>): void {
    if (partialShifts[id]) {
      const move = this.outer;
      this.outer = null;
      if (move) this.tell(move);
      return;
    }
    const move = this.moveOf(id, params);
    if (move && this.outer === null) this.tell(move);
  }

  /** What one of Univer's mutations moves; null for those that move nothing. */
  private moveOf(id: string, params: object): CellMove | null {
    switch (id) {
      case InsertRowMutation.id:
        return this.shift('inserted', 'rows', params);
      case InsertColMutation.id:
        return this.shift('inserted', 'columns', params);
      case RemoveRowMutation.id:
        return this.shift('deleted', 'rows', params);
      case RemoveColMutation.id:
        return this.shift('deleted', 'columns', params);
      case MoveRangeMutation.id:
        return relocation(params as IMoveRangeMutationParams & RangesOfMove);
      default:
        return null;
    }
  }

  private shift(kind: CellShift['kind'], along: CellShift['along'], params: object): CellShift {
    const { subUnitId: sheetId, range } = params as { subUnitId: string; range: IRange };
    const { firstRow, lastRow, firstColumn, lastColumn } = areaOf(range);
    const area =
      along === 'rows'
        ? { firstRow, lastRow, firstColumn: 0, lastColumn: lastSheetColumn }
        : { firstRow: 0, lastRow: lastSheetRow, firstColumn, lastColumn };
    const extent = kind === 'deleted' ? this.extentBefore : this.extentOf(sheetId, areaOf(range), along);
    return { kind, sheetId, area, along, extent };
  }

  private pointsOf(sheetId: string, along: CellShift['along'], first: number, last: number): number {
    const worksheet = this.handle.worksheet(sheetId);
    let pixels = 0;
    for (let index = first; index <= last; index++) {
      if (along === 'rows') pixels += worksheet.getRowVisible(index) ? worksheet.getRowHeight(index) : 0;
      else pixels += worksheet.getColVisible(index) ? worksheet.getColumnWidth(index) : 0;
    }
    return pixels * pointsPerPixel;
  }

  /** A command of the grid works on the sheet shown, and on the selection when it names no cells. */
  private shiftedRange({ range }: { readonly range?: IRange }): { sheetId: string; range: IRange | null } {
    const selections = this.handle.injector.get(SheetsSelectionsService);
    return {
      sheetId: this.handle.workbook.ensureActiveSheet().getSheetId(),
      range: range ?? selections.getCurrentLastSelection()?.range ?? null,
    };
  }
}

/** Univer's mutation carries them beside what its type tells. */
interface RangesOfMove {
  readonly fromRange: IRange;
  readonly toRange: IRange;
}

function relocation({
  from,
  to,
  fromRange,
  toRange,
}: IMoveRangeMutationParams & RangesOfMove): CellMove | null {
  if (from.subUnitId !== to.subUnitId) return null;
  return {
    kind: 'moved',
    sheetId: from.subUnitId,
    area: areaOf(fromRange),
    rows: toRange.startRow - fromRange.startRow,
    columns: toRange.startColumn - fromRange.startColumn,
  };
}
