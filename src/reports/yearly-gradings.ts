import { isCommitteeTable, type Subject, type Table } from '../intake/table';
import type { Fraction } from '../measures/fraction';
import { mean } from '../measures/mean';
import { pointsAbove } from '../measures/points';
import { valueOf } from './admission-results';
import { gradingResults, type GradingResults } from './grading-results';
import type { ReportSettings } from './report-settings';

/** The gradings of one kind of subject over the years of the term. */
export interface SubjectGradings {
  /** `null` where the sheets do not say whom they grade. */
  readonly subject: Subject | null;
  /** One grading a year, in the order of the years; those without a year first. */
  readonly years: readonly GradingResults[];
  /** Means of the years' shares, each year counting once; `null` without a year that has shares. */
  readonly goodOrBetter: Fraction | null;
  readonly excellent: Fraction | null;
  /** Points of the mean above the target. */
  readonly points: Fraction | null;
}

const order: readonly (Subject | null)[] = [
  'committees-above',
  'grassroots-organisations',
  'cells',
  'collectives',
  'members',
  'leaders',
];

/**
 * Every grading of the workbook by subject, and the yearly averages over the term of the settings. Gradings that do not
 * say whom they are about are never put together: each is a subject of its own.
 */
export function gradingsBySubject(
  tables: readonly Table[],
  settings: ReportSettings,
): readonly SubjectGradings[] {
  const gradings = tables
    .filter(isCommitteeTable)
    .filter((table) => table.kind === 'grading' && isInTerm(table.year, settings))
    .map((table) => gradingResults(table, settings));
  const known = order.flatMap((subject) => {
    const own = gradings.filter((grading) => grading.subject === subject);
    return own.length === 0 ? [] : [subjectGradings(subject, onePerYear(own), settings)];
  });
  const unknown = gradings
    .filter(({ subject }) => subject === null)
    .map((grading) => subjectGradings(null, [grading], settings));
  return [...known, ...unknown];
}

function isInTerm(year: number | null, { term }: ReportSettings): boolean {
  return year === null || term === null || (year >= term.firstYear && year <= term.lastYear);
}

/** The first sheet of a year counts; a second one of the same subject and year would weigh the year double. */
function onePerYear(gradings: readonly GradingResults[]): readonly GradingResults[] {
  return gradings
    .filter(({ year }, index) => gradings.findIndex((other) => other.year === year) === index)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

function subjectGradings(
  subject: Subject | null,
  years: readonly GradingResults[],
  settings: ReportSettings,
): SubjectGradings {
  const goodOrBetter = mean(years.flatMap(({ total }) => valueOf(total.goodOrBetter) ?? []));
  return {
    subject,
    years,
    goodOrBetter,
    excellent: mean(years.flatMap(({ total }) => valueOf(total.excellentShare) ?? [])),
    points: goodOrBetter && pointsAbove(goodOrBetter, settings.goodOrBetterTarget),
  };
}
