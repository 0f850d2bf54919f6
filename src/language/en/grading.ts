import type { Texts } from '../text';

export const grading: Texts['grading'] = {
  subjects: {
    'committees-above': 'committees above the grassroots',
    'grassroots-organisations': 'grassroots organisations',
    cells: 'Party cells',
    collectives: 'leading collectives',
    members: 'members',
    leaders: 'leaders and managers',
  },
  unknownSubject: (sheet) => `those graded on the sheet “${sheet}”`,
  rated: 'cases',
};
