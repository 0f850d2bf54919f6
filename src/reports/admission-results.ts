import { defaultMembersBase, type MembersBase } from '../measures/admission-ratio';
import { attainment, difference } from '../measures/attainment';
import { admissionRatio } from '../measures/admission-ratio';
import { bandPosition, type BandPosition } from '../measures/band';
import { compare, zero, type Fraction } from '../measures/fraction';
import { measured, unmeasured, type Measured } from '../measures/result';
import { standings, type Standing } from '../measures/standing';
import type { CellRange } from '../intake/raw-block';
import type { Field } from '../intake/field';
import type { CommitteeRow, GroupRow, CommitteeTable, TotalRow } from '../intake/table';
import type { ReportSettings } from './report-settings';
import { absentCount, countOf, totalOf, unreadable, type SourcedCount } from './sourced-count';

/** What is measured on one row: failures are values, with the code that says why. */
export interface RowResult {
  readonly target: SourcedCount;
  /** The committee's own, second target; absent where the table has none. */
  readonly ownTarget: SourcedCount;
  readonly admitted: SourcedCount;
  readonly members: SourcedCount;
  /** Persons; needs both counts, none of them negative. */
  readonly difference: Measured;
  readonly attainment: Measured;
  /** Against the own target. */
  readonly ownAttainment: Measured;
  readonly ratio: Measured;
  /** `null` where there is no ratio. */
  readonly band: BandPosition | null;
}

/** What committees stand in order by; `own-attainment` is that of their own targets. */
export type StandingBasis = 'attainment' | 'own-attainment' | 'admission-ratio';

export interface CommitteeResult extends RowResult {
  readonly kind: 'committee';
  readonly row: CommitteeRow;
  /** `null` where the committee has no value to stand by. */
  readonly standings: Readonly<Record<StandingBasis, Standing | null>>;
}

export interface TotalResult extends RowResult {
  readonly kind: 'total';
  /** The table's own total row, or `null` where it has none. */
  readonly row: TotalRow | null;
}

/** A table's rows measured, in the table's order; the total, which may stand on top in the source, apart. */
export interface AdmissionResults {
  readonly sheet: string;
  readonly range: CellRange;
  readonly year: number | null;
  readonly hasTarget: boolean;
  readonly hasOwnTarget: boolean;
  /** The column that ratios are measured on, or `null` where the table has no members. */
  readonly membersBase: MembersBase | null;
  readonly rows: readonly (CommitteeResult | GroupRow)[];
  readonly total: TotalResult;
  /** The n of "3/n": how many committees have a value. */
  readonly standingCounts: Readonly<Record<StandingBasis, number>>;
  /**
   * What standings are told by where one has to do: attainment where there are targets, else the ratio; where committees
   * have targets of their own, by those too.
   */
  readonly standingBases: readonly [StandingBasis, ...StandingBasis[]];
}

/** Every measure of an admissions table. Totals come from summed counts, never from the rows' percentages. */
export function admissionResults(table: CommitteeTable, settings: ReportSettings): AdmissionResults {
  const hasTarget = table.columns.some(({ field }) => field === 'target');
  const hasOwnTarget = table.columns.some(({ field }) => field === 'own-target');
  const membersBase = membersBaseOf(table, settings.membersBase ?? defaultMembersBase);
  const committees = table.rows.filter((row) => row.kind === 'committee');
  const measuredRows = committees.map((row) =>
    measureRow((field) => countOf(row.readings[field]), membersBase, settings),
  );
  const standingsBy = (basis: StandingBasis) =>
    standings(
      measuredRows.map((row) => valueOf(stoodBy(row, basis).value)),
      settings.ties,
    );
  const by = forEachBasis(standingsBy);
  const results = new Map<CommitteeRow, CommitteeResult>();
  committees.forEach((row, index) => {
    const measuredRow = measuredRows[index];
    if (!measuredRow) return;
    const own = forEachBasis((basis) => by[basis].standings[index] ?? null);
    results.set(row, { kind: 'committee', row, ...measuredRow, standings: own });
  });
  const totalRow = table.rows.find((row) => row.kind === 'total') ?? null;
  const total = measureRow((field) => totalOf(field, totalRow, committees), membersBase, settings);
  return {
    sheet: table.sheet,
    range: table.range,
    year: table.year,
    hasTarget,
    hasOwnTarget,
    membersBase,
    rows: table.rows.flatMap((row): (CommitteeResult | GroupRow)[] => {
      if (row.kind === 'group') return [row];
      const result = row.kind === 'committee' ? results.get(row) : undefined;
      return result ? [result] : [];
    }),
    total: { kind: 'total', row: totalRow, ...total },
    standingCounts: forEachBasis((basis) => by[basis].count),
    standingBases: [
      hasTarget ? 'attainment' : 'admission-ratio',
      ...(hasOwnTarget ? (['own-attainment'] as const) : []),
    ],
  };
}

/** The value that a row stands by, and the count that it is a part of: its target or its members. */
export function stoodBy(
  row: RowResult,
  basis: StandingBasis,
): { readonly value: Measured; readonly whole: SourcedCount } {
  switch (basis) {
    case 'attainment':
      return { value: row.attainment, whole: row.target };
    case 'own-attainment':
      return { value: row.ownAttainment, whole: row.ownTarget };
    case 'admission-ratio':
      return { value: row.ratio, whole: row.members };
  }
}

/** A committee that the table does not have: nothing of it is known but its name. */
export function absentCommittee(committee: string): CommitteeResult {
  const row: CommitteeRow = { kind: 'committee', row: -1, committee, serial: '', readings: {} };
  const missing = unmeasured('admitted-missing');
  return {
    kind: 'committee',
    row,
    target: absentCount,
    ownTarget: absentCount,
    admitted: absentCount,
    members: absentCount,
    difference: missing,
    attainment: missing,
    ownAttainment: missing,
    ratio: missing,
    band: null,
    standings: forEachBasis(() => null),
  };
}

function forEachBasis<Value>(of: (basis: StandingBasis) => Value): Record<StandingBasis, Value> {
  return {
    attainment: of('attainment'),
    'own-attainment': of('own-attainment'),
    'admission-ratio': of('admission-ratio'),
  };
}

/** The committees' results without the group rows between them. */
export function committeesOf(results: AdmissionResults): readonly CommitteeResult[] {
  return results.rows.filter((row) => row.kind === 'committee');
}

/** A measure's value, or `null` where it has none. */
export function valueOf(result: Measured): Fraction | null {
  return result.ok ? result.value : null;
}

function membersBaseOf(table: CommitteeTable, wished: MembersBase): MembersBase | null {
  const has = (base: MembersBase) => table.columns.some(({ field }) => field === base);
  if (has(wished)) return wished;
  const other = wished === 'members-now' ? 'members-previous-year' : 'members-now';
  return has(other) ? other : null;
}

function measureRow(
  countFor: (field: Field) => SourcedCount,
  membersBase: MembersBase | null,
  settings: ReportSettings,
): RowResult {
  const target = countFor('target');
  const ownTarget = countFor('own-target');
  const admitted = countFor('admitted');
  const members = membersBase ? countFor(membersBase) : absentCount;
  const ratio = unreadable(members, admitted) ?? admissionRatio(admitted.value, members.value);
  return {
    target,
    ownTarget,
    admitted,
    members,
    difference: unreadable(target, admitted) ?? measureDifference(admitted.value, target.value),
    attainment: unreadable(target, admitted) ?? attainment(admitted.value, target.value),
    ownAttainment: unreadable(ownTarget, admitted) ?? attainment(admitted.value, ownTarget.value),
    ratio,
    band: ratio.ok ? bandPosition(ratio.value, settings.band) : null,
  };
}

/** A target of zero still has a difference, so that the rows' differences add up to the total's. */
function measureDifference(admitted: Fraction | null, target: Fraction | null): Measured {
  if (target === null) return unmeasured('target-missing');
  if (compare(target, zero) < 0) return unmeasured('target-negative');
  if (admitted === null) return unmeasured('admitted-missing');
  if (compare(admitted, zero) < 0) return unmeasured('admitted-negative');
  return measured(difference(admitted, target));
}
