import type { Subject } from './table';
import { foldText, withoutDiacritics } from './words';

/** The first whose words stand in the text decides: leaders are members too, and cells stand in many longer names. */
const subjects: readonly (readonly [RegExp, Subject])[] = [
  [
    /cap tren (truc tiep )?(cua )?(to chuc )?co so|cap tren truc tiep|above the grassroots|oberhalb der basis/,
    'committees-above',
  ],
  [/ca nhan|can bo (lanh dao|quan ly|chu chot|dien)|\bleaders\b|leitungskrafte|fuhrungskrafte/, 'leaders'],
  [/tap the|\bcollectives?\b|kollektiv|leitungsgremi/, 'collectives'],
  [
    /to chuc co so dang|to chuc dang co so|\btccsd\b|dang bo co so|chi bo co so|grassroots organi|basisorganisation/,
    'grassroots-organisations',
  ],
  [/dang vien|\bdv\b|\bmembers?\b|mitglied/, 'members'],
  [/chi bo|\bcells?\b|zellen/, 'cells'],
  [/to chuc dang/, 'grassroots-organisations'],
];

const organisationsAndMembers =
  /to chuc (co so )?dang(,| va | and ).*dang vien|organi[sz]ations?(,| and ).*members/;

/** Whom gradings are about by the words of a title or heading; `null` where it does not say, or names organisations and members. */
export function subjectOf(text: string): Subject | null {
  const bare = withoutDiacritics(foldText(text));
  if (organisationsAndMembers.test(bare)) return null;
  return subjects.find(([words]) => words.test(bare))?.[1] ?? null;
}
