import { grades } from '../measures/grading';
import type { GradingRowResult } from './grading-results';
import { countExpression } from './source-expression';
import type { SourcedCount } from './sourced-count';

/** The part of a share that some of the grades make up, from the source's cells; grades without a cell are none. */
function sumExpression(counts: readonly SourcedCount[]): string {
  const own = counts.flatMap((count) => countExpression(count) ?? []);
  return own.length === 0 ? '0' : own.join('+');
}

/** The four counts in the order of the grades. */
export function gradeCountsOf({ counts }: GradingRowResult): readonly SourcedCount[] {
  return grades.map((grade) => counts[grade]);
}

/** (excellent + good) ÷ the four grades, from the source's cells. */
export function goodOrBetterExpression(row: GradingRowResult): string {
  const { excellent, good } = row.counts;
  return `(${sumExpression([excellent, good])})/(${sumExpression(gradeCountsOf(row))})`;
}

/** excellent ÷ the four grades, from the source's cells. */
export function excellentExpression(row: GradingRowResult): string {
  return `(${sumExpression([row.counts.excellent])})/(${sumExpression(gradeCountsOf(row))})`;
}
