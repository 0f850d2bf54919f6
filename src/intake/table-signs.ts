import { phrases } from './vocabulary';
import { foldText, withoutDiacritics, wordsOf } from './words';

const tableSigns = (
  [
    ...(['admitted', 'result', 'cumulative', 'single-period', 'members', 'at-end', 'excellent'] as const),
    ...(['self-rating', 'final-grade', 'date', 'criterion'] as const),
  ] as const
)
  .flatMap((word) => phrases[word])
  .map((text) =>
    wordsOf(withoutDiacritics(foldText(text)))
      .join('[^a-z0-9]+')
      .replace(/\b([hklmst])y\b/g, '$1[iy]'),
  );
/** Months and quarters with their numbers, as period-text.ts reads them; "Thắng" and "Quý" alone are names of people. */
const periodSigns = [
  String.raw`t[^a-z0-9]*\d{1,2}`,
  String.raw`\d{1,2}[^a-z0-9]+(?:thang|months|monate)`,
  String.raw`(?:thang|month|monat|q|quarter|quartal)[^a-z0-9]*\d{1,2}`,
  String.raw`quy[^a-z0-9]*(?:i{1,3}|iv|[1-4])`,
  String.raw`\d\.[^a-z0-9]*quartal`,
];
const tableSign = new RegExp(
  `(?<![a-z0-9])(?:${Array.from(new Set([...tableSigns, ...periodSigns])).join('|')})(?![a-z0-9])`,
);
/** Headings that are nothing but a month's name, or the word that stands over numbers of months or quarters. */
const loneSign =
  /^\s*(?:(?:cac )?(?:thang|quy)|months?|monate?|(?:jan|feb|mar|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*\.?(?:[\s/.-]+\d{4})?)\s*$/;

/**
 * Whether a text could be among the headings of a table at all. Never wrong where it says no, and far quicker than the comparison
 * with the vocabulary: a sheet with hundreds of thousands of texts is passed over by it.
 */
export function mayHeadTable(text: string): boolean {
  const bare = text
    .normalize('NFD')
    .replace(/[\p{M}\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .toLowerCase();
  const plain = bare.replace(/[đð]/g, 'd');
  return tableSign.test(plain) || loneSign.test(plain);
}
