import type { Subject } from './table';
import { foldText, withoutDiacritics } from './words';

/** The first whose words stand in the text decides: leaders are members too, and cells stand in many longer names. */
const subjects: readonly (readonly [RegExp, Subject])[] = [
  [
    /cap tren (truc tiep )?(cua )?co so|cap tren truc tiep|above the grassroots|oberhalb der basis/,
    'committees-above',
  ],
  [/ca nhan|can bo lanh dao|\bleaders\b|leitungskrafte|fuhrungskrafte/, 'leaders'],
  [/tap the|\bcollectives?\b|kollektiv|leitungsgremi/, 'collectives'],
  [
    /to chuc co so dang|to chuc dang co so|\btccsd\b|dang bo co so|chi bo co so|grassroots organi|basisorganisation/,
    'grassroots-organisations',
  ],
  [/dang vien|\bdv\b|\bmembers?\b|mitglied/, 'members'],
  [/chi bo|\bcells?\b|zellen/, 'cells'],
  [/to chuc dang/, 'grassroots-organisations'],
];

/** Whom gradings are about by the words of a title or heading; `null` where it does not say. */
export function subjectOf(text: string): Subject | null {
  const bare = withoutDiacritics(foldText(text));
  return subjects.find(([words]) => words.test(bare))?.[1] ?? null;
}
