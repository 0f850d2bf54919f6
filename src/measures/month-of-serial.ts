/** A month of the calendar: month 1 is January. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** 31 December 9999, the last day that Excel knows. */
export const lastSerial = 2_958_465;

const daysOf400Years = 146_097;
/** 31 December 1899, the day before serial 1, counted from 1 March of the year 0. */
const dayZero = 693_900;
/** Excel takes 1900 for a leap year, as Lotus 1-2-3 did: serial 60 is a 29 February that never was. */
const firstSerialAfterLeapBug = 61;

/** Days from 1 March of the year 0 to the first day of a month; years that begin in March end with the leap day. */
function dayOfMonthStart({ year, month }: YearMonth): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  // 153 days are the five months from March to July, and from August to December again.
  return 365 * marchYear + leapDays + Math.floor((153 * monthFromMarch + 2) / 5);
}

/**
 * The serial number of a month's first day in Excel's 1900 date system (January 1900 is 1, March 1900 is 61). The first
 * serial of the next month less one is its last day, so February 1900 has the 29 days that Excel gives it.
 */
export function firstSerialOfMonth(month: YearMonth): number {
  const serial = dayOfMonthStart(month) - dayZero;
  return serial >= firstSerialAfterLeapBug - 1 ? serial + 1 : serial;
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
  if (!(day >= 1 && day <= lastSerial)) return null;
  const realDay = day >= firstSerialAfterLeapBug ? day - 1 : Math.min(day, firstSerialAfterLeapBug - 2);
  const fromMarchOfYear0 = realDay + dayZero;
  const era = Math.floor(fromMarchOfYear0 / daysOf400Years);
  const dayOfEra = fromMarchOfYear0 - era * daysOf400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / (daysOf400Years - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month };
}
