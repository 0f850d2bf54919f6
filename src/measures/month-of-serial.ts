import { dateOfSerial, serialOfDate } from './excel-date';

/** A month of the calendar: month 1 is January. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** Excel takes 1900 for a leap year, as Lotus 1-2-3 did: serial 60 is a 29 February that never was. */
const serialOfMarch1900 = 61;
const serialOfFebruary1900 = 32;

/**
 * The serial number of a month's first day in Excel's 1900 date system (January 1900 is 1, March 1900 is 61). The first
 * serial of the next month less one is its last day, so February 1900 has the 29 days that Excel gives it.
 */
export function firstSerialOfMonth(month: YearMonth): number {
  const serial = serialOfDate({ ...month, day: 1 });
  return serial < serialOfMarch1900 ? serial - 1 : serial;
}

/** The month `count` months later; earlier where `count` is negative. */
export function addMonths({ year, month }: YearMonth, count: number): YearMonth {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/**
 * The month of a date as a cell holds it: a serial number of Excel's 1900 date system, the time of day after the point.
 * `null` where Excel has no such day (below 1, after 9999). Serial 60, Excel's 29 February 1900, is in February, as
 * MONTH(60) has it. Workbooks in the 1904 date system hold serials that are 1,462 less; that is the caller's to add.
 */
export function monthOfSerial(serial: number): YearMonth | null {
  const day = Math.floor(serial);
  if (day >= 1 && day < serialOfMarch1900) return { year: 1900, month: day < serialOfFebruary1900 ? 1 : 2 };
  const date = dateOfSerial(day);
  return date && { year: date.year, month: date.month };
}
