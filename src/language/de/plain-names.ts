/** Texts of the plain workbook names, German. */
export const plainNames = {
  heading: 'Ohne das Add-in',
  explanation:
    'Schreibt die einfachen Funktionen als Namen mit der Endung _PLAIN in die Mappe, zum Beispiel =ATTAINMENT_PLAIN(2071;2000). Wer die Datei erhält, rechnet ohne das Add-in weiter (Excel 2024, Microsoft 365). Ihre eigenen Namen bleiben unberührt.',
  write: 'Namen in die Mappe schreiben',
  remove: 'Geschriebene Namen entfernen',
  removeWarning: 'Zellen, die diese Namen noch verwenden, zeigen danach #NAME?.',
  working: 'Namen werden geschrieben …',
  written: '{count} Namen geschrieben: {names}.',
  taken: 'Nicht geschrieben, weil eigene Namen der Mappe so heißen: {names}.',
  removed: '{count} Namen entfernt: {names}.',
  noneToRemove: 'Die Mappe hat keine Namen, die das Add-in geschrieben hat.',
  comment: '{meaning}. Vom Add-in geschrieben, rechnet ohne es.',
  meanings: {
    ATTAINMENT: 'Zielerreichung: Aufgenommene / Ziel',
    ADMISSIONRATIO: 'Aufnahmequote: Aufgenommene / Mitglieder',
    POINTSABOVE: 'Um wie viele Prozentpunkte ein Anteil über seinem Ziel liegt',
    STANDING: 'Rang eines Werts in einer Liste, der größte hat Rang 1',
    STANDINGTEXT: 'Rang als Text, zum Beispiel 3/67',
    PACE: 'Tempo: Zielerreichung / vergangener Teil des Jahres, ab dem 1. Januar',
    YEAREND: 'Wo eine gerade Linie endet: Aufgenommene / vergangener Teil des Jahres, ab dem 1. Januar',
    SAMEPERIOD: 'Gegenüber dem Vorjahreszeitraum: jetzt / vorher',
    GOODORBETTER: 'Anteil der gut oder besser Eingestuften, aus den vier Anzahlen je Stufe',
    EXCELLENTALLOWED: 'Wie viele hervorragend eingestuft sein dürfen: höchstens 20 % der gut Eingestuften',
    EXCELLENTTOLOWER:
      'Wie viele Hervorragende auf gut herabzustufen sind, damit 20 % nicht überschritten werden',
    COMPOSITION: 'Zusammensetzung: Teil / Ganzes',
  },
};
