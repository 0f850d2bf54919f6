import type { CellAddress } from './cell';
import type { RegisterTable } from './table';

/** The marks beside an admission that the composition is counted from. */
export const registerMarks = [
  'women',
  'ethnic-minority',
  'religious',
  'youth-union',
  'students',
  'readmitted',
] as const;

export type RegisterMark = (typeof registerMarks)[number];

/** The admissions of one committee in one month. */
export interface MonthCount {
  readonly year: number;
  /** January is 1. */
  readonly month: number;
  readonly admitted: number;
  /** Of these, how many have a mark; only the marks that the register has a column for. Never added to `admitted`. */
  readonly marked: Partial<Readonly<Record<RegisterMark, number>>>;
}

/** One committee of a register. */
export interface RegisterCommittee {
  /** As the register first writes it; empty in a register of one committee, which has no column of them. */
  readonly name: string;
  /** Its first row's cell. */
  readonly where: CellAddress;
  /** Only months with admissions, the earliest first. */
  readonly months: readonly MonthCount[];
}

/**
 * Why rows could not be counted: no committee, no date, a date that is none, a date that no admission can have (before
 * 1930, after 2099). `outside-year` alone is counted, in its own month: the title names another year. `mark-unknown` too is
 * counted, as admitted but as not marked: words that say neither yes nor no.
 */
export type RegisterProblemCode =
  | 'committee-missing'
  | 'date-missing'
  | 'date-unknown'
  | 'date-out-of-range'
  | 'outside-year'
  | 'mark-unknown';

export interface RegisterProblem {
  readonly code: RegisterProblemCode;
  /** The column of marks that it is about, where it is about one. */
  readonly mark?: RegisterMark;
  /** How many rows. */
  readonly count: number;
  /** The first of them, in the order of the rows, with what the cell holds. */
  readonly first: readonly { readonly where: CellAddress; readonly text: string }[];
}

/** What a register came to when its blocks were counted. */
export interface CountedRegister {
  readonly table: RegisterTable;
  /** Rows with an entry. */
  readonly rows: number;
  /** Rows that have a committee and a month: the sum of all `admitted`. */
  readonly counted: number;
  /** In the order of their first rows, spellings of one committee joined. */
  readonly committees: readonly RegisterCommittee[];
  /** The marks that the register has a column for. */
  readonly marks: readonly RegisterMark[];
  readonly problems: readonly RegisterProblem[];
  /** When it was counted, local time ("2022-12-31T14:05"): figures of a register are values, not formulas. */
  readonly countedAt: string;
}
