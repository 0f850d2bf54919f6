import { grades, type Grade } from './grading';
import type { GradeReading } from './grade-text';

/** How many of a group got each grade. */
export interface GradeTally {
  readonly counts: Readonly<Record<Grade, number>>;
  /** The sum of the four counts: what shares are taken over. */
  readonly graded: number;
  readonly notGraded: number;
}

/** One rated member or organisation. */
export interface GradedEntry {
  /** What the entries are told apart by, such as the level or the committee. */
  readonly group: string;
  readonly grade: GradeReading;
}

/** The tallies of each group, in the order in which the groups first appear, and of all together. */
export interface GradeTable {
  readonly groups: ReadonlyMap<string, GradeTally>;
  readonly total: GradeTally;
}

interface OpenTally {
  counts: Record<Grade, number>;
  graded: number;
  notGraded: number;
}

function openTally(): OpenTally {
  return {
    counts: { excellent: 0, good: 0, completed: 0, 'not-completed': 0 },
    graded: 0,
    notGraded: 0,
  };
}

function count(tally: OpenTally, grade: GradeReading): void {
  if (grade === 'not-graded') {
    tally.notGraded++;
    return;
  }
  tally.counts[grade]++;
  tally.graded++;
}

/** Counts grades by group; one pass over the entries. */
export function gradeTable(entries: Iterable<GradedEntry>): GradeTable {
  const groups = new Map<string, OpenTally>();
  const total = openTally();
  for (const { group, grade } of entries) {
    let tally = groups.get(group);
    if (!tally) groups.set(group, (tally = openTally()));
    count(tally, grade);
    count(total, grade);
  }
  return { groups, total };
}

/** Self-ratings against final grades. */
export interface GradeChanges {
  /** `counts[self][final]` */
  readonly counts: Readonly<Record<Grade, Readonly<Record<Grade, number>>>>;
  /** Final grade better than the self-rating. */
  readonly raised: number;
  readonly same: number;
  /** Final grade worse than the self-rating. */
  readonly lowered: number;
  /** Entries with only one of the two grades or none; they are in no other figure. */
  readonly notCompared: number;
}

/** Counts self-ratings by final grade; an entry that lacks one of them is kept apart. */
export function gradeChanges(entries: Iterable<{ self: GradeReading; final: GradeReading }>): GradeChanges {
  const counts = {
    excellent: openTally().counts,
    good: openTally().counts,
    completed: openTally().counts,
    'not-completed': openTally().counts,
  };
  const changes = { raised: 0, same: 0, lowered: 0, notCompared: 0 };
  for (const { self, final } of entries) {
    if (self === 'not-graded' || final === 'not-graded') {
      changes.notCompared++;
      continue;
    }
    counts[self][final]++;
    const worse = grades.indexOf(final) - grades.indexOf(self);
    changes[worse > 0 ? 'lowered' : worse < 0 ? 'raised' : 'same']++;
  }
  return { counts, ...changes };
}
