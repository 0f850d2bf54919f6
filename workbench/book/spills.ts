import type { ICellData, IObjectMatrixPrimitiveType, IRange, IWorkbookData, Nullable } from '@univerjs/core';
import { ErrorType, FormulaDataModel } from '@univerjs/engine-formula';
import type { Area, Spill } from './book-data';
import { isSameArea } from './cell-moves';
import { rangeOf } from './formats';
import type { UniverHandle } from './univer-handle';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type SpillsBySheet = Readonly<Record<string, readonly Spill[]>>;

/**
 * Takes the values of spilled cells out of a snapshot: Univer keeps them apart from the cells, and would take them for
 * contents that are in the way of the formula. Changes `workbook`, which must be the caller's own copy.
 */
export function takeOutSpills(workbook: IWorkbookData, spills: SpillsBySheet): Record<string, Matrix> {
  const taken: Record<string, Matrix> = {};
  for (const [sheetId, sheetSpills] of Object.entries(spills)) {
    const cells: Matrix | undefined = workbook.sheets[sheetId]?.cellData;
    if (!cells) continue;
    const values: Matrix = (taken[sheetId] = {});
    for (const { area } of sheetSpills) {
      eachCell(area, (row, column) => {
        const cell = cells[row]?.[column];
        if (!cell) return;
        (values[row] ??= {})[column] = { v: cell.v, t: cell.t };
        if (row === area.firstRow && column === area.firstColumn) return;
        delete cell.v;
        delete cell.t;
        delete cell.custom;
      });
    }
  }
  return taken;
}

/** Tells the formula engine which arrays its formulas spilled when the workbook was saved. */
export function putSpills(handle: UniverHandle, spills: SpillsBySheet, values: Record<string, Matrix>): void {
  const model = handle.injector.get(FormulaDataModel);
  const ranges: Record<string, IObjectMatrixPrimitiveType<IRange>> = {};
  for (const [sheetId, sheetSpills] of Object.entries(spills)) {
    const ofSheet: IObjectMatrixPrimitiveType<IRange> = (ranges[sheetId] = {});
    for (const { area } of sheetSpills) (ofSheet[area.firstRow] ??= {})[area.firstColumn] = rangeOf(area);
  }
  model.setArrayFormulaRange({ [handle.unitId]: ranges });
  model.setArrayFormulaCellData({ [handle.unitId]: values });
}

/** The arrays that formulas spill now, and their values put back into the snapshot as plain values. */
export function exportSpills(
  handle: UniverHandle,
  workbook: IWorkbookData,
  before: SpillsBySheet,
): Record<string, Spill[]> {
  const model = handle.injector.get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[handle.unitId] ?? {};
  const values = model.getArrayFormulaCellData()[handle.unitId] ?? {};
  const spills: Record<string, Spill[]> = {};
  for (const [sheetId, matrix] of Object.entries(ranges)) {
    const sheet = workbook.sheets[sheetId];
    if (!sheet || !matrix) continue;
    const cells: Matrix = (sheet.cellData ??= {});
    for (const area of areasIn(matrix)) {
      if (!isSpilled(cells[area.firstRow]?.[area.firstColumn])) continue;
      const former = before[sheetId]?.find(({ area: old }) => isSameArea(old, area));
      (spills[sheetId] ??= []).push({ area, dynamic: former?.dynamic ?? true });
      eachCell(area, (row, column) => {
        if (row === area.firstRow && column === area.firstColumn) return;
        const value = values[sheetId]?.[row]?.[column];
        const line = (cells[row] ??= {});
        line[column] = { ...line[column], ...(value ? { v: value.v, t: value.t } : {}) };
      });
    }
  }
  return spills;
}

/** The arrays that formulas of a sheet spill over more than their own cell. */
export function spilledAreas(handle: UniverHandle, sheetId: string): Area[] {
  const worksheet = handle.worksheet(sheetId);
  return arrayAreas(handle, sheetId).filter((area) =>
    isSpilled(worksheet.getCellRaw(area.firstRow, area.firstColumn)),
  );
}

/** True when the values of spilled cells are kept for a sheet, be it from formulas that are gone until the next calculation. */
export function keepsSpills(handle: UniverHandle, sheetId: string): boolean {
  return arrayAreas(handle, sheetId).length > 0;
}

function arrayAreas(handle: UniverHandle, sheetId: string): Area[] {
  const matrix = handle.injector.get(FormulaDataModel).getArrayFormulaRange()[handle.unitId]?.[sheetId];
  return areasIn(matrix ?? {});
}

/** The engine keeps the range of an anchor whose formula is gone, and of one whose array does not fit (`#SPILL!`). */
function isSpilled(anchor: Nullable<ICellData>): boolean {
  return Boolean(anchor?.f) && anchor?.v !== ErrorType.SPILL;
}

function areasIn(matrix: IObjectMatrixPrimitiveType<Nullable<IRange>>): Area[] {
  return Object.values(matrix)
    .flatMap((line) => Object.values(line ?? {}))
    .filter((range): range is IRange => range !== null && range !== undefined)
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      firstRow: startRow,
      firstColumn: startColumn,
      lastRow: endRow,
      lastColumn: endColumn,
    }))
    .filter((area) => area.lastRow > area.firstRow || area.lastColumn > area.firstColumn);
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) visit(row, column);
  }
}
