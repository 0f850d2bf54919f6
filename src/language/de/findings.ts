import type { FindingFacts, FindingTexts } from '../finding-text';
import { caseFindings } from './case-findings';
import { correctionFindings } from './correction-findings';
import { place } from './finding-place';
import { relationFindings } from './relation-findings';

export const findings: FindingTexts = {
  'percentage-does-not-follow': (facts) => ({
    title: 'Prozentwert folgt nicht aus den Zahlen',
    sentence: `${place(facts)} nennt ${facts.text('printed') ?? 'einen Prozentwert'}, aber ${quotient(facts)} ist ${facts.percent('right') ?? 'ein anderer'}.`,
  }),
  'percentage-truncated': (facts) => ({
    title: 'Prozentwert abgeschnitten statt gerundet',
    sentence: `${place(facts)} nennt ${facts.text('printed') ?? 'einen Prozentwert'} mit abgeschnittenen Nachkommastellen; ${quotient(facts)} ist gerundet ${facts.percent('right') ?? 'ein anderer'}.`,
  }),
  'total-is-not-the-sum': (facts) => ({
    title: 'Summe stimmt nicht mit den Zeilen überein',
    sentence: `${place(facts)} nennt ${facts.count('printed') ?? 'eine Zahl'}, die Zeilen ergeben aber ${facts.count('sum') ?? 'eine andere'}${difference(facts)}. Die Zahlen blieben unverändert.`,
  }),
  'target-missing': (facts) => ({
    title: 'Kein Ziel',
    sentence: `${place(facts)} enthält kein Ziel, daher gibt es weder Zielerreichung noch Rang; die Aufgenommenen zählen in der Summe mit.`,
  }),
  'target-zero': (facts) => ({
    title: 'Ziel ist 0',
    sentence: `${place(facts)} enthält das Ziel 0, verstanden als nicht gesetzt: keine Zielerreichung; die Aufgenommenen zählen in der Summe mit.`,
  }),
  'target-negative': (facts) => ({
    title: 'Ziel ist negativ',
    sentence: `${place(facts)} enthält ein negatives Ziel${shown(facts)}, daher gibt es keine Zielerreichung.`,
  }),
  'admitted-missing': (facts) => ({
    title: 'Zahl der Aufgenommenen fehlt',
    sentence: `${place(facts)} enthält keine Zahl der Aufgenommenen, daher gibt es weder Prozentwert noch Rang.`,
  }),
  'members-missing': (facts) => ({
    title: 'Zahl der Mitglieder fehlt',
    sentence: `${place(facts)} enthält keine Zahl der Mitglieder, daher gibt es keine Aufnahmequote.`,
  }),
  'count-negative': (facts) => ({
    title: 'Anzahl ist negativ',
    sentence: `${place(facts)} enthält eine negative Zahl${shown(facts)}; eine Anzahl kann nicht negativ sein.`,
  }),
  'count-not-whole': (facts) => ({
    title: 'Anzahl ist nicht ganz',
    sentence: `${place(facts)} enthält eine gebrochene Zahl${shown(facts)}; eine Anzahl ist ganz.`,
  }),
  'not-a-number': (facts) => ({
    title: 'Keine Zahl',
    sentence: `${place(facts)} lässt sich nicht als Zahl lesen${shown(facts)}.`,
  }),
  'number-as-text': (facts) => ({
    title: 'Zahl als Text gespeichert',
    sentence: `${place(facts)} enthält eine Zahl als Text${shown(facts)}${readAs(facts)}. Formeln von Excel rechnen diese Zelle nicht mit.`,
  }),
  'ambiguous-number': (facts) => ({
    title: 'Zahl ist auf zwei Arten lesbar',
    sentence: `${place(facts)} ist auf zwei Arten lesbar${shown(facts)}${readAs(facts)}.`,
  }),
  'formula-error': (facts) => ({
    title: 'Zelle zeigt einen Formelfehler',
    sentence: `${place(facts)} zeigt einen Formelfehler${shown(facts)} und enthält keine Zahl.`,
  }),
  'committee-twice': (facts) => ({
    title: 'Komitee hat zwei Zeilen',
    sentence: `${place(facts)} nennt ein Komitee, das schon in ${facts.text('first') ?? 'einer anderen Zeile'} steht; beide Zeilen zählen.`,
  }),
  'near-match-committee': (facts) => ({
    title: 'Namen von Komitees fast gleich',
    sentence: `${place(facts)} lautet fast wie „${facts.text('other') ?? 'ein anderer Name'}“ in ${facts.text('first') ?? 'einer Zelle'} auf dem Blatt „${facts.text('sheet') ?? ''}“. Sie wurden nicht zusammengeführt: Bitte sagen, ob es dasselbe Komitee ist.`,
  }),
  'committee-in-one-sheet-only': (facts) => ({
    title: 'Komitee nur auf einem Blatt',
    sentence: `${place(facts)} fehlt auf dem Blatt „${facts.text('missing') ?? ''}“, das sonst dieselben Komitees hat.`,
  }),
  ...caseFindings,
  ...correctionFindings,
  ...relationFindings,
  'year-unknown': (facts) => ({
    title: 'Jahr der Tabelle ist unbekannt',
    sentence: `Die Tabelle bei ${facts.cell} auf dem Blatt „${facts.sheet}“ nennt weder im Titel noch in den Überschriften oder im Blattnamen ein Jahr.`,
  }),
  'sheet-read-in-part': (facts) => ({
    title: 'Blatt wurde nur zum Teil gelesen',
    sentence: `Das Blatt „${facts.sheet}“ ist zu groß und wurde nur zum Teil gelesen${facts.text('read') === null ? '' : `, ${facts.text('read') ?? ''}`}; Zahlen außerhalb sind nicht geprüft.`,
  }),
};

function quotient({ count }: FindingFacts): string {
  const [part, whole] = [count('part'), count('whole')];
  return part === null || whole === null ? 'der Quotient der Zahlen der Zeile' : `${part}/${whole}`;
}

function shown({ text }: FindingFacts): string {
  const words = text('text');
  return words === null ? '' : ` („${words}“)`;
}

function readAs({ count }: FindingFacts): string {
  const value = count('value');
  return value === null ? '' : `; gelesen als ${value}`;
}

function difference({ signed }: FindingFacts): string {
  const value = signed('difference');
  return value === null ? '' : ` (Abweichung ${value})`;
}
