import { functionTextsOfLanguage } from '#language/function-texts';
import type { Language } from './language';
import type { functions } from './vi/functions';

/** What the worksheet functions say; the Vietnamese texts give the shape. */
export type FunctionTexts = typeof functions;

/**
 * The texts of the worksheet functions in one language. Apart from the other texts, so that the functions, which Excel
 * wants with the pane closed, load nothing of the pane's. In a browser they must have been fetched before.
 */
export function functionTextsOf(language: Language): FunctionTexts {
  return functionTextsOfLanguage(language);
}

export { fetchFunctionTexts } from '#language/function-texts';
