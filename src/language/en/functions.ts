import type { functions as vi } from '../vi/functions';

/** Texts of the worksheet functions: what Excel shows while a formula is typed, and why a cell holds an error. */
export const functions: typeof vi = {
  functions: {
    ATTAINMENT: {
      description:
        'Attainment of a target: members admitted divided by the target, for example 2071/2000 = 103.55%. Takes numbers or ranges; ranges give a result for each cell. Empty where the target or the number admitted is not there yet.',
      parameters: {
        admitted: { label: 'Admitted', description: 'Members admitted: a number or a range.' },
        target: {
          label: 'Target',
          description:
            'Target of admissions: a number, or a range of the same size as the range of admitted.',
        },
      },
    },
  },
  failures: {
    'target-missing': 'There is no target yet.',
    'target-zero': 'No target was set: the target is 0 or empty.',
    'target-negative': 'The target is negative.',
    'admitted-missing': 'There is no number of admitted yet.',
    'admitted-negative': 'The number of admitted is negative.',
    'members-missing': 'There is no number of members yet.',
    'members-zero': 'The number of members is 0 or empty.',
    'members-negative': 'The number of members is negative.',
    'graded-zero': 'Nobody was graded.',
    'count-negative': 'The count of a grade is negative.',
    'count-not-whole': 'The count of a grade is not a whole number.',
    'not-a-number': '{parameter}: “{text}” is not a number.',
  },
  argumentError: '{parameter}: the cell holds the error {error}.',
  sizesDiffer: 'The ranges differ in size: there is nothing to calculate with at this place.',
};
