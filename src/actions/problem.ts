import type { ExcelFailure } from '../excel/outcome';
import { errorText, type ErrorText } from '../language/error-text';
import type { Language } from '../language/language';

/** What went wrong as a person reads it: what happened and where, and what to do. */
export type Problem = ErrorText;

/** The words for a failure of Excel. */
export function problemOf(failure: ExcelFailure, language: Language): Problem {
  return errorText(failure, language);
}

/**
 * The words for what nobody foresaw: a bug of ours with its own message, so that it can be passed on, never silence. A
 * part of the add-in that its server did not hand out is told as such: webpack's name for that is ChunkLoadError.
 */
export function problemOfBug(error: unknown, language: Language): Problem {
  if (error instanceof Error && error.name === 'ChunkLoadError')
    return errorText({ code: 'not-fetched', facts: {} }, language);
  const detail = error instanceof Error ? error.message : String(error);
  return errorText({ code: 'bug', facts: { detail } }, language);
}
