import type { Nullable } from '@univerjs/core';
import { areaName } from './cell-address';
import type { SheetData } from './cell-changes';

/** The area of cells that a sheet uses, as `dimension` states it. */
export function dimensionOf(sheet: SheetData): string {
  let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of Object.entries(sheet.cellData ?? {}) as [string, Nullable<object>][]) {
    for (const column of Object.keys(cells ?? {})) {
      [firstRow, lastRow] = [Math.min(firstRow, Number(row)), Math.max(lastRow, Number(row))];
      [firstColumn, lastColumn] = [
        Math.min(firstColumn, Number(column)),
        Math.max(lastColumn, Number(column)),
      ];
    }
  }
  return lastRow < 0 ? 'A1' : areaName({ firstRow, firstColumn, lastRow, lastColumn });
}
