import type { preview as vietnamese } from '../vi/pane-preview';

/** Words of the preview of the reports that would be written. */
export const preview: typeof vietnamese = {
  show: 'Vorschau',
  heading: '{count} {count|Bericht wird|Berichte werden} geschrieben. Noch wurde nichts geschrieben.',
  refused:
    'Noch nicht möglich: {count} {count|Bericht|Berichten} steht etwas im Weg. Räumen Sie es aus oder wählen Sie {count|diesen Bericht|diese Berichte} ab.',
  leaveOut: 'Diese Berichte abwählen',
  place: '{kind}, Zellen {address} ({rows} Zeilen × {columns} Spalten)',
  added: 'neues Blatt',
  rewritten: 'an Ort und Stelle neu',
  keeps: 'Was dort jetzt steht, wird aufbewahrt und kann zurückgeholt werden.',
  keepsNot:
    'Was dort jetzt steht, kann nicht aufbewahrt werden: Die Struktur der Arbeitsmappe ist geschützt.',
};
