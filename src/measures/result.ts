import type { Fraction } from './fraction';

/** Why a measure has no value. Each code is one sentence in each language, and one error value in a worksheet function. */
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

/** No value, and why. */
export interface MeasureFailure {
  readonly ok: false;
  readonly code: MeasureFailureCode;
  /** What the sentence about the failure needs, such as the text that is no number. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A value: an exact figure unless said otherwise. */
export interface MeasureValue<T = Fraction> {
  readonly ok: true;
  readonly value: T;
}

/** A measure either has a value or says why it has none; it never throws for what a workbook holds. */
export type Measured<T = Fraction> = MeasureValue<T> | MeasureFailure;

/** The value of a measure. */
export function measured<T>(value: T): MeasureValue<T> {
  return { ok: true, value };
}

/** No value, with the reason and what its sentence needs. */
export function unmeasured(
  code: MeasureFailureCode,
  facts: Readonly<Record<string, string | number>> = {},
): MeasureFailure {
  return { ok: false, code, facts };
}
