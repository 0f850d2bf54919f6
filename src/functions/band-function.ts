import { functionTextsOf } from '../language/function-texts';
import { bandPosition, defaultBand } from '../measures/band';
import { compare } from '../measures/fraction';
import { measured, unmeasured } from '../measures/result';
import { allMeasured, nonZero, numberOf } from './argument-reading';
import { cellFunction } from './cell-function';

/**
 * BANDPOSITION(value, [low], [high]): where a share lies against a band, in a word of the workbook's language; both ends
 * lie within. The band is 3 % to 4 % where it is left out. A high end of 0 counts as left out, and so does a low end of 0
 * beside it: a blank cell is 0 in Excel on Windows and Mac, and no band ends at nothing.
 */
export const bandPositionFunction = cellFunction('BANDPOSITION', ({ args, labels, language }) => {
  const numbers = allMeasured(args.map((argument, index) => numberOf(argument, labels[index] ?? '')));
  if (!numbers.ok) return numbers;
  const [value = null, givenLow = null, givenHigh = null] = numbers.value;
  if (value === null) return unmeasured('value-missing');
  const high = nonZero(givenHigh) ?? defaultBand.high;
  const low = (nonZero(givenHigh) ? givenLow : nonZero(givenLow)) ?? defaultBand.low;
  if (compare(low, high) > 0) return unmeasured('band-reversed');
  return measured(functionTextsOf(language).words[bandPosition(value, { low, high })]);
});
