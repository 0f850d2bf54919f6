import { isLeadersPost } from '../intake/leader-post';
import type { GradeReading, RatingRow, RatingsTable } from '../intake/table';
import { gradeChanges, type GradeChanges } from '../measures/grade-table';
import type { GradeReading as MeasuredGrade } from '../measures/grade-text';
import { grades, type Grade } from '../measures/grading';

/** How the final grade stands to the self-rating. */
export type ChangeDirection = 'raised' | 'same' | 'lowered';

/** A rated row with both grades. */
export interface ComparedRow {
  readonly row: RatingRow;
  readonly self: GradeReading & { readonly grade: Grade };
  readonly final: GradeReading & { readonly grade: Grade };
  readonly direction: ChangeDirection;
  readonly isLeader: boolean;
}

/** Self-ratings against final grades of one table. */
export interface RatingResults {
  readonly table: RatingsTable;
  readonly rows: readonly ComparedRow[];
  readonly all: GradeChanges;
  readonly leaders: GradeChanges;
  /** Those that are no leaders; they have no post, or another one. */
  readonly others: GradeChanges;
  /** Whether a column says the posts, so that leaders and others can be told apart. */
  readonly hasPosts: boolean;
}

/** Compares the two grades of every row; rows that lack one of them are only counted. */
export function ratingResults(table: RatingsTable): RatingResults {
  const ofLeaders = (row: RatingRow) => table.subject === 'leaders' || isLeadersPost(row.post);
  const changesOf = (rows: readonly RatingRow[]) =>
    gradeChanges(rows.map(({ self, final }) => ({ self: measuredGrade(self), final: measuredGrade(final) })));
  return {
    table,
    rows: table.rows.flatMap((row) => comparedRow(row, ofLeaders(row)) ?? []),
    all: changesOf(table.rows),
    leaders: changesOf(table.rows.filter(ofLeaders)),
    others: changesOf(table.rows.filter((row) => !ofLeaders(row))),
    hasPosts: table.columns.some(({ field }) => field === 'post'),
  };
}

/** How many rows have both grades. */
export function comparedCount({ raised, same, lowered }: GradeChanges): number {
  return raised + same + lowered;
}

function comparedRow(row: RatingRow, isLeader: boolean): ComparedRow | null {
  const { self, final } = row;
  if (!isGraded(self) || !isGraded(final)) return null;
  const worse = grades.indexOf(final.grade) - grades.indexOf(self.grade);
  const direction = worse > 0 ? 'lowered' : worse < 0 ? 'raised' : 'same';
  return { row, self, final, direction, isLeader };
}

function isGraded(reading: GradeReading | null): reading is GradeReading & { readonly grade: Grade } {
  return reading !== null && grades.some((grade) => grade === reading.grade);
}

/** Blank cells and words that are no grade are no grade to compare. */
function measuredGrade(reading: GradeReading | null): MeasuredGrade {
  return isGraded(reading) ? reading.grade : 'not-graded';
}
