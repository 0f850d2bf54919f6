import { textColumn, type ColumnCoder } from './counting-columns';
import { readGrade, type GradeReading } from './grade-text';
import { grades } from './grading';

/** What the indices of a grade column mean: the four grades, best first, and those not graded, kept apart. */
export const gradeKeys: readonly GradeReading[] = [...grades, 'not-graded'];

/** A column of grades as sheets name them; what names no grade is unknown. Takes the place of the texts that `read` is to know. */
export function gradeColumn(read: (text: string) => GradeReading | null = readGrade): ColumnCoder {
  return textColumn(gradeKeys.length, (text) => {
    const grade = read(text);
    return grade && gradeKeys.indexOf(grade);
  });
}
