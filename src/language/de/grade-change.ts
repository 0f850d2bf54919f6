import type { Texts } from '../text';

export const gradeChange: Texts['gradeChange'] = {
  sheet: (year) => `Selbst- und Endeinstufung ${year}`.trim(),
  title: (year) =>
    year === null ? 'SELBSTEINSTUFUNG UND ENDERGEBNIS' : `SELBSTEINSTUFUNG UND ENDERGEBNIS ${year}`,
  compared: (compared, all) => `${compared} von ${all} verglichen`,
  matrixHeading: 'Selbsteinstufung (Zeilen) und Endergebnis (Spalten)',
  self: 'Selbsteinstufung',
  final: 'Endergebnis',
  sum: 'Summe',
  changesHeading: 'Angehoben, unverändert und herabgestuft nach Funktion',
  who: 'Funktion',
  count: 'Verglichen',
  raised: '▲ Angehoben',
  same: '● Unverändert',
  lowered: '▼ Herabgestuft',
  share: { raised: 'Anteil angehoben', lowered: 'Anteil herabgestuft' },
  leaders: 'Leitende',
  others: 'Alle anderen',
  all: 'Summe',
  listHeading: 'Geänderte Einstufungen',
  committee: 'Organisation',
  name: 'Wer',
  change: 'Änderung',
  spellingsHeading: 'Schreibweisen der Stufen in der Quelle (die Formeln zählen diese)',
  grade: 'Stufe',
  order: 'Folge',
  spelling: 'Schreibweise',
  notComparedNote: (count) =>
    `${count} haben eine der beiden Einstufungen nicht und stehen in keiner der Tabellen.`,
  matrixNote: 'Die getönten Zellen blieben unverändert; rechts davon herabgestuft, links davon angehoben.',
  spellingsNote:
    'Eine Schreibweise, die noch nicht in der Tabelle steht, wird gezählt, sobald der Bericht neu erstellt ist; die Liste ebenso.',
  valuesOnlyNote:
    'Eine Schreibweise enthält *, ? oder ein Vergleichszeichen, das keine Formel zählt: die Zahlen sind Werte vom Tag der Erstellung.',
  longListNote: (left) => `Die Liste endet hier; ${left} weitere folgen.`,
  postsNote:
    'Die Zahlen der Leitenden und der anderen, nach Funktion getrennt, sind Werte vom Tag der Erstellung.',
  noChanges: 'Keine Einstufung hat sich geändert.',
  headline: (raised, same, lowered) => `${raised} angehoben, ${same} unverändert, ${lowered} herabgestuft`,
};
