import type { BlankCells } from '../protocol/function-arguments';
import type { PlayedHost } from '../protocol/requirement-sets';
import { pageLanguage, type PageLanguage } from './page-language';

/** The colours that the pane is told to use: the system's, or always the same. */
export const pageThemes = ['system', 'light', 'dark', 'contrast'] as const;
export type PageTheme = (typeof pageThemes)[number];

/** Which Excel the page plays, and for whom. */
export interface HostChoices {
  readonly language: PageLanguage;
  readonly theme: PageTheme;
  readonly host: PlayedHost;
  /** What a blank cell is for a function of the add-in. */
  readonly blankCells: BlankCells;
}

/** What the page begins with: Excel on the web, in the language that the address asks for. */
export function firstChoices(search: string): HostChoices {
  return { language: pageLanguage(search), theme: 'system', host: 'web', blankCells: 'web' };
}

/** Choosing another Excel brings its blank cells along: only on the web are they null. */
export function withHost(choices: HostChoices, host: PlayedHost): HostChoices {
  return { ...choices, host, blankCells: host === 'web' ? 'web' : 'desktop' };
}
