import { Tools } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData } from '@univerjs/core';
import { smallestSheet } from './univer-handle';

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/**
 * A copy of a workbook that Univer may write into: it changes cells in place, and the data that was opened must stay as
 * it was read. What stands in a cell is replaced as a whole, so that a cell is copied and not what it refers to; a full
 * copy takes half a second for a million cells. Sheets get the room that a person expects to type in.
 */
export function openingCopy(workbook: IWorkbookData): IWorkbookData {
  const { sheets, ...rest } = workbook;
  const copy: IWorkbookData = { ...Tools.deepClone(rest), sheets: {} };
  for (const [id, sheet] of Object.entries(sheets)) {
    const { cellData, ...frame } = sheet;
    const { cells, lastRow, lastColumn } = copyCells(cellData ?? {});
    copy.sheets[id] = {
      ...Tools.deepClone(frame),
      cellData: cells,
      // Files say how far their cells reach, or nothing.
      rowCount: Math.max(smallestSheet.rowCount, lastRow + 1),
      columnCount: Math.max(smallestSheet.columnCount, lastColumn + 1),
    };
  }
  return copy;
}

function copyCells(from: Cells): { cells: Cells; lastRow: number; lastColumn: number } {
  const cells: Cells = {};
  let lastRow = 0;
  let lastColumn = 0;
  // Keys of whole numbers come in rising order, in every JavaScript engine.
  for (const row in from) {
    const line = from[row];
    if (!line) continue;
    const copied: Record<number, ICellData> = {};
    let column = '0';
    for (column in line) {
      const cell = line[column];
      if (cell) copied[Number(column)] = cell.p ? Tools.deepClone(cell) : { ...cell };
    }
    cells[Number(row)] = copied;
    lastRow = Number(row);
    lastColumn = Math.max(lastColumn, Number(column));
  }
  return { cells, lastRow, lastColumn };
}
