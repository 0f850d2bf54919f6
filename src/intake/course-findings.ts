import {
  compare,
  divide,
  fraction,
  multiply,
  subtract,
  toNumber,
  zero,
  type Fraction,
} from '../measures/fraction';
import { decimalText } from '../measures/rounding';
import { cellText } from './cell';
import type { CommitteePlace, JoinedCommittee } from './committees';
import type { Finding } from './finding';
import { drop } from './period-findings';
import type { Figure } from './table';

/** A change of members from one year end to the next by more than this, and by more persons than `fewestPersons`, is asked about. */
const largestChange = fraction(1, 5);
const fewestPersons = fraction(20);

interface Dated {
  readonly year: number;
  /** The end of the period, so that periods of a year sort by it: the month, then the day of a cut-off. */
  readonly end: number;
  readonly figure: Figure;
  readonly committee: string;
}

/** A month's end comes after every cut-off in it. */
function endOf(lastMonth: number, cutOff: number | null): number {
  return lastMonth * 100_000 + (cutOff ?? 99_999);
}

/** The admitted from 1 January on that one committee's row holds. */
function admittedOf({ table, row }: CommitteePlace): readonly Dated[] {
  const { admitted } = row.readings;
  const { period, year } = table;
  if (table.isPeriodOpen === true || admitted?.kind !== 'figure' || year === null) return [];
  if (period && period.firstMonth !== 1) return [];
  const end = period ? endOf(period.lastMonth, period.cutOff) : endOf(12, null);
  return [{ year, end, figure: admitted, committee: row.committee }];
}

/** The members at year ends that a row holds; those of a part of the year are of no year end. */
function membersOf({ table, row }: CommitteePlace): readonly Dated[] {
  const { year, period } = table;
  if (year === null) return [];
  const [before, now] = [row.readings['members-previous-year'], row.readings['members-now']];
  const { committee } = row;
  return [
    ...(before?.kind === 'figure' ? [{ year: year - 1, end: 0, figure: before, committee }] : []),
    ...(now?.kind === 'figure' && !period ? [{ year, end: 0, figure: now, committee }] : []),
  ];
}

/** The first figure of each end, in the order of time. */
function inOrder(figures: readonly Dated[]): readonly Dated[] {
  const seen = new Map<string, Dated>();
  for (const figure of figures) {
    const key = `${String(figure.year)} ${String(figure.end)}`;
    if (!seen.has(key)) seen.set(key, figure);
  }
  return Array.from(seen.values()).sort((a, b) => a.year - b.year || a.end - b.end);
}

function pairs(figures: readonly Dated[]): readonly (readonly [Dated, Dated])[] {
  return figures.slice(1).flatMap((later, index) => {
    const earlier = figures[index];
    return earlier ? [[earlier, later] as const] : [];
  });
}

/** Months one a sheet: from January on, a later sheet never has less than an earlier one. */
function findDrops(rows: readonly CommitteePlace[]): readonly Finding[] {
  return pairs(inOrder(rows.flatMap(admittedOf))).flatMap(([earlier, later]) =>
    earlier.year === later.year && compare(later.figure.value, earlier.figure.value) < 0
      ? [drop(later.committee, earlier.figure, later.figure)]
      : [],
  );
}

function abs(value: Fraction): Fraction {
  return compare(value, zero) < 0 ? subtract(zero, value) : value;
}

function findJumps(rows: readonly CommitteePlace[]): readonly Finding[] {
  return pairs(inOrder(rows.flatMap(membersOf))).flatMap(([earlier, later]): Finding[] => {
    const { value: before, where: first } = earlier.figure;
    const { value, where } = later.figure;
    const difference = subtract(value, before);
    if (later.year !== earlier.year + 1 || before.numerator <= 0n) return [];
    if (compare(abs(difference), fewestPersons) <= 0) return [];
    const change = divide(difference, before);
    if (compare(abs(change), largestChange) <= 0) return [];
    const facts = {
      committee: later.committee,
      value: toNumber(value),
      before: toNumber(before),
      difference: toNumber(difference),
      percent: decimalText(multiply(abs(change), fraction(100)), 0),
      first: cellText(first.row, first.column),
      ...(first.sheet === where.sheet ? {} : { sheet: first.sheet }),
    };
    return [{ code: 'members-jump', severity: 'warning', where, facts }];
  });
}

/** What a committee's figures give to ask when they are put in the order of time, over all tables. */
export function findInCourse(committees: readonly JoinedCommittee[]): readonly Finding[] {
  return committees.flatMap(({ rows }) => [...findDrops(rows), ...findJumps(rows)]);
}
