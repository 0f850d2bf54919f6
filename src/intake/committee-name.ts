import { foldText, withoutDiacritics } from './words';

/** What kind of place a committee is of; `null` where its name does not say, as in "Tuy Phong" or "Công an tỉnh". */
export type Unit =
  | 'province'
  | 'city'
  | 'district'
  | 'town'
  | 'urban-district'
  | 'commune'
  | 'ward'
  | 'township'
  | 'special-zone';

/** A committee's name taken apart for comparing. */
export interface CommitteeName {
  readonly unit: Unit | null;
  /** The name proper, folded: "tuy phong", "công an tỉnh", "chi bộ 3". */
  readonly place: string;
  /** `place` without diacritics. */
  readonly bare: string;
  /** Unit and place together: two names of the same key are the same committee. */
  readonly key: string;
}

/** Short forms that are no Vietnamese syllable, so that they count in any case, with or without a full stop. */
const shortWords: ReadonlyMap<string, string> = new Map([
  ['đb', 'đảng bộ'],
  ['đu', 'đảng ủy'],
  ['cb', 'chi bộ'],
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['tt', 'thị trấn'],
  ['đk', 'đặc khu'],
  ['h', 'huyện'],
  ['q', 'quận'],
  ['x', 'xã'],
  ['p', 'phường'],
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['mttq', 'mặt trận tổ quốc'],
  ['bchqs', 'bộ chỉ huy quân sự'],
  ['chqs', 'chỉ huy quân sự'],
  ['bđbp', 'bộ đội biên phòng'],
  ['tnhh', 'trách nhiệm hữu hạn'],
  ['dn', 'doanh nghiệp'],
]);

/**
 * Short forms that without diacritics are syllables too ("xã Tu Tra", "Cà Ná"): they count only as capitals in a name that is
 * not written in capitals throughout.
 */
const shortCapitals: ReadonlyMap<string, string> = new Map([
  ['TU', 'đảng ủy'],
  ['HU', 'huyện ủy'],
  ['CA', 'công an'],
  ['QS', 'quân sự'],
  ['CQ', 'cơ quan'],
]);

/** Beginnings that say only that it is a Party organisation; some of them also say of what unit. */
const beginnings: readonly (readonly [string, Unit | null])[] = [
  ['ban chấp hành', null],
  ['ban thường vụ', null],
  ['đảng bộ', null],
  ['đảng ủy', null],
  ['tỉnh ủy', 'province'],
  ['thành ủy', 'city'],
  ['huyện ủy', 'district'],
  ['thị ủy', 'town'],
  ['quận ủy', 'urban-district'],
];

/** A town is "thị xã" and never a commune "xã": the longer word stands first. */
const units: readonly (readonly [string, Unit])[] = [
  ['tỉnh', 'province'],
  ['thành phố', 'city'],
  ['thị xã', 'town'],
  ['thị trấn', 'township'],
  ['huyện', 'district'],
  ['quận', 'urban-district'],
  ['xã', 'commune'],
  ['phường', 'ward'],
  ['đặc khu', 'special-zone'],
];

/** A leading serial, dash or bullet (but "X." is the short form of "xã"), and footnote signs behind. */
const serialBefore = /^\s*(?:[-+•*–]+|\d{1,3}[.)]|[a-z]\)|(?:I{1,3}|IV|VI{0,3}|IX)[.)])\s+(?=\S)/u;
const footnotes = /\s*(?:\(?\s*(?:\*+|[¹²³⁰⁴-⁹]+)\s*\)?|\(\d{1,2}\))\s*$/u;

/** A name without the serial before it and the footnote signs behind it. */
export function withoutSerial(text: string): string {
  return text.replace(footnotes, '').replace(serialBefore, '').trim();
}

function writtenOut(name: string): string {
  const isCapitals = name === name.toUpperCase();
  // "H.Tuy Phong" and "TP.Phan Thiết" have no space behind the short form.
  const apart = name
    .normalize('NFC')
    .replace(/(?<!\p{L})t\.\s?p(?!\p{L})/giu, 'tp')
    .replace(/(?<=\p{L})\.(?=[\p{L}\d])/gu, '. ');
  const words = apart.split(/\s+/).map((word) => {
    const letters = word.replace(/[.,:;]+$/, '');
    const short =
      shortWords.get(letters.toLowerCase()) ?? (isCapitals ? undefined : shortCapitals.get(letters));
    return short ?? word;
  });
  return words.join(' ');
}

const quyInI = /(?<=qu)i(?=[\u0300\u0301\u0303\u0309\u0323]?(?![\p{L}\p{M}]))/giu;

/** Letters and figures alone, leading zeros off: "Phường 01" is "Phường 1", and "Phú Quí" is "Phú Quý". */
function plainWords(text: string): string {
  return (foldText(text.normalize('NFD').replace(quyInI, 'y')).match(/[\p{L}\p{M}\d]+/gu) ?? [])
    .map((word) => word.replace(/^0+(?=\d)/, ''))
    .join(' ');
}

function beginsWith(text: string, beginning: string): boolean {
  return text === beginning || text.startsWith(`${beginning} `);
}

/** "Tỉnh đoàn" and "Xã đội" are bodies of their own and no place called "Đoàn". */
const bodies = new Set(
  ['đoàn', 'đội'].flatMap((word) => [foldText(word), withoutDiacritics(foldText(word))]),
);

/** The words that a name may begin with, in one way of writing. */
interface NameWords {
  readonly beginnings: readonly (readonly [string, Unit | null])[];
  readonly units: readonly (readonly [string, Unit])[];
}

/** Made once: names come by the thousand, and each would have all of these written in its own way. */
function nameWords(form: (word: string) => string): NameWords {
  return {
    beginnings: beginnings.map(([word, unit]) => [form(word), unit]),
    units: units.map(([word, unit]) => [form(word), unit]),
  };
}

const wordsWithDiacritics = nameWords(plainWords);
const bareWords = nameWords((word) => withoutDiacritics(plainWords(word)));

/** Takes off beginnings and the word of the unit, as long as a name is left. */
function takeApart(text: string, words: NameWords): { unit: Unit | null; place: string } {
  let [unit, place]: [Unit | null, string] = [null, text];
  const takeOff = (list: NameWords['beginnings']): boolean => {
    const found = list.find(([word]) => beginsWith(place, word));
    if (!found || place.length === found[0].length) return false;
    const rest = place.slice(found[0].length + 1);
    if (list === words.units && bodies.has(rest.split(' ')[0] ?? '')) return false;
    place = rest;
    unit = found[1] ?? unit;
    return true;
  };
  while (takeOff(words.beginnings));
  takeOff(words.units);
  return { unit, place };
}

/**
 * Takes a committee's name apart, so that "Đảng bộ huyện Tuy Phong", "ĐB H. Tuy Phong" and "Huyện uỷ Tuy Phong" have one key.
 * What the name does not say is not guessed: "Tuy Phong" has the same place and no unit. Words in brackets stay, footnote signs
 * and a serial before the name go.
 */
export function committeeName(text: string): CommitteeName {
  const known = knownNames.get(text);
  if (known) return known;
  const name = nameOf(text);
  if (knownNames.size >= mostKnownNames) knownNames.clear();
  knownNames.set(text, name);
  return name;
}

/** The same names stand on every sheet of a workbook and are asked for by every check. */
const knownNames = new Map<string, CommitteeName>();
const mostKnownNames = 20_000;

function nameOf(text: string): CommitteeName {
  const words = plainWords(writtenOut(withoutSerial(text)));
  const hasDiacritics = withoutDiacritics(words) !== words;
  const { unit, place } = takeApart(words, hasDiacritics ? wordsWithDiacritics : bareWords);
  return { unit, place, bare: withoutDiacritics(place), key: unit === null ? place : `${unit}:${place}` };
}

const levels: Readonly<Record<Unit, CommitteeLevel>> = {
  province: 'province',
  city: 'district',
  district: 'district',
  town: 'district',
  'urban-district': 'district',
  commune: 'commune',
  ward: 'commune',
  township: 'commune',
  'special-zone': 'commune',
};

/**
 * The level of a place: below the province there were districts until 30 June 2025, communes, wards and special zones are below them
 * and since 1 July 2025 directly below the province. A city is taken for one below a province, as those that report are.
 */
export type CommitteeLevel = 'province' | 'district' | 'commune';

/** The level that a unit belongs to; `null` where the name tells no unit. */
export function levelOf(unit: Unit | null): CommitteeLevel | null {
  return unit === null ? null : levels[unit];
}
