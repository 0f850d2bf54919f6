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

export function isWholeYear({ firstMonth, lastMonth, cutOff }: Period): boolean {
  return firstMonth === 1 && lastMonth === 12 && cutOff === null;
}
