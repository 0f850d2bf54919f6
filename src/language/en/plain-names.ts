/** Texts of the plain workbook names, English. */
export const plainNames = {
  heading: 'Without the add-in',
  explanation:
    'Writes the simple functions into the workbook as names that end in _PLAIN, such as =ATTAINMENT_PLAIN(2071,2000). Whoever gets the file can calculate without the add-in (Excel 2024, Microsoft 365). Names of your own are left alone.',
  write: 'Write names into the workbook',
  remove: 'Remove the written names',
  removeWarning: 'Cells that still use these names will then show #NAME?.',
  working: 'Writing names…',
  written: '{count} {count|name|names} written: {names}.',
  taken: 'Not written, since the workbook has names of yours that are called so: {names}.',
  removed: '{count} {count|name|names} removed: {names}.',
  noneToRemove: 'The workbook has no names that the add-in wrote.',
  comment: '{meaning}. Written by the add-in; calculates without it.',
  meanings: {
    ATTAINMENT: 'Attainment of the target: admitted / target',
    ADMISSIONRATIO: 'Admission ratio: admitted / members',
    POINTSABOVE: 'How many percentage points a share lies above its target',
    STANDING: 'Standing of one value in a list, 1 for the greatest',
    STANDINGTEXT: 'Standing as text, such as 3/67',
    PACE: 'Pace: attainment / share of the year gone, counted from 1 January',
    YEAREND: 'Where a straight line ends: admitted / share of the year gone, counted from 1 January',
    SAMEPERIOD: 'Against the same period of last year: current / before',
    GOODORBETTER: 'Share graded good or better, from the four counts by grade',
    EXCELLENTALLOWED: 'How many may be graded excellent: at most 20 % of those graded good',
    EXCELLENTTOLOWER: 'How many excellent must be lowered to good so that 20 % is not exceeded',
    COMPOSITION: 'Composition: part / whole',
  },
};
