import type { monitoring as vi } from '../vi/monitoring';

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

/** Words of the monitoring of a year. */
export const monitoring: typeof vi = {
  sheet: (year) => `Verlauf ${year}`,
  cutOffSheet: (year) => `Verlauf Stichtage ${year}`,
  title: (year, day) => `AUFNAHMEN ${year}, STAND ${day}`,
  keyFigure: 'Kennzahl',
  value: 'Wert',
  upTo: 'Zahlen bis',
  yearGone: 'Vergangener Teil des Jahres',
  missingNow: 'Komitees ohne Meldung',
  byPeriod: 'Insgesamt nach Zeiträumen',
  byQuarter: 'Insgesamt nach Quartalen',
  byCommittee: 'Nach Komitee: Aufnahmen',
  outlook: 'Nach Komitee: Tempo, Etappen und Ausblick',
  period: 'Zeitraum',
  month: (month) => months[Number(month) - 1] ?? `Monat ${month}`,
  quarter: (quarter) => `Quartal ${quarter}`,
  cutOff: (day) => `Bis ${day}`,
  inPeriod: 'Im Zeitraum',
  cumulative: 'Kumuliert',
  againstBefore: 'Gegenüber Vorjahreszeitraum',
  before: 'Vorjahr',
  percent: 'Prozent',
  change: 'Änderung',
  pace: 'Tempo',
  notReported: 'Ohne Meldung',
  upToNow: 'Seit 1. Januar',
  milestone: (share, day) => `Etappe ${share} (${day})`,
  word: 'Ergebnis',
  needed: (share, day) => `Nötig für ${share} bis ${day}`,
  projected: 'Hochrechnung (gerade Linie)',
  reports: 'Meldungen',
  complete: '● Vollständig',
  lacking: '▼ Es fehlen:',
  reached: '▲ Erreicht',
  missed: '▼ Verfehlt',
  chart: (year) => `Aufgenommene im Zeitraum und kumuliert, ${year}`,
  beforeLine: 'Kumuliert, Vorjahreszeitraum',
  targetLine: (target) => `Ziel (${target})`,
  alternative: (day, admitted) =>
    `Diagramm: Säulen für die Aufgenommenen im Zeitraum, Linien für die kumulierten; bis ${day} wurden ${admitted} aufgenommen.`,
  paceNote:
    'Tempo = Zielerreichung ÷ vergangener Teil des Jahres (nach Tagen); ab 100 % wird Schritt gehalten.',
  projectedNote:
    'Die Hochrechnung ist eine gerade Linie: Aufgenommene ÷ vergangener Teil des Jahres; aufgenommen wird in Wellen, sie ist nur ein Anhalt.',
  blankNote:
    'Eine leere Zelle der Quelle ist eine fehlende Meldung, keine Null; Kumuliertes hat nur dann einen Wert, wenn der letzte Zeitraum gemeldet ist.',
  partialNote:
    'Wo Meldungen fehlen, ist das Ganze das der Meldenden; Zielerreichung, Tempo und Vergleich mit dem Vorjahr liegen daher unter den wahren Werten.',
  inPeriodNote: '„Im Zeitraum“ zählt für das Ganze nur, wer diesmal und das vorige Mal gemeldet hat.',
  missingNote: (period, committees) => `Ohne Meldung, ${period}: ${committees}.`,
  headline: (day) => `Stand ${day}`,
  headlineMissing: (count) => `${count} ohne Meldung`,
};
