import { phrases, type Word } from './vocabulary';
import { foldText, withoutDiacritics, wordsOf } from './words';

interface Phrase {
  readonly words: readonly string[];
  readonly word: Word;
}

type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

function indexPhrases(form: (folded: string) => string): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const [word, texts] of Object.entries(phrases) as [Word, readonly string[]][]) {
    for (const text of texts) {
      const words = wordsOf(form(foldText(text)));
      const [first] = words;
      if (first === undefined) continue;
      index.set(first, [...(index.get(first) ?? []), { words, word }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const exactPhrases = indexPhrases((folded) => folded);
const barePhrases = indexPhrases(withoutDiacritics);

function scan(words: readonly string[], index: PhraseIndex): Word[] {
  const found: Word[] = [];
  let position = 0;
  while (position < words.length) {
    const phrase = index
      .get(words[position] ?? '')
      ?.find((candidate) => candidate.words.every((word, offset) => words[position + offset] === word));
    if (phrase) found.push(phrase.word);
    position += phrase ? phrase.words.length : 1;
  }
  return found;
}

/**
 * What the words of one row of a heading speak of, in their order; compared with diacritics, and without them where the
 * text has none or where the exact comparison finds nothing.
 */
export function wordsOfHeading(text: string): readonly Word[] {
  const folded = foldText(text);
  const bare = withoutDiacritics(folded);
  const found = folded === bare ? [] : scan(wordsOf(folded), exactPhrases);
  return found.length > 0 ? found : scan(wordsOf(bare), barePhrases);
}
