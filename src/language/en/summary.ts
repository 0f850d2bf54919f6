import type { Texts } from '../text';

export const summary: Texts['summary'] = {
  sheet: 'Summary',
  title: 'SUMMARY',
  keyFigures: 'Key figures',
  figure: 'Figure',
  value: 'Value',
  standings: (year) => `Standing of the committees in ${year}`,
  orderNote: 'The lines are in the order of the day of writing; figures and standings are formulas.',
  textsNote: 'The narrative names the source cells of each figure.',
};
