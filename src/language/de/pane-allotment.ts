import type { allotmentView as vietnamese } from '../vi/pane-allotment';

/** Words of the view of the allotment. */
export const allotmentView: typeof vietnamese = {
  before: 'Suchen Sie zuerst unter Daten die Tabellen.',
  table: 'Tabelle als Grundlage',
  total: 'Zu verteilende Summe',
  totalOfYear: 'Ziele für {year}, zusammen',
  weight: 'Verteilt nach',
  rate: 'Quote der Mitglieder (%)',
  minimum: 'Mindestens je Komitee',
  maximum: 'Höchstens je Komitee',
  noLimit: 'ohne Grenze',
  result: 'Was jedes erhält',
  target: 'Ziel',
  lastYear: 'Vorjahr',
  fixed: 'Fest',
  fixedFor: 'Fest für {committee}',
  own: 'Eigenes',
  ownFor: 'Eigenes Gewicht von {committee}',
  given: '{given} von {total} sind verteilt.',
  gone: 'Nicht mehr in der Tabelle: {committees}.',
  write: 'Verteilung schreiben',
  writeAgain: 'Auf dem Blatt „{sheet}“ neu verteilen',
  fault: 'Geben Sie ganze Zahlen ab 0 ein (eine Quote von 0 bis 100).',
};
