/** Encodings of fonts from before Unicode, by the name that people know them by. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/**
 * TCVN3 (ABC, TCVN 5712:1993): the signs that a program without its fonts shows, and the letters meant. The same assignments
 * as those of glibc's charset TCVN5712-1 from A1 to FE, without the capitals that its fonts do not use.
 */
const tcvn3Signs = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';
const tcvn3Letters = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

/** VNI: a sign behind the vowel says its tone, or tone and mark in one. Letters of one sign stand for themselves below. */
const vniTones: readonly (readonly [string, string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
];
const vniCircumflex: readonly (readonly [string, string])[] = [
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
];
const vniBreve: readonly (readonly [string, string])[] = [
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
];
const vniLetters: readonly (readonly [string, string])[] = [
  ...Array.from('íìæóòôöñî', (sign, at): readonly [string, string] => [
    sign,
    Array.from('íìỉĩịơưđỵ')[at] ?? '',
  ]),
  ...['a', 'e', 'o', 'u', 'y'].flatMap((vowel) => withMarks(vowel, vniTones)),
  ...['a', 'e', 'o'].flatMap((vowel) => withMarks(vowel, vniCircumflex)),
  ...withMarks('a', vniBreve),
  ...withMarks('ô', vniTones, 'ơ'),
  ...withMarks('ö', vniTones, 'ư'),
];

function withMarks(
  vowel: string,
  marks: readonly (readonly [string, string])[],
  letter = vowel,
): (readonly [string, string])[] {
  return marks.map(([sign, mark]) => [vowel + sign, (letter + mark).normalize('NFC')]);
}

/** Signs and letters in capitals as well: VNI has them, also where only the vowel is one ("Aù"). */
function withCapitals(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return pairs.flatMap(([signs, letter]) => {
    const capital = letter.toUpperCase();
    const first = signs.charAt(0).toUpperCase() + signs.slice(1);
    return [
      [signs, letter],
      [signs.toUpperCase(), capital],
      [first, capital],
    ];
  });
}

/** The letters by the signs that stand for them, one sign or, in VNI, two. */
export const legacyTables: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  TCVN3: new Map(Array.from(tcvn3Signs, (sign, at) => [sign, Array.from(tcvn3Letters)[at] ?? ''])),
  VNI: new Map(withCapitals(vniLetters)),
};
