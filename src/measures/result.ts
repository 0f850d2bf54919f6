import type { Fraction } from './fraction';

/**
 * Why a measure of admissions or grades, as the reports print them, has no value. Each code is one sentence in each
 * language, and one error value in a worksheet function.
 */
export type MeasureFailureCode =
  | 'target-missing'
  | 'target-zero'
  | 'target-negative'
  | 'admitted-missing'
  | 'admitted-negative'
  | 'members-missing'
  | 'members-zero'
  | 'members-negative'
  | 'graded-zero'
  | 'count-negative'
  | 'count-not-whole'
  | 'not-a-number';

/** Every reason why a measure has no value: those of the reports and those that only a worksheet function meets. */
export type FailureCode =
  | MeasureFailureCode
  | 'value-missing'
  | 'value-negative'
  | 'band-reversed'
  | 'not-among-values'
  | 'choice-unknown'
  | 'years-invalid'
  | 'years-too-few'
  | 'no-year-left'
  | 'date-missing'
  | 'date-invalid'
  | 'date-outside-year'
  | 'before-zero'
  | 'whole-zero'
  | 'part-exceeds-whole'
  | 'total-not-whole'
  | 'weight-negative'
  | 'weights-zero'
  | 'limit-not-whole'
  | 'limits-crossed'
  | 'minimum-exceeds-total'
  | 'maximum-below-total'
  | 'counts-shape'
  | 'grade-unknown'
  | 'percent-out-of-range'
  | 'decimals-out-of-range';

/** No value, and why. */
export interface MeasureFailure<Code extends FailureCode = MeasureFailureCode> {
  readonly ok: false;
  readonly code: Code;
  /** What the sentence about the failure needs, such as the text that is no number. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A value: an exact figure unless said otherwise. */
export interface MeasureValue<T = Fraction> {
  readonly ok: true;
  readonly value: T;
}

/** A measure either has a value or says why it has none; it never throws for what a workbook holds. */
export type Measured<T = Fraction, Code extends FailureCode = MeasureFailureCode> =
  MeasureValue<T> | MeasureFailure<Code>;

/** The value of a measure. */
export function measured<T>(value: T): MeasureValue<T> {
  return { ok: true, value };
}

/** No value, with the reason and what its sentence needs. */
export function unmeasured<Code extends FailureCode>(
  code: Code,
  facts: Readonly<Record<string, string | number>> = {},
): MeasureFailure<Code> {
  return { ok: false, code, facts };
}
