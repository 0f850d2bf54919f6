import type { Language } from './language';

/** Words that are fetched language by language, and then at hand at once. */
export interface LanguageFetcher<Words> {
  /** Fetches a language's words unless they are there. Rejects when the fetch fails; it may then be tried again. */
  readonly fetch: (language: Language) => Promise<void>;
  /** @throws Error for a language that was not fetched, which is a bug */
  readonly of: (language: Language) => Words;
}

export function languageFetcher<Words>(
  fetchers: Readonly<Record<Language, () => Promise<Words>>>,
): LanguageFetcher<Words> {
  const fetched: Partial<Record<Language, Words>> = {};
  return {
    fetch: async (language) => {
      fetched[language] ??= await fetchers[language]();
    },
    of: (language) => {
      const words = fetched[language];
      if (words === undefined) throw new Error(`The words in "${language}" were not fetched.`);
      return words;
    },
  };
}
