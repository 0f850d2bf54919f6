import type { Field } from './field';
import { wordsOfHeading } from './heading-words';
import type { Word } from './vocabulary';

/** What a heading says about its column. */
export interface HeadingMeaning {
  /** `null`: a heading that is understood and belongs to no field, or one that says nothing. */
  readonly field: Field | null;
  /** The heading alone does not decide: "Tỷ lệ %" is attainment beside a target and admission ratio beside members. */
  readonly weak: boolean;
  readonly words: readonly Word[];
}

interface Rule {
  readonly field: Field | null;
  readonly has: readonly Word[];
  readonly not?: readonly Word[];
  readonly weak?: true;
}

/** The parts of the admitted that have a column of their own in the forms, with their shares. */
const parts = ['women', 'ethnic-minority', 'religious', 'youth-union', 'students'] as const;

/** Words that decide wherever in the heading they stand: what is under "Cùng kỳ năm trước" is never this year's. */
const overriding: readonly Rule[] = [
  // The grades before 2018 are none of today's, whatever words they share.
  { field: null, has: ['older-grade'] },
  ...[...parts, 'readmitted' as const].map((part): Rule => ({ field: null, has: ['same-period', part] })),
  ...parts.flatMap((part): Rule[] => [
    { field: `${part}-share`, has: [part, 'share'] },
    { field: part, has: [part] },
  ]),
  { field: 'readmitted', has: ['readmitted'] },
  { field: null, has: ['breakdown'] },
  { field: null, has: ['other-date'] },
  // A bare "tăng, giảm (%)" is the growth and no ratio of the two periods.
  { field: null, has: ['same-period', 'difference', 'share'] },
  { field: 'same-period-difference', has: ['same-period', 'difference'] },
  { field: 'same-period-ratio', has: ['same-period', 'share'] },
  { field: null, has: ['same-period', 'compared'] },
  { field: 'same-period', has: ['same-period'] },
];

/** The first rule whose words all stand in the heading decides. */
const rules: readonly Rule[] = [
  { field: 'note', has: ['note'] },
  { field: null, has: ['unit-of-measure'] },
  { field: null, has: ['band'] },
  { field: 'serial', has: ['serial'] },
  { field: 'criterion', has: ['criterion'] },
  { field: 'name', has: ['name'] },
  { field: 'post', has: ['post'] },
  { field: 'standing', has: ['standing'] },
  { field: 'self-rating', has: ['self-rating'] },
  { field: 'proposed-grade', has: ['proposed-grade'] },
  { field: 'attainment', has: ['attainment'] },
  { field: 'attainment', has: ['share', 'target'] },
  { field: 'attainment', has: ['share', 'own-target'] },
  { field: 'attainment', has: ['admission-ratio', 'target'] },
  { field: 'good-or-better-share', has: ['good-or-better', 'share'] },
  { field: 'good-or-better', has: ['good-or-better'] },
  ...(['excellent', 'good', 'completed', 'not-completed', 'not-graded'] as const).flatMap((grade): Rule[] => [
    { field: grade === 'not-graded' ? null : `${grade}-share`, has: [grade, 'share'] },
    { field: grade, has: [grade] },
  ]),
  { field: 'admission-ratio', has: ['admission-ratio'] },
  { field: 'admission-ratio', has: ['share', 'members'] },
  { field: 'difference', has: ['difference'] },
  { field: null, has: ['compared', 'target'] },
  { field: null, has: ['compared', 'own-target'] },
  { field: 'attainment', has: ['share'], weak: true },
  { field: null, has: ['compared'] },
  { field: 'target', has: ['target'] },
  { field: 'target', has: ['own-target'], not: ['committee'] },
  { field: 'admitted', has: ['admitted'] },
  { field: 'admitted', has: ['result'], not: ['final-grade'], weak: true },
  { field: 'admitted', has: ['cumulative'], weak: true },
  { field: 'reviewed', has: ['reviewed'] },
  { field: 'graded', has: ['graded'] },
  { field: 'members-previous-year', has: ['members', 'at-start'] },
  { field: 'members-now', has: ['members'] },
  { field: 'final-grade', has: ['final-grade'] },
  { field: 'committee', has: ['committee'] },
  { field: 'members-previous-year', has: ['at-start'], weak: true },
  { field: 'members-now', has: ['at-end'], weak: true },
  { field: 'existing', has: ['existing'], weak: true },
  { field: 'admitted', has: ['single-period'], weak: true },
  { field: 'name', has: ['rated'], weak: true },
  { field: 'date', has: ['date'] },
];

function decide(words: ReadonlySet<Word>, among: readonly Rule[]): Rule | undefined {
  return among.find(
    ({ has, not = [] }) => has.every((word) => words.has(word)) && !not.some((word) => words.has(word)),
  );
}

/**
 * The meaning of a column's heading, its rows from top to bottom. The lowest row decides where it is plain by itself
 * ("Kết quả thực hiện chỉ tiêu" above "Số kết nạp" is admitted); else all rows decide together ("So với chỉ tiêu" above
 * "Tỷ lệ đạt" is attainment, "So với tổng số đảng viên" above "Tỷ lệ" is admission ratio).
 */
export function meaningOf(
  segments: readonly string[],
  wordsOf: (text: string) => readonly Word[] = wordsOfHeading,
): HeadingMeaning {
  const words = segments.flatMap((segment) => wordsOf(segment));
  const whole = new Set(words);
  const lowest = new Set(wordsOf(segments.at(-1) ?? ''));
  const own = decide(lowest, rules);
  const rule = decide(whole, overriding) ?? (own && !own.weak ? own : decide(whole, rules));
  return { field: rule?.field ?? null, weak: rule?.weak ?? false, words };
}
