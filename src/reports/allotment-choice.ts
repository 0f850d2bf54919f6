import type { CommitteeRow, CommitteeTable } from '../intake/table';
import { fraction, type Fraction } from '../measures/fraction';
import type { ReportSettings } from './report-settings';

/**
 * What a total of targets is spread by. `members`: the members of each committee. `members-rate`: members × a rate, one
 * for all or a committee's own. `last-year`: the admitted of the table's year. `own`: a figure of the committee's own, such
 * as the number of persons who may be admitted ("nguồn").
 */
export type AllotmentWeight = 'members' | 'members-rate' | 'last-year' | 'own';

/** What was chosen for one committee; `null` where nothing was, so that what holds for all of them holds. */
export interface AllotmentRowChoice {
  /** As the source table names it. */
  readonly committee: string;
  /** Fraction of 1, for `members-rate`. */
  readonly rate: Fraction | null;
  /** For `own`: zero or more; `null` is no weight. */
  readonly weight: Fraction | null;
  /** Persons, whole. */
  readonly minimum: Fraction | null;
  readonly maximum: Fraction | null;
  /** The target that this committee gets whatever the weights say; goes before minimum and maximum. */
  readonly fixed: Fraction | null;
}

/** How next year's targets are to be allotted. */
export interface AllotmentChoice {
  /** The year that the targets are for; `null` where the source table names none. */
  readonly year: number | null;
  /** Persons, whole: what the committees' targets add up to. */
  readonly total: Fraction;
  readonly weight: AllotmentWeight;
  /** Fraction of 1, for `members-rate`: holds for every committee without a rate of its own. */
  readonly rate: Fraction;
  /** Hold for every committee without a limit of its own. */
  readonly minimum: Fraction | null;
  readonly maximum: Fraction | null;
  /** One for each committee of the source table, in its order. */
  readonly rows: readonly AllotmentRowChoice[];
}

/** The rate of new members that Resolution 21-NQ/TW of 2022 asks for at least. */
const defaultRate = fraction(3, 100);

export const allotmentWeights: readonly AllotmentWeight[] = ['members', 'members-rate', 'last-year', 'own'];

/** The committees of a table, in its order. */
export function committeeRows(table: CommitteeTable): readonly CommitteeRow[] {
  return table.rows.filter((row) => row.kind === 'committee');
}

/** A row without any choice of its own. */
export function openRow(committee: string): AllotmentRowChoice {
  return { committee, rate: null, weight: null, minimum: null, maximum: null, fixed: null };
}

/** What an allotment starts from: the yearly target of the settings by members, or by admitted where no members are known. */
export function defaultAllotmentChoice(
  table: CommitteeTable,
  { yearlyTarget }: Pick<ReportSettings, 'yearlyTarget'>,
): AllotmentChoice {
  const hasMembers = table.columns.some(
    ({ field }) => field === 'members-previous-year' || field === 'members-now',
  );
  return {
    year: table.year === null ? null : table.year + 1,
    total: yearlyTarget,
    weight: hasMembers ? 'members' : 'last-year',
    rate: defaultRate,
    minimum: null,
    maximum: null,
    rows: committeeRows(table).map(({ committee }) => openRow(committee)),
  };
}

/** The names of a table's committees as an allotment's sheet tells them apart: "Chi bộ 1" may stand there twice. */
export function namesApart(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return `${plain}#${String(count)}`;
  });
}
