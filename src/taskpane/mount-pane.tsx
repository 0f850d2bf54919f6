import { createRoot } from 'react-dom/client';
import type { Surroundings } from '../actions/add-in';
import type { Language } from '../language/language';
import { SpeakingPane } from './SpeakingPane';
import { ThemedPane } from './ThemedPane';

/** The words of the language must have been fetched; `onLanguage` is told when the person has chosen another language and its words are there. */
export function mountPane(
  root: HTMLElement,
  { language, isDarkTheme, onLanguage }: Surroundings & { readonly onLanguage: (language: Language) => void },
): void {
  createRoot(root).render(
    <ThemedPane isDarkTheme={isDarkTheme}>
      <SpeakingPane language={language} onLanguage={onLanguage} />
    </ThemedPane>,
  );
}
