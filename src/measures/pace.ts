import { attainment } from './attainment';
import { dateOfSerial, serialOfDate } from './excel-date';
import { compare, divide, fraction, toNumber, zero, type Fraction } from './fraction';
import { measured, unmeasured, type Measured, type MeasureFailureCode } from './result';

/** Why there is no share of the year: the date is blank, is no date of Excel, or lies outside the year that starts at `start`. */
export type DateFailureCode = 'date-missing' | 'date-invalid' | 'date-outside-year';

/** The whole day of an Excel serial number; a time of day is cut off. */
function daySerial(date: Fraction): number {
  return Math.floor(toNumber(date));
}

/** A blank cell arrives as 0 in Excel on Windows and Mac, and 0 is no day of any sheet. */
function isBlankDate(date: Fraction | null): date is null {
  return date === null || compare(date, zero) === 0;
}

/**
 * The share of the year that is gone at the end of the day `date`, a fraction of 1: 181/365 at 30 June 2022, 182/366 at
 * 30 June 2024, 1 on 31 December. Dates are Excel serial numbers of the 1900 date system. The year begins at `start`
 * (blank: 1 January of the year of `date`) and ends the day before the same day of the next year. There is no clock:
 * without a date there is no share.
 */
export function shareOfYearGone(
  date: Fraction | null,
  start: Fraction | null,
): Measured<Fraction, DateFailureCode> {
  if (isBlankDate(date)) return unmeasured('date-missing');
  const day = daySerial(date);
  const calendar = dateOfSerial(day);
  if (!calendar) return unmeasured('date-invalid', { date: String(toNumber(date)) });
  const first = isBlankDate(start)
    ? serialOfDate({ year: calendar.year, month: 1, day: 1 })
    : daySerial(start);
  const firstDay = dateOfSerial(first);
  if (!firstDay) return unmeasured('date-invalid', { date: String(first) });
  const nextYear = serialOfDate({ ...firstDay, year: firstDay.year + 1 });
  if (day < first || day >= nextYear) return unmeasured('date-outside-year');
  return measured(fraction(day - first + 1, nextYear - first));
}

/**
 * Pace: attainment ÷ share of the year gone, a fraction of 1. Above 1 the committee is ahead of a straight line to its
 * target, below 1 behind it. Fails as {@link attainment} does, then as {@link shareOfYearGone}.
 */
export function pace(
  admitted: Fraction | null,
  target: Fraction | null,
  date: Fraction | null,
  start: Fraction | null,
): Measured<Fraction, MeasureFailureCode | DateFailureCode> {
  const reached = attainment(admitted, target);
  if (!reached.ok) return reached;
  const gone = shareOfYearGone(date, start);
  return gone.ok ? measured(divide(reached.value, gone.value)) : gone;
}

/**
 * Where the year ends if it goes on as it began: admitted ÷ share of the year gone, in persons, exact, so seldom whole. A
 * straight line, to be named as one: admissions come in waves around the campaigns.
 */
export function projectedYearEnd(
  admitted: Fraction | null,
  date: Fraction | null,
  start: Fraction | null,
): Measured<Fraction, MeasureFailureCode | DateFailureCode> {
  if (admitted === null) return unmeasured('admitted-missing');
  if (compare(admitted, zero) < 0) return unmeasured('admitted-negative');
  const gone = shareOfYearGone(date, start);
  return gone.ok ? measured(divide(admitted, gone.value)) : gone;
}
