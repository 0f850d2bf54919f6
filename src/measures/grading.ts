import { add, compare, divide, isWhole, toNumber, zero, type Fraction } from './fraction';
import { measured, unmeasured, type Measured, type MeasureFailure } from './result';

/** The four grades of quality, best first. Those not graded are no grade and stay out of every share. */
export const grades = ['excellent', 'good', 'completed', 'not-completed'] as const;

/** A grade of quality, named as the columns of a sheet are. */
export type Grade = (typeof grades)[number];

/**
 * How many were given each grade. `null` is a blank cell and counts as none: the forms leave the grades that nobody got
 * empty. All blank or all zero is a row where nobody was graded.
 */
export type GradeCounts = Readonly<Record<Grade, Fraction | null>>;

/** How the graded are spread over the grades. */
export interface GradeDistribution {
  /** The sum of the four counts: what every share is taken over. */
  readonly graded: Fraction;
  /** Share of each grade, a fraction of 1. The exact shares add up to 1; shown rounded they need not, and are not adjusted. */
  readonly shares: Readonly<Record<Grade, Fraction>>;
}

/** The first count that is none, with the grade it belongs to. */
function unusableCount(counts: GradeCounts): MeasureFailure | null {
  for (const grade of grades) {
    const count = counts[grade];
    if (count === null) continue;
    const facts = { grade, count: toNumber(count) };
    if (compare(count, zero) < 0) return unmeasured('count-negative', facts);
    if (!isWhole(count)) return unmeasured('count-not-whole', facts);
  }
  return null;
}

/**
 * The share of each grade over the graded. No value where a count is negative or not whole, or where nobody was graded;
 * the failure of a count names the grade (`facts.grade`) and the count (`facts.count`).
 */
export function gradeDistribution(counts: GradeCounts): Measured<GradeDistribution> {
  const unusable = unusableCount(counts);
  if (unusable) return unusable;
  const graded = grades.map((grade) => counts[grade] ?? zero).reduce(add);
  if (compare(graded, zero) === 0) return unmeasured('graded-zero');
  const share = (grade: Grade): Fraction => divide(counts[grade] ?? zero, graded);
  return measured({
    graded,
    shares: {
      excellent: share('excellent'),
      good: share('good'),
      completed: share('completed'),
      'not-completed': share('not-completed'),
    },
  });
}

/** (excellent + good) ÷ graded, a fraction of 1. Fails as {@link gradeDistribution} does. */
export function goodOrBetter(counts: GradeCounts): Measured {
  const distribution = gradeDistribution(counts);
  if (!distribution.ok) return distribution;
  const { excellent, good } = distribution.value.shares;
  return measured(add(excellent, good));
}

/** excellent ÷ graded, a fraction of 1. Fails as {@link gradeDistribution} does. */
export function excellentShare(counts: GradeCounts): Measured {
  const distribution = gradeDistribution(counts);
  return distribution.ok ? measured(distribution.value.shares.excellent) : distribution;
}
