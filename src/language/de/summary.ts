import type { Texts } from '../text';

export const summary: Texts['summary'] = {
  sheet: 'Zusammenfassung',
  title: 'ZUSAMMENFASSUNG',
  keyFigures: 'Wichtigste Zahlen',
  figure: 'Zahl',
  value: 'Wert',
  againstTarget: 'Zum Ziel',
  admissions: 'Aufnahmen',
  gradings: 'Einstufung der Qualität (Jahresmittel)',
  ratings: 'Selbsteinstufung und Endergebnis',
  yearsChart: 'Aufnahmen und Ziel',
  gradingsChart: 'Gut erfüllt oder besser',
  goodOrBetter: 'Gut oder besser',
  points: 'Punkte',
  band: { above: '▲ Über der Spanne', within: '● In der Spanne', below: '▼ Unter der Spanne' },
  standings: (year) => `Rang der Komitees ${year}`,
  orderNote: 'Die Zeilen stehen in der Reihenfolge vom Tag der Erstellung; Zahlen und Ränge sind Formeln.',
  textsNote: 'Die Quellzellen jeder Zahl nennt der Berichtstext.',
};
