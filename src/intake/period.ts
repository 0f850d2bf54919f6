/** The part of a year that figures are about, in months from 1 to 12, both ends inside. */
export interface Period {
  /** `null` where no year is told. */
  readonly year: number | null;
  readonly firstMonth: number;
  readonly lastMonth: number;
  /**
   * The day up to which figures run, as Excel's serial number, where a sheet names one ("tính đến ngày 15/7/2022"); it
   * lies in `lastMonth`. `null`: to the end of the last month.
   */
  readonly cutOff: number | null;
}

export function wholeYear(year: number | null): Period {
  return { year, firstMonth: 1, lastMonth: 12, cutOff: null };
}

export function isWholeYear({ firstMonth, lastMonth, cutOff }: Period): boolean {
  return firstMonth === 1 && lastMonth === 12 && cutOff === null;
}

/** Whether figures run from 1 January: those of two such periods may be subtracted. */
export function isCumulative({ firstMonth }: Period): boolean {
  return firstMonth === 1;
}

export function samePeriod(a: Period, b: Period): boolean {
  return (
    a.year === b.year && a.firstMonth === b.firstMonth && a.lastMonth === b.lastMonth && a.cutOff === b.cutOff
  );
}
