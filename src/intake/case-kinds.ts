import type { Field } from './field';
import type { TableColumn, TableKind } from './table';

/** The kinds of tables whose rows are criteria or single cases. */
export type CaseTableKind = Extract<TableKind, 'criteria' | 'ratings' | 'register'>;

const gradeFields = ['self-rating', 'proposed-grade', 'final-grade'] as const;

/** Counts by grade or of admissions make a table with a row for each committee. */
const countsOfCommittees: readonly Field[] = [
  'admitted',
  'excellent',
  'good',
  'target',
  'members-previous-year',
];

/**
 * What kind of table without counts by committee these columns make: criteria with this period and the same period of last
 * year, ratings with a grade for each row, a register with a date for each admission; `null` where none.
 */
export function caseKindOf(columns: readonly TableColumn[]): CaseTableKind | null {
  const fields = new Set(columns.map(({ field }) => field));
  if (fields.has('criterion')) return fields.has('admitted') && fields.has('same-period') ? 'criteria' : null;
  if (countsOfCommittees.some((field) => fields.has(field))) return null;
  const isNamed = fields.has('committee') || fields.has('name');
  if (isNamed && gradeFields.some((field) => fields.has(field))) return 'ratings';
  return fields.has('date') && (isNamed || fields.has('women')) ? 'register' : null;
}
