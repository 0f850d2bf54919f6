import type { Texts } from '../text';

export const reports: Texts['reports'] = {
  attainmentSheet: (year) => `Zielbericht ${year}`.trim(),
  ratioSheet: (year) => `Aufnahmequote ${year}`.trim(),
  organisationCommittee: 'ORGANISATIONSKOMMISSION',
  party: 'KOMMUNISTISCHE PARTEI VIETNAMS',
  placeAndDate: (place, day, month, year) => `${place}, den ${day}.${month}.${year}`,
  headOfCommittee: 'LEITUNG DER KOMMISSION',
  attainmentTitle: (year) =>
    year === null ? 'AUFNAHMEN IM VERGLEICH ZUM ZIEL' : `AUFNAHMEN ${year} IM VERGLEICH ZUM ZIEL`,
  ratioTitle: (year) => (year === null ? 'AUFNAHMEQUOTE' : `AUFNAHMEQUOTE ${year}`),
  source: (place) => `Quelle: ${place}`,
  writtenOn: (day, month, year) => `erstellt am ${day}.${month}.${year}`,
  ratioOnPreviousYear: (year) =>
    year === null
      ? 'Aufnahmequote auf die Mitglieder am Ende des Vorjahres'
      : `Aufnahmequote auf die Mitglieder Ende ${year}`,
  ratioOnNow: 'Aufnahmequote auf die heutigen Mitglieder',
  serial: 'Nr.',
  committee: 'Parteikomitee',
  target: 'Ziel',
  admitted: 'Aufgenommen',
  difference: 'Differenz',
  againstTarget: 'Gegenüber dem Ziel',
  attainment: 'Zielerreichung',
  standing: 'Rang',
  state: 'Ergebnis',
  againstMembers: 'Gegenüber allen Mitgliedern',
  membersPreviousYear: (year) =>
    year === null ? 'Mitglieder Ende des Vorjahres' : `Mitglieder Ende ${year}`,
  membersNow: 'Mitglieder heute',
  ratio: 'Quote',
  band: (low, high) => `Spanne\n${low}–${high}`,
  exceeded: '▲ Übertroffen',
  reached: '● Erreicht',
  missed: '▼ Verfehlt',
  noTarget: '– Kein Ziel',
  noAdmitted: '– Aufnahmen fehlen',
  negativeCount: '– Negative Zahl',
  targetNotANumber: '– Ziel ist keine Zahl',
  admittedNotANumber: '– Aufnahmen keine Zahl',
  above: '▲ Darüber',
  within: '● Innerhalb',
  below: '▼ Darunter',
  noRatio: '–',
  total: 'Summe',
  notes: 'Anmerkungen:',
  roundingNote: (decimals) =>
    `Prozentwerte auf ${decimals === 1 ? 'eine Nachkommastelle' : `${String(decimals)} Nachkommastellen`} kaufmännisch gerundet; Vergleiche und Ränge nach dem ungerundeten Wert.`,
  tiesNotes: {
    competition:
      'Gleiche Werte teilen sich einen Rang; der nächste zählt alle davor (1, 2, 2, 4). „=“: Eine andere hat denselben Wert.',
    dense:
      'Gleiche Werte teilen sich einen Rang; der nächste folgt ohne Lücke (1, 2, 2, 3). „=“: Eine andere hat denselben Wert.',
    ordinal:
      'Von gleichen Werten steht die frühere Zeile der Tabelle vorn (1, 2, 3, 4). „=“: Eine andere hat denselben Wert.',
  },
  bandNote: (low, high) => `Spanne ${low}–${high}: beide Grenzen gehören dazu.`,
  summedTotalNote: 'Die Summenzeile ist aus den Zahlen der Komitees addiert.',
  valuesNote: 'Die Zahlen sind feste Werte und folgen Änderungen der Quelltabelle nicht.',
  liveNote: 'Die Zahlen sind Formeln auf die Quelltabelle und folgen deren Änderungen.',
  textNumberNote: (cells) =>
    `Zellen mit einer Zahl als Text, als Zahl gelesen und nicht mitgeführt: ${cells}.`,
  noAttainmentNote: (reason, committees) =>
    `Keine Zielerreichung und kein Rang, weil ${reason}: ${committees}.`,
  untargetedNote: 'Die Summe zählt auch Aufnahmen von Komitees ohne Ziel.',
  noRatioNote: (reason, committees) => `Keine Aufnahmequote, weil ${reason}: ${committees}.`,
  reasonTargetMissing: 'kein Ziel vorliegt',
  reasonTargetZero: 'das Ziel 0 ist (nicht gesetzt)',
  reasonTargetNegative: 'das Ziel negativ ist',
  reasonAdmittedMissing: 'die Zahl der Aufgenommenen fehlt',
  reasonAdmittedNegative: 'die Zahl der Aufgenommenen negativ ist',
  reasonMembersMissing: 'die Zahl der Mitglieder fehlt',
  reasonMembersZero: 'die Zahl der Mitglieder 0 ist',
  reasonMembersNegative: 'die Zahl der Mitglieder negativ ist',
  reasonNotANumber: 'die Quellzelle keine Zahl enthält',
  chartData: 'Daten des Diagramms',
  targetLine: 'Ziel (100\u00a0%)',
  attainmentChart: (year) =>
    year === null ? 'Erreichung des Aufnahmeziels' : `Erreichung des Aufnahmeziels ${year}`,
  ratioChart: (year) => (year === null ? 'Aufnahmequote' : `Aufnahmequote ${year}`),
  bandLow: (low) => `Untergrenze ${low}`,
  bandHigh: (high) => `Obergrenze ${high}`,
  attainmentAlternative: (count, highest, lowest) =>
    `Säulendiagramm: Zielerreichung von ${count} Komitees, mit der Ziellinie bei 100\u00a0%. Höchste: ${highest}. Niedrigste: ${lowest}.`,
  ratioAlternative: (count, highest, lowest) =>
    `Säulendiagramm: Aufnahmequote von ${count} Komitees, mit den Grenzen der Spanne. Höchste: ${highest}. Niedrigste: ${lowest}.`,
  page: 'Seite &P von &N',
};
