import { serialOfDate } from '../measures/excel-date';
import type { Period } from './period';
import { foldText, withoutDiacritics } from './words';

/**
 * How far back the figures of a period reach: `own` for the period alone ("trong tháng 7"), `from-january` for all from
 * 1 January to its end ("lũy kế", "6 tháng", "tính đến ngày"), `unsaid` for a month or quarter by its name alone.
 */
export type Extent = 'own' | 'from-january' | 'unsaid';

/** A part of a year as a text names it; with the extent `unsaid` it is the month or quarter alone. */
export interface NamedPeriod extends Period {
  readonly extent: Extent;
}

type Months = readonly [first: number, last: number];

const romanQuarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Short and full names of the months in English and German; a heading that is nothing but one of them is a month. */
const monthNames = [
  ['jan', 'january', 'januar', 'janner'],
  ['feb', 'february', 'februar'],
  ['mar', 'march', 'mrz', 'marz', 'maerz'],
  ['apr', 'april'],
  ['may', 'mai'],
  ['jun', 'june', 'juni'],
  ['jul', 'july', 'juli'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'okt', 'october', 'oktober'],
  ['nov', 'november'],
  ['dec', 'dez', 'december', 'dezember'],
] as const;

const addsUp = /luy ke|cong don|tu dau nam|\bytd\b|year to date|cumulative|kumuliert|seit jahresbeginn/;
const runsTo =
  /dau nam den|tinh den|den het|den ngay|den thang|den cuoi thang|\bup to\b|as of|\buntil\b|\bbis\b|\bstand\b/;
const saysOwn =
  /trong (thang|quy|ky)|(thang|quy) nay|phat sinh|in the (month|quarter)|this (month|quarter)|im (monat|quartal)/;

const year = String.raw`(?:\s*(?:[/.-]|nam|of|,)?\s*((?:19|20)\d\d))?(?!\d)`;
const dayMonthYear = String.raw`(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})(?:\s*(?:[/.-]|nam)\s*((?:19|20)\d\d))?(?!\d)`;
const endDate = new RegExp(
  String.raw`\b(?:den|to|until|as of|up to|bis|stand)(?: het| the| zum)?(?: ngay)?:? ${dayMonthYear}`,
);
const startDate = new RegExp(String.raw`\b(?:tu|from|vom|von)(?: ngay)? ${dayMonthYear}`);
const fromMonthToMonth = new RegExp(
  String.raw`\b(?:tu )?thang (\d{1,2})\s*(?:[/.-]\s*(?:(?:19|20)\d\d))?\s*(?:den|-|–)\s*(?:het )?(?:thang )?(\d{1,2})${year}`,
);
const lastMonthsOfYear = new RegExp(String.raw`\b(\d{1,2}) thang cuoi nam${year}`);
const firstMonthsOfYear = new RegExp(
  String.raw`\b(\d{1,2}) (?:thang(?: dau)?(?: nam)?|months|monate)${year}|\b(?:first|erste|ersten) (\d{1,2}) (?:months|monate)${year}`,
);
const halfYear = new RegExp(
  String.raw`\b(?:nua|6 thang) (dau|cuoi) nam${year}|\b(?:first|second) half${year}`,
);
const month = new RegExp(String.raw`\b(?:thang|t|month|monat)\s*\.?\s*0?(\d{1,2})${year}`);
const quarter = new RegExp(
  String.raw`\b(?:quy|q|quarter|quartal)\s*\.?\s*(iv|i{1,3}|[1-4])${year}(?![a-z])|\b([1-4])\. quartal${year}`,
);
const wholeYear = new RegExp(
  String.raw`\b(?:ca nam|nguyen nam|whole year|full year|gesamtjahr|ganzes jahr)${year}`,
);
const monthName = /^([a-z]{3,9})\.?(?:[\s/.-]+((?:19|20)\d\d))?$/;

function lastDay(ofYear: number | null, ofMonth: number): number {
  return new Date(Date.UTC(ofYear ?? 2001, ofMonth, 0)).getUTCDate();
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

interface NamedDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

function dayOf(match: RegExpExecArray | null): NamedDay | null {
  if (!match) return null;
  const day: NamedDay = { day: Number(match[1]), month: Number(match[2]), year: yearOf(match[3]) };
  return isMonth(day.month) && day.day >= 1 && day.day <= lastDay(day.year, day.month) ? day : null;
}

/** "Tính đến ngày 15/7/2022", "từ ngày 01/01/2022 đến ngày 31/12/2022"; a date without its year takes the known one. */
function upToDate(text: string, knownYear: number | null): NamedPeriod | null {
  const end = dayOf(endDate.exec(text));
  if (!end) return null;
  const start = dayOf(startDate.exec(text));
  const ofYear = end.year ?? start?.year ?? knownYear;
  // From one year into the next is no part of a year.
  if (start?.year !== undefined && start.year !== null && start.year !== ofYear) return null;
  const isMonthEnd = end.day === lastDay(ofYear, end.month);
  const cutOff =
    isMonthEnd || ofYear === null ? null : serialOfDate({ year: ofYear, month: end.month, day: end.day });
  const own = start !== null && start.day === 1 && start.month > 1 && start.month <= end.month;
  return {
    year: ofYear,
    firstMonth: own ? start.month : 1,
    lastMonth: end.month,
    cutOff,
    extent: own ? 'own' : 'from-january',
  };
}

function months([first, last]: Months, ofYear: number | null, extent: Extent): NamedPeriod | null {
  return isMonth(first) && isMonth(last) && first <= last
    ? { year: ofYear, firstMonth: first, lastMonth: last, cutOff: null, extent }
    : null;
}

/** Of the year's first months ("6 tháng", "9 tháng đầu năm") or last ones, or of a range ("từ tháng 4 đến tháng 6"). */
function severalMonths(text: string): NamedPeriod | null {
  const last = lastMonthsOfYear.exec(text);
  if (last) return months([13 - Number(last[1]), 12], yearOf(last[2]), 'own');
  const half = halfYear.exec(text);
  if (half) {
    const isSecond = half[1] === 'cuoi' || half[0].startsWith('second');
    return months(isSecond ? [7, 12] : [1, 6], yearOf(half[2] ?? half[3]), isSecond ? 'own' : 'from-january');
  }
  const first = firstMonthsOfYear.exec(text);
  if (first) return months([1, Number(first[1] ?? first[3])], yearOf(first[2] ?? first[4]), 'from-january');
  const range = fromMonthToMonth.exec(text);
  if (!range) return null;
  const from = Number(range[1]);
  return months([from, Number(range[2])], yearOf(range[3]), from === 1 ? 'from-january' : 'own');
}

/** A month or quarter by its name. */
function oneOfThem(text: string): NamedPeriod | null {
  const named = monthName.exec(text);
  const index = named ? monthNames.findIndex((names) => names.some((name) => name === named[1])) : -1;
  if (index >= 0) return months([index + 1, index + 1], yearOf(named?.[2]), 'unsaid');
  const inQuarter = quarter.exec(text);
  if (inQuarter) {
    const told = inQuarter[1] ?? inQuarter[3] ?? '';
    const number = romanQuarters[told] ?? Number(told);
    return months([number * 3 - 2, number * 3], yearOf(inQuarter[2] ?? inQuarter[4]), 'unsaid');
  }
  const inMonth = month.exec(text);
  return inMonth ? months([Number(inMonth[1]), Number(inMonth[1])], yearOf(inMonth[2]), 'unsaid') : null;
}

/** What a text says of how far back its figures reach, without naming a period: "Lũy kế", "Trong tháng". */
export function extentIn(text: string): Extent {
  const bare = withoutDiacritics(foldText(text));
  return addsUp.test(bare) ? 'from-january' : saysOwn.test(bare) ? 'own' : 'unsaid';
}

/** The period with what is said of its extent; figures from 1 January begin there. */
export function withExtent(period: NamedPeriod, extent: Extent): NamedPeriod {
  return extent === 'from-january' ? { ...period, firstMonth: 1, extent } : { ...period, extent };
}

/**
 * The part of the year that a title or heading names: "T7", "Tháng 7/2022", "Quý II", "6 tháng đầu năm", "tính đến ngày 15/7/2022",
 * "cả năm"; `null` where it names none. A cut-off on the last day of a month is that month's end. `knownYear`: the year of a date that
 * names none.
 */
export function periodIn(text: string, knownYear: number | null = null): NamedPeriod | null {
  const bare = withoutDiacritics(foldText(text));
  const found = upToDate(bare, knownYear) ?? severalMonths(bare) ?? oneOfThem(bare);
  if (!found) {
    const whole = wholeYear.exec(bare);
    return whole ? months([1, 12], yearOf(whole[1]), 'from-january') : null;
  }
  if (found.extent !== 'unsaid') return found;
  return withExtent(found, runsTo.test(bare) ? 'from-january' : extentIn(text));
}

/** The period alone, without what was said of its extent. */
export function plainPeriod({ year: ofYear, firstMonth, lastMonth, cutOff }: NamedPeriod): Period {
  return { year: ofYear, firstMonth, lastMonth, cutOff };
}
