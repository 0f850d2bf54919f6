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
  shortSubjects: {
    'committees-above': 'oberhalb',
    'grassroots-organisations': 'Basis',
    cells: 'Zellen',
    collectives: 'Kollektive',
    members: 'Mitglieder',
    leaders: 'Leitende',
  },
  sheet: (subject, year) => `Einstufung ${subject} ${year}`.replace(/ +/g, ' ').trim(),
  overviewSheet: 'Einstufung über die Jahre',
  title: (subject, year) =>
    `EINSTUFUNG DER QUALITÄT${subject === '' ? '' : `: ${subject.toUpperCase()}`}${year === null ? '' : ` ${year}`}`,
  overviewTitle: 'EINSTUFUNG DER QUALITÄT ÜBER DIE JAHRE',
  sharesOverGraded: 'Anteile an den Eingestuften',
  capHeading: (share, base) => `Obergrenze für hervorragend: höchstens ${share} der ${base} Eingestuften`,
  compareHeading: (year, before) => `${year} im Vergleich mit ${before}`,
  capBases: { good: 'mit gut', 'good-or-better': 'mit gut oder besser' },
  subjectHeading: 'Wer, Jahr',
  existing: 'Bestand',
  reviewed: 'Geprüft',
  graded: 'Eingestuft',
  grades: {
    excellent: 'Hervorragend',
    good: 'Gut',
    completed: 'Erfüllt',
    'not-completed': 'Nicht erfüllt',
  },
  count: 'Anz.',
  share: '%',
  goodOrBetter: 'Gut oder besser',
  againstTarget: (target) => `Gegenüber ${target}`,
  points: 'Punkte',
  state: 'Ergebnis',
  excellent: 'Hervorragend',
  good: 'Gut',
  base: 'Grundlage',
  allowed: 'Erlaubt',
  toLower: 'Abzustufen',
  capState: 'Obergrenze',
  withinCap: '● eingehalten',
  beyondCap: '▲ überschritten',
  change: 'Änderung (Punkte)',
  year: (year) => year,
  noYear: 'Ohne Jahr',
  mean: 'Jahresdurchschnitt',
  changeLine: (year, before) => `${year} gegenüber ${before} (Punkte)`,
  none: '–',
  pointsNote:
    'Unterschiede von Anteilen sind Prozentpunkte, keine Prozent; gegenüber dem Ziel entscheiden die Anzahlen, nichts Gerundetes.',
  meanNote:
    'Der Jahresdurchschnitt ist das Mittel der Anteile der Jahre, jedes Jahr einmal gezählt, nicht der Anteil der summierten Anzahlen.',
  capNote: (share, base) =>
    `Obergrenze: ${share} der ${base} Eingestuften, Bruchteile abgeschnitten; in jedem Komitee, jeder Gruppe und insgesamt. „Abzustufen“ ist die kleinste Zahl, die von hervorragend auf gut gehen muss, damit die Grenze eingehalten ist.`,
  gradedNote:
    'Eingestuft ist die Summe der vier Stufen; gerundete Anteile ergeben zusammen nicht immer 100 %.',
  gradedDiffersNote: (cells) =>
    `Die Quelle nennt andere Zahlen von Eingestuften als die Summe der vier Stufen: ${cells}.`,
  notANumberNote: (cells) => `Nicht berechnet, weil die Quellzelle keine Zahl enthält: ${cells}.`,
  chart: (subject, year) =>
    `Gut oder besser${subject === '' ? '' : `: ${subject}`}${year === null ? '' : ` ${year}`}`,
  targetLine: (target) => `Ziel ${target}`,
  alternative: (count, target) =>
    `Säulendiagramm: Anteil gut oder besser und Anteil hervorragend von ${count} Komitees, mit der Ziellinie bei ${target}.`,
  headline: (share) => `gut oder besser ${share}`,
};
