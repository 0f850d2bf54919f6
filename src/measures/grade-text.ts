import type { Grade } from './grading';

/** What a cell of a grade column says; those not graded are no grade. */
export type GradeReading = Grade | 'not-graded';

/** Whole texts that need no phrase, letters only: the short forms met in sheets, in three languages. */
const shortForms: ReadonlyMap<string, GradeReading> = new Map([
  ...['khtnv', 'kht', 'khonghtnv', 'notcompleted', 'nichterfullt'].map(
    (form) => [form, 'not-completed'] as const,
  ),
  ...['htxsnv', 'htxs', 'xs', 'xuatsac', 'excellent', 'outstanding', 'hervorragend'].map(
    (form) => [form, 'excellent'] as const,
  ),
  // HTTTNV is a slip that sheets repeat.
  ...['httnv', 'htt', 'htttnv', 'httot', 'tot', 'good', 'gut', 'guterfullt'].map(
    (form) => [form, 'good'] as const,
  ),
  ...['htnv', 'ht', 'hoanthanh', 'completed', 'erfullt'].map((form) => [form, 'completed'] as const),
  ...['cxl', 'kxl', 'notgraded', 'notyetgraded', 'nichteingestuft'].map(
    (form) => [form, 'not-graded'] as const,
  ),
]);

/**
 * Phrases in the order in which they must be looked for, since each name of a grade contains the next one: "không" first,
 * then "xuất sắc", then "tốt", then the plain phrase. "Không xếp loại" is no grade and goes before them all.
 */
const phrases: readonly (readonly [RegExp, GradeReading])[] = [
  [/(?:chua|khong) (?:duoc |du dieu kien )?(?:danh gia|xep loai|phan loai)/, 'not-graded'],
  [/khong (?:hoan thanh|htnv|ht\b)|nicht erfullt|not completed|non completion/, 'not-completed'],
  [
    /hoan thanh xuat sac|ht xuat sac|hervorragend erfullt|excellent completion|outstanding completion/,
    'excellent',
  ],
  [/hoan thanh tot|ht tot|gut erfullt|good completion/, 'good'],
  [/(?<!chua )hoan thanh nhiem vu|^aufgaben erfullt$|^completion of tasks$/, 'completed'],
];

/** Lower case without diacritics, đ as d, every other sign a space: decomposed text and both tone placements read alike. */
function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * The grade that a text names: the full Vietnamese names, in any case and with or without diacritics, the short forms
 * (HTXSNV, HTTNV, HTNV, KHTNV …), the English and German names; `not-graded` for "chưa xếp loại" and the like. `null` for
 * anything else, as the grades of the older scheme and "chưa hoàn thành", which no rule ties to a grade of today.
 */
export function readGrade(text: string): GradeReading | null {
  const words = plainWords(text);
  const short = shortForms.get(words.replaceAll(' ', ''));
  if (short) return short;
  return phrases.find(([phrase]) => phrase.test(words))?.[1] ?? null;
}
