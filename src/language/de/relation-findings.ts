import type { RelationFindingCode } from '../../intake/relation-finding';
import type { FindingFacts, FindingTexts } from '../finding-text';
import { place } from './finding-place';

/** What can be said about figures that belong together: months, parts and wholes, grades, years. */
export const relationFindings: Pick<FindingTexts, RelationFindingCode> = {
  'cumulative-or-in-period-unknown': (facts) => ({
    title: 'Unklar, ob im Zeitraum oder kumuliert',
    sentence: `Ab ${facts.cell} auf dem Blatt „${facts.sheet}“${columns(facts)}${alike(facts)} ist nicht gesagt, ob die Zahlen nur den jeweiligen Zeitraum oder alles seit dem 1. Januar zählen. Bitte angeben, bevor damit gerechnet wird.`,
  }),
  'report-missing': (facts) => ({
    title: 'Komitee hat nicht gemeldet',
    sentence: `${place(facts)} hat keine Zahl${month(facts)}, während andere gemeldet haben.`,
  }),
  'cumulative-drops': (facts) => ({
    title: 'Kumulierte Zahl sinkt',
    sentence: `${place(facts)} nennt seit dem 1. Januar ${facts.count('value') ?? 'eine Zahl'}, weniger als ${facts.count('before') ?? 'zuvor'} in ${former(facts)}. Eine kumulierte Zahl kann nicht sinken.`,
  }),
  'part-exceeds-whole': (facts) => ({
    title: 'Teil ist größer als das Ganze',
    sentence: `${place(facts)} nennt ${facts.count('part') ?? 'eine Zahl'}, mehr als ${wholes[facts.text('of') ?? ''] ?? 'das Ganze'}, ${facts.count('whole') ?? 'eine andere Zahl'}.`,
  }),
  'grades-do-not-add-up': (facts) => ({
    title: 'Stufen ergeben nicht die Eingestuften',
    sentence: `${place(facts)} nennt ${facts.count('graded') ?? 'eine Zahl'} Eingestufte, die Stufen ergeben aber ${facts.count('sum') ?? 'eine andere Zahl'}.${facts.text('reading') === 'good-or-better' ? ' Es stimmt nur, wenn „gut“ schon „hervorragend“ enthält.' : ''}`,
  }),
  'excellent-over-cap': (facts) => ({
    title: 'Hervorragend über der Obergrenze',
    sentence: `${place(facts)} hat ${facts.count('value') ?? 'eine Zahl'} Hervorragende; die Obergrenze von ${facts.percent('percent') ?? 'der Regel'} der mit ${facts.text('base') === 'good-or-better' ? '„gut“ oder besser' : '„gut“'} Eingestuften erlaubt ${facts.count('allowed') ?? 'weniger'}, mindestens ${facts.count('lower') ?? 'einige'} sind herabzustufen.`,
  }),
  'members-jump': (facts) => ({
    title: 'Mitgliederzahl springt',
    sentence: `${place(facts)} nennt ${facts.count('value') ?? 'eine Zahl'} Mitglieder nach ${facts.count('before') ?? 'einer anderen Zahl'} in ${former(facts)}: ein Unterschied von ${facts.signed('difference') ?? 'vielen'} (${facts.percent('percent') ?? 'mehr als üblich'}).`,
  }),
  'grades-not-final': (facts) => ({
    title: 'Selbsteinstufungen oder Vorschläge, nicht das Ergebnis',
    sentence:
      facts.text('reading') === 'as-result'
        ? `Ab ${facts.cell} auf dem Blatt „${facts.sheet}“ („${facts.text('heading') ?? ''}“) stehen Selbsteinstufungen oder Vorschläge; ein anderes Ergebnis gibt es nicht, daher gelten sie als solches.`
        : `Ab ${facts.cell} auf dem Blatt „${facts.sheet}“ (Spalten ${facts.text('columns') ?? '?'}, „${facts.text('heading') ?? ''}“) stehen Selbsteinstufungen oder Vorschläge; gelesen wurde nur das Ergebnis daneben.`,
  }),
  'older-grading-scheme': (facts) => ({
    title: 'Älteres Einstufungsverfahren',
    sentence: `Die Tabelle bei ${facts.cell} auf dem Blatt „${facts.sheet}“ benutzt das ältere Einstufungsverfahren${facts.text('heading') === null ? '' : ` („${facts.text('heading') ?? ''}“)`} und wurde nicht gelesen: Es lässt sich nicht mit den heutigen vier Stufen vergleichen.`,
  }),
};

const wholes: Readonly<Record<string, string>> = {
  admitted: 'die Aufgenommenen',
  existing: 'die Vorhandenen',
  reviewed: 'die Überprüften',
  graded: 'die Eingestuften',
};

function columns({ text }: FindingFacts): string {
  const [from, to] = [text('from'), text('to')];
  if (from === null) return '';
  return to === null || to === from ? ` (Spalte „${from}“)` : ` (Spalten „${from}“ bis „${to}“)`;
}

function alike({ text }: FindingFacts): string {
  const [count, sheets] = [text('count'), text('sheets')];
  return count === null
    ? ''
    : ` und auf den gleich aufgebauten Blättern (zusammen ${count}: ${sheets ?? ''})`;
}

function month({ text }: FindingFacts): string {
  const [day, ofMonth, year] = [text('day'), text('month'), text('year')];
  if (ofMonth === null) return '';
  if (day !== null) return ` bis zum ${day}.${ofMonth}.${year ?? ''}`;
  return ` bis Monat ${ofMonth}${year === null ? '' : `/${year}`}`;
}

function former({ text }: FindingFacts): string {
  const sheet = text('sheet');
  return `${text('first') ?? 'einer früheren Zelle'}${sheet === null ? '' : ` auf dem Blatt „${sheet}“`}`;
}
