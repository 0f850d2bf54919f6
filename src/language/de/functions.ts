import type { functions as vi } from '../vi/functions';

/** Texts of the worksheet functions: what Excel shows while a formula is typed, and why a cell holds an error. */
export const functions: typeof vi = {
  functions: {
    ATTAINMENT: {
      description:
        'Zielerreichung: aufgenommene Mitglieder geteilt durch das Ziel, zum Beispiel 2071/2000 = 103,55 %. Nimmt Zahlen oder Bereiche; Bereiche ergeben einen Wert je Zelle. Leer, solange das Ziel oder die Zahl der Aufgenommenen fehlt.',
      parameters: {
        admitted: {
          label: 'Aufgenommen',
          description: 'Aufgenommene Mitglieder: eine Zahl oder ein Bereich.',
        },
        target: {
          label: 'Ziel',
          description:
            'Ziel der Aufnahmen: eine Zahl oder ein Bereich, so groß wie der Bereich der Aufgenommenen.',
        },
      },
    },
  },
  failures: {
    'target-missing': 'Es gibt noch kein Ziel.',
    'target-zero': 'Kein Ziel gesetzt: Das Ziel ist 0 oder leer.',
    'target-negative': 'Das Ziel ist negativ.',
    'admitted-missing': 'Es gibt noch keine Zahl der Aufgenommenen.',
    'admitted-negative': 'Die Zahl der Aufgenommenen ist negativ.',
    'members-missing': 'Es gibt noch keine Mitgliederzahl.',
    'members-zero': 'Die Mitgliederzahl ist 0 oder leer.',
    'members-negative': 'Die Mitgliederzahl ist negativ.',
    'graded-zero': 'Niemand wurde eingestuft.',
    'count-negative': 'Die Anzahl einer Einstufung ist negativ.',
    'count-not-whole': 'Die Anzahl einer Einstufung ist keine ganze Zahl.',
    'not-a-number': '{parameter}: „{text}“ ist keine Zahl.',
  },
  argumentError: '{parameter}: Die Zelle enthält den Fehler {error}.',
  sizesDiffer: 'Die Bereiche sind verschieden groß: An dieser Stelle fehlen Werte.',
};
