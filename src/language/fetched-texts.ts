import type { Language } from './language';
import { languageFetcher } from './language-fetcher';
import type { Texts } from './text';

/** `#language/texts` in a browser: a language comes as a file of its own when it is first wanted. */
const { fetch, of } = languageFetcher<Texts>({
  vi: async () => (await import(/* webpackChunkName: "texts-vi" */ './vi/texts')).texts,
  en: async () => (await import(/* webpackChunkName: "texts-en" */ './en/texts')).texts,
  de: async () => (await import(/* webpackChunkName: "texts-de" */ './de/texts')).texts,
});

export const textsOfLanguage: (language: Language) => Texts = of;

/**
 * Fetches the words of a language, unless they are there, and the Vietnamese ones, by which reports are measured before a
 * person has chosen a language. @throws where the add-in's server is out of reach
 */
export const fetchTexts = async (language: Language): Promise<void> => {
  await Promise.all([fetch('vi'), fetch(language)]);
};
