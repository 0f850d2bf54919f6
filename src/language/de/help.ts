import type { help as vi } from '../vi/help';

/** Texts of the help page; what it says of each function stands in `functions`. */
export const help: typeof vi = {
  title: 'Funktionen für Ziele, Aufnahmen und Einstufungen',
  introduction: [
    'Diese Funktionen gibt man in eine Zelle ein wie jede andere von Excel. Ihre Namen sind in allen Sprachen gleich. Jedes Argument nimmt einen Wert oder einen Bereich; ein Bereich ergibt ein Ergebnis je Zelle.',
    'Die Formeln stehen hier in englischer Schreibweise: Dezimalpunkt, Komma zwischen den Argumenten, DATE für DATUM. Wo Windows ein Dezimalkomma verwendet, trennt ein Semikolon die Argumente.',
    'Ein Anteil ist eine Zahl wie 1,0355; mit einem Prozentformat zeigt die Zelle 103,55 %.',
  ],
  contents: 'Funktionen',
  languages: 'Sprachen',
  parameters: 'Parameter',
  optional: 'kann entfallen',
  example: 'Beispiel',
  result: 'Ergebnis',
};
