import { fill } from '../language/fill';
import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import { toNumber, type Fraction } from '../measures/fraction';
import { unmeasured, type Measured } from '../measures/result';
import { readArgument, type Argument } from './argument';
import { broadcast } from './broadcast';
import { failureCell } from './failure-cell';
import { explainedError, passedError, type FunctionCell, type FunctionResult } from './function-result';

/**
 * A worksheet function. `args` are what Excel hands over, each a value or an array of rows; more than the function
 * has parameters (the library appends its invocation object) are ignored. Never throws for what a workbook holds.
 */
export type WorksheetFunction = (args: readonly unknown[], language: Language) => FunctionResult;

/** The error, if any of the arguments is one: the first, as with Excel's operators. */
function errorCell(
  args: readonly Argument[],
  labels: readonly string[],
  language: Language,
): FunctionCell | null {
  for (const [index, argument] of args.entries()) {
    if (argument.kind !== 'error') continue;
    if (argument.code !== null) return passedError(argument.code);
    const facts = { parameter: labels[index] ?? '', error: argument.shown };
    return explainedError('invalidValue', fill(functionTextsOf(language).argumentError, facts));
  }
  return null;
}

/** The numbers of the arguments, `null` for a blank; a failure for the first that is no number. */
function numbersOf(args: readonly Argument[], labels: readonly string[]): Measured<(Fraction | null)[]> {
  const numbers: (Fraction | null)[] = [];
  for (const [index, argument] of args.entries()) {
    if (argument.kind === 'no-number') {
      return unmeasured('not-a-number', { parameter: labels[index] ?? '', text: argument.shown });
    }
    numbers.push(argument.kind === 'number' ? argument.value : null);
  }
  return { ok: true, value: numbers };
}

/** A value beyond the greatest number that a cell holds is #NUM!, as with Excel's own functions. */
function numberCell(value: Fraction): FunctionCell {
  const number = toNumber(value);
  return Number.isFinite(number) ? number : passedError('invalidNumber');
}

/**
 * A worksheet function that applies a measure to one number of each argument, cell by cell. An error among the arguments
 * passes through, then what is no number is refused, then the measure decides. `labels` are the parameters' names in a
 * language, one for each argument that the measure takes.
 */
export function measureFunction(
  labels: (language: Language) => readonly string[],
  measure: (numbers: readonly (Fraction | null)[]) => Measured,
): WorksheetFunction {
  return (args, language) => {
    const names = labels(language);
    return broadcast(args.slice(0, names.length), (values) => {
      if (values === null) return explainedError('notAvailable', functionTextsOf(language).sizesDiffer);
      const cells = values.map(readArgument);
      const error = errorCell(cells, names, language);
      if (error !== null) return error;
      const numbers = numbersOf(cells, names);
      const result = numbers.ok ? measure(numbers.value) : numbers;
      return result.ok ? numberCell(result.value) : failureCell(result, language);
    });
  };
}
