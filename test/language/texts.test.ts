import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/language/language';
import { textsOf } from '../../src/language/text';

/** Every path to a word: `reports.target`, `pane.data.columns`. */
function keysOf(texts: object, above = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const path = above === '' ? key : `${above}.${key}`;
    return typeof value === 'object' && value !== null ? keysOf(value, path) : [path];
  });
}

/** The words themselves; texts with places are asked with made-up facts. */
function wordsOf(texts: object): string[] {
  return Object.values(texts).flatMap((value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? wordsOf(value) : [];
  });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const languageFolder = join(__dirname, '../../src/language');

test.each(['en', 'de'] as const)(
  '%s has the keys of the Vietnamese texts, no more and no fewer',
  (language) => {
    expect(keysOf(textsOf(language)).sort()).toEqual(keysOf(textsOf('vi')).sort());
  },
);

test('every key is used somewhere', () => {
  const inTexts = languages.map((language) => join(languageFolder, language));
  const source = sourceFiles(join(__dirname, '../../src'))
    .filter((path) => !inTexts.some((folder) => path.startsWith(folder)))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const unused = keysOf(textsOf('vi'))
    .filter((path) => !/^(findings|errors)\./.test(path))
    .filter((path) => {
      const key = path.slice(path.lastIndexOf('.') + 1);
      // A key is read as a member, or is the value of a union that indexes its object.
      return (
        !source.includes(`.${key}`) &&
        !source.includes(`'${key}'`) &&
        !new RegExp(`[{,]\\s*${key}\\s*[,}]`).test(source)
      );
    });
  expect(unused).toEqual([]);
});

test.each(languages)('the %s texts are composed Unicode (NFC) without stray blanks', (language) => {
  const files = sourceFiles(join(languageFolder, language)).map((path) => readFileSync(path, 'utf8'));
  for (const text of files) expect(text).toBe(text.normalize('NFC'));
  for (const words of wordsOf(textsOf(language))) {
    expect(words).not.toBe('');
    expect(words).toBe(words.trim());
    expect(words).not.toMatch(/ {2}/);
  }
});
