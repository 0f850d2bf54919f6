import { fill } from '../language/fill';
import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import type { MeasureFailure } from '../measures/result';
import { explainedError, type FunctionCell } from './function-result';

/**
 * What a cell holds where a measure has no value. A row that is not filled in yet stays empty; what was not set at all is
 * #N/A; a wrong entry is #VALUE!, which unlike #NUM! can say why.
 */
export function failureCell(failure: MeasureFailure, language: Language): FunctionCell {
  const message = (): string => fill(functionTextsOf(language).failures[failure.code], failure.facts);
  switch (failure.code) {
    case 'target-missing':
    case 'admitted-missing':
    case 'members-missing':
      return '';
    case 'target-zero':
    case 'members-zero':
    case 'graded-zero':
      return explainedError('notAvailable', message());
    case 'target-negative':
    case 'admitted-negative':
    case 'members-negative':
    case 'count-negative':
    case 'count-not-whole':
    case 'not-a-number':
      return explainedError('invalidValue', message());
  }
}
