import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import {
  areaText,
  columnCount,
  intersectArea,
  lastSheetColumn,
  lastSheetRow,
  rowCount,
  wholeSheet,
} from './address';
import type { Area } from './book-data';
import type { CellMoveNotices } from './cell-move-notices';
import type { CellMove, CellShift } from './cell-moves';
import { carryArea } from './cell-moves';
import type { Cells } from './cells';
import { rangeOf } from './formats';
import type { FormulaMoves } from './formula-moves';
import type { Merges } from './merges';
import { OfficeFailure } from './office-failure';
import type { PendingWrites } from './pending-writes';
import type { UniverHandle } from './univer-handle';
import { smallestSheet } from './univer-handle';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Inserts, deletes and moves cells as Excel does, on whatever sheet: Univer's own commands do it rightly on the sheet
 * shown only. Formulas, names and merged areas follow here; everything else is told by `CellMoveNotices`. The workbook
 * must be settled: Univer writes the results of a calculation that is under way to where the formulas stood before.
 */
export class CellShifts {
  /** Asked before cells are inserted or deleted; each may refuse. */
  readonly guards: ((move: CellShift) => void)[] = [];

  constructor(
    private readonly handle: UniverHandle,
    private readonly writes: PendingWrites,
    private readonly cells: Cells,
    private readonly merges: Merges,
    private readonly formulas: FormulaMoves,
    private readonly notices: CellMoveNotices,
  ) {}

  /**
   * Makes room for new cells in place of the area; they look like the cells above or on the left of it.
   * NonBlankCellOffSheet when content would be pushed off the sheet, MergedRangeConflict when a merged area would tear.
   */
  insert(sheetId: string, area: Area, along: CellShift['along']): void {
    const move = this.shift('inserted', sheetId, area, along);
    this.refuseTornMerges(move);
    this.refusePushedOff(move);
    for (const guard of this.guards) guard(move);
    this.carryOut(move, () => {
      if (move.extent) this.insertWhole(move);
      else this.moveCells(sheetId, pushed(move), ...step(move, 1));
      this.formatLikeBefore(move);
    });
  }

  /** Takes the cells away and lets those below or on the right fill the gap. MergedRangeConflict as above. */
  remove(sheetId: string, area: Area, along: CellShift['along']): void {
    const move = this.shift('deleted', sheetId, area, along);
    this.refuseTornMerges(move);
    for (const guard of this.guards) guard(move);
    this.carryOut(move, () => {
      if (move.extent) this.removeWhole(move);
      else this.moveCells(sheetId, beyond(move), ...step(move, -1));
    });
  }

  /** Cuts the area out and puts it elsewhere on its sheet; what stood there is gone. */
  relocate(sheetId: string, area: Area, rows: number, columns: number): void {
    this.carryOut({ kind: 'moved', sheetId, area, rows, columns }, () =>
      this.moveCells(sheetId, area, rows, columns),
    );
  }

  private carryOut(move: CellMove, moveCells: () => void): void {
    this.writes.flush();
    this.notices.during(move, () => {
      const merged = this.merges.within(move.sheetId, wholeSheet);
      const putBack = this.formulas.takeOut(move);
      moveCells();
      this.merges.replace(
        move.sheetId,
        merged.flatMap((one) => carryArea(one, move) ?? []),
      );
      putBack();
    });
  }

  private shift(kind: CellShift['kind'], sheetId: string, area: Area, along: CellShift['along']): CellShift {
    const isWhole =
      along === 'rows'
        ? area.firstColumn === 0 && area.lastColumn === lastSheetColumn
        : area.firstRow === 0 && area.lastRow === lastSheetRow;
    const extent = !isWhole
      ? null
      : kind === 'inserted'
        ? this.notices.extentOfNew(sheetId, area, along)
        : this.notices.extentOf(sheetId, area, along);
    return { kind, sheetId, area, along, extent };
  }

  private insertWhole({ sheetId, area, along }: CellShift): void {
    const worksheet = this.handle.worksheet(sheetId);
    const place = { unitId: this.handle.unitId, subUnitId: sheetId };
    const shown = { hd: BooleanNumber.FALSE };
    if (along === 'rows') {
      if (area.firstRow >= worksheet.getRowCount()) return;
      const above = area.firstRow - 1;
      const own = above < 0 ? {} : { h: worksheet.getRowHeight(above), s: worksheet.getRowStyle(above) };
      const rowInfo = Array.from({ length: rowCount(area) }, () => ({ ...own, ...shown }));
      const range = { ...rangeOf(area), endColumn: worksheet.getColumnCount() - 1 };
      this.handle.mutate(InsertRowMutation.id, { ...place, range, rowInfo });
    } else {
      if (area.firstColumn >= worksheet.getColumnCount()) return;
      const left = area.firstColumn - 1;
      const own = left < 0 ? {} : { w: worksheet.getColumnWidth(left), s: worksheet.getColumnStyle(left) };
      const colInfo = Array.from({ length: columnCount(area) }, () => ({ ...own, ...shown }));
      const range = { ...rangeOf(area), endRow: worksheet.getRowCount() - 1 };
      this.handle.mutate(InsertColMutation.id, { ...place, range, colInfo });
    }
  }

  private removeWhole({ sheetId, area, along }: CellShift): void {
    const worksheet = this.handle.worksheet(sheetId);
    const present = intersectArea(area, {
      ...wholeSheet,
      lastRow: worksheet.getRowCount() - 1,
      lastColumn: worksheet.getColumnCount() - 1,
    });
    if (!present) return;
    this.handle.mutate(along === 'rows' ? RemoveRowMutation.id : RemoveColMutation.id, {
      unitId: this.handle.unitId,
      subUnitId: sheetId,
      range: rangeOf(present),
    });
    this.handle.ensureSize(sheetId, smallestSheet.rowCount - 1, smallestSheet.columnCount - 1);
  }

  /** Puts the stored cells of the area elsewhere, as they are; what stands there, and is not among them, is gone. */
  private moveCells(sheetId: string, area: Area, rows: number, columns: number): void {
    const left: Matrix = {};
    const entered: Matrix = {};
    const target = moved(area, rows, columns);
    let lastRow = 0;
    let lastColumn = 0;
    this.cells.eachStored(sheetId, target, (_cell, row, column) => put(entered, row, column, null));
    this.cells.eachStored(sheetId, area, (cell, row, column) => {
      put(left, row, column, null);
      put(entered, row + rows, column + columns, cell);
      lastRow = Math.max(lastRow, row + rows);
      lastColumn = Math.max(lastColumn, column + columns);
    });
    this.handle.ensureSize(sheetId, lastRow, lastColumn);
    this.setRaw(sheetId, left, entered, area, target);
  }

  /** New cells look like those above, or on the left for columns, as in Excel's own insertion. */
  private formatLikeBefore({ sheetId, area, along }: CellShift): void {
    const before =
      along === 'rows'
        ? { ...area, firstRow: area.firstRow - 1, lastRow: area.firstRow - 1 }
        : { ...area, firstColumn: area.firstColumn - 1, lastColumn: area.firstColumn - 1 };
    if (before.firstRow < 0 || before.firstColumn < 0) return;
    const entered: Matrix = {};
    this.cells.eachStored(sheetId, before, (cell, row, column) => {
      if (cell.s === undefined || cell.s === null) return;
      const count = along === 'rows' ? rowCount(area) : columnCount(area);
      for (let offset = 1; offset <= count; offset++) {
        const place =
          along === 'rows' ? ([row + offset, column] as const) : ([row, column + offset] as const);
        put(entered, ...place, { s: cell.s });
      }
    });
    this.setRaw(sheetId, {}, entered, before, area);
  }

  private setRaw(sheetId: string, left: Matrix, entered: Matrix, from: Area, to: Area): void {
    this.handle.mutate(MoveRangeMutation.id, {
      unitId: this.handle.unitId,
      fromRange: this.present(sheetId, from),
      toRange: this.present(sheetId, to),
      from: { subUnitId: sheetId, value: left },
      to: { subUnitId: sheetId, value: entered },
    });
  }

  /** The part of an area that Univer's sheet has, as it writes it. */
  private present(sheetId: string, area: Area): ReturnType<typeof rangeOf> {
    const worksheet = this.handle.worksheet(sheetId);
    return rangeOf({
      ...area,
      lastRow: Math.max(area.firstRow, Math.min(area.lastRow, worksheet.getRowCount() - 1)),
      lastColumn: Math.max(area.firstColumn, Math.min(area.lastColumn, worksheet.getColumnCount() - 1)),
    });
  }

  /** A part of the rows or columns cannot shift through a merged area that reaches beyond it. */
  private refuseTornMerges(move: CellShift): void {
    if (move.extent) return;
    const { area, along } = move;
    const torn = this.merges
      .within(
        move.sheetId,
        along === 'rows' ? { ...area, lastRow: lastSheetRow } : { ...area, lastColumn: lastSheetColumn },
      )
      .find((merge) =>
        along === 'rows'
          ? merge.firstColumn < area.firstColumn || merge.lastColumn > area.lastColumn
          : merge.firstRow < area.firstRow || merge.lastRow > area.lastRow,
      );
    if (torn) {
      throw new OfficeFailure(
        'MergedRangeConflict',
        `The merged area ${areaText(torn)} would be torn apart.`,
      );
    }
  }

  private refusePushedOff({ sheetId, area, along }: CellShift): void {
    const last =
      along === 'rows'
        ? { ...area, firstRow: lastSheetRow - rowCount(area) + 1, lastRow: lastSheetRow }
        : { ...area, firstColumn: lastSheetColumn - columnCount(area) + 1, lastColumn: lastSheetColumn };
    const used = this.cells.usedArea(sheetId, last, true);
    if (used) {
      throw new OfficeFailure(
        'NonBlankCellOffSheet',
        `The content of ${areaText(used)} would be pushed off the worksheet.`,
      );
    }
  }
}

/** What an insertion pushes: the area and everything behind it that stays on the sheet. */
function pushed({ along, area }: CellShift): Area {
  return along === 'rows'
    ? { ...area, lastRow: lastSheetRow - rowCount(area) }
    : { ...area, lastColumn: lastSheetColumn - columnCount(area) };
}

/** What a deletion pulls up: everything behind the area. */
function beyond({ along, area }: CellShift): Area {
  return along === 'rows'
    ? { ...area, firstRow: area.lastRow + 1, lastRow: lastSheetRow }
    : { ...area, firstColumn: area.lastColumn + 1, lastColumn: lastSheetColumn };
}

/** How far the cells behind the area go: once its own size, `way` telling the direction. */
function step({ along, area }: CellShift, way: 1 | -1): [rows: number, columns: number] {
  return along === 'rows' ? [way * rowCount(area), 0] : [0, way * columnCount(area)];
}

function moved(area: Area, rows: number, columns: number): Area {
  return {
    firstRow: area.firstRow + rows,
    lastRow: area.lastRow + rows,
    firstColumn: area.firstColumn + columns,
    lastColumn: area.lastColumn + columns,
  };
}

function put(matrix: Matrix, row: number, column: number, cell: ICellData | null): void {
  (matrix[row] ??= {})[column] = cell;
}
