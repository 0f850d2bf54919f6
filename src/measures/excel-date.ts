/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1 January 1970 as Excel counts days. */
const serialOfEpoch = 25_569;
/** 1 March 1900: before it Excel counts a 29 February 1900 that never was. */
const firstSerial = 61;
/** 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_465;

/** Days of a cycle of 400 years, after which the calendar repeats. */
const cycleDays = 146_097;
/** From 1 March of the year 0, where the cycles below begin, to 1 January 1970. */
const cycleStart = 719_468;

/**
 * The Excel serial number (1900 date system) of a day: 1 January 2022 is 44562. The 29 February of a common year is the
 * 1 March. Years run from March here, so that the leap day is the last one of its year.
 */
export function serialOfDate({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * cycleDays + dayOfCycle - cycleStart + serialOfEpoch;
}

/** The day of a whole Excel serial number; `null` before 1 March 1900 and after 31 December 9999. */
export function dateOfSerial(serial: number): CalendarDate | null {
  if (!Number.isInteger(serial) || serial < firstSerial || serial > lastSerial) return null;
  const days = serial - serialOfEpoch + cycleStart;
  const cycle = Math.floor(days / cycleDays);
  const dayOfCycle = days - cycle * cycleDays;
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}
