import type { Fraction } from '../measures/fraction';
import type { CellAddress } from './cell';
import type { Field } from './field';
import type { CellRange } from './raw-block';

/** What a table is about. */
export type TableKind = 'admissions' | 'members' | 'monthly' | 'grading' | 'ratings' | 'register';

/** A number that stands in a cell, exact, with the cell it came from. */
export interface Figure {
  readonly kind: 'figure';
  readonly value: Fraction;
  readonly where: CellAddress;
  /**
   * How the cell holds it: typed as a number, calculated by a formula, or text that reads as a number, typed or calculated:
   * a formula that refers to such text gets no number.
   */
  readonly origin: 'number' | 'formula' | 'text';
  /** As the cell shows it. */
  readonly shown: string;
}

/** A cell that holds no usable number. */
export interface NoFigure {
  readonly kind: 'blank' | 'error' | 'unreadable';
  readonly where: CellAddress;
  readonly shown: string;
}

export type Reading = Figure | NoFigure;

export interface TableColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly field: Field;
  /** The header's words, all rows of it joined with " / ". */
  readonly heading: string;
}

export interface GroupRow {
  readonly kind: 'group';
  readonly row: number;
  readonly text: string;
  readonly serial: string;
}

export interface CommitteeRow {
  readonly kind: 'committee';
  readonly row: number;
  readonly committee: string;
  readonly serial: string;
  /** One reading for each numeric column that was recognised. */
  readonly readings: Partial<Readonly<Record<Field, Reading>>>;
}

export interface TotalRow {
  readonly kind: 'total';
  readonly row: number;
  readonly text: string;
  readonly readings: Partial<Readonly<Record<Field, Reading>>>;
}

export type TableRow = GroupRow | CommitteeRow | TotalRow;

/** A table as it was understood. Rows and columns are zero-based and those of the sheet. */
export interface Table {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly sheetId: string;
  /** From the first header row to the last row of the table. */
  readonly range: CellRange;
  readonly year: number | null;
  /** The body that reports, from the letterhead above ("TỈNH ỦY BÌNH THUẬN"), or empty. */
  readonly body: string;
  /** The title above the table, or empty. */
  readonly title: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
