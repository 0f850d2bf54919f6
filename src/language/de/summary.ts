import type { Texts } from '../text';

export const summary: Texts['summary'] = {
  sheet: 'Zusammenfassung',
  title: 'ZUSAMMENFASSUNG',
  keyFigures: 'Wichtigste Zahlen',
  figure: 'Zahl',
  value: 'Wert',
  standings: (year) => `Rang der Komitees ${year}`,
  orderNote: 'Die Zeilen stehen in der Reihenfolge vom Tag der Erstellung; Zahlen und Ränge sind Formeln.',
  textsNote: 'Die Quellzellen jeder Zahl nennt der Berichtstext.',
};
