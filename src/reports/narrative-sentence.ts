import type { Period } from '../intake/period';
import { dateOfSerial } from '../measures/excel-date';
import type { Texts } from '../language/text';
import type { TracedFigure } from './traced-figure';

/** What a sentence is about. */
export type SentenceMatter =
  | 'admissions'
  | 'committees'
  | 'average'
  | 'admission-ratio'
  | 'standing'
  | 'composition'
  | 'grading'
  | 'grade-change';

/** One sentence of a report, built only from figures that exist. */
export interface NarrativeSentence {
  readonly matter: SentenceMatter;
  readonly text: string;
  /** Every figure of the sentence but years and dates; the text holds each of them as it is `shown`. */
  readonly figures: readonly TracedFigure[];
}

/** A part of a sentence with the figures in it. */
export interface SentencePart {
  readonly text: string;
  readonly figures: readonly TracedFigure[];
}

/** Joins the parts that there are, and ends the sentence. */
export function sentenceOf(
  matter: SentenceMatter,
  parts: readonly (SentencePart | null)[],
  { end }: Pick<Texts['narrative'], 'end'>,
): NarrativeSentence {
  const own = parts.flatMap((part) => part ?? []);
  return {
    matter,
    text: own.map(({ text }) => text).join('') + end,
    figures: own.flatMap(({ figures }) => figures),
  };
}

const quarters = ['I', 'II', 'III', 'IV'];

/** "Năm 2022", "Tính đến ngày 15/7/2022", "6 tháng đầu năm 2022": the words that a sentence begins with. */
export function whenText(year: number, period: Period | undefined, texts: Texts['narrative']): string {
  const y = String(year);
  if (!period) return texts.year(y);
  const { firstMonth, lastMonth, cutOff } = period;
  if (cutOff !== null) {
    const date = dateOfSerial(cutOff);
    if (date) return texts.until(String(date.day), String(date.month), y);
  }
  if (firstMonth === 1 && lastMonth === 12) return texts.year(y);
  if (firstMonth === lastMonth) return texts.month(String(firstMonth), y);
  if (firstMonth % 3 === 1 && lastMonth === firstMonth + 2) {
    return texts.quarter(quarters[(lastMonth - 3) / 3] ?? '', y);
  }
  if (firstMonth === 1) return texts.firstMonths(String(lastMonth), y);
  return texts.months(String(firstMonth), String(lastMonth), y);
}

/** "2021–2022" for years that follow each other, "2021, 2023" for others. */
export function yearsText(years: readonly number[], texts: Texts['narrative']): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (years.length > 1 && last - first === years.length - 1) return texts.years(String(first), String(last));
  return years.join(', ');
}
