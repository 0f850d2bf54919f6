import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import { fraction, type Fraction } from '../measures/fraction';
import { gradeTable } from '../measures/grade-table';
import { goodOrBetter, gradeDistribution, grades, type Grade, type GradeCounts } from '../measures/grading';
import { measured, unmeasured, type FailureCode, type Measured } from '../measures/result';
import { readArgument, type Argument } from './argument';
import { firstError } from './argument-reading';
import { broadcast, rowsOf } from './broadcast';
import { measuredCell } from './cell-function';
import { explainedError, type FunctionError } from './function-result';
import { gradeOf, gradesIn, isBlankGrade } from './grade-argument';
import { parameterLabels } from './parameter-labels';
import type { WorksheetFunction } from './worksheet-function';

/** The four counts of one group, or what keeps them from being counts. */
type CountsReading =
  { readonly error: FunctionError } | { readonly counts: Measured<GradeCounts, FailureCode> };

function countsOfFour(four: readonly Argument[]): Measured<GradeCounts> {
  const count = (index: number): Fraction | null => {
    const cell = four[index];
    return cell?.kind === 'number' ? cell.value : null;
  };
  return measured({ excellent: count(0), good: count(1), completed: count(2), 'not-completed': count(3) });
}

function countsOfTexts(cells: readonly Argument[]): Measured<GradeCounts, FailureCode> {
  const read = gradesIn(cells);
  if (!read.ok) return read;
  const { counts } = gradeTable(read.value.map((grade) => ({ group: '', grade }))).total;
  return measured({
    excellent: fraction(counts.excellent),
    good: fraction(counts.good),
    completed: fraction(counts.completed),
    'not-completed': fraction(counts['not-completed']),
  });
}

/**
 * The groups of a range, in the shape of the result that they give: four columns are one group a row, four rows one a
 * column, best grade first, and a range with a text in it is one group whose grades are to be counted.
 */
function groupsOf(range: unknown, label: string, language: Language): CountsReading[][] {
  const rows = rowsOf(range).map((row) => row.map(readArgument));
  const cells = rows.flat();
  const reading = (
    part: readonly Argument[],
    counts: (part: readonly Argument[]) => Measured<GradeCounts, FailureCode>,
  ): CountsReading => {
    const error = firstError(
      part,
      part.map(() => label),
      language,
    );
    return error ? { error } : { counts: counts(part) };
  };
  if (cells.some((cell) => cell.kind === 'no-number' && !isBlankGrade(cell))) {
    return [[reading(cells, countsOfTexts)]];
  }
  const [first = []] = rows;
  if (first.length === grades.length) return rows.map((row) => [reading(row, countsOfFour)]);
  if (rows.length === grades.length) {
    return [
      first.map((_, column) =>
        reading(
          rows.flatMap((row) => row[column] ?? []),
          countsOfFour,
        ),
      ),
    ];
  }
  const none = cells.every((cell) => cell.kind === 'error' || isBlankGrade(cell));
  return [[reading(cells, () => unmeasured(none ? 'graded-zero' : 'counts-shape'))]];
}

/** The grades by their number, best first, for those who would rather not type a name. */
function gradeArgument(cell: Argument): Measured<Grade, FailureCode> {
  if (isBlankGrade(cell)) return unmeasured('value-missing');
  const byNumber = cell.kind === 'number' ? grades[Number(cell.value.numerator) - 1] : undefined;
  if (byNumber && cell.kind === 'number' && cell.value.denominator === 1n) return measured(byNumber);
  const grade = gradeOf(cell);
  if (!grade.ok) return grade;
  return grade.value === 'not-graded'
    ? unmeasured('grade-unknown', { text: cell.kind === 'no-number' ? cell.shown : '' })
    : measured(grade.value);
}

/**
 * GRADESHARE(counts, grade): the share of a grade over the graded, as a fraction of 1. `counts` are four counts, best
 * first, in a row or column (several rows of four give one share each), or a column of grade texts. `grade` is a grade's
 * name, short form or number from 1 (excellent) to 4.
 */
export const gradeShareFunction: WorksheetFunction = ([counts, grade], language) => {
  const [countsLabel = '', gradeLabel = ''] = parameterLabels('GRADESHARE', language);
  const groups = groupsOf(counts, countsLabel, language);
  const columns = groups[0]?.length ?? 0;
  const places = groups.map((row, r) => row.map((_, column) => r * columns + column));
  const flat = groups.flat();
  return broadcast([places, grade], (values) => {
    const [place, given] = values ?? [];
    const group = typeof place === 'number' ? flat[place] : undefined;
    if (!group) return explainedError('notAvailable', functionTextsOf(language).sizesDiffer);
    if ('error' in group) return group.error;
    const cell = readArgument(given);
    const error = firstError([cell], [gradeLabel], language);
    if (error) return error;
    const wanted = gradeArgument(cell);
    if (!wanted.ok) return measuredCell(wanted, language);
    const distribution = group.counts.ok ? gradeDistribution(group.counts.value) : group.counts;
    return measuredCell(
      distribution.ok ? measured(distribution.value.shares[wanted.value]) : distribution,
      language,
    );
  });
};

/** GOODORBETTER(counts): (excellent + good) ÷ graded, as a fraction of 1; `counts` as with GRADESHARE. */
export const goodOrBetterFunction: WorksheetFunction = ([counts], language) => {
  const [label = ''] = parameterLabels('GOODORBETTER', language);
  return groupsOf(counts, label, language).map((row) =>
    row.map((group) => {
      if ('error' in group) return group.error;
      return measuredCell(group.counts.ok ? goodOrBetter(group.counts.value) : group.counts, language);
    }),
  );
};
