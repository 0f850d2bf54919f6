import type { Texts } from '../text';

export const grading: Texts['grading'] = {
  subjects: {
    'committees-above': 'Komitees oberhalb der Basis',
    'grassroots-organisations': 'Basisorganisationen',
    cells: 'Parteizellen',
    collectives: 'Leitungskollektive',
    members: 'Mitglieder',
    leaders: 'Leitenden',
  },
  unknownSubject: (sheet) => `Eingestuften des Blatts „${sheet}“`,
  rated: 'Fälle',
};
