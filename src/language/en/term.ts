import type { term as vi } from '../vi/term';

/** Words of the term's report. */
export const term: typeof vi = {
  sheet: (term) => `Term ${term} report`,
  title: (term) => `ADMISSIONS IN THE TERM ${term}`,
  keyFigure: 'Key figure',
  value: 'Value',
  yearlyTarget: 'Target a year',
  yearsOfTerm: 'Years of the term',
  yearsKnown: 'Years with data',
  total: 'Admitted so far',
  yearlyAverage: 'Yearly average',
  averageAgainstTarget: 'Average against the target',
  targetOfTerm: 'Target of the whole term',
  missing: 'Still missing from the term’s target',
  yearsLeft: 'Years left',
  neededPerYear: 'Needed in each year left, on average',
  byYear: 'Year by year',
  byCommittee: 'By committee',
  year: 'Year',
  yearNamed: (year) => year,
  sinceBegin: 'Since the term began',
  cumulative: 'Cumulative',
  average: 'Yearly average',
  noData: '– No data yet',
  admittedByYear: 'Admitted',
  sum: 'Sum',
  yearsTogether: (years) => `All ${years} years`,
  share: 'Share',
  chart: (term) => `Admitted year by year, term ${term}`,
  targetLine: (target) => `Target a year (${target})`,
  averageLine: (average) => `Average (${average})`,
  alternative: (years, target) =>
    `Column chart: the admitted of each year (${years}), with lines for the target of ${target} and the average.`,
  termFrom: {
    settings: (term) => `The term ${term} is that of the settings.`,
    sheet: (term) => `The term ${term} is taken from a sheet's name; the settings can say another.`,
    years: (term) =>
      `The term is taken from the years with data (${term}); name it in the settings to see the years left.`,
  },
  averageNote: 'Averages are over the years with data; a year without data counts as left.',
  otherTotal: (year, taken, other) =>
    `There are two figures for ${year}: ${taken} is taken; another table has ${other}.`,
  headlineAverage: (average, share) => `${average} a year on average, ${share} of the target`,
  headlineNeeded: (years, needed) => `years left: ${years}, each needs ${needed}`,
};
