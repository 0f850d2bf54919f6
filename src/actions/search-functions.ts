import { foldText, withoutDiacritics, wordsOf } from '../intake/words';
import type { FunctionEntry } from './function-list';

/**
 * The functions that a search finds: each word of the query must begin a word of the description, summary or parameters,
 * or stand anywhere in the name. Letter case, diacritics and the two spellings of a Vietnamese word make no difference.
 * Functions that are found by their names come first, else the order stays. An empty query finds all.
 */
export function searchFunctions(entries: readonly FunctionEntry[], query: string): readonly FunctionEntry[] {
  const wanted = comparedWords(query);
  if (wanted.length === 0) return entries;
  const found = entries.filter((entry) => {
    const words = comparedWords(textOf(entry));
    return wanted.every((word) => hasInName(entry, word) || words.some((each) => each.startsWith(word)));
  });
  const isNamed = (entry: FunctionEntry) => wanted.every((word) => hasInName(entry, word));
  return [...found.filter(isNamed), ...found.filter((entry) => !isNamed(entry))];
}

function comparedWords(text: string): readonly string[] {
  return wordsOf(withoutDiacritics(foldText(text)));
}

function hasInName({ id }: FunctionEntry, word: string): boolean {
  return id.toLowerCase().includes(word);
}

function textOf({ description, parameters }: FunctionEntry): string {
  return [description, ...parameters.map(({ name, label }) => `${name} ${label}`)].join(' ');
}
