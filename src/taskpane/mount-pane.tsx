import { createRoot } from 'react-dom/client';
import type { Surroundings } from '../actions/add-in';
import { Pane } from './Pane';
import { ThemedPane } from './ThemedPane';

export function mountPane(root: HTMLElement, { language, isDarkTheme }: Surroundings): void {
  document.documentElement.lang = language;
  createRoot(root).render(
    <ThemedPane isDarkTheme={isDarkTheme}>
      <Pane language={language} />
    </ThemedPane>,
  );
}
