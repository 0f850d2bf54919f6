import { createRoot } from 'react-dom/client';
import type { Surroundings } from '../actions/add-in';
import { fetchLanguage } from '../actions/language-choice';
import type { Language } from '../language/language';
import { SpeakingPane } from './SpeakingPane';
import { ThemedPane } from './ThemedPane';

/** `onLanguage` is told when the person has chosen another language and its words are there. */
export async function mountPane(
  root: HTMLElement,
  { language, isDarkTheme, onLanguage }: Surroundings & { readonly onLanguage: (language: Language) => void },
): Promise<void> {
  await fetchLanguage(language);
  createRoot(root).render(
    <ThemedPane isDarkTheme={isDarkTheme}>
      <SpeakingPane language={language} onLanguage={onLanguage} />
    </ThemedPane>,
  );
}
