import { functionTextsOf } from '../language/function-texts';
import type { Language } from '../language/language';
import { allotmentOfColumns } from '../measures/allotment';
import type { AllotmentColumns } from '../measures/allotment-in-doubles';
import { toNumber } from '../measures/fraction';
import { readArgument } from './argument';
import { allMeasured, firstError, numberOf } from './argument-reading';
import { broadcast } from './broadcast';
import { explainedError, type FunctionError, type FunctionResult } from './function-result';
import { plainNumber } from './number-cells';
import { parameterLabels } from './parameter-labels';
import { cellsOf, failureResult, numbersIn, rangeError } from './range-arguments';
import type { WorksheetFunction } from './worksheet-function';

/** The weights and limits of every place, or what is the result instead: an error, or the failure of what is no number. */
function columnsOf(
  given: readonly unknown[],
  labels: readonly string[],
  language: Language,
): { readonly shape: readonly (readonly unknown[])[]; readonly columns: AllotmentColumns } | FunctionResult {
  const lists: readonly [weights: number[], minima: number[], maxima: number[]] = [[], [], []];
  let refused: FunctionResult | null = null;
  const shape = broadcast(
    labels.map((_, index) => given[index + 1]),
    (values) => {
      refused ??= values ? addPlace(values, lists, labels, language) : [[sizesDiffer(language)]];
    },
  );
  if (refused) return refused;
  const [weights, minima, maxima] = lists;
  return {
    shape,
    columns: {
      weights: Float64Array.from(weights),
      minima: minima.some((minimum) => minimum !== 0) ? Float64Array.from(minima) : null,
      maxima: maxima.some((maximum) => maximum !== Infinity) ? Float64Array.from(maxima) : null,
    },
  };
}

/** Adds the numbers of one place to the lists; gives the result instead where one of them is none. */
function addPlace(
  values: readonly unknown[],
  lists: readonly number[][],
  labels: readonly string[],
  language: Language,
): FunctionResult | null {
  for (let index = 0; index < lists.length; index++) {
    const value = values[index];
    const number = plainNumber(value);
    if (Number.isNaN(number) && value !== undefined && readArgument(value).kind !== 'blank') {
      const args = values.map(readArgument);
      const error = firstError(args, labels, language);
      if (error) return [[error]];
      const numbers = allMeasured(args.map((argument, place) => numberOf(argument, labels[place] ?? '')));
      if (!numbers.ok) return failureResult(numbers, language);
    }
    const isMaximum = index === lists.length - 1;
    lists[index]?.push(isMaximum ? number || Infinity : number || 0);
  }
  return null;
}

function sizesDiffer(language: Language): FunctionError {
  return explainedError('notAvailable', functionTextsOf(language).sizesDiffer);
}

/**
 * ALLOT(total, weights, [minimum], [maximum]): the total spread over the weights in whole numbers that add up to it, spilled
 * in the shape of the weights; see {@link allotmentOfColumns}. Minimum and maximum are one for all or one a row. A blank weight or
 * minimum is 0; a maximum that is blank or 0 is none, since a blank cell is 0 in Excel on Windows and Mac (a committee
 * that must get nothing has the weight 0). What cannot be is one error that says by how much.
 */
export const allotFunction: WorksheetFunction = (given, language) => {
  const [totalLabel = '', ...labels] = parameterLabels('ALLOT', language);
  const totals = cellsOf(given[0]);
  const passed = rangeError(totals, totalLabel, language);
  if (passed) return passed;
  const total = numbersIn(totals, totalLabel);
  if (!total.ok) return failureResult(total, language);
  if (total.value.length !== 1) return [[sizesDiffer(language)]];
  const read = columnsOf(given, labels, language);
  if (!('columns' in read)) return read;
  const [wanted = null] = total.value;
  if (wanted === null) return [['']];
  const result = allotmentOfColumns(toNumber(wanted), read.columns);
  if (!result.ok) return failureResult(result, language);
  const shares = result.value;
  let place = 0;
  return read.shape.map((row) => row.map(() => shares[place++] ?? 0));
};
