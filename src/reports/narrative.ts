import type { Table } from '../intake/table';
import { admissionsSentence, averageSentence, ratioSentence } from './narrative-admissions';
import { committeesSentence, standingSentence } from './narrative-committees';
import { changesSentence, gradingSentence } from './narrative-grading';
import { monitoringResults } from './monitoring-results';
import { compositionSentence } from './narrative-composition';
import { progressOfYears, progressSentence } from './narrative-progress';
import type { NarrativeSentence } from './narrative-sentence';
import { ratingResults } from './rating-results';
import type { ReportSettings } from './report-settings';
import { bodyAmongPeers, isOfBody, yearlyAdmissions, type YearAdmissions } from './yearly-admissions';
import { gradingsBySubject } from './yearly-gradings';

/** The paragraphs of a report: admissions, gradings, ratings; each has a sentence at least. */
export type Narrative = readonly (readonly NarrativeSentence[])[];

/** Every sentence that the workbook's tables have figures for, in the order in which a report says them. */
export function narrativeOf(tables: readonly Table[], settings: ReportSettings): Narrative {
  const paragraphs = [
    admissionsParagraph(tables, settings),
    gradingsBySubject(tables, settings).map((gradings) => gradingSentence(gradings, settings)),
    tables
      .filter((table) => table.kind === 'ratings')
      .map((table) => changesSentence(ratingResults(table), settings)),
  ];
  return paragraphs
    .map((sentences) => sentences.filter((sentence) => sentence !== null))
    .filter((sentences) => sentences.length > 0);
}

/** A paragraph's sentences one behind the other, as a report prints them. */
export function paragraphText(sentences: readonly NarrativeSentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

function admissionsParagraph(
  tables: readonly Table[],
  settings: ReportSettings,
): readonly (NarrativeSentence | null)[] {
  const years = yearlyAdmissions(tables, settings);
  const whole = years.filter(({ isWhole }) => isWhole);
  const latest = years.findLast(({ results }) => results.hasTarget);
  const courses = monitoringResults(tables, []).filter(({ table }) => isOfBody(table, tables));
  const progress = progressOfYears(courses, years);
  const all = [...new Set([...years.map(({ year }) => year), ...progress.keys()])].sort((a, b) => a - b);
  return [
    ...all.map((year) => {
      const course = progress.get(year);
      const told = course ? progressSentence(course, settings) : null;
      const index = years.findIndex((each) => each.year === year);
      const own = years[index];
      return told ?? (own ? admissionsSentence(own, years[index - 1] ?? null, settings) : null);
    }),
    latest ? committeesSentence(latest, settings) : null,
    averageSentence(whole.filter(inTerm(settings)), settings),
    ratioSentence(whole, settings),
    ...bodyAmongPeers(tables, settings).map((place) => standingSentence(place, settings)),
    compositionSentence(tables, settings),
  ];
}

function inTerm({ term }: ReportSettings): (year: YearAdmissions) => boolean {
  return ({ year }) => term === null || (year >= term.firstYear && year <= term.lastYear);
}
