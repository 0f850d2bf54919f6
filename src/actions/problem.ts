import type { ExcelFailure } from '../excel/outcome';
import { errorText, type ErrorText } from '../language/error-text';
import type { Language } from '../language/language';

/** What went wrong as a person reads it: what happened and where, and what to do. */
export type Problem = ErrorText;

/** The words for a failure of Excel. */
export function problemOf(failure: ExcelFailure, language: Language): Problem {
  return errorText(failure, language);
}

/** The words for a bug of ours: its own message, so that it can be passed on, never silence. */
export function problemOfBug(error: unknown, language: Language): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  return errorText({ code: 'unexpected', facts: { detail } }, language);
}
