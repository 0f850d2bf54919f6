import type { Language } from '../language/language';
import type { MembersBase } from '../measures/admission-ratio';
import type { Band } from '../measures/band';

/**
 * What stands in the cells that are calculated. `excel`: native formulas on the source's cells. `addin`: the same,
 * with the add-in's own functions where it has one. `values`: plain values as of the day of writing.
 */
export type FormulaStyle = 'excel' | 'addin' | 'values';

/** What a person has chosen for a report; kept with the workbook. */
export interface ReportSettings {
  readonly language: Language;
  readonly formulas: FormulaStyle;
  /** Decimals of shown percentages, 0 to 4; the cells keep the full value. */
  readonly decimals: number;
  /** What an admission ratio is compared with, both ends inside; the profession's default is 3 % to 4 %. */
  readonly band: Band;
  /** The day of writing as an ISO date (`2022-12-31`) for the source line, given by the caller; `null` leaves it out. */
  readonly writtenOn: string | null;
  /**
   * The denominator wished for. Left out: members at the end of the previous year, or members now where the table has
   * only those. A wished denominator that the table lacks is replaced by the other one, which every output names.
   */
  readonly membersBase?: MembersBase;
}

/** Decimals of percentages when nobody chose. */
export const defaultDecimals = 1;
