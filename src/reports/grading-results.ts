import type { CellRange } from '../intake/raw-block';
import type { CommitteeRow, CommitteeTable, Subject, TotalRow } from '../intake/table';
import { excellentAllowed, excellentToLower } from '../measures/excellent-cap';
import {
  excellentShare,
  goodOrBetter,
  gradeDistribution,
  grades,
  type Grade,
  type GradeCounts,
  type GradeDistribution,
} from '../measures/grading';
import { pointsAbove } from '../measures/points';
import { measured, type Measured } from '../measures/result';
import type { ReportSettings } from './report-settings';
import { countOf, sumOf, totalOf, unreadable, type SourcedCount } from './sourced-count';

/** What is measured on one row of a grading. */
export interface GradingRowResult {
  readonly existing: SourcedCount;
  readonly reviewed: SourcedCount;
  readonly counts: Readonly<Record<Grade, SourcedCount>>;
  /** Shares over the graded, which are the sum of the four grades. */
  readonly distribution: Measured<GradeDistribution>;
  readonly goodOrBetter: Measured;
  readonly excellentShare: Measured;
  /** Points of the good or better above the target of the settings; negative below. */
  readonly points: Measured;
  /** How many may be excellent as it stands, and how many must be lowered to good. */
  readonly allowed: Measured;
  readonly toLower: Measured;
}

/** A committee, a group with the sum of its committees, or the whole. */
export type GradingLine = GradingRowResult &
  (
    | { readonly kind: 'committee'; readonly row: CommitteeRow }
    | {
        readonly kind: 'group';
        readonly serial: string;
        readonly text: string;
        /** The lines below it, up to the next group. */
        readonly committees: readonly CommitteeRow[];
      }
    | { readonly kind: 'total'; readonly row: TotalRow | null }
  );

/** A grading table measured: groups before their committees, in the table's order, the total apart. */
export interface GradingResults {
  readonly table: CommitteeTable;
  readonly sheet: string;
  readonly range: CellRange;
  readonly year: number | null;
  readonly subject: Subject | null;
  readonly lines: readonly GradingLine[];
  readonly total: GradingRowResult & { readonly kind: 'total'; readonly row: TotalRow | null };
}

type Counts = (field: 'existing' | 'reviewed' | Grade) => SourcedCount;

/** Measures every row, group and the total of a grading table; sums come from counts, never from shares. */
export function gradingResults(table: CommitteeTable, settings: ReportSettings): GradingResults {
  const committees = table.rows.filter((row) => row.kind === 'committee');
  const totalRow = table.rows.find((row) => row.kind === 'total') ?? null;
  const lines: GradingLine[] = [];
  table.rows.forEach((row, index) => {
    if (row.kind === 'committee') {
      lines.push({
        kind: 'committee',
        row,
        ...measureRow((field) => countOf(row.readings[field]), settings),
      });
    }
    if (row.kind !== 'group') return;
    const own = committeesBelow(table, index);
    if (own.length === 0) return;
    const sums = measureRow((field) => sumOf(own.map(({ readings }) => readings[field])), settings);
    lines.push({ kind: 'group', serial: row.serial, text: row.text, committees: own, ...sums });
  });
  const total = measureRow((field) => totalOf(field, totalRow, committees), settings);
  return {
    table,
    sheet: table.sheet,
    range: table.range,
    year: table.year,
    subject: table.subject ?? null,
    lines,
    total: { kind: 'total', row: totalRow, ...total },
  };
}

/** The committees between a group's row and the next group. */
function committeesBelow({ rows }: CommitteeTable, group: number): readonly CommitteeRow[] {
  const after = rows.slice(group + 1);
  const end = after.findIndex(({ kind }) => kind === 'group');
  return (end === -1 ? after : after.slice(0, end)).filter((row) => row.kind === 'committee');
}

function measureRow(countFor: Counts, { cap, goodOrBetterTarget }: ReportSettings): GradingRowResult {
  const counts: Record<Grade, SourcedCount> = {
    excellent: countFor('excellent'),
    good: countFor('good'),
    completed: countFor('completed'),
    'not-completed': countFor('not-completed'),
  };
  const failure = unreadable(...grades.map((grade) => counts[grade]));
  const values: GradeCounts = {
    excellent: counts.excellent.value,
    good: counts.good.value,
    completed: counts.completed.value,
    'not-completed': counts['not-completed'].value,
  };
  const better = failure ?? goodOrBetter(values);
  return {
    existing: countFor('existing'),
    reviewed: countFor('reviewed'),
    counts,
    distribution: failure ?? gradeDistribution(values),
    goodOrBetter: better,
    excellentShare: failure ?? excellentShare(values),
    points: better.ok ? measured(pointsAbove(better.value, goodOrBetterTarget)) : better,
    allowed: failure ?? excellentAllowed(values.good, values.excellent, cap),
    toLower: failure ?? excellentToLower(values.good, values.excellent, cap),
  };
}
