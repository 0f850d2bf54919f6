import type { ErrorTexts } from '../error-text';

export const errors: ErrorTexts = {
  'sheet-protected': ({ sheet }) => ({
    title: 'Das Blatt ist geschützt',
    sentence: `In das Blatt${named(sheet)} kann nicht geschrieben werden, weil es geschützt ist. Keine Zelle wurde geändert.`,
    advice: 'Auf der Registerkarte Überprüfen „Blattschutz aufheben“ wählen und noch einmal versuchen.',
  }),
  'workbook-protected': () => ({
    title: 'Die Struktur der Arbeitsmappe ist geschützt',
    sentence:
      'Das Berichtsblatt kann nicht angelegt werden, weil die Struktur der Arbeitsmappe geschützt ist.',
    advice: 'Auf der Registerkarte Überprüfen „Arbeitsmappe schützen“ ausschalten und noch einmal versuchen.',
  }),
  'cell-edit-mode': () => ({
    title: 'Excel wartet auf das Ende einer Eingabe',
    sentence: 'Eine Zelle wird gerade bearbeitet, deshalb nimmt Excel keine Anfragen an.',
    advice: 'Die Eingabe mit Enter übernehmen oder mit Esc verwerfen und noch einmal versuchen.',
  }),
  'access-denied': ({ sheet }) => ({
    title: 'Keine Schreibberechtigung',
    sentence: `Excel lässt das Schreiben in ${sheet === undefined ? 'die Arbeitsmappe' : `das Blatt${named(sheet)}`} nicht zu. Vielleicht ist die Datei schreibgeschützt geöffnet.`,
    advice: '„Bearbeitung aktivieren“ wählen oder eine Kopie speichern und noch einmal versuchen.',
  }),
  'payload-too-large': ({ sheet }) => ({
    title: 'Zu viele Daten',
    sentence: `Excel hat die Anfrage abgelehnt, weil die Daten${sheet === undefined ? '' : ` des Blattes${named(sheet)}`} zu groß sind.`,
    advice:
      'Formatierte leere Zeilen und Spalten am Ende löschen oder die Tabelle teilen und noch einmal versuchen.',
  }),
  'session-timed-out': () => ({
    title: 'Die Sitzung mit Excel ist abgelaufen',
    sentence: 'Excel antwortet auf diese Sitzung nicht mehr.',
    advice: 'Die Datei speichern, die Arbeitsmappe neu öffnen und noch einmal versuchen.',
  }),
  'cells-in-the-way': ({ sheet, cell }) => ({
    title: 'Eigene Daten sind im Weg',
    sentence: `Auf dem Blatt${named(sheet)} stehen${cell === undefined ? '' : ` in Zelle ${cell}`} Daten, die das Add-in nicht geschrieben hat. Sie blieben unverändert, der Bericht wurde nicht geschrieben.`,
    advice: 'Diese Daten auf ein anderes Blatt verschieben und noch einmal versuchen.',
  }),
  'cell-filled': ({ sheet, cell }) => ({
    title: 'Die ausgewählte Zelle ist nicht leer',
    sentence: `${cell === undefined ? 'Die ausgewählte Zelle' : `Zelle ${cell}`}${sheet === undefined ? '' : ` im Blatt${named(sheet)}`} ist nicht leer; die Formel wurde nicht geschrieben. Ihr Inhalt ist unverändert.`,
    advice: 'Wählen Sie eine leere Zelle und drücken Sie die Schaltfläche noch einmal.',
  }),
  'sheet-gone': ({ sheet }) => ({
    title: 'Das Blatt ist nicht mehr da',
    sentence: `Das Blatt${named(sheet)} wurde inzwischen gelöscht oder geändert.`,
    advice: 'Die Arbeitsmappe neu einlesen und noch einmal versuchen.',
  }),
  cancelled: () => ({
    title: 'Angehalten',
    sentence:
      'Auf Ihren Wunsch angehalten. Keine Ihrer Zellen wurde geändert; fertig geschriebene Berichte sind vollständig.',
    advice: 'Beginnen Sie bei Bedarf von Neuem.',
  }),
  'settings-do-not-fit': ({ path }) => ({
    title: 'Die Einstellungen der Arbeitsmappe sind nicht lesbar',
    sentence: `Die in der Arbeitsmappe aufbewahrten Einstellungen sind${path === undefined || path === '' ? '' : ` bei „${path}“`} nicht lesbar; vielleicht hat sie eine neuere Version geschrieben. Nichts wurde überschrieben.`,
    advice:
      'Öffnen Sie die Einstellungen: Lesen Sie sie aus einer Datei ein, oder beginnen Sie mit den Vorgaben neu.',
  }),
  'nothing-to-restore': ({ sheet }) => ({
    title: 'Es gibt keine vorige Fassung',
    sentence: `Von dem Bericht${named(sheet)} ist keine vorige Fassung aufbewahrt. Nichts wurde geändert.`,
    advice: 'Eine vorige Fassung wird aufbewahrt, sobald ein Bericht zum ersten Mal neu geschrieben wird.',
  }),
  'no-range-selected': () => ({
    title: 'Kein Bereich ausgewählt',
    sentence: 'Auf dem Blatt ist kein zusammenhängender Bereich ausgewählt.',
    advice: 'Wählen Sie die Zellen der Tabelle samt Kopfzeile aus und drücken Sie die Schaltfläche erneut.',
  }),
  'not-supported': () => ({
    title: 'Dieses Excel kann das nicht',
    sentence: 'Dem verwendeten Excel fehlt, was dafür nötig ist. Nichts wurde geändert.',
    advice: 'Verwenden Sie Excel 2021, Microsoft 365 oder Excel im Web.',
  }),
  unexpected: ({ detail }) => ({
    title: 'Excel meldet einen Fehler',
    sentence: `Excel konnte die Anfrage nicht ausführen${detail === undefined ? '.' : ` und meldet: „${detail}“.`}`,
    advice: 'Die Datei speichern und noch einmal versuchen; sonst diese Meldung im Wortlaut weitergeben.',
  }),
  'not-fetched': () => ({
    title: 'Ein Teil des Add-ins wurde nicht geladen',
    sentence:
      'Ein Teil des Add-ins ist von seinem Server nicht angekommen. Die Arbeitsmappe wurde nicht geändert.',
    advice:
      'Prüfen Sie die Netzverbindung und schließen Sie diese Meldung: Der Teil wird dann erneut geladen.',
  }),
  bug: ({ detail }) => ({
    title: 'Fehler im Add-in',
    sentence: `Im Add-in ist etwas Unvorhergesehenes schiefgegangen${detail === undefined ? '.' : `: „${detail}“.`}`,
    advice: 'Die Datei speichern und noch einmal versuchen; sonst diese Meldung im Wortlaut weitergeben.',
  }),
};

function named(sheet: string | undefined): string {
  return sheet === undefined ? '' : ` „${sheet}“`;
}
