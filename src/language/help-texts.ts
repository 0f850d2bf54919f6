import { help as de } from './de/help';
import { help as en } from './en/help';
import type { Language } from './language';
import { help as vi } from './vi/help';

/** What the help page says beside the functions' own texts; the Vietnamese texts give the shape. */
export type HelpTexts = typeof vi;

const texts: Readonly<Record<Language, HelpTexts>> = { vi, en, de };

/** The words of the help page in one language. Apart from the other texts: only the build needs them. */
export function helpTextsOf(language: Language): HelpTexts {
  return texts[language];
}
