import { readGrade, type GradeReading } from '../measures/grade-text';
import { isBlankText } from '../measures/number-text';
import { measured, unmeasured, type Measured } from '../measures/result';
import { compare, toNumber, zero } from '../measures/fraction';
import type { Argument } from './argument';

/** A blank cell: also a dash, as the forms write for none, and the 0 as which a blank arrives in Excel on Windows and Mac. */
export function isBlankGrade(cell: Argument): boolean {
  if (cell.kind === 'number') return compare(cell.value, zero) === 0;
  return cell.kind === 'blank' || (cell.kind === 'no-number' && isBlankText(cell.shown));
}

/** The grade that a cell of a grade column names; a blank is not graded. Errors must have been passed on before. */
export function gradeOf(cell: Argument): Measured<GradeReading, 'grade-unknown'> {
  if (isBlankGrade(cell)) return measured('not-graded');
  const text =
    cell.kind === 'number' ? String(toNumber(cell.value)) : cell.kind === 'no-number' ? cell.shown : '';
  const grade = readGrade(text);
  return grade ? measured(grade) : unmeasured('grade-unknown', { text });
}

/** The grades of a column, each distinct text read once; the first that is none is the failure. */
export function gradesIn(cells: readonly Argument[]): Measured<GradeReading[], 'grade-unknown'> {
  const known = new Map<string, GradeReading>();
  const result: GradeReading[] = [];
  for (const cell of cells) {
    const before = cell.kind === 'no-number' ? known.get(cell.shown) : undefined;
    if (before) {
      result.push(before);
      continue;
    }
    const grade = gradeOf(cell);
    if (!grade.ok) return grade;
    if (cell.kind === 'no-number') known.set(cell.shown, grade.value);
    result.push(grade.value);
  }
  return measured(result);
}
