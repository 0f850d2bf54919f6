/**
 * Why a table's reading is more or less sure.
 * Settled, so that nothing is left to doubt: `excel-table` (an Excel table: its header is certain), `named-range` (a name of the
 * workbook stands for it), `corrected` (a person said so).
 * Likely right, worth a look: `weak-heading` (a heading alone does not decide, its neighbours did), `year-from-sheet-name`,
 * `merges-unknown` (the host cannot tell merged cells), `subject-unknown` (no words say whom gradings are about), `without-names`
 * (no column of names, so each row counts alone).
 * To be asked: `year-unknown`, `mostly-unreadable` (more than half of a column's cells hold something else than it should).
 */
export type CertaintyCode =
  | 'excel-table'
  | 'named-range'
  | 'corrected'
  | 'weak-heading'
  | 'year-from-sheet-name'
  | 'merges-unknown'
  | 'subject-unknown'
  | 'without-names'
  | 'year-unknown'
  | 'mostly-unreadable';

export interface CertaintyReason {
  readonly code: CertaintyCode;
  /** The zero-based column that it is about; left out where it is about the whole table. */
  readonly column?: number;
}

/** How sure a table's reading is: `ask` before a report is made of it, `likely` is worth a look. */
export interface Certainty {
  readonly level: 'certain' | 'likely' | 'ask';
  /** Settling reasons first, then those to ask about. */
  readonly reasons: readonly CertaintyReason[];
}

const levels: Readonly<Record<CertaintyCode, Certainty['level']>> = {
  'excel-table': 'certain',
  'named-range': 'certain',
  corrected: 'certain',
  'weak-heading': 'likely',
  'year-from-sheet-name': 'likely',
  'merges-unknown': 'likely',
  'subject-unknown': 'likely',
  'without-names': 'likely',
  'year-unknown': 'ask',
  'mostly-unreadable': 'ask',
};

const order: readonly Certainty['level'][] = ['certain', 'likely', 'ask'];

/** The certainty that follows from its reasons: the most doubtful one decides, and none at all is certain. */
export function certaintyOf(reasons: readonly CertaintyReason[]): Certainty {
  const rank = ({ code }: CertaintyReason): number => order.indexOf(levels[code]);
  const sorted = Array.from(reasons).sort((a, b) => rank(a) - rank(b));
  const last = sorted.at(-1);
  return { level: last ? levels[last.code] : 'certain', reasons: sorted };
}
