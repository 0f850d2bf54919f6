import type { allotment as vi } from '../vi/allotment';

/** Words of the allotment of next year's targets. */
export const allotment: typeof vi = {
  sheet: (year) => `Zielverteilung ${year}`.trim(),
  title: (year) => (year === null ? 'VERTEILUNG DER AUFNAHMEZIELE' : `VERTEILUNG DER AUFNAHMEZIELE ${year}`),
  conditions: 'Vorgaben der Verteilung',
  value: 'Wert',
  total: 'Zu verteilendes Gesamtziel',
  basis: 'Verteilt nach',
  weights: {
    members: 'Mitglieder',
    'members-rate': 'Mitglieder × Quote',
    'last-year': 'Aufgenommene Vorjahr',
    own: 'Eigene Zahlen',
  },
  rateForAll: 'Quote für alle',
  minimumForAll: 'Mindestziel für alle',
  maximumForAll: 'Höchstziel für alle',
  givenSum: 'An die Komitees verteilt',
  check: 'Abgleich mit dem Gesamtziel',
  agrees: '● Stimmt',
  short: '▼ Es fehlen',
  over: '▲ Zu viel:',
  rate: 'Quote',
  own: 'Eigene Zahl',
  weighed: 'Gewicht',
  input: 'Grenzen (Eingabe)',
  minimum: 'Mindestens',
  maximum: 'Höchstens',
  fixed: 'Fest',
  byWeight: 'Nach Gewicht',
  exact: 'Genau',
  whole: 'Ganzzahlig',
  given: 'Verteiltes Ziel',
  share: 'Anteil an den Mitgliedern',
  lastYear: (year) => (year === null ? 'Gegenüber dem Vorjahr' : `Gegenüber ${year}`),
  target: 'Ziel',
  change: 'Änderung',
  lastAllotment: 'Gegenüber letzter Verteilung',
  previous: 'Verteilt',
  state: 'Vermerk',
  changed: '✎ Von Hand',
  below: '▼ Unter Mindestziel',
  above: '▲ Über Höchstziel',
  isFixed: '● Fest',
  atMinimum: 'Am Mindestziel',
  atMaximum: 'Am Höchstziel',
  notGiven: '– Noch offen',
  gone: '– Nicht mehr in der Quelle',
  admittedIn: (year) => (year === null ? 'Aufgenommen' : `Aufgenommen ${year}`),
  targetIn: (year) => (year === null ? 'Ziel des Vorjahres' : `Ziel ${year}`),
  chart: (year) =>
    year === null ? 'Verteilte Ziele gegenüber dem Vorjahr' : `Verteilte Ziele ${year} gegenüber dem Vorjahr`,
  alternative: (count, total) =>
    `Säulendiagramm: die an ${count} Komitees verteilten Ziele, zusammen ${total}, neben den Zielen des Vorjahres.`,
  methodNote:
    'Ganze Zahlen nach dem größten Rest: die Summe ist genau das Gesamtziel; gleiche Reste gehen an das größere Gewicht, dann an die frühere Zeile.',
  exactNote: '„Genau“ verteilt nach Gewicht, was nicht fest ist, vor Mindest- und Höchstziel.',
  inputNote:
    'Gelbe Zellen sind Eingaben. Nach einer Änderung im Aufgabenbereich neu verteilen: von Hand geänderte und feste Zeilen bleiben, die übrigen werden so verteilt, dass das Gesamtziel erreicht wird.',
  valueNote:
    'Die verteilten Ziele sind ganze Zahlen, als Werte geschrieben; Vergleiche, Summen und Abgleich sind Formeln.',
  noWeightNote: (committees) => `Ohne Zahl zum Gewichten, nur mit Mindestziel: ${committees}.`,
  goneNote: (committees) => `Nicht mehr in der Quelltabelle, aus der Verteilung genommen: ${committees}.`,
  failedNote: (reason) => `Keine Verteilung: ${reason}`,
  failures: {
    'total-not-whole': 'Das Gesamtziel muss eine ganze Zahl ab null sein.',
    'weight-negative': '{committee}: das Gewicht ist negativ.',
    'weights-zero': 'Kein Komitee hat ein Gewicht über null, um mehr zu übernehmen; {by} bleiben übrig.',
    'limit-not-whole': '{committee}: Mindest-, Höchst- oder festes Ziel ist keine ganze Zahl ab null.',
    'limits-crossed': '{committee}: das Mindestziel {minimum} ist größer als das Höchstziel {maximum}.',
    'minimum-exceeds-total': 'Mindest- und feste Ziele zusammen übersteigen das Gesamtziel um {by}.',
    'maximum-below-total': 'Höchst- und feste Ziele zusammen bleiben um {by} unter dem Gesamtziel.',
  },
  problems: {
    title: 'Die Ziele lassen sich nicht verteilen',
    advice:
      'Das Gesamtziel oder ein Mindest-, Höchst- oder festes Ziel ändern und neu verteilen. Keine Zelle wurde geändert.',
    unreadableTitle: 'Eine Zelle des Verteilungsblatts ist nicht lesbar',
    unreadable: (place, text) =>
      `In Zelle ${place} steht „${text}“, das ist keine Zahl und keine bekannte Auswahl.`,
    headingsGone: (sheet) =>
      `Auf dem Blatt „${sheet}“ sind die Überschriften der Verteilung nicht mehr zu finden; damit ist nicht zu erkennen, welche Ziele von Hand geändert wurden.`,
    readAdvice:
      'Die Zelle berichtigen (oder die Überschriften wiederherstellen) und noch einmal versuchen. Das Verteilungsblatt bleibt, wie es ist.',
    enteredSinceTitle: 'Das Blatt wurde eben geändert',
    enteredSince: (sheet) =>
      `Das Blatt „${sheet}“ wurde nach dem letzten Lesen geändert; es wurde nichts geschrieben, damit keine Änderung von Hand verloren geht.`,
    enteredSinceAdvice:
      'Es ist neu gelesen: das Ergebnis ansehen und noch einmal verteilen. Keine Zelle wurde geändert.',
    noTableTitle: 'Es gibt keine Tabelle, nach der verteilt werden kann',
    noTable:
      'Die Arbeitsmappe enthält keine Tabelle der Komitees mit Zielen, Mitgliedern oder Aufgenommenen.',
    noTableAdvice:
      'Die Tabelle des Vorjahres (Komitee, Ziel, Aufgenommene, Mitglieder) hinzufügen und neu suchen.',
  },
  headline: (total, count) => `${total} für ${count} Komitees`,
};
