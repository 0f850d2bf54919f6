import type { Fraction } from './fraction';
import { nearestQuotient, quotient, quotients, type QuotientColumn, type QuotientReasons } from './quotient';
import type { Measured, MeasureFailureCode } from './result';

/**
 * Which members the admitted are set against: those at the end of the previous year, or those of now. The two give
 * different ratios (Vĩnh Cửu 2019: 5.71 % and 5.86 %), so every output names the one it used.
 */
export type MembersBase = 'members-previous-year' | 'members-now';

/** Practice of the organisation committees ("so với tổng số đảng viên cuối năm trước"); a setting, not a rule. */
export const defaultMembersBase: MembersBase = 'members-previous-year';

const reasons: QuotientReasons<MeasureFailureCode> = {
  over: { missing: 'admitted-missing', negative: 'admitted-negative' },
  under: { missing: 'members-missing', zero: 'members-zero', negative: 'members-negative' },
};

/**
 * Admission ratio: admitted ÷ members, as a fraction of 1 (0.05 is 5 %). `members` are those of the base that the caller
 * chose; see {@link MembersBase}. `null` is a blank cell. Never annualised: the figures of nine months give the ratio
 * to date.
 */
export function admissionRatio(admitted: Fraction | null, members: Fraction | null): Measured {
  return quotient(admitted, members, reasons);
}

/** The admission ratio of two numbers as cells hold them, NaN for a blank cell: the nearest double, or why there is none. */
export function admissionRatioOfNumbers(admitted: number, members: number): number | MeasureFailureCode {
  return nearestQuotient(admitted, members, reasons);
}

/** The admission ratio of each row of two columns as cells hold them, NaN for a blank cell; see {@link admissionRatio}. */
export function admissionRatios(
  admitted: Float64Array,
  members: Float64Array,
): QuotientColumn<MeasureFailureCode> {
  return quotients(admitted, members, reasons);
}
