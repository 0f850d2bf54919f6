import type { Language } from '../language/language';
import type { FunctionId } from './catalogue';

/** The built help page of each language, beside taskpane.html. */
export const helpFiles: Readonly<Record<Language, string>> = {
  vi: 'help-vi.html',
  en: 'help.html',
  de: 'help-de.html',
};

/**
 * Where Excel's function dialog leads for help: the function's own section of the help page.
 *
 * @param base https address of the folder that holds the built files, with or without a trailing slash
 */
export function helpAddress(base: string, language: Language, id: FunctionId): string {
  const folder = base.endsWith('/') ? base : `${base}/`;
  return `${new URL(helpFiles[language], folder).href}#${id}`;
}
