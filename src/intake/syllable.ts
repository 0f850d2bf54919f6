const initials = '(?:ngh?|nh|gi|gh|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?';
const opens = [
  ...['a', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'ai', 'ao', 'au', 'ay', 'âu', 'ây', 'eo', 'êu'],
  ...['ia', 'iu', 'iêu', 'oa', 'oai', 'oao', 'oay', 'oe', 'oeo', 'oi', 'ôi', 'ơi', 'ua', 'ưa', 'uây', 'uê'],
  ...['ui', 'ưi', 'uôi', 'uơ', 'uy', 'uya', 'uyu', 'ươi', 'ươu', 'ưu', 'yêu'],
];
const closed = [
  ...['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'iê', 'yê', 'oa', 'oă', 'oe', 'oo'],
  ...['uâ', 'uê', 'uô', 'uy', 'uyê', 'ươ'],
];
const beforePalatal = ['a', 'ê', 'i', 'oa', 'uê', 'uy'];
const [vowel, stop] = [closed.join('|'), '[cpt]'];
const syllable = new RegExp(
  [
    // Without a final; a lone y follows few initials ("ký", "lý", "Mỹ").
    `${initials}(?:${opens.join('|')})`,
    '(?:[hklmstv]|qu)?y',
    `${initials}(?:${vowel})(?:m|n|ng)`,
    `${initials}(?:${beforePalatal.join('|')})nh|quy(?:n|nh)`,
  ]
    .map((form) => `^(?:${form})$`)
    .join('|')
    .normalize('NFD'),
);
/** Syllables that end in a stop have one of two tones. */
const stopped = new RegExp(
  [`${initials}(?:${vowel})${stop}`, `${initials}(?:${beforePalatal.join('|')})ch|quy(?:t|ch)`]
    .map((form) => `^(?:${form})$`)
    .join('|')
    .normalize('NFD'),
);
/** Grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether letters spell a syllable of Vietnamese: an initial, a vowel with at most one tone, a final. Case does not matter. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const [tone, second] = parts.match(tones) ?? [];
  if (second !== undefined) return false;
  const plain = parts.replace(tones, '');
  return syllable.test(plain) || ((tone === '\u0301' || tone === '\u0323') && stopped.test(plain));
}
