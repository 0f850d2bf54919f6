import { fetchFunctionTexts } from '../language/function-texts';
import { languages, type Language } from '../language/language';
import { fetchTexts } from '../language/text';

/** Under this key the browser's own store keeps which language a person wants the pane in. */
const storeKey = 'attainment-language';

/**
 * The language that this person chose for the pane, `null` where none was. Kept on this machine: Office has no settings
 * of a person for Excel add-ins, and the workbook's are everybody's. A store that is shut off keeps nothing.
 */
export function chosenLanguage(): Language | null {
  try {
    const kept = window.localStorage.getItem(storeKey);
    return languages.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the person's choice, where the browser lets it. */
export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(storeKey, language);
  } catch {
    // The choice then holds until the pane is closed.
  }
}

/** Fetches all words of a language, so that the pane and the functions can speak it at once. */
export async function fetchLanguage(language: Language): Promise<void> {
  await Promise.all([fetchTexts(language), fetchFunctionTexts(language)]);
}
