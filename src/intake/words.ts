const toneAfterSecondVowel = /([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\u0302\u0306])/g;
const loneSyllableInI = /(?<![\p{L}\p{M}])([hklmst])i(?=[\u0300\u0301\u0303\u0309\u0323]?(?![\p{L}\p{M}]))/gu;
// Zero-width characters and soft hyphens, which come along when a heading is pasted from a text document.
const invisible = /\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/g;

/**
 * Text as it is compared: composed (NFC), lower case, runs of spaces, no-break spaces and line ends as one space, and one
 * spelling where Vietnamese has two: uỷ and ủy, hoà and hòa, luỹ and lũy, tỉ and tỷ, kì and kỳ. For comparing only, never
 * for showing.
 */
export function foldText(text: string): string {
  const decomposed = text
    .replace(invisible, '')
    .normalize('NFD')
    .toLowerCase()
    // Ð of Icelandic is a common slip for Đ in files from old keyboard programs.
    .replaceAll('ð', 'đ')
    .replace(toneAfterSecondVowel, '$1$3$2')
    .replace(loneSyllableInI, '$1y');
  return decomposed.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Folded text without diacritics and with đ as d: the weaker comparison, for headings typed on a plain keyboard. */
export function withoutDiacritics(folded: string): string {
  return folded.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('ß', 'ss');
}

/**
 * The words of folded text. `%` is a word of its own, `(+/-)` and `±` become `±`, and every other sign only separates
 * words. The segments of a heading stay apart by a `/`, so that no phrase is found across two rows of it.
 */
export function wordsOf(folded: string): readonly string[] {
  const signs = folded.replace(/\+\s*[/,;]?\s*[-–−]|[-–−]\s*[/,;]\s*\+/g, ' ± ');
  return signs.match(/[\p{L}\p{M}\d]+|[%±]/gu) ?? [];
}

/** Years from 1950 on that stand in a text, without the two ends of a term such as "2020-2025", in their order. */
export function yearsIn(text: string): readonly number[] {
  const single = text.replace(/(?<!\d)(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d(?!\d)/g, ' ');
  return Array.from(single.matchAll(/(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)/g), (match) => Number(match[0]));
}
