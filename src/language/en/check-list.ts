import type { checkList as vietnamese } from '../vi/check-list';

/** Texts of the check list that is written on a sheet. */
export const checkList: typeof vietnamese = {
  sheet: 'Check list',
  title: 'FIGURES TO BE CHECKED',
  place: 'Cell',
  matter: 'Matter',
  explanation: 'What was found',
  severities: { error: 'wrong', warning: 'to check', note: 'noted' },
  count: (count, severity) => `${count} ${severity}`,
  group: (severity, count) => `${severity.charAt(0).toUpperCase()}${severity.slice(1)} (${count})`,
  unchangedNote: 'The figures on the source sheets are as they were; the add-in mends no cell by itself.',
  linkNote: 'Click a cell’s address to go to it.',
};
