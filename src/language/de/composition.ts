import type { composition as vi } from '../vi/composition';

/** Words of the composition of the admitted. */
export const composition: typeof vi = {
  sheet: (year) => `Zusammensetzung ${year}`.trim(),
  title: (year) =>
    year === null ? 'ZUSAMMENSETZUNG DER AUFGENOMMENEN' : `ZUSAMMENSETZUNG DER AUFGENOMMENEN ${year}`,
  chart: (year) =>
    year === null ? 'Zusammensetzung der Aufgenommenen' : `Zusammensetzung der Aufgenommenen ${year}`,
  criteriaSheet: (year) => `Formular 2-BTCTW ${year}`.trim(),
  criteriaTitle: (year) =>
    year === null ? 'AUFGENOMMENE NACH FORMULAR 2-BTCTW' : `AUFGENOMMENE ${year} NACH FORMULAR 2-BTCTW`,
  registerSheet: (year) => `Zusammensetzung Register ${year}`.trim(),
  registerTitle: (year) =>
    year === null
      ? 'ZUSAMMENSETZUNG DER AUFGENOMMENEN NACH DEM REGISTER'
      : `ZUSAMMENSETZUNG DER AUFGENOMMENEN ${year} NACH DEM REGISTER`,
  part: 'Merkmal',
  allAdmitted: 'Aufgenommene insgesamt',
  count: 'Anzahl',
  countShort: 'Anz.',
  share: 'Anteil',
  shareOfAdmitted: 'Anteil an den Aufgenommenen',
  byCommittee: 'Nach Komitee',
  parts: {
    women: 'Frauen',
    'ethnic-minority': 'Ethnische Minderheiten',
    religious: 'Religiös Gebundene',
    'youth-union': 'Jugendverband',
    students: 'Schüler, Studierende',
    readmitted: 'Wiederaufgenommene',
  },
  tooLarge: '▲ Über der Gesamtzahl',
  ofWhichNote:
    'Anteile an den Aufgenommenen. Die Merkmale sind „davon“: eine Person kann mehrere haben, sie werden nie zusammengezählt.',
  tooLargeNote: (part, where) => `${part}: mehr als Aufgenommene, in der Quelle zu prüfen: ${where}.`,
  registerNote: (rows, counted, moment) =>
    `Aus dem Register gezählt am ${moment}: ${counted} von ${rows} Zeilen; die Zahlen sind Werte und folgen Änderungen nicht.`,
  problemNote: (count, places) => `Nicht zählbare Zeilen des Registers: ${count}, die erste in ${places}.`,
  alternative: (shares) => `Säulendiagramm: Anteil jedes Merkmals an den Aufgenommenen. ${shares}.`,
  criterion: 'Kriterium',
  now: 'Dieser Zeitraum',
  before: 'Vorjahreszeitraum',
  nowAgainstBefore: 'Gegenüber Vorjahr',
  percent: 'Prozent',
  change: 'Änderung',
  criteriaNote:
    'Anteile an allen Aufgenommenen des Zeitraums; „davon“- und Analysezeilen werden nie zur Summe gezählt. Durchschnitte und Zeilen über Organisationen haben keinen Anteil.',
};
