import type { term as vi } from '../vi/term';

/** Words of the term's report. */
export const term: typeof vi = {
  sheet: (term) => `Amtszeit ${term} Bericht`,
  title: (term) => `AUFNAHMEN IN DER AMTSZEIT ${term}`,
  keyFigure: 'Kennzahl',
  value: 'Wert',
  yearlyTarget: 'Jahresziel',
  yearsOfTerm: 'Jahre der Amtszeit',
  yearsKnown: 'Jahre mit Daten',
  total: 'Bisher aufgenommen',
  yearlyAverage: 'Jahresdurchschnitt',
  averageAgainstTarget: 'Durchschnitt gegenüber dem Ziel',
  targetOfTerm: 'Ziel der ganzen Amtszeit',
  missing: 'Fehlt noch zum Ziel der Amtszeit',
  yearsLeft: 'Verbleibende Jahre',
  neededPerYear: 'Nötig je verbleibendes Jahr im Mittel',
  byYear: 'Jahr für Jahr',
  byCommittee: 'Nach Komitee',
  year: 'Jahr',
  yearNamed: (year) => year,
  sinceBegin: 'Seit Beginn der Amtszeit',
  cumulative: 'Kumuliert',
  average: 'Jahresmittel',
  noData: '– Noch keine Daten',
  admittedByYear: 'Aufgenommene',
  sum: 'Summe',
  yearsTogether: (years) => `Alle ${years} Jahre`,
  share: 'Anteil',
  chart: (term) => `Aufgenommene Jahr für Jahr, Amtszeit ${term}`,
  targetLine: (target) => `Jahresziel (${target})`,
  averageLine: (average) => `Durchschnitt (${average})`,
  alternative: (years, target) =>
    `Säulendiagramm: Aufgenommene je Jahr (${years}), mit Linien für das Ziel ${target} und den Durchschnitt.`,
  termFrom: {
    settings: (term) => `Die Amtszeit ${term} ist die der Einstellungen.`,
    sheet: (term) =>
      `Die Amtszeit ${term} steht im Namen eines Blatts; die Einstellungen können anderes sagen.`,
    years: (term) =>
      `Als Amtszeit gelten die Jahre mit Daten (${term}); in den Einstellungen benannt, zeigt sie die verbleibenden Jahre.`,
  },
  averageNote: 'Durchschnitte über die Jahre mit Daten; ein Jahr ohne Daten zählt als verbleibend.',
  otherTotal: (year, taken, other) =>
    `Für ${year} gibt es zwei Zahlen: genommen ist ${taken}; eine andere Tabelle hat ${other}.`,
  headlineAverage: (average, share) => `${average} im Jahresmittel, ${share} des Ziels`,
  headlineNeeded: (years, needed) => `verbleibende Jahre: ${years}, je ${needed} nötig`,
};
