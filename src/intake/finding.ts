import type { CellAddress } from './cell';
import type { RelationFindingCode } from './relation-finding';

/**
 * What can be said about a workbook's figures; those that belong together are the matter of relation-finding.ts. A code, once
 * published, keeps its meaning.
 *
 * The facts of each code; `field` is the column's field and `committee` the row's committee or the words of the total row:
 * - percentage-does-not-follow, percentage-truncated: `field`, `committee`, `printed` as the cell shows it ("1,75%"), the
 *   counts `part` and `whole`, `right`: the percentage at the printed decimals as decimal text with a point ("2.53").
 * - total-is-not-the-sum: `field`, `committee`, `printed`, `sum`, and `difference` = printed - sum.
 * - target-missing, admitted-missing, members-missing: `field`, `committee`.
 * - target-zero: `field`, `committee`, `value`.
 * - target-negative, count-negative, count-not-whole: `field`, `committee`, `text` as shown, `value`.
 * - not-a-number, inexact-number, formula-error: `field`, `committee`, `text` as shown.
 * - number-as-text: `field`, `committee`, `text`, and for counts the `value` read; ambiguous-number: the same, always with `value`.
 * - committee-twice: `committee`, `first`: the A1 address of its first row's name.
 * - near-match-committee: `committee`, `other`: the name that is nearly the same, on the sheet `sheet` in the cell `first`, and
 *   `reason`: diacritics, one-letter, word-order, more-words or unit.
 * - committee-in-one-sheet-only: `committee`, `missing`: a sheet of the same committees that has no row for it.
 * - year-unknown: `table`: the table's A1 address.
 * - grade-unknown: `committee`: who is rated, `text`. rating-committee-missing: `committee`: who is rated.
 * - register-committee-missing, register-date-missing, register-date-unknown, register-date-out-of-range, register-date-outside-year
 *   and register-mark-unknown: `count` rows, `cells`: the first of them, `text` of the first, `year` of the title, `field` of the mark.
 * - hidden-row-with-data: `count`, `rows`: their numbers ("12–15, 20"), `table`: its A1 address; hidden-column-with-data: `count`,
 *   `columns`: their letters, `table`.
 * - legacy-encoding: `encoding`: TCVN3 or VNI, `count`: how many cells were decoded.
 * - merged-data-cell: `range`: the A1 address of the merged cells.
 * - correction-does-not-fit: `reason`: table-gone, several-places, heading-gone, year-in-headings or no-table; `cell`: the A1 address of the table's
 *   first cell when it was corrected; `heading`: the column's words, or empty.
 * - rows-beyond-range: `last`: the A1 address of the last cell of the range named by hand; `committee`: the first row's name behind it.
 * - sheet-read-in-part: `read` and `used`: A1 addresses of what was read and of all used cells.
 */
export type FindingCode =
  | RelationFindingCode
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
  | 'near-match-committee'
  | 'committee-in-one-sheet-only'
  | CaseFindingCode
  | 'year-unknown'
  | 'correction-does-not-fit'
  | 'rows-beyond-range'
  | 'sheet-read-in-part';

/** What can be said about ratings and registers alone, and about how a table lies on its sheet. */
export type CaseFindingCode =
  | 'grade-unknown'
  | 'rating-committee-missing'
  | 'register-committee-missing'
  | 'register-date-missing'
  | 'register-date-unknown'
  | 'register-date-out-of-range'
  | 'register-date-outside-year'
  | 'register-mark-unknown'
  | 'hidden-row-with-data'
  | 'hidden-column-with-data'
  | 'merged-data-cell'
  | 'legacy-encoding'
  | 'inexact-number';

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
