import type { Area } from './book-data';

/** A table of a sheet (a ListObject): its place and what Excel keeps of it beside the cells. */
export interface TableData {
  /** Stays when the table is renamed: `{GUID}` as Office.js gives it. */
  readonly id: string;
  /** The number that the file gives it, or that a new one takes; unique in the workbook. */
  readonly number: number;
  readonly name: string;
  /** Header row, data and total row together, as far as they are shown. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  /** Such as `TableStyleMedium2`; empty for none. */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly columns: readonly TableColumnData[];
}

export interface TableColumnData {
  /** Unique in its table and never used again. */
  readonly id: number;
  /** As the header cell shows it: unique in the table without regard to case. */
  readonly name: string;
  /** What its cell of the total row holds, a formula or text: kept while that row is not shown. */
  readonly total: string;
  /** The formula that fills the column (`calculatedColumnFormula`), with a leading `=`; empty for none. */
  readonly formula: string;
}

/** The rows of the header; null when it is not shown. */
export function headerArea({ area, showHeaders }: TableData): Area | null {
  return showHeaders ? { ...area, lastRow: area.firstRow } : null;
}

/** The rows between header and total row: a table always has at least one. */
export function bodyArea({ area, showHeaders, showTotals }: TableData): Area {
  return {
    ...area,
    firstRow: area.firstRow + (showHeaders ? 1 : 0),
    lastRow: area.lastRow - (showTotals ? 1 : 0),
  };
}

/** The total row; null when it is not shown. */
export function totalArea({ area, showTotals }: TableData): Area | null {
  return showTotals ? { ...area, firstRow: area.lastRow } : null;
}

/** One column of an area of the table, counted from 0. */
export function columnOf<T extends Area | null>(area: T, index: number): T {
  if (area === null) return area;
  const column = area.firstColumn + index;
  return { ...area, firstColumn: column, lastColumn: column };
}

/** Names of tables and columns are compared without regard to case. */
export function foldTableName(name: string): string {
  return name.normalize('NFC').toUpperCase();
}
