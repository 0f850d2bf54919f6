import type { Language } from './language';
import { textsOf } from './text';

/**
 * Why Excel did not do what was asked: the same codes as `src/excel`'s failures, which may not be imported here. And what
 * goes wrong without Excel: a part of the add-in that could not be fetched, a bug of ours.
 */
export type ErrorCode =
  | 'sheet-protected'
  | 'workbook-protected'
  | 'cell-edit-mode'
  | 'access-denied'
  | 'payload-too-large'
  | 'session-timed-out'
  | 'cells-in-the-way'
  | 'cell-filled'
  | 'sheet-gone'
  | 'cancelled'
  | 'settings-do-not-fit'
  | 'nothing-to-restore'
  | 'no-range-selected'
  | 'not-supported'
  | 'unexpected'
  | 'not-fetched'
  | 'bug';

/** Where it happened and, for what nobody foresaw, Excel's own words; each where it is known. */
export interface ErrorFacts {
  readonly sheet?: string;
  readonly cell?: string;
  /** Which of the workbook's settings, such as `report.band`; empty for all of them. */
  readonly path?: string;
  readonly detail?: string;
}

export interface ErrorText {
  readonly title: string;
  /** What happened and where. */
  readonly sentence: string;
  /** What a person can do about it. */
  readonly advice: string;
}

/** One text for each code: a code without words does not compile. */
export type ErrorTexts = Readonly<Record<ErrorCode, (facts: ErrorFacts) => ErrorText>>;

/** The words for a failure of Excel. Facts of other names are ignored. */
export function errorText(
  failure: { readonly code: ErrorCode; readonly facts: Readonly<Record<string, string>> },
  language: Language,
): ErrorText {
  return textsOf(language).errors[failure.code](failure.facts);
}
