import { isWholeYear, type Period } from '../intake/period';
import { dateOfSerial } from '../measures/excel-date';
import { fill } from './fill';
import type { Language } from './language';
import { textsOf } from './text';

/** A part of a year in words: "tháng 7/2022", "tháng 1–9/2022", "đến 15/7/2022"; the year alone for the whole of it. */
export function periodText(period: Period, language: Language): string {
  const words = textsOf(language).pane.data.periods;
  const { firstMonth, lastMonth, cutOff } = period;
  const year = period.year === null ? '' : String(period.year);
  if (isWholeYear(period)) return year;
  const day = cutOff === null ? null : dateOfSerial(cutOff);
  const span =
    firstMonth === lastMonth
      ? fill(words.month, { month: firstMonth })
      : fill(words.months, { first: firstMonth, last: lastMonth });
  const until = day ? fill(words.until, { day: day.day, month: day.month }) : span;
  return year === '' ? until : fill(words.inYear, { period: until, year });
}
