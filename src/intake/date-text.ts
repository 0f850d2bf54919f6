import { dateOfSerial, serialOfDate } from '../measures/excel-date';
import type { RawValue } from './raw-block';

/** The Party's first year, and the last that is taken for a year at all: no admission lies outside. */
export const firstYear = 1930;
export const lastYear = 2099;

function serialOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const serial = serialOfDate({ year, month, day });
  const back = dateOfSerial(serial);
  // 31/02 would be 3 March.
  return back?.month === month && back.day === day ? serial : null;
}

/** A year of two digits as Excel takes it: 00 to 29 are of this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

/**
 * The Excel serial number of a date that was typed as text, day before month as Vietnamese and German write it: "03/02/2022",
 * "3-2-2022", "3.2.22", "ngày 3 tháng 2 năm 2022", and "2022-02-03". `null` for anything else, and for a day that does not exist.
 */
export function serialOfDateText(text: string): number | null {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$/.exec(plain);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written =
    /^(?:ngày )?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4}|\d{2})\.?$/.exec(plain);
  return written ? serialOf(fullYear(written[3] ?? ''), Number(written[2]), Number(written[1])) : null;
}

/** The serial number of a cell that holds a plausible date, as a number or as text; `null` for anything else. */
export function readDate(value: RawValue): number | null {
  const serial = typeof value === 'number' ? Math.floor(value) : serialOfDateText(String(value));
  const year = serial === null ? undefined : dateOfSerial(serial)?.year;
  return year !== undefined && year >= firstYear && year <= lastYear ? serial : null;
}
