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
    ADMISSIONRATIO: {
      description:
        'Aufnahmequote: aufgenommene Mitglieder geteilt durch die Mitglieder, zum Beispiel 250/4378 = 5,71 %. Ob die Mitglieder vom Ende des Vorjahres oder von heute zählen, entscheidet und nennt Ihre Tabelle.',
      parameters: {
        admitted: {
          label: 'Aufgenommen',
          description: 'Aufgenommene Mitglieder: eine Zahl oder ein Bereich.',
        },
        members: {
          label: 'Mitglieder',
          description: 'Die Mitglieder als Nenner: eine Zahl oder ein Bereich.',
        },
      },
    },
    BANDPOSITION: {
      description:
        'Lage eines Anteils zu einer Spanne: darunter, darin oder darüber; beide Enden liegen darin. Vorgabe ist 3 % bis 4 % nach Resolution 21-NQ/TW.',
      parameters: {
        value: {
          label: 'Anteil',
          description: 'Der Anteil, etwa 0,0571 oder 5,71 %: eine Zahl oder ein Bereich.',
        },
        low: { label: 'Unteres Ende', description: 'Das untere Ende der Spanne, Vorgabe 3 %.' },
        high: {
          label: 'Oberes Ende',
          description: 'Das obere Ende der Spanne, Vorgabe 4 % (auch wenn leer oder 0).',
        },
      },
    },
    POINTSABOVE: {
      description:
        'Um wie viele Prozentpunkte ein Anteil über seinem Ziel liegt: 87 % gegen 75 % sind 12. Negativ, wenn er darunter liegt.',
      parameters: {
        share: {
          label: 'Anteil',
          description: 'Der erreichte Anteil, etwa 87 %: eine Zahl oder ein Bereich.',
        },
        target: {
          label: 'Zielanteil',
          description: 'Der Zielanteil, etwa 75 %: eine Zahl oder ein Bereich.',
        },
      },
    },
    STANDING: {
      description:
        'Der Rang eines Werts in einer Liste, 1 für den größten. Ein einzelner Bereich ergibt den Rang jeder seiner Zellen. Leere Zellen, Text und #NV haben keinen Rang.',
      parameters: {
        value: {
          label: 'Wert',
          description: 'Der Wert: eine Zahl oder ein ganzer Bereich für den Rang jeder Zelle.',
        },
        values: {
          label: 'Liste',
          description: 'Die Werte aller Komitees; ohne Angabe die Zellen des ersten Bereichs.',
        },
        order: {
          label: 'Reihenfolge',
          description: 'Mit 0 (Vorgabe) der größte zuerst, mit 1 der kleinste zuerst.',
        },
        ties: {
          label: 'Gleichstand',
          description:
            'Mit 0 (Vorgabe) gleicher Rang, die nächsten entfallen; 1 ohne Auslassen; 2 die frühere Zeile zuerst.',
        },
      },
    },
    STANDINGTEXT: {
      description:
        'Der Rang mit der Anzahl aller, die einen haben, etwa 3/67. Ein einzelner Bereich ergibt ihn für jede seiner Zellen.',
      parameters: {
        value: {
          label: 'Wert',
          description: 'Der Wert: eine Zahl oder ein ganzer Bereich für den Rang jeder Zelle.',
        },
        values: {
          label: 'Liste',
          description: 'Die Werte aller Komitees; ohne Angabe die Zellen des ersten Bereichs.',
        },
      },
    },
    TERMAVERAGE: {
      description:
        'Aufnahmen im Jahr, gemittelt über die Jahre einer Amtszeit mit Zahlen; mit einem Jahresziel dieser Durchschnitt geteilt durch das Ziel.',
      parameters: {
        values: {
          label: 'Aufnahmen je Jahr',
          description:
            'Die Aufnahmen jedes Jahres der Reihe nach; Jahre ohne Zahlen leer lassen (Nullen am Ende gelten als solche).',
        },
        target: {
          label: 'Jahresziel',
          description: 'Das Ziel jedes Jahres; leer oder 0 ergibt den Durchschnitt selbst.',
        },
      },
    },
    REQUIREDPERYEAR: {
      description:
        'Was jedes verbleibende Jahr einer Amtszeit im Mittel bringen muss, um das Ziel der ganzen Amtszeit zu erreichen; null oder negativ, sobald es erreicht ist.',
      parameters: {
        values: {
          label: 'Aufnahmen je Jahr',
          description:
            'Die Aufnahmen jedes Jahres der Reihe nach; Jahre ohne Zahlen leer lassen (Nullen am Ende gelten als solche).',
        },
        target: { label: 'Jahresziel', description: 'Das Ziel jedes Jahres.' },
        years: { label: 'Jahre', description: 'Die Jahre der ganzen Amtszeit, meist 5.' },
      },
    },
    PACE: {
      description:
        'Zielerreichung geteilt durch den am Stichtag vergangenen Teil des Jahres. Über 1 liegt vor einer geraden Linie, unter 1 dahinter.',
      parameters: {
        admitted: {
          label: 'Aufgenommen',
          description: 'Aufgenommene vom Jahresbeginn bis zum Stichtag: eine Zahl oder ein Bereich.',
        },
        target: { label: 'Ziel', description: 'Das Ziel des Jahres: eine Zahl oder ein Bereich.' },
        date: {
          label: 'Stichtag',
          description: 'Der Stichtag der Zahlen, etwa DATUM(2022;6;30). Nie von selbst der heutige Tag.',
        },
        start: { label: 'Jahresbeginn', description: 'Der erste Tag des Berichtsjahres, Vorgabe 1. Januar.' },
      },
    },
    YEAREND: {
      description:
        'Wo das Jahr auf einer geraden Linie enden würde: Aufgenommene geteilt durch den vergangenen Teil des Jahres. Nur ein Anhalt.',
      parameters: {
        admitted: {
          label: 'Aufgenommen',
          description: 'Aufgenommene vom Jahresbeginn bis zum Stichtag: eine Zahl oder ein Bereich.',
        },
        date: {
          label: 'Stichtag',
          description: 'Der Stichtag der Zahlen, etwa DATUM(2022;6;30). Nie von selbst der heutige Tag.',
        },
        start: { label: 'Jahresbeginn', description: 'Der erste Tag des Berichtsjahres, Vorgabe 1. Januar.' },
      },
    },
    SAMEPERIOD: {
      description:
        'Dieser Zeitraum geteilt durch den Vorjahreszeitraum, zum Beispiel 2071/2030 = 102,02 %. Nimmt Zahlen oder Bereiche.',
      parameters: {
        now: {
          label: 'Dieser Zeitraum',
          description: 'Die Zahl dieses Zeitraums: eine Zahl oder ein Bereich.',
        },
        before: {
          label: 'Vorjahreszeitraum',
          description: 'Die Zahl des Vorjahreszeitraums: eine Zahl oder ein Bereich.',
        },
      },
    },
    ALLOT: {
      description:
        'Verteilt eine Summe im Verhältnis von Gewichten in ganzen Zahlen, die genau die Summe ergeben (größte Reste), zwischen einem Mindest- und Höchstwert je Komitee.',
      parameters: {
        total: { label: 'Summe', description: 'Die zu verteilende Summe: eine ganze Zahl.' },
        weights: { label: 'Gewichte', description: 'Das Gewicht jedes Komitees, etwa seine Mitglieder.' },
        minimum: {
          label: 'Mindestens',
          description: 'Das Mindeste für alle oder ein Bereich mit einem Wert je Komitee.',
        },
        maximum: {
          label: 'Höchstens',
          description:
            'Das Höchste für alle oder ein Bereich mit einem Wert je Komitee; leer oder 0 ist keine Grenze.',
        },
      },
    },
    GRADESHARE: {
      description:
        'Der Anteil einer Einstufung an den Eingestuften. Nimmt vier Anzahlen (hervorragend, gut, erfüllt, nicht erfüllt) oder eine Spalte mit Einstufungen.',
      parameters: {
        counts: {
          label: 'Anzahlen',
          description:
            'Vier Anzahlen in einer Zeile oder Spalte, die beste zuerst; mehrere Zeilen ergeben mehrere Werte; oder eine Spalte mit Einstufungen.',
        },
        grade: {
          label: 'Einstufung',
          description:
            'Name oder Kürzel (HTXSNV, HTTNV, HTNV, KHTNV) der Einstufung oder eine Zahl von 1 bis 4.',
        },
      },
    },
    GOODORBETTER: {
      description: 'Der Anteil gut oder besser: (hervorragend + gut) geteilt durch die Eingestuften.',
      parameters: {
        counts: {
          label: 'Anzahlen',
          description:
            'Vier Anzahlen in einer Zeile oder Spalte, die beste zuerst; mehrere Zeilen ergeben mehrere Werte; oder eine Spalte mit Einstufungen.',
        },
      },
    },
    GRADES: {
      description:
        'Tabelle der Anzahlen und Anteile je Einstufung aus einer Spalte mit Einstufungen; mit einer Spalte Gruppen eine Zeile je Gruppe und die Summe.',
      parameters: {
        grades: {
          label: 'Einstufungen',
          description: 'Die Spalte mit der Einstufung jedes Mitglieds oder jeder Organisation.',
        },
        groups: { label: 'Gruppen', description: 'Die Spalte mit der Gruppe, so groß wie die Einstufungen.' },
      },
    },
    GRADECHANGE: {
      description:
        'Selbsteinstufung (Zeilen) gegen Endergebnis (Spalten), vier mal vier mit Summen, und wie viele angehoben, beibehalten und gesenkt wurden.',
      parameters: {
        self: { label: 'Selbsteinstufung', description: 'Die Spalte der Selbsteinstufungen.' },
        final: { label: 'Endergebnis', description: 'Die Spalte der Endergebnisse, ebenso groß.' },
      },
    },
    EXCELLENTALLOWED: {
      description:
        'Wie viele in einer Gruppe nach der Obergrenze hervorragend sein dürfen, abgerundet. Vorgabe sind 20 % der gut Eingestuften.',
      parameters: {
        good: {
          label: 'Gut',
          description: 'Wie viele der Gruppe gut eingestuft sind: eine Zahl oder ein Bereich.',
        },
        excellent: {
          label: 'Hervorragend',
          description: 'Wie viele der Gruppe hervorragend eingestuft sind: eine Zahl oder ein Bereich.',
        },
        percent: {
          label: 'Obergrenze',
          description: 'Die Obergrenze, Vorgabe 20 (oder 20 %); leer oder 0 ist 20.',
        },
        base: { label: 'Grundlage', description: 'Mit 0 (Vorgabe) genau gut, mit 1 gut oder besser.' },
      },
    },
    EXCELLENTTOLOWER: {
      description:
        'Wie viele Hervorragende mindestens auf gut zu senken sind, damit die Gruppe die Obergrenze einhält; 0, wenn sie es tut.',
      parameters: {
        good: {
          label: 'Gut',
          description: 'Wie viele der Gruppe gut eingestuft sind: eine Zahl oder ein Bereich.',
        },
        excellent: {
          label: 'Hervorragend',
          description: 'Wie viele der Gruppe hervorragend eingestuft sind: eine Zahl oder ein Bereich.',
        },
        percent: {
          label: 'Obergrenze',
          description: 'Die Obergrenze, Vorgabe 20 (oder 20 %); leer oder 0 ist 20.',
        },
        base: { label: 'Grundlage', description: 'Mit 0 (Vorgabe) genau gut, mit 1 gut oder besser.' },
      },
    },
    COMPOSITION: {
      description:
        'Der Anteil jedes Teils (Frauen, ethnische Minderheit, Religion, Jugendverband …) am Ganzen.',
      parameters: {
        parts: { label: 'Teile', description: 'Die Anzahl eines oder mehrerer Teile.' },
        whole: { label: 'Ganzes', description: 'Das Ganze: eine Zahl oder ein Bereich.' },
      },
    },
    FOLLOWS: {
      description:
        'Ob ein gedruckter Prozentsatz aus seinen zwei Zahlen folgt: „stimmt“, „abgeschnitten“ oder der richtige Anteil.',
      parameters: {
        printed: {
          label: 'Gedruckt',
          description:
            'Der gedruckte Prozentsatz: die Zahl einer Prozentzelle (1,75 % ist 0,0175) oder Text wie "1,75%".',
        },
        part: { label: 'Teil', description: 'Die Zahl über dem Bruchstrich: eine Zahl oder ein Bereich.' },
        whole: {
          label: 'Ganzes',
          description: 'Die Zahl unter dem Bruchstrich: eine Zahl oder ein Bereich.',
        },
      },
    },
    PLAINNUMBER: {
      description:
        'Die Zahl, für die ein Text steht: "2.030" ist 2030, "96,6%" ist 0,966. Ein Zeichen vor genau drei Ziffern gliedert Tausender: "1.238" ist 1238.',
      parameters: {
        text: { label: 'Text', description: 'Eine als Text geschriebene Zahl: eine Zelle oder ein Bereich.' },
      },
    },
    ROUNDED: {
      description: 'Rundet dezimal, die Hälfte von null weg: 69,15 mit einer Nachkommastelle ist 69,2.',
      parameters: {
        value: { label: 'Wert', description: 'Die zu rundende Zahl: eine Zahl oder ein Bereich.' },
        decimals: {
          label: 'Nachkommastellen',
          description: 'Stellen nach dem Komma, von -15 bis 15; negative runden auf Zehner und Hunderter.',
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
    'value-missing': 'Es gibt noch keine Zahl.',
    'value-negative': 'Eine Zahl ist negativ.',
    'band-reversed': 'Das untere Ende der Spanne liegt über dem oberen.',
    'not-among-values': 'Der Wert steht nicht in der Liste.',
    'choice-unknown': '{parameter}: Die Wahl „{text}“ gibt es nicht.',
    'years-invalid': 'Die Jahre müssen eine ganze Zahl von 1 bis 100 sein.',
    'years-too-few': 'Die Amtszeit hat {years} Jahre, es gibt aber Zahlen von {known}.',
    'no-year-left': 'Es bleibt kein Jahr der Amtszeit.',
    'date-missing': 'Es gibt noch keinen Stichtag.',
    'date-invalid': 'Kein Datum von Excel: „{date}“.',
    'date-outside-year': 'Der Stichtag liegt außerhalb des Jahres, das am genannten Tag beginnt.',
    'before-zero': 'Der Vorjahreszeitraum ist 0 oder leer.',
    'whole-zero': 'Das Ganze ist 0 oder leer.',
    'part-exceeds-whole': 'Der Teil ist größer als das Ganze.',
    'total-not-whole': 'Die Summe muss eine ganze Zahl ab 0 sein.',
    'weight-negative': 'Gewicht Nummer {row} ist negativ.',
    'weights-zero': 'Kein Gewicht ist größer als 0; {by} bleiben übrig.',
    'limit-not-whole': 'Mindest- oder Höchstwert Nummer {row} ist keine ganze Zahl ab 0.',
    'limits-crossed': 'Nummer {row}: Der Mindestwert {minimum} liegt über dem Höchstwert {maximum}.',
    'minimum-exceeds-total': 'Die Mindestwerte ergeben {by} mehr als die Summe.',
    'maximum-below-total': 'Die Höchstwerte ergeben {by} weniger als die Summe.',
    'counts-shape': 'Nötig sind vier Anzahlen in einer Zeile oder Spalte oder eine Spalte mit Einstufungen.',
    'grade-unknown': 'Keine Einstufung: „{text}“.',
    'percent-out-of-range': 'Die Obergrenze muss zwischen 0 und 100 % liegen.',
    'decimals-out-of-range': 'Die Nachkommastellen müssen eine ganze Zahl von -15 bis 15 sein.',
  },
  argumentError: '{parameter}: Die Zelle enthält den Fehler {error}.',
  sizesDiffer: 'Die Bereiche sind verschieden groß: An dieser Stelle fehlen Werte.',
  words: {
    below: 'darunter',
    within: 'darin',
    above: 'darüber',
    agrees: 'stimmt',
    truncated: 'abgeschnitten',
    excellent: 'Hervorragend erfüllt',
    good: 'Gut erfüllt',
    completed: 'Erfüllt',
    'not-completed': 'Nicht erfüllt',
    graded: 'Eingestuft',
    notGraded: 'Nicht eingestuft',
    grade: 'Einstufung',
    count: 'Anzahl',
    share: 'Anteil',
    group: 'Gruppe',
    noGroup: 'Ohne Gruppe',
    total: 'Summe',
    selfByFinal: 'Selbsteinstufung / Endergebnis',
    raised: 'Angehoben',
    same: 'Beibehalten',
    lowered: 'Gesenkt',
    notCompared: 'Nicht verglichen',
  },
};
