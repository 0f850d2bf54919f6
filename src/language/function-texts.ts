import { functions as de } from './de/functions';
import { functions as en } from './en/functions';
import type { Language } from './language';
import { functions as vi } from './vi/functions';

/** What the worksheet functions say; the Vietnamese texts give the shape. */
export type FunctionTexts = typeof vi;

const texts: Readonly<Record<Language, FunctionTexts>> = { vi, en, de };

/**
 * The texts of the worksheet functions in one language. Apart from the other texts, so that the functions, which Excel
 * wants with the pane closed, load nothing of the pane's.
 */
export function functionTextsOf(language: Language): FunctionTexts {
  return texts[language];
}
