import { texts as de } from './de/texts';
import { texts as en } from './en/texts';
import type { Language } from './language';
import type { Texts } from './text';
import { texts as vi } from './vi/texts';

/** `#language/texts` outside of a browser: every language is there from the start. */
const texts: Readonly<Record<Language, Texts>> = { vi, en, de };

export function textsOfLanguage(language: Language): Texts {
  return texts[language];
}

export const fetchTexts: (language: Language) => Promise<void> = () => Promise.resolve();
