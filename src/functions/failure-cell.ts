import { fill } from '../language/fill';
import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import type { FailureCode, MeasureFailure } from '../measures/result';
import { explainedError, type FunctionCell } from './function-result';

/**
 * What a cell holds where a measure has no value. A row that is not filled in yet stays empty; what was not set at all, or
 * cannot be found, is #N/A; a wrong entry is #VALUE!, which unlike #NUM! can say why.
 */
export function failureCell(failure: MeasureFailure<FailureCode>, language: Language): FunctionCell {
  const message = (): string => fill(functionTextsOf(language).failures[failure.code], failure.facts);
  switch (failure.code) {
    case 'target-missing':
    case 'admitted-missing':
    case 'members-missing':
    case 'value-missing':
    case 'date-missing':
      return '';
    case 'target-zero':
    case 'members-zero':
    case 'graded-zero':
    case 'before-zero':
    case 'whole-zero':
    case 'not-among-values':
    case 'no-year-left':
      return explainedError('notAvailable', message());
    case 'target-negative':
    case 'admitted-negative':
    case 'members-negative':
    case 'count-negative':
    case 'count-not-whole':
    case 'not-a-number':
    case 'value-negative':
    case 'band-reversed':
    case 'choice-unknown':
    case 'years-invalid':
    case 'years-too-few':
    case 'date-invalid':
    case 'date-outside-year':
    case 'part-exceeds-whole':
    case 'total-not-whole':
    case 'weight-negative':
    case 'weights-zero':
    case 'limit-not-whole':
    case 'limits-crossed':
    case 'minimum-exceeds-total':
    case 'maximum-below-total':
    case 'counts-shape':
    case 'grade-unknown':
    case 'percent-out-of-range':
    case 'decimals-out-of-range':
      return explainedError('invalidValue', message());
  }
}
