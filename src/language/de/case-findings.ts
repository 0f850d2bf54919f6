import type { CaseFindingCode } from '../../intake/finding';
import type { FindingFacts, FindingTexts } from '../finding-text';
import { place } from './finding-place';

/** What can be said about ratings and registers. */
export const caseFindings: Pick<FindingTexts, CaseFindingCode> = {
  'grade-unknown': (facts) => ({
    title: 'Einstufung unbekannt',
    sentence: `${place(facts)} enthält „${facts.text('text') ?? ''}“, keine der vier Stufen; die Angabe wird nicht gezählt.`,
  }),
  'rating-committee-missing': (facts) => ({
    title: 'Organisation nicht genannt',
    sentence: `${place(facts)} nennt keine Parteiorganisation und zählt deshalb zu keiner.`,
  }),
  'register-committee-missing': (facts) => ({
    title: 'Zeilen ohne Parteikomitee',
    sentence: `${rows(facts)} ohne Parteikomitee, nicht gezählt.`,
  }),
  'register-date-missing': (facts) => ({
    title: 'Zeilen ohne Datum',
    sentence: `${rows(facts)} ohne Aufnahmedatum, in keinem Monat gezählt.`,
  }),
  'register-date-unknown': (facts) => ({
    title: 'Unlesbare Daten',
    sentence: `${rows(facts)} mit unlesbarem Datum${first(facts)}, in keinem Monat gezählt.`,
  }),
  'register-date-out-of-range': (facts) => ({
    title: 'Unmögliche Daten',
    sentence: `${rows(facts)} mit einem Datum außerhalb der Jahre 1930–2099${first(facts)}, nicht gezählt.`,
  }),
  'register-date-outside-year': (facts) => ({
    title: 'Daten außerhalb des Jahres',
    sentence: `${rows(facts)} mit einem Datum außerhalb des Jahres ${facts.text('year') ?? '?'}; gezählt in dem Monat, der in der Zelle steht.`,
  }),
  'register-mark-unknown': (facts) => ({
    title: 'Unklare Kennzeichen',
    sentence: `${rows(facts)} mit einem Kennzeichen, das weder ja noch nein sagt${first(facts)}; als aufgenommen gezählt, aber nicht in der Zusammensetzung.`,
  }),
  'hidden-row-with-data': ({ sheet, cell, text }) => ({
    title: 'Ausgeblendete Zeilen mit Daten',
    sentence: `Tabelle auf dem Blatt „${sheet}“, ab Zelle ${cell}: Die Zeilen ${text('rows') ?? '?'} sind ausgeblendet oder weggefiltert; ihre Zahlen zählen trotzdem mit.`,
  }),
  'hidden-column-with-data': ({ sheet, cell, text }) => ({
    title: 'Ausgeblendete Spalten mit Daten',
    sentence: `Tabelle auf dem Blatt „${sheet}“, ab Zelle ${cell}: Die Spalten ${text('columns') ?? '?'} sind ausgeblendet; ihre Zahlen zählen trotzdem mit.`,
  }),
  'merged-data-cell': ({ cell, text }) => ({
    title: 'Zahl in verbundenen Zellen',
    sentence: `Zelle ${cell} ist mit anderen verbunden${text('range') === null ? '' : ` (${text('range') ?? ''})`}: Ihre Zahl zählt nur für die erste Zeile.`,
  }),
  'legacy-encoding': ({ sheet, cell, text, count }) => ({
    title: 'Text in alter Kodierung',
    sentence: `Blatt „${sheet}“, ab Zelle ${cell}: ${count('count') ?? 'einige'} Zellen sind in ${text('encoding') ?? 'einer alten Kodierung'} geschrieben; gelesen als Unicode, die Zellen bleiben, wie sie sind.`,
  }),
  'inexact-number': (facts) => ({
    title: 'Zahl nicht genau',
    sentence: `${place(facts)} nennt eine Zahl nur ungefähr${shown(facts)}, damit wird nicht gerechnet; nötig ist die genaue Zahl.`,
  }),
};

/** "Verzeichnis auf dem Blatt „Aufnahmen“: 3 Zeilen (C7, C9, C12)". */
function rows({ sheet, count, text }: FindingFacts): string {
  const number = count('count') ?? '?';
  const word = number === '1' ? 'Zeile' : 'Zeilen';
  return `Verzeichnis auf dem Blatt „${sheet}“: ${number} ${word} (${text('cells') ?? '?'})`;
}

function first({ text }: FindingFacts): string {
  const words = text('text');
  return words === null ? '' : `, etwa „${words}“`;
}

function shown({ text }: FindingFacts): string {
  const words = text('text');
  return words === null ? '' : ` („${words}“)`;
}
