import type { Language } from '../language/language';
import { compare, divide, zero, type Fraction } from '../measures/fraction';
import { measured, unmeasured, type FailureCode, type Measured } from '../measures/result';
import { neededPerYear, termAverage, yearsOfTerm } from '../measures/term';
import { readArgument } from './argument';
import { allMeasured, firstError, nonZero, numberOf } from './argument-reading';
import { broadcast } from './broadcast';
import { measuredCell } from './cell-function';
import { functionTextsOf } from '../language/function-texts';
import { explainedError } from './function-result';
import { parameterLabels } from './parameter-labels';
import { cellsOf, failureResult, numbersIn, rangeError } from './range-arguments';
import type { WorksheetFunction } from './worksheet-function';

/**
 * A function of the years of a term, taken as a whole in the first argument, and of numbers in the others, for which it
 * calculates cell by cell.
 */
function termFunction(
  id: 'TERMAVERAGE' | 'REQUIREDPERYEAR',
  measure: (
    years: readonly (Fraction | null)[],
    numbers: readonly (Fraction | null)[],
  ) => Measured<Fraction, FailureCode>,
): WorksheetFunction {
  return (given, language: Language) => {
    const [yearsLabel = '', ...labels] = parameterLabels(id, language);
    const cells = cellsOf(given[0]);
    const passed = rangeError(cells, yearsLabel, language);
    if (passed) return passed;
    const admitted = numbersIn(cells, yearsLabel);
    if (!admitted.ok) return failureResult(admitted, language);
    const years = yearsOfTerm(admitted.value);
    return broadcast(
      labels.map((_, index) => given[index + 1]),
      (values) => {
        if (values === null) return explainedError('notAvailable', functionTextsOf(language).sizesDiffer);
        const args = values.map(readArgument);
        const error = firstError(args, labels, language);
        if (error) return error;
        const numbers = allMeasured(args.map((argument, index) => numberOf(argument, labels[index] ?? '')));
        return measuredCell(numbers.ok ? measure(years, numbers.value) : numbers, language);
      },
    );
  };
}

/**
 * TERMAVERAGE(values, [target]): admitted a year on average over the years with data; with a yearly target that average ÷
 * the target, as a fraction of 1. A blank year has no data, nor has a zero after the last year with data. A target that is
 * blank or 0 counts as left out.
 */
export const termAverageFunction = termFunction('TERMAVERAGE', (years, [target = null]) => {
  const average = termAverage(years);
  const divisor = nonZero(target);
  if (!average.ok || divisor === null) return average;
  return compare(divisor, zero) < 0
    ? unmeasured('target-negative')
    : measured(divide(average.value, divisor));
});

/**
 * REQUIREDPERYEAR(values, target, years): what each year left of a term of so many years must bring on average to reach
 * the yearly target over all of them; zero or negative once it is reached, #N/A where no year is left.
 */
export const requiredPerYearFunction = termFunction(
  'REQUIREDPERYEAR',
  (admitted, [target = null, years = null]) => neededPerYear(admitted, target, years),
);
