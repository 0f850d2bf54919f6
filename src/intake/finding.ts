import type { CellAddress } from './cell';

/** What can be said about a workbook's figures. A code, once published, keeps its meaning. */
export type FindingCode =
  | 'percentage-does-not-follow'
  | 'percentage-truncated'
  | 'total-is-not-the-sum'
  | 'target-missing'
  | 'target-zero'
  | 'target-negative'
  | 'admitted-missing'
  | 'members-missing'
  | 'count-negative'
  | 'count-not-whole'
  | 'not-a-number'
  | 'number-as-text'
  | 'ambiguous-number'
  | 'formula-error'
  | 'committee-twice'
  | 'year-unknown'
  | 'sheet-read-in-part';

/** `error`: a figure is wrong. `warning`: a figure is missing or doubtful. `note`: read, and said how. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing worth a person's look, with the cell it is about. Its sentence is made in `language` from code and facts. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly where: CellAddress;
  /** Values for the sentence; figures as the cell or the profession would print them are made in `language`. */
  readonly facts: Readonly<Record<string, string | number>>;
}
