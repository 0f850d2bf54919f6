import { wordsOfHeading } from './heading-words';
import type { Word } from './vocabulary';
import { foldText, withoutDiacritics } from './words';

const totals = new Set(
  [
    ...['tổng cộng', 'cộng', 'tổng', 'tổng số', 'toàn tỉnh', 'toàn đảng bộ', 'cộng chung', 'toàn thành phố'],
    ...['toàn huyện', 'cả nước', 'toàn đảng', 'tổng chung'],
    ...[
      'total',
      'sum',
      'grand total',
      'overall',
      'all committees',
      'summe',
      'gesamt',
      'insgesamt',
      'gesamtsumme',
    ],
  ].flatMap((text) => [foldText(text), withoutDiacritics(foldText(text))]),
);
const totalBeginnings = [
  ...['tổng cộng', 'tổng số', 'tổng toàn', 'toàn đảng bộ', 'toàn tỉnh', 'toàn thành phố', 'grand total'],
]
  .flatMap((text) => [foldText(text), withoutDiacritics(foldText(text))])
  .map((text) => `${text} `);

/**
 * Whether a row's words say that it is a total: "Tổng cộng", "CỘNG:", "Toàn Đảng bộ tỉnh", "Tổng (I+II)", "Total",
 * "Summe". "Cộng" counts only alone, because without diacritics it is also the beginning of "Công an tỉnh".
 */
export function saysTotal(text: string): boolean {
  const words = foldText(text)
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim();
  return totals.has(words) || totalBeginnings.some((beginning) => `${words} `.startsWith(beginning));
}

/** Whether a row's words say that it sums up one group only: "Cộng I", "Cộng khối huyện", "Subtotal", "Zwischensumme". */
export function saysSubtotal(text: string): boolean {
  const folded = foldText(text);
  return (
    /^(cộng|tổng)( số| cộng)? (khối|nhóm|mục|phần|[ivx]+|[a-d])(?![\p{L}\p{M}])/u.test(folded) ||
    /^(cong|tong)( so| cong)? (khoi|nhom|muc|phan|[ivx]+|[a-d])(?![\p{L}\p{M}])/u.test(
      withoutDiacritics(folded),
    ) ||
    /^(sub-?total|zwischensumme)/.test(folded)
  );
}

/** Whether a row only breaks down the one above it ("Trong đó: nữ", "- Dân tộc thiểu số"): never added to a total. */
export function saysBreakdown(text: string): boolean {
  const bare = withoutDiacritics(foldText(text));
  return (
    /^[-+•*]?\s*(trong do|of which|davon|darunter)(?![a-z])/.test(bare) ||
    (/^[-+•]/.test(bare) && parts.has(wordsOfHeading(text)[0]))
  );
}

/** Words for a part of the admitted or of the members. */
const parts: ReadonlySet<Word | undefined> = new Set<Word>([
  ...(['breakdown', 'women', 'ethnic-minority', 'religious', 'youth-union'] as const),
  ...(['students', 'readmitted'] as const),
]);
