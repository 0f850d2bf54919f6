import { associateCommand, officeReady, showPane } from '../excel/office';
import type { Language } from '../language/language';
import { chosenLanguage } from './language-choice';

/** The add-in's surroundings, in our own terms. */
export interface Surroundings {
  readonly language: Language;
  readonly isDarkTheme: boolean | null;
}

/** Waits for Excel and says in which language (unless the person chose one) and theme it wants the pane. */
export async function connect(): Promise<Surroundings> {
  const { displayLanguage, isDarkTheme } = await officeReady();
  return { language: chosenLanguage() ?? languageOfTag(displayLanguage), isDarkTheme };
}

/** Our language for a BCP 47 tag; English for those we do not have. */
export function languageOfTag(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return primary === 'vi' || primary === 'de' ? primary : 'en';
}

export { associateCommand, showPane };
