import { functionTextsOf } from '../language/function-texts';
import { follows, type PrintedPercentage } from '../measures/follows';
import { compare, divide, fraction, multiply, toNumber, zero, type Fraction } from '../measures/fraction';
import { isBlankText, parseNumber } from '../measures/number-text';
import { measured, unmeasured, type Measured } from '../measures/result';
import { roundHalfAway } from '../measures/rounding';
import { allMeasured, numberOf } from './argument-reading';
import { cellFunction, type CellCall } from './cell-function';

const oneHundredth = fraction(1, 100);

/** More decimals than anybody prints: beyond them a number was calculated, and is compared as far as a double goes. */
const mostDecimals = 10;

function decimalsOf(value: Fraction): number {
  let decimals = 0;
  let power = 1n;
  while (decimals <= mostDecimals && power % value.denominator !== 0n) {
    power *= 10n;
    decimals++;
  }
  return decimals;
}

/** A number is a fraction of 1 as percentage cells hold it; its percentage has two decimals less than it. */
function printedNumber(value: Fraction): PrintedPercentage {
  const decimals = Math.min(decimalsOf(value), mostDecimals);
  return { value: roundHalfAway(value, decimals), decimals: Math.max(0, decimals - 2) };
}

function printedOf({ args, labels }: CellCall): Measured<PrintedPercentage | null> {
  const [printed = { kind: 'blank' }] = args;
  if (printed.kind === 'blank') return measured(null);
  if (printed.kind === 'number') return measured(printedNumber(printed.value));
  if (isBlankText(printed.shown)) return measured(null);
  const parsed = parseNumber(printed.shown, 'share');
  if (!parsed) return unmeasured('not-a-number', { parameter: labels[0] ?? '', text: printed.shown });
  return measured({ value: multiply(parsed.value, oneHundredth), decimals: parsed.decimals });
}

/**
 * FOLLOWS(printed, part, whole): does the printed percentage follow from its two counts? The word for "agrees" or
 * "truncated" in the workbook's language, else the right share as a number at the printed decimals. `printed` is a number
 * as percentage cells hold it (0.0175), or a text, which is a percentage with or without its sign ("1,75%", "1,75") and
 * keeps its trailing zeros.
 */
export const followsFunction = cellFunction('FOLLOWS', (call) => {
  const { words } = functionTextsOf(call.language);
  const printed = printedOf(call);
  if (!printed.ok) return printed;
  const counts = allMeasured(
    call.args.slice(1).map((argument, index) => numberOf(argument, call.labels[index + 1] ?? '')),
  );
  if (!counts.ok) return counts;
  const [part = null, whole = null] = counts.value;
  if (printed.value === null || part === null || whole === null) return unmeasured('value-missing');
  if (compare(part, zero) < 0 || compare(whole, zero) < 0) return unmeasured('value-negative');
  if (compare(whole, zero) === 0) return unmeasured('whole-zero');
  const [given] = call.args;
  const calculated = given?.kind === 'number' && toNumber(given.value) === toNumber(divide(part, whole));
  const verdict = calculated ? { verdict: 'agrees' as const } : follows(printed.value, part, whole);
  switch (verdict.verdict) {
    case 'agrees':
      return measured(words.agrees);
    case 'truncated':
      return measured(words.truncated);
    case 'does-not-follow':
      return measured(verdict.right);
  }
});
