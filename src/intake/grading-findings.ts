import { excellentAllowed, excellentToLower, type ExcellentCap } from '../measures/excellent-cap';
import {
  add,
  compare,
  fraction,
  multiply,
  subtract,
  toNumber,
  zero,
  type Fraction,
} from '../measures/fraction';
import { grades, type Grade } from '../measures/grading';
import { decimalText } from '../measures/rounding';
import type { Finding } from './finding';
import type { CommitteeRow, CommitteeTable, TotalRow } from './table';

type GradedRow = CommitteeRow | TotalRow;

function nameOf(row: GradedRow): string {
  return row.kind === 'committee' ? row.committee : row.text;
}

/** The count of a grade, none where the cell is blank; `null` where it cannot be read. */
function countOf(row: GradedRow, grade: Grade): Fraction | null {
  const reading = row.readings[grade];
  if (reading?.kind === 'blank') return zero;
  return reading?.kind === 'figure' ? reading.value : null;
}

/**
 * The four grades must add up to the graded; where they do so only without the excellent, "good" stands for "good or better", as texts
 * of the profession have it.
 */
function findSum(row: GradedRow): readonly Finding[] {
  const graded = row.readings.graded;
  const counts = grades.map((grade) => countOf(row, grade)).filter((count) => count !== null);
  if (graded?.kind !== 'figure' || counts.length < grades.length) return [];
  const sum = counts.reduce(add);
  const difference = subtract(sum, graded.value);
  if (compare(difference, zero) === 0) return [];
  const excellent = countOf(row, 'excellent') ?? zero;
  const isCumulative = compare(excellent, zero) > 0 && compare(difference, excellent) === 0;
  const facts = {
    committee: nameOf(row),
    sum: toNumber(sum),
    graded: toNumber(graded.value),
    difference: toNumber(difference),
    reading: isCumulative ? 'good-or-better' : 'exact',
  };
  return [
    {
      code: 'grades-do-not-add-up',
      severity: isCumulative ? 'warning' : 'error',
      where: graded.where,
      facts,
    },
  ];
}

function findOverCap(row: GradedRow, cap: ExcellentCap): readonly Finding[] {
  const excellent = row.readings.excellent;
  const good = countOf(row, 'good');
  if (excellent?.kind !== 'figure' || good === null) return [];
  const [allowed, lower] = [
    excellentAllowed(good, excellent.value, cap),
    excellentToLower(good, excellent.value, cap),
  ];
  if (!allowed.ok || !lower.ok || compare(excellent.value, allowed.value) <= 0) return [];
  const facts = {
    committee: nameOf(row),
    value: toNumber(excellent.value),
    allowed: toNumber(allowed.value),
    lower: toNumber(lower.value),
    percent: decimalText(multiply(cap.share, fraction(100)), 0),
    base: cap.base,
  };
  return [{ code: 'excellent-over-cap', severity: 'warning', where: excellent.where, facts }];
}

/** What there is to say of the grades in one row of a grading; each row is a group for the cap, and so is the total. */
export function findInGrades(table: CommitteeTable, row: GradedRow, cap: ExcellentCap): readonly Finding[] {
  return table.kind === 'grading' ? [...findSum(row), ...findOverCap(row, cap)] : [];
}
