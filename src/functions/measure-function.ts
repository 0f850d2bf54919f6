import type { Language } from '../language/language';
import type { Fraction } from '../measures/fraction';
import { unmeasured, type FailureCode, type Measured } from '../measures/result';
import { allMeasured, numberOf } from './argument-reading';
import type { FunctionId } from './catalogue';
import { cellFunction } from './cell-function';
import { failureCell } from './failure-cell';
import type { FunctionCell } from './function-result';
import type { WorksheetFunction } from './worksheet-function';

/** The same measure on two plain numbers: the nearest double, or why there is none. */
type OfNumbers = (first: number, second: number) => number | FailureCode;

/** The cell of two plain numbers; `null` where the arguments are anything else, or the result is no number of a cell. */
function cellOfNumbers(
  values: readonly unknown[],
  ofNumbers: OfNumbers,
  language: Language,
): FunctionCell | null {
  const [first, second] = values;
  if (typeof first !== 'number' || typeof second !== 'number') return null;
  if (!Number.isFinite(first) || !Number.isFinite(second)) return null;
  const result = ofNumbers(first, second);
  if (typeof result === 'string') return failureCell(unmeasured(result), language);
  return Number.isFinite(result) ? result : null;
}

/**
 * A worksheet function that applies a measure to one number of each argument, cell by cell. An error among the arguments
 * passes through, then what is no number is refused, then the measure decides. The measure gets a number for each
 * parameter in order, `null` for a blank or one that was left out.
 *
 * @param ofNumbers gives the same for two plain numbers, without a fraction for each: for long columns
 */
export function measureFunction(
  id: FunctionId,
  measure: (numbers: readonly (Fraction | null)[]) => Measured<Fraction | string, FailureCode>,
  ofNumbers?: OfNumbers,
): WorksheetFunction {
  return cellFunction(
    id,
    ({ args, labels }) => {
      const numbers = allMeasured(args.map((argument, index) => numberOf(argument, labels[index] ?? '')));
      return numbers.ok ? measure(numbers.value) : numbers;
    },
    ofNumbers && ((values, language) => cellOfNumbers(values, ofNumbers, language)),
  );
}
