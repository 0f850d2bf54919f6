import type { Language } from './language';

const marks: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  vi: ['“', '”'],
  en: ['“', '”'],
  de: ['„', '“'],
};

/** What a cell or another text says, in the quotation marks of a language. */
export function quoted(text: string, language: Language): string {
  const [open, close] = marks[language];
  return `${open}${text}${close}`;
}
