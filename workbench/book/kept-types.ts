import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { UniverHandle } from './univer-handle';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Lets a cell whose look alone changes keep what it is, as in Excel: Univer guesses the type anew at every change, so
 * that the text "2.030" would become the number 2.03 when its cell is filled, and a number in a cell formatted as text
 * would become text. Whoever changes the look: an add-in, a person at the grid, an undo.
 */
export function keepTypes(handle: UniverHandle): void {
  handle.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const worksheet = unitId === handle.unitId ? handle.workbook.getSheetBySheetId(subUnitId) : null;
    if (worksheet && cellValue) giveTypes(cellValue, worksheet.getCellMatrix().getMatrix());
  });
}

function giveTypes(changes: Matrix, cells: Matrix): void {
  for (const [row, line] of Object.entries(changes)) {
    const former = cells[Number(row)];
    if (!line || !former) continue;
    for (const [key, change] of Object.entries(line as Record<string, Nullable<ICellData>>)) {
      const cell = former[Number(key)] as ICellData | null | undefined;
      const hasValue = cell?.v !== undefined && cell.v !== null;
      // Univer may hand over one object for several cells.
      if (hasValue && change && change.v === undefined) line[Number(key)] = { ...change, t: cell.t };
    }
  }
}
