import type { Culture } from './culture';

/** Letters of dates that a culture writes otherwise; those of hours, minutes and seconds are the same. */
const dateLetters: Readonly<Record<string, readonly (readonly [english: string, local: string])[]>> = {
  'de-DE': [
    ['d', 'T'],
    ['y', 'J'],
  ],
};

/**
 * A number format as it is written under a culture: decimal and group separators change places, and German days and
 * years have their letters. Text in quotes, in brackets and behind a backslash stays. Source: Excel.Range.numberFormatLocal,
 * "based on the language settings of the user". `General` stays, which belongs to Excel's own language.
 */
export function numberFormatToLocal(format: string, culture: Culture): string {
  const { decimalSeparator, groupSeparator, name } = culture;
  return mapCode(format, (character) => {
    if (character === '.') return decimalSeparator;
    if (character === ',') return groupSeparator;
    return letter(character, name, 0);
  });
}

/** The other way round. */
export function numberFormatFromLocal(format: string, culture: Culture): string {
  const { decimalSeparator, groupSeparator, name } = culture;
  return mapCode(format, (character) => {
    if (character === decimalSeparator) return '.';
    if (character === groupSeparator) return ',';
    return letter(character, name, 1);
  });
}

/** A format code's text that is shown as it stands: in quotes, in brackets, escaped, or padding to a character's width. */
const literal = /"[^"]*"?|\[[^\]]*\]?|[\\_*][\s\S]?|General|AM\/PM|A\/P/giu;

/**
 * Dates part their figures with points (`dd.mm.yyyy`): a point between date letters is no decimal separator, in either
 * direction.
 */
function mapCode(format: string, map: (character: string) => string): string {
  let written = '';
  let from = 0;
  const plain = (text: string): string =>
    [...text].map((one, at) => (one === '.' && isBetweenDateLetters(text, at) ? one : map(one))).join('');
  for (const match of format.matchAll(literal)) {
    written += plain(format.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return written + plain(format.slice(from));
}

function isBetweenDateLetters(text: string, at: number): boolean {
  return /[dmytj]/i.test(text.charAt(at - 1)) && /[dmytj]/i.test(text.charAt(at + 1));
}

function letter(character: string, culture: string, from: 0 | 1): string {
  const pair = dateLetters[culture]?.find((one) => one[from].toLowerCase() === character.toLowerCase());
  return pair ? pair[from === 0 ? 1 : 0] : character;
}
