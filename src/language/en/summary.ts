import type { Texts } from '../text';

export const summary: Texts['summary'] = {
  sheet: 'Summary',
  title: 'SUMMARY',
  keyFigures: 'Key figures',
  figure: 'Figure',
  value: 'Value',
  againstTarget: 'Against target',
  admissions: 'Admissions',
  gradings: 'Grading of quality (yearly average)',
  ratings: 'Self-ratings and final grades',
  yearsChart: 'Admissions against target',
  gradingsChart: 'Graded good or better',
  goodOrBetter: 'Good or better',
  points: 'points',
  band: { above: '▲ Above the band', within: '● Within the band', below: '▼ Below the band' },
  standings: (year) => `Standing of the committees in ${year}`,
  orderNote: 'The lines are in the order of the day of writing; figures and standings are formulas.',
  textsNote: 'The narrative names the source cells of each figure.',
};
