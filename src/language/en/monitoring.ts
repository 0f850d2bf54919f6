import type { monitoring as vi } from '../vi/monitoring';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Words of the monitoring of a year. */
export const monitoring: typeof vi = {
  sheet: (year) => `Monitoring ${year}`,
  cutOffSheet: (year) => `Monitoring cut-offs ${year}`,
  title: (year, day) => `ADMISSIONS IN ${year} UP TO ${day}`,
  keyFigure: 'Key figure',
  value: 'Value',
  upTo: 'Figures up to',
  yearGone: 'Share of the year gone',
  missingNow: 'Committees that have not reported',
  byPeriod: 'The whole body by period',
  byQuarter: 'The whole body by quarter',
  byCommittee: 'By committee: admissions',
  outlook: 'By committee: pace, milestones and outlook',
  period: 'Period',
  month: (month) => months[Number(month) - 1] ?? `Month ${month}`,
  quarter: (quarter) => `Quarter ${quarter}`,
  cutOff: (day) => `Up to ${day}`,
  inPeriod: 'In the period',
  cumulative: 'Cumulative',
  againstBefore: 'Against the same period last year',
  before: 'Same period',
  percent: 'Per cent',
  change: 'Change',
  pace: 'Pace',
  notReported: 'Not reported',
  upToNow: 'Since 1 January',
  milestone: (share, day) => `Milestone ${share} (${day})`,
  word: 'Result',
  needed: (share, day) => `Needed for ${share} by ${day}`,
  projected: 'Projected year end (straight line)',
  reports: 'Reports',
  complete: '● Complete',
  lacking: '▼ Missing:',
  reached: '▲ Reached',
  missed: '▼ Missed',
  chart: (year) => `Admitted in the period and cumulative, ${year}`,
  beforeLine: 'Cumulative, same period last year',
  targetLine: (target) => `Target (${target})`,
  alternative: (day, admitted) =>
    `Chart: columns for the admitted of each period, lines for the cumulative ones; ${admitted} were admitted up to ${day}.`,
  paceNote: 'Pace = attainment ÷ share of the year gone (by days); from 100 % on it keeps up.',
  projectedNote:
    'The projected year end is a straight line: admitted ÷ share of the year gone; admissions come in waves, so it is a guide only.',
  blankNote:
    'A blank cell of the source is not reported and no zero; what is cumulative has a value only where the last period was reported.',
  partialNote:
    'Where reports are missing the whole is that of those who reported, so that attainment, pace and the comparison with last year are lower than in truth.',
  inPeriodNote: '“In the period” of the whole counts those only who reported both now and the time before.',
  missingNote: (period, committees) => `Not reported, ${period}: ${committees}.`,
  headline: (day) => `up to ${day}`,
  headlineMissing: (count) => `not reported: ${count}`,
};
