import {
  candidatesOf,
  keepPartsOfAdmitted,
  placeBareShares,
  placeBareTotal,
  placeTargets,
  type Candidate,
  type Entry,
  type Heading,
} from './column-candidates';
import type { Field } from './field';
import { splitPeriods, type NamedColumn } from './period-columns';
import type { NamedPeriod } from './period-text';
import type { TableColumn } from './table';
import type { Word } from './vocabulary';

/** What is known of a table before its headings are read. */
export interface Known {
  /** The year of the title. */
  readonly year: number | null;
  /** The year of the sheet's name, which counts where nothing else tells one. */
  readonly fallbackYear: number | null;
  /** The part of the year that the title or the sheet's name speaks of. */
  readonly period: NamedPeriod | null;
}

/** The columns that were understood, each field once, and the year that their headings name. */
export interface Columns {
  readonly columns: readonly TableColumn[];
  readonly year: number | null;
  /** The months and quarters that stand side by side. */
  readonly periods: readonly NamedColumn[];
  /** The part of the year that the admitted are of, as far as it is said; `null` for the whole of it. */
  readonly period: NamedPeriod | null;
  /** The heading of the admitted says so by itself, without the help of columns beside it. */
  readonly isPlain: boolean;
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
  const { field, years, isSaid } = candidate;
  if (isSaid) return field;
  if (field === 'members-now' || field === 'members-previous-year') return fieldOfMembers(candidate, year);
  if (year === null || years.length === 0 || years.includes(year)) return field;
  if (field === 'admitted') return years.includes(year - 1) ? 'same-period' : null;
  return field === 'target' || field === 'attainment' || field === 'admission-ratio' ? null : field;
}

/** A month of the year before is the same period only of that month: December 2021 beside January 2022 is not. */
function withoutOtherMonths(entries: readonly Entry[]): readonly Entry[] {
  const monthsOf = ({ period }: Candidate): string =>
    period ? `${String(period.firstMonth)}-${String(period.lastMonth)}` : '';
  const now = new Set(
    entries.filter(({ field }) => field === 'admitted').map(({ candidate }) => monthsOf(candidate)),
  );
  return entries.map((entry) =>
    entry.field === 'same-period' && entry.candidate.period && !now.has(monthsOf(entry.candidate))
      ? { ...entry, field: null }
      : entry,
  );
}

/** Of two columns for one field: the plain heading, the cumulative count, the target that was given; then the left one. */
function preference({ weak, words, heading, years, isSaid }: Candidate, year: number | null): number {
  if (isSaid) return Number.POSITIVE_INFINITY;
  const period = words.includes('single-period') ? -8 : 0;
  const sum = words.includes('cumulative') || words.includes('all') ? 2 : 0;
  const given = /giao/iu.test(heading) ? 1 : 0;
  return (weak ? 0 : 16) + period + sum + given + (year !== null && years.includes(year) ? 4 : 0);
}

function bestFor(field: Field, entries: readonly Entry[], year: number | null): Candidate | null {
  const ofField = entries.filter((entry) => entry.field === field).map(({ candidate }) => candidate);
  return ofField.reduce<Candidate | null>(
    (best, candidate) =>
      best === null || preference(candidate, year) > preference(best, year) ? candidate : best,
    null,
  );
}

/** Reads the headings of one table together; the title's year goes before that of the headings. `wordsOf` may remember. */
export function readHeadings(
  headings: readonly Heading[],
  known: Known,
  wordsOf: (text: string) => readonly Word[],
): Columns {
  const candidates = candidatesOf(headings, wordsOf);
  const year = known.year ?? yearOfHeadings(candidates) ?? known.fallbackYear;
  const inYear = withoutOtherMonths(
    candidates.map((candidate) => ({ candidate, field: fieldInYear(candidate, year) })),
  );
  const { entries, periods, period } = splitPeriods(inYear, known.period, year);
  const placed = keepPartsOfAdmitted(placeBareTotal(placeTargets(placeBareShares(entries))));
  const fields = new Set(placed.flatMap(({ field }) => (field === null ? [] : [field])));
  const chosen = Array.from(fields).flatMap((field) => {
    const best = bestFor(field, placed, year);
    return best ? [{ field, best }] : [];
  });
  const columns = chosen.map(({ field, best: { column, heading } }) => ({ column, field, heading }));
  const admitted = chosen.find(({ field }) => field === 'admitted')?.best ?? null;
  return {
    columns: columns.sort((a, b) => a.column - b.column),
    year,
    periods,
    period: period(admitted),
    isPlain: admitted?.weak === false,
  };
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
