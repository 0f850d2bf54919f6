import type { Fraction } from '../measures/fraction';
import type { FailureCode, Measured } from '../measures/result';
import { allMeasured, numberOf } from './argument-reading';
import type { FunctionId } from './catalogue';
import { cellFunction } from './cell-function';
import type { WorksheetFunction } from './worksheet-function';

/**
 * A worksheet function that applies a measure to one number of each argument, cell by cell. An error among the arguments
 * passes through, then what is no number is refused, then the measure decides. The measure gets a number for each
 * parameter in order, `null` for a blank or one that was left out.
 */
export function measureFunction(
  id: FunctionId,
  measure: (numbers: readonly (Fraction | null)[]) => Measured<Fraction | string, FailureCode>,
): WorksheetFunction {
  return cellFunction(id, ({ args, labels }) => {
    const numbers = allMeasured(args.map((argument, index) => numberOf(argument, labels[index] ?? '')));
    return numbers.ok ? measure(numbers.value) : numbers;
  });
}
