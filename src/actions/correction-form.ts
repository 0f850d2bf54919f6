import type { Field } from '../intake/field';
import type { CellRange } from '../intake/raw-block';
import type { TableKind } from '../intake/table';
import {
  fieldsOf,
  flag,
  listOf,
  oneOf,
  orLeftOut,
  orNull,
  text,
  where,
  whole,
  type JsonForm,
} from './json-form';
import type { CorrectedColumn, TableCorrection } from '../intake/table-correction';

const fields: Readonly<Record<Field, true>> = {
  serial: true,
  committee: true,
  criterion: true,
  target: true,
  'own-target': true,
  admitted: true,
  difference: true,
  attainment: true,
  'own-attainment': true,
  'members-previous-year': true,
  'members-now': true,
  'admission-ratio': true,
  standing: true,
  'same-period': true,
  'same-period-ratio': true,
  'same-period-difference': true,
  women: true,
  'ethnic-minority': true,
  religious: true,
  'youth-union': true,
  students: true,
  readmitted: true,
  'women-share': true,
  'ethnic-minority-share': true,
  'religious-share': true,
  'youth-union-share': true,
  'students-share': true,
  existing: true,
  reviewed: true,
  graded: true,
  excellent: true,
  good: true,
  completed: true,
  'not-completed': true,
  'not-graded': true,
  'excellent-share': true,
  'good-share': true,
  'completed-share': true,
  'not-completed-share': true,
  'good-or-better': true,
  'good-or-better-share': true,
  'self-rating': true,
  'proposed-grade': true,
  'final-grade': true,
  name: true,
  post: true,
  date: true,
  group: true,
  note: true,
};

const kinds: Readonly<Record<TableKind, true>> = {
  admissions: true,
  members: true,
  monthly: true,
  composition: true,
  grading: true,
  criteria: true,
  ratings: true,
  register: true,
};

/** Excel's last row and column, zero-based. Source: Microsoft's "Excel specifications and limits". */
const row = whole(0, 1_048_575);
const column = whole(0, 16_383);

const range = where(
  fieldsOf<CellRange>({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }),
  ({ firstRow, firstColumn, lastRow, lastColumn }) => firstRow <= lastRow && firstColumn <= lastColumn,
);

/** How a correction stands in the workbook's settings. */
export const correctionForm: JsonForm<TableCorrection> = fieldsOf<TableCorrection>({
  sheetId: text,
  cell: where(text, (value) => /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(value)),
  headings: listOf(text),
  kind: orNull(oneOf(kinds)),
  range: orNull(range),
  headerRow: orNull(row),
  columns: listOf(fieldsOf<CorrectedColumn>({ heading: text, field: orNull(oneOf(fields)) })),
  year: orNull(whole(1900, 2999)),
  isCumulative: orNull(flag),
  percentages: orNull(oneOf({ hundredths: true, fractions: true })),
  isTransposed: orLeftOut(flag, false),
});
