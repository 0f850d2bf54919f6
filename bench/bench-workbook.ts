import type { ICellData } from '@univerjs/core';
import { workbookOf } from '../workbench/book/blank-workbook';
import type { BookData } from '../workbench/book/book-data';
import { blankSheet } from '../workbench/files/new-sheet-part';
import type { Cell } from './fresh-rows';

/** A sheet's name and its rows from A1 on; empty texts are no cells. */
export interface BenchSheet {
  readonly name: string;
  readonly rows: Iterable<readonly Cell[]>;
}

/** The id of the sheet at a place in the workbook, from 0 on. */
export function sheetIdAt(place: number): string {
  return `{00000000-0001-0000-${place.toString(16).padStart(4, '0')}-000000000000}`;
}

/** A workbook of sheets without formats, as the workbench has it when it is open. */
export function benchWorkbook(sheets: readonly BenchSheet[]): BookData {
  return workbookOf(
    sheets.map(({ name, rows }, place) => {
      return { ...blankSheet, id: sheetIdAt(place), name, cellData: cellsOf(rows) };
    }),
  );
}

function cellsOf(rows: Iterable<readonly Cell[]>): Record<number, Record<number, ICellData>> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let at = 0;
  for (const row of rows) {
    const line: Record<number, ICellData> = {};
    row.forEach((value, column) => {
      if (value !== '')
        line[column] = typeof value === 'string' ? { v: value, t: 1 } : { v: Number(value), t: 2 };
    });
    cellData[at] = line;
    at += 1;
  }
  return cellData;
}
