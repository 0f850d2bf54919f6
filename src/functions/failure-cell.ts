import { fill } from '../language/fill';
import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import { formatCount } from '../language/number-format';
import { fractionOfNumber } from '../measures/fraction';
import type { FailureCode, MeasureFailure } from '../measures/result';
import { explainedError, type FunctionCell } from './function-result';

/** Numbers as the language writes them: 1,905 or 1.905. */
function shownFacts(facts: MeasureFailure['facts'], language: Language): Record<string, string> {
  const shown = (fact: string | number): string => {
    const exact = typeof fact === 'number' ? fractionOfNumber(fact) : null;
    return exact ? formatCount(exact, language) : String(fact);
  };
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, shown(fact)]));
}

/**
 * What a cell holds where a measure has no value. A row that is not filled in yet stays empty; what was not set at all, or
 * cannot be found, is #N/A; a wrong entry is #VALUE!, which unlike #NUM! can say why.
 */
export function failureCell(failure: MeasureFailure<FailureCode>, language: Language): FunctionCell {
  const message = (): string =>
    fill(functionTextsOf(language).failures[failure.code], shownFacts(failure.facts, language));
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
