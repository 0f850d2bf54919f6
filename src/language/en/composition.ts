import type { composition as vi } from '../vi/composition';

/** Words of the composition of the admitted. */
export const composition: typeof vi = {
  sheet: (year) => `Composition ${year}`.trim(),
  title: (year) => (year === null ? 'COMPOSITION OF THE ADMITTED' : `COMPOSITION OF THE ADMITTED ${year}`),
  chart: (year) => (year === null ? 'Composition of the admitted' : `Composition of the admitted ${year}`),
  criteriaSheet: (year) => `Form 2-BTCTW compared ${year}`.trim(),
  criteriaTitle: (year) =>
    year === null ? 'THE ADMITTED BY FORM 2-BTCTW' : `THE ADMITTED OF ${year} BY FORM 2-BTCTW`,
  registerSheet: (year) => `Composition, register ${year}`.trim(),
  registerTitle: (year) =>
    year === null
      ? 'COMPOSITION OF THE ADMITTED BY THE REGISTER'
      : `COMPOSITION OF THE ADMITTED ${year} BY THE REGISTER`,
  part: 'Part',
  allAdmitted: 'All admitted',
  count: 'Number',
  countShort: 'Count',
  share: 'Share',
  shareOfAdmitted: 'Share of the admitted',
  byCommittee: 'By committee',
  parts: {
    women: 'Women',
    'ethnic-minority': 'Ethnic minorities',
    religious: 'Religious believers',
    'youth-union': 'Youth Union members',
    students: 'Pupils and students',
    readmitted: 'Readmitted',
  },
  tooLarge: '▲ Above the whole',
  ofWhichNote:
    'Shares are of the admitted. The parts are “of which”: a person may be in several of them, so they are never added up.',
  tooLargeNote: (part, where) => `${part}: larger than the admitted, to be checked in the source: ${where}.`,
  registerNote: (rows, counted, moment) =>
    `Counted from the register at ${moment}: ${counted} of ${rows} rows; the figures are values and do not follow changes.`,
  problemNote: (count, places) =>
    `Rows of the register that could not be counted: ${count}, the first at ${places}.`,
  alternative: (shares) => `Column chart: each part as a share of the admitted. ${shares}.`,
  criterion: 'Criterion',
  now: 'This period',
  before: 'Same period last year',
  nowAgainstBefore: 'Against same period',
  percent: 'Per cent',
  change: 'Change',
  criteriaNote:
    'Shares are of all admitted in the period; “of which” and analysis lines are never added to the total. Averages and lines about organisations have no share.',
};
