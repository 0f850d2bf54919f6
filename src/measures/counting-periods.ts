import { addMonths, firstSerialOfMonth, type YearMonth } from './month-of-serial';

/** How long a period is. */
export type PeriodUnit = 'month' | 'quarter' | 'year';

const monthsOf: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 };

/** Consecutive periods that admissions are counted in. */
export interface Periods {
  readonly unit: PeriodUnit;
  /** The first month of each period, in order. */
  readonly starts: readonly YearMonth[];
  /** Serial of the first day of the first period. */
  readonly firstSerial: number;
  /** The period, from 0 on, of each day from `firstSerial` on; as long as the periods last. */
  readonly periodOfDay: Int32Array;
}

/**
 * `count` periods from a month on. Quarters and years begin with that month, so for the quarters of the calendar it is
 * a January, April, July or October. Serials are those of Excel's 1900 date system.
 *
 * @throws RangeError where that is no period at all, or begins before 1900: a bug of the caller
 */
export function periodsFrom(first: YearMonth, count: number, unit: PeriodUnit): Periods {
  if (!Number.isInteger(count) || count < 1) throw new RangeError('There is at least one period.');
  if (!Number.isInteger(first.month) || first.month < 1 || first.month > 12) {
    throw new RangeError(`${String(first.month)} is no month.`);
  }
  if (!Number.isInteger(first.year) || first.year < 1900) throw new RangeError("Excel's days begin in 1900.");
  const startOf = (index: number): YearMonth => addMonths(first, index * monthsOf[unit]);
  const starts = Array.from({ length: count }, (_, index) => startOf(index));
  const firstSerial = firstSerialOfMonth(first);
  const periodOfDay = new Int32Array(firstSerialOfMonth(startOf(count)) - firstSerial);
  starts.forEach((start, index) => {
    const from = firstSerialOfMonth(start) - firstSerial;
    const to = firstSerialOfMonth(startOf(index + 1)) - firstSerial;
    periodOfDay.fill(index, from, to);
  });
  return { unit, starts, firstSerial, periodOfDay };
}
