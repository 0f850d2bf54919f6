import { levelOf, type CommitteeName } from './committee-name';

/** A committee with the names that it has, to be compared with others. */
export interface NamedCommittee {
  readonly key: string;
  readonly names: readonly CommitteeName[];
  /** The committee above it, where that belongs to its name; or empty. */
  readonly under: string;
  /** Where it stands: two committees of the same place of these are different ones. */
  readonly tables: ReadonlySet<unknown>;
}

/**
 * Why two names may be the same committee: other diacritics ("Đức Linh", "Duc Linh"), one letter too many, too few, wrong or
 * swapped, other order of the words, further words around ("Công an tỉnh Bình Thuận"), or a place whose unit changed or is not
 * said where there are several ("thị xã", "thành phố Phan Thiết").
 */
export type NearReason = 'diacritics' | 'one-letter' | 'word-order' | 'more-words' | 'unit';

/** Two committees, by their keys, that may be the same. */
export interface NearMatch {
  readonly one: string;
  readonly other: string;
  readonly reason: NearReason;
}

/** In shorter names one letter makes another name. */
const shortestForLetter = 6;
const fewestWords = 3;
const mostWords = 14;

interface Named {
  readonly committee: NamedCommittee;
  readonly name: CommitteeName;
}

function numbersOf(bare: string): string {
  return (bare.match(/(?<![a-z])(?:\d+[a-z]?|[ivx]+|[a-h])(?![a-z\d])/g) ?? []).join(' ');
}

/** Whether the units allow that the two are one: the same, one of them unsaid, or another kind of the same level. */
function unitsAllow(a: CommitteeName, b: CommitteeName): boolean {
  return a.unit === null || b.unit === null || levelOf(a.unit) === levelOf(b.unit);
}

/** Whether one becomes the other by one letter added, taken, changed, or two neighbours swapped. */
function isOneLetterApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneLetterApart(b, a);
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  if (a.length < b.length) return a.length + 1 === b.length && a.slice(start) === b.slice(start + 1);
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
}

/** The text without each of its letters in turn, and itself: names one letter apart share one of these. */
function withOneLess(bare: string): readonly string[] {
  return [bare, ...Array.from(bare, (_, index) => bare.slice(0, index) + bare.slice(index + 1))];
}

/** Every run of at least three neighbouring words, the name itself aside. */
function runsOf(bare: string): readonly string[] {
  const words = bare.split(' ');
  if (words.length > mostWords) return [];
  const runs: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + fewestWords; to <= words.length; to += 1) runs.push(words.slice(from, to).join(' '));
  }
  return runs.filter((run) => run !== bare);
}

function reasonFor({ name: a }: Named, { name: b }: Named): NearReason | null {
  if (!unitsAllow(a, b)) return null;
  if (a.place === b.place) return 'unit';
  if (a.bare === b.bare) return 'diacritics';
  // "Phường 1" and "Phường 11" are one letter apart and two wards.
  if (numbersOf(a.bare) !== numbersOf(b.bare)) return null;
  const isLong = Math.min(a.bare.length, b.bare.length) >= shortestForLetter;
  if (isLong && isOneLetterApart(a.bare, b.bare)) return 'one-letter';
  if (sortedWords(a.bare) === sortedWords(b.bare)) return 'word-order';
  const isInside = runsOf(a.bare).includes(b.bare) || runsOf(b.bare).includes(a.bare);
  return isInside && a.unit === null && b.unit === null ? 'more-words' : null;
}

function sortedWords(bare: string): string {
  return bare.split(' ').sort().join(' ');
}

/** What near names have in common, so that only those are compared: under what a name is filed, and where it seeks others. */
interface Clues {
  readonly filed: readonly string[];
  readonly sought: readonly string[];
}

function cluesOf({ name, committee }: Named): Clues {
  const { bare, unit } = name;
  const numbers = numbersOf(bare);
  const letters = bare.length >= shortestForLetter - 1 ? withOneLess(bare) : [bare];
  const alike = [...letters.map((text) => `${numbers} ${text}`), `words ${sortedWords(bare)}`];
  // A name seeks names that it holds and names that hold it, not all that have some words in common with it.
  const runs = unit === null ? runsOf(bare) : [];
  const filed = unit === null ? [`whole ${bare}`, ...runs.map((run) => `part ${run}`)] : [];
  const sought = unit === null ? [`part ${bare}`, ...runs.map((run) => `whole ${run}`)] : [];
  const under = (clue: string) => `${committee.under}/${clue}`;
  return { filed: [...alike, ...filed].map(under), sought: [...alike, ...sought].map(under) };
}

function shareTable(a: NamedCommittee, b: NamedCommittee): boolean {
  for (const table of a.tables) if (b.tables.has(table)) return true;
  return false;
}

/**
 * The pairs of committees whose names are nearly the same, each pair once, in the order of the committees. Committees that
 * stand in one table are different ones, and so are those of different levels (huyện and xã Phú Quý). Takes time in proportion
 * to the names, not to their pairs.
 */
export function nearMatches(committees: readonly NamedCommittee[]): readonly NearMatch[] {
  const byClue = new Map<string, Named[]>();
  const found = new Map<string, NearMatch>();
  for (const committee of committees) {
    const names = new Map(committee.names.map((name) => [name.key, name]));
    for (const name of names.values()) {
      const own: Named = { committee, name };
      const { filed, sought } = cluesOf(own);
      for (const other of new Set(sought.flatMap((clue) => byClue.get(clue) ?? []))) {
        if (other.committee === committee || shareTable(other.committee, committee)) continue;
        const pair = `${other.committee.key}\n${committee.key}`;
        const reason = found.has(pair) ? null : reasonFor(other, own);
        if (reason) found.set(pair, { one: other.committee.key, other: committee.key, reason });
      }
      for (const clue of new Set(filed)) {
        const known = byClue.get(clue);
        if (known) known.push(own);
        else byClue.set(clue, [own]);
      }
    }
  }
  return Array.from(found.values());
}
