import type { IWorksheetData } from '@univerjs/core';
import { lastSheetColumn, lastSheetRow } from '../book/address';
import { emuPerPixel, pixelsPerPoint } from './units';

type Sizes = Pick<IWorksheetData, 'defaultColumnWidth' | 'defaultRowHeight' | 'columnData' | 'rowData'>;

/** A corner of a drawing: a cell and how far into it, in EMU, as drawings are anchored. */
export interface Anchor {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

function columnPixels(sheet: Sizes, column: number): number {
  const data = sheet.columnData[column];
  return data?.hd === 1 ? 0 : (data?.w ?? sheet.defaultColumnWidth);
}

function rowPixels(sheet: Sizes, row: number): number {
  const data = sheet.rowData[row];
  if (data?.hd === 1) return 0;
  return (data?.ia === 1 ? (data.ah ?? data.h) : data?.h) ?? sheet.defaultRowHeight;
}

/** Where a point of the sheet lies, `left` and `top` in points from its upper left corner. */
export function anchorOf(sheet: Sizes, left: number, top: number): Anchor {
  const [column, columnRest] = locate(
    left * pixelsPerPoint,
    (index) => columnPixels(sheet, index),
    lastSheetColumn,
  );
  const [row, rowRest] = locate(top * pixelsPerPoint, (index) => rowPixels(sheet, index), lastSheetRow);
  return {
    column,
    columnOffset: Math.round(columnRest * emuPerPixel),
    row,
    rowOffset: Math.round(rowRest * emuPerPixel),
  };
}

function locate(pixels: number, size: (index: number) => number, last: number): [number, number] {
  let rest = Math.max(0, pixels);
  for (let index = 0; index < last; index += 1) {
    const here = size(index);
    if (rest < here) return [index, rest];
    rest -= here;
  }
  return [last, 0];
}

/** The other way round: points from the sheet's upper left corner. */
export function pointOf(sheet: Sizes, anchor: Anchor): { left: number; top: number } {
  let [x, y] = [anchor.columnOffset / emuPerPixel, anchor.rowOffset / emuPerPixel];
  for (let column = 0; column < anchor.column; column += 1) x += columnPixels(sheet, column);
  for (let row = 0; row < anchor.row; row += 1) y += rowPixels(sheet, row);
  return { left: x / pixelsPerPoint, top: y / pixelsPerPoint };
}
