import type { GroupRow } from '../intake/table';
import { allotment, type AllotmentEntry, type AllotmentFailureCode } from '../measures/allotment';
import {
  compare,
  divide,
  fraction,
  multiply,
  subtract,
  add,
  zero,
  type Fraction,
} from '../measures/fraction';
import type { MeasureFailure } from '../measures/result';
import {
  absentCommittee,
  type AdmissionResults,
  type CommitteeResult,
  type TotalResult,
} from './admission-results';
import {
  openRow,
  type AllotmentChoice,
  type AllotmentRowChoice,
  type AllotmentWeight,
} from './allotment-choice';
import type { SourcedCount } from './sourced-count';

/** One committee of an allotment. */
export interface AllotmentLine {
  readonly kind: 'committee';
  /** The committee with its members, admitted and target of the source table's year. */
  readonly source: CommitteeResult;
  readonly choice: AllotmentRowChoice;
  /** Its own limits, or those for all. */
  readonly minimum: Fraction | null;
  readonly maximum: Fraction | null;
  /** What it is weighed by; `null` where the source has no such figure: it weighs nothing then. */
  readonly weight: Fraction | null;
  /** Its part of what is not fixed, by weight alone, before minimum and maximum; `null` for a fixed row. */
  readonly exact: Fraction | null;
  /** What the allotment came to; `null` where there is none. */
  readonly calculated: Fraction | null;
  /** The target as given: the calculated one, or what a person wrote over it. */
  readonly given: Fraction | null;
  /** The target of the allotment before this one. */
  readonly previous: Fraction | null;
  /** Whether the source table no longer has the committee. */
  readonly isGone: boolean;
}

/** The row of a committee that the source table no longer has, as it stands on the allotment's sheet. */
export type GoneRow = Pick<AllotmentLine, 'choice' | 'calculated' | 'given' | 'previous'>;

export interface AllotmentTotal {
  readonly kind: 'total';
  readonly source: TotalResult;
  readonly fixed: Fraction | null;
  readonly weight: Fraction | null;
  /** What is not fixed. */
  readonly exact: Fraction;
  readonly calculated: Fraction | null;
  readonly given: Fraction | null;
  readonly previous: Fraction | null;
}

/** An allotment with all that its sheet shows. */
export interface AllotmentResults {
  readonly choice: AllotmentChoice;
  readonly source: AdmissionResults;
  readonly rows: readonly (AllotmentLine | GroupRow)[];
  readonly total: AllotmentTotal;
  /** Why there is no allotment, with the row it is about counted from 1; `null` where there is one. */
  readonly failure: MeasureFailure<AllotmentFailureCode> | null;
}

/** The figure of the source that a committee is weighed by; `null` where the person gives figures of their own. */
export function weighedBy(
  { members, admitted }: Pick<CommitteeResult, 'members' | 'admitted'>,
  weight: AllotmentWeight,
): SourcedCount | null {
  switch (weight) {
    case 'members':
    case 'members-rate':
      return members;
    case 'last-year':
      return admitted;
    case 'own':
      return null;
  }
}

/** Each committee's weight; `null` where the source has no figure to weigh it by. */
export function weightOf(
  line: Pick<CommitteeResult, 'members' | 'admitted'>,
  choice: AllotmentChoice,
  row: AllotmentRowChoice,
): Fraction | null {
  const count = weighedBy(line, choice.weight);
  if (!count) return row.weight;
  if (choice.weight !== 'members-rate') return count.value;
  return count.value && multiply(count.value, row.rate ?? choice.rate);
}

/** What stands in an allotment's own columns, a figure for each row of the choice. */
export interface AllotmentFigures {
  readonly calculated: readonly (Fraction | null)[];
  readonly given: readonly (Fraction | null)[];
  readonly previous: readonly (Fraction | null)[];
}

/**
 * Spreads the total of the choice over the committees of `source`, fixed rows kept; see `measures/allotment`. `previous`
 * are the targets given before, one for each row.
 */
export function allot(
  source: AdmissionResults,
  choice: AllotmentChoice,
  previous: readonly (Fraction | null)[] = [],
): AllotmentResults {
  const committees = source.rows.filter((row) => row.kind === 'committee');
  const entries = committees.map((row, index) => {
    const own = choice.rows[index] ?? openRow(row.row.committee);
    return entryOf(own, weightOf(row, choice, own), choice);
  });
  const allotted = allotment(choice.total, entries);
  const calculated = allotted.ok ? allotted.value.map((share) => fraction(share)) : [];
  const results = arrange(source, choice, { calculated, given: calculated, previous });
  return { ...results, failure: allotted.ok ? null : allotted };
}

/**
 * The same with targets that stand already: nothing is spread anew. Committees that are gone from the source come last,
 * with what was given to them, until a person spreads the total anew.
 */
export function arrange(
  source: AdmissionResults,
  choice: AllotmentChoice,
  figures: AllotmentFigures,
  gone: readonly GoneRow[] = [],
): AllotmentResults {
  const committees = source.rows.filter((row) => row.kind === 'committee');
  const standing = committees.map((row, index) => ({
    source: row,
    choice: choice.rows[index] ?? openRow(row.row.committee),
    calculated: figures.calculated[index] ?? null,
    given: figures.given[index] ?? null,
    previous: figures.previous[index] ?? null,
    isGone: false,
  }));
  const all = [
    ...standing,
    ...gone.map((row) => ({ ...row, source: absentCommittee(row.choice.committee), isGone: true })),
  ];
  const weights = all.map((row) => weightOf(row.source, choice, row.choice));
  const exact = exactShares(
    choice,
    all.map((row) => row.choice),
    weights,
  );
  const lines = all.map((row, index): AllotmentLine => ({
    kind: 'committee',
    ...row,
    minimum: row.choice.minimum ?? choice.minimum,
    maximum: row.choice.maximum ?? choice.maximum,
    weight: weights[index] ?? null,
    exact: exact[index] ?? null,
  }));
  const lineOf = new Map(lines.map((line) => [line.source, line]));
  return {
    choice,
    source,
    rows: [
      ...source.rows.flatMap((row) => (row.kind === 'group' ? row : (lineOf.get(row) ?? []))),
      ...lines.filter(({ isGone }) => isGone),
    ],
    total: totalOf(source.total, choice, lines),
    failure: null,
  };
}

/** The committees of an allotment without the group rows. */
export function allotmentLines({ rows }: Pick<AllotmentResults, 'rows'>): readonly AllotmentLine[] {
  return rows.filter((row) => row.kind === 'committee');
}

function totalOf(
  source: TotalResult,
  { total }: AllotmentChoice,
  lines: readonly AllotmentLine[],
): AllotmentTotal {
  const fixed = sumOf(lines.map(({ choice }) => choice.fixed));
  return {
    kind: 'total',
    source,
    fixed,
    weight: sumOf(lines.map(({ weight }) => weight)),
    exact: subtract(total, fixed ?? zero),
    calculated: sumOf(lines.map(({ calculated }) => calculated)),
    given: sumOf(lines.map(({ given }) => given)),
    previous: sumOf(lines.map(({ previous }) => previous)),
  };
}

function sumOf(values: readonly (Fraction | null)[]): Fraction | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce(add);
}

function entryOf(row: AllotmentRowChoice, weight: Fraction | null, choice: AllotmentChoice): AllotmentEntry {
  if (row.fixed) return { weight: zero, minimum: row.fixed, maximum: row.fixed };
  return {
    weight: weight ?? zero,
    minimum: row.minimum ?? choice.minimum ?? zero,
    maximum: row.maximum ?? choice.maximum,
  };
}

/** (total − fixed) × weight ÷ the weights of all that are not fixed. */
function exactShares(
  choice: AllotmentChoice,
  choices: readonly AllotmentRowChoice[],
  weights: readonly (Fraction | null)[],
): readonly (Fraction | null)[] {
  const fixed = choices.reduce((sum, row) => (row.fixed ? add(sum, row.fixed) : sum), zero);
  const open = weights.reduce<Fraction>(
    (sum, weight, index) => (weight && !choices[index]?.fixed ? add(sum, weight) : sum),
    zero,
  );
  const rest = subtract(choice.total, fixed);
  return weights.map((weight, index) => {
    if (weight === null || choices[index]?.fixed || compare(open, zero) <= 0) return null;
    return divide(multiply(rest, weight), open);
  });
}
