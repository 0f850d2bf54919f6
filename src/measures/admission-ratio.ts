import { compare, divide, zero, type Fraction } from './fraction';
import { measured, unmeasured, type Measured } from './result';

/**
 * Which members the admitted are set against: those at the end of the previous year, or those of now. The two give
 * different ratios (Vĩnh Cửu 2019: 5.71 % and 5.86 %), so every output names the one it used.
 */
export type MembersBase = 'members-previous-year' | 'members-now';

/** Practice of the organisation committees ("so với tổng số đảng viên cuối năm trước"); a setting, not a rule. */
export const defaultMembersBase: MembersBase = 'members-previous-year';

/**
 * Admission ratio: admitted ÷ members, as a fraction of 1 (0.05 is 5 %). `members` are those of the base that the caller
 * chose; see {@link MembersBase}. `null` is a blank cell. Never annualised: the figures of nine months give the ratio
 * to date.
 */
export function admissionRatio(admitted: Fraction | null, members: Fraction | null): Measured {
  if (members === null) return unmeasured('members-missing');
  if (compare(members, zero) === 0) return unmeasured('members-zero');
  if (compare(members, zero) < 0) return unmeasured('members-negative');
  if (admitted === null) return unmeasured('admitted-missing');
  if (compare(admitted, zero) < 0) return unmeasured('admitted-negative');
  return measured(divide(admitted, members));
}
