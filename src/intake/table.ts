import type { Fraction } from '../measures/fraction';
import type { Grade } from '../measures/grading';
import type { CellAddress } from './cell';
import type { Certainty } from './certainty';
import type { Field } from './field';
import type { Period } from './period';
import type { CellRange } from './raw-block';

/** What a table with a row for each committee is about. */
export type CommitteeTableKind = 'admissions' | 'members' | 'monthly' | 'composition' | 'grading';

/** What a table is about: with `criteria` the rows are criteria of form 2-BTCTW, with `ratings` and `register` single cases. */
export type TableKind = CommitteeTableKind | 'criteria' | 'ratings' | 'register';

/** Whom or what gradings are about: three kinds of organisations, collectives, members and leaders. */
export type Subject =
  'committees-above' | 'grassroots-organisations' | 'cells' | 'collectives' | 'members' | 'leaders';

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
  /** Of a share: whether 0.966 means 96.6 or 0.966 per cent follows from nothing but the other rows. */
  readonly isAmbiguous?: true;
  /** Of a share against the same period: it is the growth, admitted ÷ same period − 1, as the column's figures say. */
  readonly isGrowth?: true;
}

/** A cell that holds no usable number. */
export interface NoFigure {
  readonly kind: 'blank' | 'error' | 'unreadable';
  readonly where: CellAddress;
  readonly shown: string;
}

export type Reading = Figure | NoFigure;

/** The figure of a reading, `null` where it has none. */
export function figureOf(reading: Reading | undefined): Figure | null {
  return reading?.kind === 'figure' ? reading : null;
}

export interface TableColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly field: Field;
  /** The header's words, all rows of it joined with " / ". */
  readonly heading: string;
  /** What a person said of bare numbers in a column of percentages: 96.6 is a percentage, or 0.966 a fraction of 1. */
  readonly percentages?: 'hundredths' | 'fractions';
}

/** A column of a monthly table: the admitted of one month or quarter, or from 1 January on. */
export interface PeriodColumn {
  readonly column: number;
  readonly heading: string;
  readonly period: Period;
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
  /** One for each of the table's `periods`, in their order; left out where it has none. */
  readonly periodReadings?: readonly Reading[];
}

export interface TotalRow {
  readonly kind: 'total';
  readonly row: number;
  readonly text: string;
  readonly readings: Partial<Readonly<Record<Field, Reading>>>;
  readonly periodReadings?: readonly Reading[];
}

export type TableRow = GroupRow | CommitteeRow | TotalRow;

/** What every table says of itself. Rows and columns are zero-based and those of the sheet. */
interface FoundTable {
  readonly sheet: string;
  readonly sheetId: string;
  /** From the first header row to the last row of the table. */
  readonly range: CellRange;
  readonly year: number | null;
  /**
   * The part of the year that the admitted are of, where it is not the whole of it: a sheet for July, or figures up to a
   * cut-off date.
   */
  readonly period?: Period;
  /**
   * Neither the sheet nor those like it say whether the admitted are those of `period` alone or from 1 January to its end; a person
   * must. Told by the finding cumulative-or-in-period-unknown.
   */
  readonly isPeriodOpen?: boolean;
  /**
   * Committees stand in the columns of the sheet and measures in its rows: `columns[].column` and `headerRows` then name rows of
   * the sheet, `rows[].row` names a column, and {@link placeIn} gives the cell. `range` and every reading's `where` are the sheet's own.
   */
  readonly isTransposed?: true;
  /** The body that reports, from the letterhead above ("TỈNH ỦY BÌNH THUẬN"), or empty. */
  readonly body: string;
  /** The title above the table, or empty. */
  readonly title: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  /** How sure this reading is, with the reasons. */
  readonly certainty?: Certainty;
}

/**
 * A table with a row for each committee. Where a sheet has years or kinds of subject side by side, each is a table of its
 * own, with the same `range` and the columns that are about it.
 */
export interface CommitteeTable extends FoundTable {
  readonly kind: CommitteeTableKind;
  /** Of a grading: whom it is about, where the title or the heading says so. */
  readonly subject?: Subject;
  /**
   * The months or quarters of a monthly table from left to right, or those that stand beside the year's target and admitted
   * in a table of admissions.
   */
  readonly periods?: readonly PeriodColumn[];
  /**
   * Months or quarters of which the sheet does not say whether they are counted from 1 January; then there are no `periods`,
   * and a person must say (finding cumulative-or-in-period-unknown). Each is given as its own month or quarter alone.
   */
  readonly openPeriods?: readonly PeriodColumn[];
  readonly rows: readonly TableRow[];
}

/** One line of form 2-BTCTW: a criterion with this period, the same period of the year before, and the printed percentage. */
export interface CriterionRow {
  readonly row: number;
  readonly serial: string;
  readonly text: string;
  /** What the line counts, where its words are known; only `admitted` is the total, the rest is "of which". */
  readonly field: Field | null;
  /** The line holds a mean ("Tuổi bình quân") and no count: it is never added to anything. */
  readonly isMean?: true;
  readonly now: Reading;
  readonly before: Reading;
  readonly percentage: Reading | null;
}

/** Form 2-BTCTW: criteria in the rows, one body in the title. */
export interface CriteriaTable extends FoundTable {
  readonly kind: 'criteria';
  readonly rows: readonly CriterionRow[];
}

/** A cell that names a grade. */
export interface GradeReading {
  readonly where: CellAddress;
  readonly shown: string;
  /** `not-graded`: said to be so. `unknown`: words that are no grade. `blank`: nothing. */
  readonly grade: Grade | 'not-graded' | 'unknown' | 'blank';
}

/** One rated organisation, collective or member. */
export interface RatingRow {
  readonly row: number;
  readonly serial: string;
  /** The committee it belongs to, from a column, a group row above, or itself where organisations are rated; or empty. */
  readonly committee: string;
  /** Who is rated, as the sheet names it. */
  readonly name: string;
  /** The post, where a column says it ("Bí thư"); empty otherwise. */
  readonly post: string;
  readonly self: GradeReading | null;
  readonly proposed: GradeReading | null;
  readonly final: GradeReading | null;
}

/** One row for each rated subject: self-rating, proposal, final grade. */
export interface RatingsTable extends FoundTable {
  readonly kind: 'ratings';
  readonly subject?: Subject;
  readonly rows: readonly RatingRow[];
}

/**
 * One row an admission: too long to be kept, it is counted block by block from the sheet. `range` reaches to the last used
 * row of its columns.
 */
export interface RegisterTable extends FoundTable {
  readonly kind: 'register';
  /** The row of the first entry, below the header and its column numbers. */
  readonly firstEntry: number;
}

/** A table as it was understood. */
export type Table = CommitteeTable | CriteriaTable | RatingsTable | RegisterTable;

/** The cell of the sheet where a table's row and column meet. */
export function placeIn(
  table: { readonly sheet: string; readonly isTransposed?: true },
  row: number,
  column: number,
): CellAddress {
  return table.isTransposed === true
    ? { sheet: table.sheet, row: column, column: row }
    : { sheet: table.sheet, row, column };
}

export function isCommitteeKind(kind: TableKind): kind is CommitteeTableKind {
  return kind !== 'criteria' && kind !== 'ratings' && kind !== 'register';
}

export function isCommitteeTable(table: Table): table is CommitteeTable {
  return table.kind !== 'criteria' && table.kind !== 'ratings' && table.kind !== 'register';
}
