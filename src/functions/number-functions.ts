import {
  compare,
  fraction,
  fractionOfNumber,
  isWhole,
  multiply,
  toNumber,
  type Fraction,
} from '../measures/fraction';
import { isBlankText, parseNumber } from '../measures/number-text';
import { measured, unmeasured } from '../measures/result';
import { roundToPlace } from '../measures/rounding';
import { cellFunction } from './cell-function';
import { measureFunction } from './measure-function';

const oneHundredth = fraction(1, 100);

/**
 * PLAINNUMBER(text): the number that a text stands for in Vietnamese, German or English writing: "2.030" is 2030,
 * "96,6%" is 0.966, "1.234,5" is 1234.5, "35 đ/c" is 35. One mark before exactly three digits groups thousands, so "1.238"
 * is 1238, unless the digits before it begin with a zero or a per cent sign stands behind: "0,966" and "1,036%" are
 * decimals. Numbers come through; a blank or a dash is empty; any other text is #VALUE!.
 */
export const plainNumberFunction = cellFunction('PLAINNUMBER', ({ args, labels }) => {
  const [given = { kind: 'blank' }] = args;
  if (given.kind === 'number') return measured(given.value);
  if (given.kind === 'blank' || isBlankText(given.shown)) return unmeasured('value-missing');
  const parsed = parseNumber(given.shown, 'count');
  if (!parsed) return unmeasured('not-a-number', { parameter: labels[0] ?? '', text: given.shown });
  return measured(parsed.percent ? multiply(parsed.value, oneHundredth) : parsed.value);
});

/** Excel shows and keeps 15 digits of what is typed; what a calculation adds beyond them is binary dust, not a figure. */
const excelDigits = 15;
const mostPlaces = fraction(excelDigits);

function asShown(value: Fraction): Fraction {
  return fractionOfNumber(Number(toNumber(value).toPrecision(excelDigits))) ?? value;
}

/**
 * ROUNDED(value, decimals): rounded half away from zero on the decimal digits of the number, 15 at most: 103.55 to one
 * decimal is 103.6, 69.15 is 69.2. `decimals` from -15 (left of the point) to 15; blank is 0.
 */
export const roundedFunction = measureFunction('ROUNDED', ([value = null, decimals = null]) => {
  if (value === null) return unmeasured('value-missing');
  const places = decimals ?? fraction(0);
  const tooMany = compare(places, mostPlaces) > 0 || compare(places, fraction(-excelDigits)) < 0;
  if (!isWhole(places) || tooMany) return unmeasured('decimals-out-of-range');
  return measured(roundToPlace(asShown(value), toNumber(places)));
});
