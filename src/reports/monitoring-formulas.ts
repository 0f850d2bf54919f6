import type { Fraction } from '../measures/fraction';
import { textLiteral, whenCount } from './formula-grammar';

/** Days of the year gone at the end of a day, and all its days, from a cell of the same sheet that holds the day. */
function daysOf(day: string): { readonly gone: string; readonly all: string } {
  const before = `DATE(YEAR(${day})-1,12,31)`;
  return { gone: `(${day}-${before})`, all: `(DATE(YEAR(${day}),12,31)-${before})` };
}

/** The share of the year gone at the end of a day. */
export function shareOfYearFormula(day: string): string {
  const { gone, all } = daysOf(day);
  return `=${gone}/${all}`;
}

/** Attainment ÷ share of the year gone, as one division of whole numbers, so that the double is the nearest one. */
export function paceFormula(admitted: string, target: string, day: string, ownFunction: boolean): string {
  const { gone, all } = daysOf(day);
  const pace = ownFunction ? `PACE(${admitted},${target},${day})` : `${admitted}*${all}/(${target}*${gone})`;
  return `=${whenCount(target, '>', whenCount(admitted, '>=', pace))}`;
}

/** Where a straight line would end the year. */
export function yearEndFormula(admitted: string, day: string, ownFunction: boolean): string {
  const { gone, all } = daysOf(day);
  const end = ownFunction ? `YEAREND(${admitted},${day})` : `${admitted}*${all}/${gone}`;
  return `=${whenCount(admitted, '>=', end)}`;
}

/** This period ÷ the same period of last year; "" where there is nothing to compare with. */
export function samePeriodFormula(now: string, before: string, ownFunction: boolean): string {
  const quotient = ownFunction ? `SAMEPERIOD(${now},${before})` : `${now}/${before}`;
  return `=${whenCount(before, '>', whenCount(now, '>=', quotient))}`;
}

/** Whether a share of the target was reached, decided on whole numbers: admitted × under ≥ over × target. */
export function milestoneFormula(
  admitted: string,
  target: string,
  share: Fraction,
  words: Readonly<Record<'reached' | 'missed', string>>,
): string {
  const reached = `${admitted}*${String(share.denominator)}>=${target}*${String(share.numerator)}`;
  const word = `IF(${reached},${textLiteral(words.reached)},${textLiteral(words.missed)})`;
  return `=${whenCount(target, '>', whenCount(admitted, '>=', word))}`;
}

/** Persons still missing from a share of the target, whole, at least none. */
export function stillNeededFormula(admitted: string, target: string, share: Fraction): string {
  const [over, under] = [String(share.numerator), String(share.denominator)];
  const missing = `MAX(0,ROUNDUP((${target}*${over}-${admitted}*${under})/${under},0))`;
  return `=${whenCount(target, '>', whenCount(admitted, '>=', missing))}`;
}

/** Whether all of so many reports are there, or how many are missing. */
export function reportedFormula(
  reports: number,
  ranges: readonly string[],
  texts: number,
  words: Readonly<Record<'complete' | 'lacking', string>>,
): string {
  const reported = ranges.length === 0 ? String(texts) : `(COUNT(${ranges.join(',')})+${String(texts)})`;
  const lacking = `${textLiteral(`${words.lacking} `)}&(${String(reports)}-${reported})`;
  return `=IF(${reported}>=${String(reports)},${textLiteral(words.complete)},${lacking})`;
}

/** How many committees have no number in the ranges where others have; "" where nobody has one yet. */
export function notReportedFormula(committees: number, ranges: readonly string[], texts: number): string {
  const reported = ranges.length === 0 ? String(texts) : `(COUNT(${ranges.join(',')})+${String(texts)})`;
  return `=IF(${reported}=0,"",${String(committees)}-${reported})`;
}

/**
 * What the whole brought from one cut-off to the next, of those who reported at both: a report that is missing now counts
 * as it stood before until it comes, and one that came first now is left out.
 */
export function changeOfReportersFormula(
  here: string,
  above: string,
  fallenOut: readonly { readonly now: string | null; readonly before: string }[],
  newlyIn: readonly string[],
): string {
  const kept = fallenOut.map(({ now, before }) =>
    now === null ? `+${before}` : `+IF(ISNUMBER(${now}),0,${before})`,
  );
  const change = [`${here}-${above}`, ...kept, ...newlyIn.map((count) => `-${count}`)].join('');
  return `=IF(ISNUMBER(${here}),IF(ISNUMBER(${above}),${change},""),"")`;
}
