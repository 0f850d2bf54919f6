import { textsOfLanguage } from '#language/texts';
import type { Language } from './language';
import type { texts } from './vi/texts';

/** All words in one language, by area. The Vietnamese ones give the shape; the others have the same keys. */
export type Texts = typeof texts;

/** The words of one language. In a browser they must have been fetched before ({@link fetchTexts}). */
export function textsOf(language: Language): Texts {
  return textsOfLanguage(language);
}

export { fetchTexts } from '#language/texts';
