import type { pane as vietnamese } from '../vi/pane';
import { allotmentView } from './pane-allotment';
import { data } from './pane-data';
import { preview } from './pane-preview';
import { reportsView } from './pane-reports';
import { settings } from './pane-settings';
import { plainNames } from './plain-names';

/** Texts of the task pane. */
export const pane: typeof vietnamese = {
  title: 'Zielerreichung für Excel',
  start: {
    heading: 'Von den Zahlen zum Bericht',
    steps: [
      {
        title: 'Finden und prüfen',
        text: 'Die Tabellen der geöffneten Arbeitsmappe werden gefunden und geprüft, etwa die Aufnahmen von Bình Thuận im Beispiel.',
      },
      {
        title: 'Durchsehen',
        text: 'Falsch Verstandenes lässt sich berichtigen; jeder Hinweis führt zu seiner Zelle.',
      },
      {
        title: 'Berichte schreiben',
        text: 'Sie stehen auf neuen Blättern, mit Formeln, die auf Ihre Zahlen zeigen.',
      },
    ],
    scan: 'Tabellen finden',
    promise: 'Keine Ihrer Zellen wird geändert, nichts wird nach außen gesendet.',
  },
  opening: 'Wird geöffnet…',
  tabs: {
    data: 'Daten',
    checks: 'Prüfung',
    reports: 'Berichte',
    allotment: 'Verteilung',
    functions: 'Funktionen',
    settings: 'Einstellungen',
  },
  busy: {
    scanning: 'Die Arbeitsmappe wird gelesen…',
    previewing: 'Die Vorschau wird erstellt…',
    writing: 'Die Berichte werden geschrieben…',
    refreshing: 'Die Berichte werden aktualisiert…',
    removing: 'Der Bericht wird entfernt…',
    restoring: 'Die vorige Fassung wird geholt…',
    marking: 'Die Zellen werden gekennzeichnet…',
    keeping: 'Die Einstellungen werden behalten…',
  },
  steps: {
    reading: 'Gelesen wird: {name}',
    counting: 'Gezählt wird: {name}',
    writing: 'Geschrieben wird: {name}',
  },
  stop: 'Anhalten',
  cancel: 'Abbrechen',
  findingCount: 'Hinweise',
  data,
  denominators: {
    'members-previous-year': 'der Mitglieder am Ende des Vorjahres',
    'members-now': 'der jetzigen Mitglieder',
  },
  bands: {
    below: 'unter dem Rahmen {band}',
    within: 'im Rahmen {band}',
    above: 'über dem Rahmen {band}',
  },
  checks: {
    none: 'Es gibt nichts zu prüfen.',
    error: 'Falsch',
    warning: 'Zu prüfen',
    note: 'Hinweis',
    filter: 'Nach Schwere filtern',
    filters: { all: 'Alle', error: 'Falsch', warning: 'Zu prüfen', note: 'Hinweise' },
    show: 'Zelle {cell} zeigen',
    more: 'Mehr zeigen (noch {count})',
    before: 'Suchen Sie zuerst unter Daten die Tabellen.',
    next: 'Weiter: Berichte',
    marks: 'Im Blatt kennzeichnen',
    marksHint: 'Nur wenn Sie drücken: Jede Zelle mit einem Hinweis erhält einen Kommentar, ihr Wert bleibt.',
    mark: 'Zellen kennzeichnen',
    unmark: 'Kennzeichen entfernen',
    marked: '{count} {count|Zelle|Zellen} gekennzeichnet.',
    notMarked:
      '{count} {count|Zelle blieb: Sie hat|Zellen blieben: Sie haben} einen Kommentar von Ihnen, oder ihr Blatt ist geschützt.',
    notUnmarked:
      '{count} Kennzeichen {count|blieb: Das Blatt ist geschützt, oder es wurde|blieben: Die Blätter sind geschützt, oder sie wurden} beantwortet.',
    unmarked: '{count} Kennzeichen des Add-ins entfernt.',
  },
  reports: reportsView,
  preview,
  allotment: allotmentView,
  settings,
  functionList: {
    loading: 'Die Liste der Funktionen wird geöffnet…',
    search: 'Nach Name oder Zweck suchen',
    count: '{count} {count|Funktion|Funktionen}',
    noneFound: 'Keine Funktion passt zu „{query}“.',
    parameters: 'Parameter',
    optional: 'kann entfallen',
    example: 'Beispiel',
    result: 'Ergebnis',
    insert: 'In die Zelle einfügen',
    insertNamed: 'In die Zelle einfügen: {name}',
    inserted: 'Die Formel wurde in Zelle {cell} geschrieben.',
  },
  plainNames,
  close: 'Schließen',
  version: 'Version {version}',
};
