import { functionTextsOf } from '../language/function-texts';
import { allotment, type AllotmentEntry } from '../measures/allotment';
import { zero } from '../measures/fraction';
import { measured, type Measured } from '../measures/result';
import { readArgument, type Argument } from './argument';
import { allMeasured, firstError, nonZero, numberOf } from './argument-reading';
import { broadcast } from './broadcast';
import { explainedError } from './function-result';
import { parameterLabels } from './parameter-labels';
import { cellsOf, failureResult, numbersIn, rangeError } from './range-arguments';
import type { WorksheetFunction } from './worksheet-function';

function entryOf(args: readonly Argument[], labels: readonly string[]): Measured<AllotmentEntry> {
  const numbers = allMeasured(args.map((argument, index) => numberOf(argument, labels[index] ?? '')));
  if (!numbers.ok) return numbers;
  const [weight = null, minimum = null, maximum = null] = numbers.value;
  return measured({ weight: weight ?? zero, minimum: minimum ?? zero, maximum: nonZero(maximum) });
}

/**
 * ALLOT(total, weights, [minimum], [maximum]): the total spread over the weights in whole numbers that add up to it, spilled
 * in the shape of the weights; see {@link allotment}. Minimum and maximum are one for all or one a row. A blank weight or
 * minimum is 0; a maximum that is blank or 0 is none, since a blank cell is 0 in Excel on Windows and Mac (a committee
 * that must get nothing has the weight 0). What cannot be is one error that says by how much.
 */
export const allotFunction: WorksheetFunction = (given, language) => {
  const [totalLabel = '', ...labels] = parameterLabels('ALLOT', language);
  const sizesDiffer = explainedError('notAvailable', functionTextsOf(language).sizesDiffer);
  const totals = cellsOf(given[0]);
  const passed = rangeError(totals, totalLabel, language);
  if (passed) return passed;
  const total = numbersIn(totals, totalLabel);
  if (!total.ok) return failureResult(total, language);
  if (total.value.length !== 1) return [[sizesDiffer]];
  const rows = broadcast(
    labels.map((_, index) => given[index + 1]),
    (values) => values?.map(readArgument) ?? null,
  );
  const entries: AllotmentEntry[] = [];
  for (const args of rows.flat()) {
    if (args === null) return [[sizesDiffer]];
    const error = firstError(args, labels, language);
    if (error) return [[error]];
    const entry = entryOf(args, labels);
    if (!entry.ok) return failureResult(entry, language);
    entries.push(entry.value);
  }
  const [wanted = null] = total.value;
  if (wanted === null) return [['']];
  const result = allotment(wanted, entries);
  if (!result.ok) return failureResult(result, language);
  const shares = result.value;
  const columns = rows[0]?.length ?? 1;
  return rows.map((row, r) => row.map((_, column) => Number(shares[r * columns + column] ?? 0n)));
};
