import type { BlockCells } from './block-cells';
import { isColumnNumber } from './row-text';
import type { TableColumn } from './table';

/** The row "1 | 2 | 3 | 4(=2*100/3)" that many forms have below their header. */
export function isColumnNumberRow(cells: BlockCells, columns: readonly TableColumn[], row: number): boolean {
  const texts = columns.map(({ column }) => cells.textAt(row, column)).filter((text) => text !== '');
  return texts.length > 1 && texts.every(isColumnNumber);
}

/** Whether none of the columns holds anything in the row, merged cells counted at their first row. */
export function isBlankRow(cells: BlockCells, columns: readonly TableColumn[], row: number): boolean {
  return columns.every(({ column }) => cells.textAt(row, column) === '');
}

/** The text of a cell, or of the area it is merged into: a name merged over its rows belongs to each of them. */
export function mergedTextAt(cells: BlockCells, row: number, column: number): string {
  const merge = cells.mergeAt(row, column);
  return merge ? cells.textAt(merge.firstRow, merge.firstColumn) : cells.textAt(row, column);
}

/** The first text of a row between two columns. */
export function firstTextOf(cells: BlockCells, row: number, columns: readonly TableColumn[]): string {
  for (const { column } of columns) {
    const text = mergedTextAt(cells, row, column);
    if (text !== '') return text;
  }
  return '';
}
