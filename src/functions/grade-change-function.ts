import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import { gradeChanges, type GradeChanges } from '../measures/grade-table';
import { grades, type Grade } from '../measures/grading';
import { readArgument, type Argument } from './argument';
import { broadcast } from './broadcast';
import { explainedError, type FunctionCell, type FunctionResult } from './function-result';
import { gradesIn, isBlankGrade } from './grade-argument';
import { parameterLabels } from './parameter-labels';
import { cellsOf, failureResult, rangeError } from './range-arguments';
import type { WorksheetFunction } from './worksheet-function';

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The 4 × 4 table with its totals, then the figures beside it, all lines of one width. */
function changeTable(changes: GradeChanges, language: Language): FunctionResult {
  const { words } = functionTextsOf(language);
  const line = (self: Grade): number[] => grades.map((final) => changes.counts[self][final]);
  const column = (final: Grade): number => sum(grades.map((self) => changes.counts[self][final]));
  const totals = grades.map(column);
  const beside = (name: string, count: number): FunctionCell[] => [name, count, ...grades.map(() => '')];
  return [
    [words.selfByFinal, ...grades.map((grade) => words[grade]), words.total],
    ...grades.map((self) => [words[self], ...line(self), sum(line(self))]),
    [words.total, ...totals, sum(totals)],
    beside(words.raised, changes.raised),
    beside(words.same, changes.same),
    beside(words.lowered, changes.lowered),
    beside(words.notCompared, changes.notCompared),
  ];
}

/**
 * GRADECHANGE(self, final): self-ratings (lines) against final grades (columns), four by four with totals and headings,
 * and below it how many were raised, kept, lowered, and could not be compared because one of the two is missing. Both are
 * columns of grade texts of the same size; a row blank in both is no row. A text that is no grade is the whole
 * result's error.
 */
export const gradeChangeFunction: WorksheetFunction = ([self, final], language) => {
  const [selfLabel = '', finalLabel = ''] = parameterLabels('GRADECHANGE', language);
  const passed =
    rangeError(cellsOf(self), selfLabel, language) ?? rangeError(cellsOf(final), finalLabel, language);
  if (passed) return passed;
  const rows: { self: Argument; final: Argument }[] = [];
  for (const pair of broadcast([self, final], (values) => values?.map(readArgument) ?? null).flat()) {
    const [a, b] = pair ?? [];
    if (!a || !b) return [[explainedError('notAvailable', functionTextsOf(language).sizesDiffer)]];
    if (!isBlankGrade(a) || !isBlankGrade(b)) rows.push({ self: a, final: b });
  }
  const selfGrades = gradesIn(rows.map((row) => row.self));
  if (!selfGrades.ok) return failureResult(selfGrades, language);
  const finalGrades = gradesIn(rows.map((row) => row.final));
  if (!finalGrades.ok) return failureResult(finalGrades, language);
  const entries = rows.map((_, index) => ({
    self: selfGrades.value[index] ?? 'not-graded',
    final: finalGrades.value[index] ?? 'not-graded',
  }));
  return changeTable(gradeChanges(entries), language);
};
