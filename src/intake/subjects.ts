import type { Subject } from './table';
import { foldText, withoutDiacritics } from './words';

/**
 * The words for those who are graded, the narrower before the wider: "tổ chức cơ sở đảng" are counted in a sheet of members too ("đảng viên
 * của tổ chức cơ sở đảng"), and a "đảng bộ cấp trên trực tiếp cơ sở" has the words of both kinds of organisation.
 */
const words: readonly (readonly [RegExp, Subject | null])[] = [
  [/cap tren( truc tiep)?( cua)?( to chuc)? co so|committees? above|ubergeordnete/, 'committees-above'],
  [
    /ca nhan|can bo (lanh dao|quan ly|chu chot|dien)|lanh dao,? quan ly cac cap|leaders|leading|fuhrungskrafte/,
    'leaders',
  ],
  [/tap the|collectives?|kollektive?/, 'collectives'],
  [
    /to chuc co so dang|tccsd|dang bo co so|chi bo co so|grassroots|basisorganisation/,
    'grassroots-organisations',
  ],
  // Organisations of several kinds.
  [/to chuc dang(?! vien)|party organi[sz]ations/, null],
  [/chi bo (truc thuoc|thuoc|trong)|(?<![a-z])chi bo(?![a-z])|party cells|parteizellen/, 'cells'],
  [/(?<![a-z])dang vien(?![a-z])|(?<![a-z])dv(?![a-z])|members|mitglieder/, 'members'],
];

/** Whom a text says that gradings are about; `null` where it says nothing, or speaks of several. */
export function subjectIn(text: string): Subject | null {
  const bare = withoutDiacritics(foldText(text));
  const found = words.filter(([pattern]) => pattern.test(bare)).map(([, subject]) => subject);
  const [first, second] = found;
  if (first === undefined || first === null) return null;
  // "Tổ chức đảng, đảng viên": a title over both says of neither table which it is.
  if (second !== undefined && /,| va | and | und /.test(bare) && first !== 'committees-above') return null;
  return first;
}
