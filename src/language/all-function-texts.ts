import { functions as de } from './de/functions';
import { functions as en } from './en/functions';
import type { FunctionTexts } from './function-texts';
import type { Language } from './language';
import { functions as vi } from './vi/functions';

/** `#language/function-texts` outside of a browser: every language is there from the start. */
const texts: Readonly<Record<Language, FunctionTexts>> = { vi, en, de };

export function functionTextsOfLanguage(language: Language): FunctionTexts {
  return texts[language];
}

export const fetchFunctionTexts: (language: Language) => Promise<void> = () => Promise.resolve();
