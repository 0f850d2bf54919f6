import type { Field } from './field';
import { meaningOf, type HeadingMeaning } from './headings';
import type { TableColumn } from './table';
import type { Word } from './vocabulary';
import { yearsIn } from './words';

/** A column's heading, its rows from top to bottom, blanks left out. */
export interface Heading {
  readonly column: number;
  readonly segments: readonly string[];
}

interface Candidate extends HeadingMeaning {
  readonly column: number;
  readonly heading: string;
  readonly years: readonly number[];
}

/** The columns that were understood, each field once, and the year that their headings name. */
export interface Columns {
  readonly columns: readonly TableColumn[];
  readonly year: number | null;
}

function candidatesOf(
  headings: readonly Heading[],
  wordsOf: (text: string) => readonly Word[],
): readonly Candidate[] {
  return headings
    .filter(({ segments }) => segments.length > 0)
    .map(({ column, segments }) => {
      const heading = segments.join(' / ');
      return { column, heading, years: yearsIn(heading), ...meaningOf(segments, wordsOf) };
    });
}

/** Targets and admissions name the table's year; members are often those of another one. */
function yearOfHeadings(candidates: readonly Candidate[]): number | null {
  const years = candidates
    .filter(({ field }) => field === 'target' || field === 'admitted')
    .flatMap((candidate) => candidate.years);
  // Members alone, without admissions and targets: the last year end is the table's own.
  const alone = candidates.every(({ field }) => field !== 'target' && field !== 'admitted');
  const named = alone
    ? [...yearsOf(candidates, 'members-now'), ...yearsOf(candidates, 'members-previous-year')]
    : years;
  return named.length > 0 ? Math.max(...named) : null;
}

function isFirstOfJanuary(heading: string): boolean {
  return /(?<!\d)0?1[/.-]0?1[/.-]\d{4}/.test(heading);
}

/** The members' field by the year end that the heading names: that of the year before, or the table's own. */
function fieldOfMembers(candidate: Candidate, year: number | null): Field | null {
  const named = candidate.years.at(-1);
  const startsYear = candidate.words.includes('at-start') || isFirstOfJanuary(candidate.heading);
  if (named === undefined || year === null) return startsYear ? 'members-previous-year' : candidate.field;
  const yearEnd = startsYear ? named - 1 : named;
  return yearEnd === year - 1 ? 'members-previous-year' : yearEnd === year ? 'members-now' : null;
}

/** The field once the table's year is known: figures of another year are not this table's. */
function fieldInYear(candidate: Candidate, year: number | null): Field | null {
  const { field, years } = candidate;
  if (field === 'members-now' || field === 'members-previous-year') return fieldOfMembers(candidate, year);
  if (year === null || years.length === 0 || years.includes(year)) return field;
  if (field === 'admitted') return years.includes(year - 1) ? 'same-period' : null;
  return field === 'target' || field === 'attainment' || field === 'admission-ratio' ? null : field;
}

/** Of two columns for one field: the plain heading, the cumulative count, the target that was given; then the left one. */
function preference({ weak, words, heading, years }: Candidate, year: number | null): number {
  const period = words.includes('single-period') ? -8 : 0;
  const sum = words.includes('cumulative') || words.includes('all') ? 2 : 0;
  const given = /giao/iu.test(heading) ? 1 : 0;
  return (weak ? 0 : 16) + period + sum + given + (year !== null && years.includes(year) ? 4 : 0);
}

function bestFor(
  field: Field,
  candidates: readonly { readonly candidate: Candidate; readonly field: Field | null }[],
  year: number | null,
): Candidate | null {
  const ofField = candidates.filter((entry) => entry.field === field).map(({ candidate }) => candidate);
  const single = ofField.filter(({ words }) => words.includes('single-period'));
  // Several months side by side are a monthly table: none of them is the year's figure.
  if (field === 'admitted' && single.length > 0 && single.length === ofField.length) return null;
  return ofField.reduce<Candidate | null>(
    (best, candidate) =>
      best === null || preference(candidate, year) > preference(best, year) ? candidate : best,
    null,
  );
}

/** A bare "Tỷ lệ %" is attainment where there is a target that has none yet, else the admission ratio. */
function placeBareShares(
  entries: readonly { readonly candidate: Candidate; readonly field: Field | null }[],
): { readonly candidate: Candidate; readonly field: Field | null }[] {
  const fields = new Set(entries.filter(({ candidate }) => !candidate.weak).map(({ field }) => field));
  const hasTarget = entries.some(({ field }) => field === 'target');
  const hasMembers = fields.has('members-now') || fields.has('members-previous-year');
  return entries.map((entry) => {
    if (!entry.candidate.weak || entry.field !== 'attainment') return entry;
    const field = [
      hasTarget ? ('attainment' as const) : null,
      hasMembers ? ('admission-ratio' as const) : null,
    ].find((wanted) => wanted !== null && !fields.has(wanted));
    if (field) fields.add(field);
    return { candidate: entry.candidate, field: field ?? null };
  });
}

/**
 * Reads the headings of one table together. `knownYear` is the year of the title; without it the year of the target's or
 * the admissions' heading counts, and then `fallbackYear`, that of the sheet's name. `wordsOf` may remember.
 */
export function readHeadings(
  headings: readonly Heading[],
  knownYear: number | null,
  fallbackYear: number | null,
  wordsOf: (text: string) => readonly Word[],
): Columns {
  const candidates = candidatesOf(headings, wordsOf);
  const year = knownYear ?? yearOfHeadings(candidates) ?? fallbackYear;
  const entries = placeBareShares(
    candidates.map((candidate) => ({ candidate, field: fieldInYear(candidate, year) })),
  );
  const fields = new Set(entries.flatMap(({ field }) => (field === null ? [] : [field])));
  const columns = Array.from(fields).flatMap((field) => {
    const best = bestFor(field, entries, year);
    return best ? [{ column: best.column, field, heading: best.heading }] : [];
  });
  return { columns: columns.sort((a, b) => a.column - b.column), year };
}

function yearsOf(candidates: readonly Candidate[], field: Field): readonly number[] {
  return candidates.flatMap((candidate) => (candidate.field === field ? candidate.years : []));
}

/**
 * The years that stand side by side under one header, each with its own admissions: with a target that names the year, or
 * without any target and members, as in the tables of a term. Empty where the header is about one year; admissions of the
 * year before beside this year's target are this year's comparison.
 */
export function yearsSideBySide(
  headings: readonly Heading[],
  wordsOf: (text: string) => readonly Word[],
): readonly number[] {
  const candidates = candidatesOf(headings, wordsOf);
  const targets = new Set(yearsOf(candidates, 'target'));
  const bare = candidates.every(
    ({ field }) => field !== 'target' && field !== 'members-now' && field !== 'members-previous-year',
  );
  const years = new Set(yearsOf(candidates, 'admitted').filter((year) => bare || targets.has(year)));
  return years.size > 1 ? Array.from(years).sort((a, b) => a - b) : [];
}
