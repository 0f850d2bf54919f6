import type { Field } from './field';
import { foldText, withoutDiacritics } from './words';

/** The lines of form 2-BTCTW that other sheets count as well (guidance 11-HD/BTCTW 2021, form 2). */
const lines: readonly (readonly [RegExp, Field])[] = [
  [/^tong so (dang vien|dv) (moi )?ket nap|^tong so dang vien moi/, 'admitted'],
  [/^(phu )?nu$|^dang vien nu$/, 'women'],
  [/^(nguoi )?dan toc (thieu so|it nguoi)$|^dtts$/, 'ethnic-minority'],
  [/^(nguoi )?(theo )?(ton giao|dao)$|^nguoi co dao$|^co dao$/, 'religious'],
  [/^(la )?doan vien( |$)/, 'youth-union'],
  [/^hoc sinh,? ?(va )?sinh vien$|^hssv$/, 'students'],
  [/^ket nap lai$/, 'readmitted'],
];

/** What may stand before a line's own words: dashes, "Trong đó:", a number. */
const before = /^(?:[\s\-–+•*]|trong do\s*:?|(?:[ivx]+|\d+)\s*[.)/](?!\d))+/;

function wordsOfLine(text: string): string {
  return withoutDiacritics(foldText(text))
    .replace(before, '')
    .replace(/[:;.]+$/, '')
    .trim();
}

/**
 * What a line of form 2-BTCTW counts, where its words are known; `null` for all others, and below the heading of another
 * total than the admitted ("III. Số TCCSĐ có đến cuối kỳ").
 *
 * @param section the words of the Roman-numbered line above, or of this line itself
 */
export function criterionField(text: string, section: string): Field | null {
  if (/to chuc co so|tccsd|dang bo co so|chi bo co so/.test(withoutDiacritics(foldText(section))))
    return null;
  const words = wordsOfLine(text);
  return lines.find(([line]) => line.test(words))?.[1] ?? null;
}

/** Whether a line holds a mean, as "Tuổi bình quân", and no count. */
export function saysMean(text: string): boolean {
  return /binh quan|trung binh|\bbq\b|average|mean|durchschnitt/.test(withoutDiacritics(foldText(text)));
}
