import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import { toNumber, type Fraction } from '../measures/fraction';
import type { FailureCode, Measured } from '../measures/result';
import { readArgument, type Argument } from './argument';
import { firstError } from './argument-reading';
import { broadcast } from './broadcast';
import type { FunctionId } from './catalogue';
import { failureCell } from './failure-cell';
import { explainedError, passedError, type FunctionCell } from './function-result';
import { parameterCount, parameterLabels } from './parameter-labels';
import type { WorksheetFunction } from './worksheet-function';

/** A value beyond the greatest number that a cell holds is #NUM!, as with Excel's own functions. */
export function numberCell(value: Fraction): FunctionCell {
  const number = toNumber(value);
  return Number.isFinite(number) ? number : passedError('invalidNumber');
}

/** The cell of a result: a number, a text, or what stands for the reason why there is none. */
export function measuredCell(
  result: Measured<Fraction | string, FailureCode>,
  language: Language,
): FunctionCell {
  if (!result.ok) return failureCell(result, language);
  return typeof result.value === 'string' ? result.value : numberCell(result.value);
}

/** What the calculation of one cell gets: one argument for each parameter (left-out ones are blank), and their names. */
export interface CellCall {
  readonly args: readonly Exclude<Argument, { kind: 'error' }>[];
  readonly labels: readonly string[];
  readonly language: Language;
}

/**
 * A worksheet function that calculates cell by cell over ranges of any size. An error among the arguments of a cell
 * passes through, the first one first; all else is for `calculate` to judge.
 *
 * @param quick is asked first with the raw values of a cell's arguments, and gives `null` for what is not that simple
 */
export function cellFunction(
  id: FunctionId,
  calculate: (call: CellCall) => Measured<Fraction | string, FailureCode>,
  quick?: (values: readonly unknown[], language: Language) => FunctionCell | null,
): WorksheetFunction {
  const count = parameterCount(id);
  const cellOf = (values: readonly unknown[] | null, language: Language): FunctionCell => {
    if (values === null) return explainedError('notAvailable', functionTextsOf(language).sizesDiffer);
    const cell = quick?.(values, language) ?? null;
    if (cell !== null) return cell;
    const labels = parameterLabels(id, language);
    const read = values.map(readArgument);
    const error = firstError(read, labels, language);
    if (error) return error;
    const args = read.filter((argument) => argument.kind !== 'error');
    return measuredCell(calculate({ args, labels, language }), language);
  };
  return (given, language) =>
    broadcast(
      Array.from({ length: count }, (_, index) => given[index]),
      (values) => cellOf(values, language),
    );
}
