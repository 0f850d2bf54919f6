import type { FunctionTexts } from './function-texts';
import type { Language } from './language';
import { languageFetcher } from './language-fetcher';

/** `#language/function-texts` in a browser: a language comes as a file of its own when it is first wanted. */
const { fetch, of } = languageFetcher<FunctionTexts>({
  vi: async () => (await import(/* webpackChunkName: "function-texts-vi" */ './vi/functions')).functions,
  en: async () => (await import(/* webpackChunkName: "function-texts-en" */ './en/functions')).functions,
  de: async () => (await import(/* webpackChunkName: "function-texts-de" */ './de/functions')).functions,
});

export const functionTextsOfLanguage: (language: Language) => FunctionTexts = of;

/** Fetches what the worksheet functions say in a language, unless it is there. */
export const fetchFunctionTexts: (language: Language) => Promise<void> = fetch;
