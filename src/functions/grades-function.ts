import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import { divide, fraction, toNumber } from '../measures/fraction';
import { gradeTable, type GradeTable, type GradeTally } from '../measures/grade-table';
import { grades, type Grade } from '../measures/grading';
import { readArgument, type Argument } from './argument';
import { broadcast } from './broadcast';
import { explainedError, type FunctionCell, type FunctionResult } from './function-result';
import { gradesIn, isBlankGrade } from './grade-argument';
import { parameterLabels } from './parameter-labels';
import { cellsOf, failureResult, isLeftOut, rangeError } from './range-arguments';
import type { WorksheetFunction } from './worksheet-function';

/** The share of a count over the graded; empty where nobody was graded. */
function shareCell(count: number, { graded }: GradeTally): FunctionCell {
  return graded === 0 ? '' : toNumber(divide(fraction(count), fraction(graded)));
}

/** One line a grade: its name, count and share, then those graded and those not. */
function tableOfAll({ total }: GradeTable, language: Language): FunctionResult {
  const { words } = functionTextsOf(language);
  return [
    [words.grade, words.count, words.share],
    ...grades.map((grade) => [words[grade], total.counts[grade], shareCell(total.counts[grade], total)]),
    [words.graded, total.graded, shareCell(total.graded, total)],
    [words.notGraded, total.notGraded, ''],
  ];
}

/** One line a group: the graded, count and share of each grade, the not graded; the total last. */
function tableByGroup(table: GradeTable, language: Language): FunctionResult {
  const { words } = functionTextsOf(language);
  const line = (name: string, tally: GradeTally): FunctionCell[] => [
    name,
    tally.graded,
    ...grades.flatMap((grade: Grade) => [tally.counts[grade], shareCell(tally.counts[grade], tally)]),
    tally.notGraded,
  ];
  const headings = grades.flatMap((grade) => [words[grade], words.share]);
  return [
    [words.group, words.graded, ...headings, words.notGraded],
    ...[...table.groups].map(([name, tally]) => line(name === '' ? words.noGroup : name, tally)),
    line(words.total, table.total),
  ];
}

/** A group's name as its cell shows it; a number counts as text, a blank (or 0) is no group. */
function groupName(cell: Argument): string {
  if (cell.kind === 'number') {
    const number = toNumber(cell.value);
    return number === 0 ? '' : String(number);
  }
  return cell.kind === 'no-number' ? cell.shown.normalize('NFC').trim() : '';
}

/**
 * GRADES(grades, [groups]): counts and shares by grade of a column of grade texts, with headings; with groups, a column
 * of the same size, one line a group in the order of their first rows, and the total. A row blank in all is no row; a
 * blank grade beside a group is not graded. Shares are over the graded. A text that is no grade is the whole result's
 * error, with the text.
 */
export const gradesFunction: WorksheetFunction = ([given, groups], language) => {
  const [gradesLabel = '', groupsLabel = ''] = parameterLabels('GRADES', language);
  const grouped = !isLeftOut(groups);
  const passed =
    rangeError(cellsOf(given), gradesLabel, language) ??
    (grouped ? rangeError(cellsOf(groups), groupsLabel, language) : null);
  if (passed) return passed;
  const pairs = broadcast(grouped ? [given, groups] : [given], (values) => values?.map(readArgument) ?? null);
  const rows: { cell: Argument; group: string }[] = [];
  for (const pair of pairs.flat()) {
    if (!pair) return [[explainedError('notAvailable', functionTextsOf(language).sizesDiffer)]];
    const [cell = { kind: 'blank' }, groupCell = { kind: 'blank' }] = pair;
    const group = groupName(groupCell);
    if (group !== '' || !isBlankGrade(cell)) rows.push({ cell, group });
  }
  const read = gradesIn(rows.map(({ cell }) => cell));
  if (!read.ok) return failureResult(read, language);
  const table = gradeTable(
    rows.map(({ group }, index) => ({ group, grade: read.value[index] ?? 'not-graded' })),
  );
  return grouped ? tableByGroup(table, language) : tableOfAll(table, language);
};
