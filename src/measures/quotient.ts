import { compare, divide, fractionOfNumber, toNumber, zero, type Fraction } from './fraction';
import { largestTold, type FractionColumn } from './fraction-column';
import { measured, unmeasured, type FailureCode, type Measured } from './result';

/** Why a measure that divides one count by another has no value, each reason by its name in that measure. */
export interface QuotientReasons<Code extends FailureCode> {
  readonly over: { readonly missing: Code; readonly negative: Code };
  readonly under: { readonly missing: Code; readonly zero: Code; readonly negative: Code };
}

/** A column of quotients; where there is no value it says why. */
export interface QuotientColumn<Code extends FailureCode> extends FractionColumn {
  /** `null` where there is a value. */
  failureAt(index: number): Code | null;
}

/**
 * Why there is no quotient, by numbers with the signs of the two; NaN for a blank one. What is wrong with the divisor is said
 * first, since without it there is nothing to set the other against.
 */
function reasonAgainst<Code extends FailureCode>(
  over: number,
  under: number,
  reasons: QuotientReasons<Code>,
): Code | null {
  if (under > 0 && over >= 0) return null;
  if (Number.isNaN(under)) return reasons.under.missing;
  if (under === 0) return reasons.under.zero;
  if (under < 0) return reasons.under.negative;
  return Number.isNaN(over) ? reasons.over.missing : reasons.over.negative;
}

function signOf(value: Fraction | null): number {
  return value === null ? NaN : compare(value, zero);
}

/** over ÷ under, or why there is none; `null` is a blank cell. */
export function quotient<Code extends FailureCode>(
  over: Fraction | null,
  under: Fraction | null,
  reasons: QuotientReasons<Code>,
): Measured<Fraction, Code> {
  const reason = reasonAgainst(signOf(over), signOf(under), reasons);
  return reason === null ? measured(divide(over ?? zero, under ?? zero)) : unmeasured(reason);
}

/**
 * The same for two numbers as cells hold them, NaN for a blank one: the double nearest to the quotient, or why there is none.
 * Counts are divided as doubles, which gives just that; decimals go by their exact values.
 */
export function nearestQuotient<Code extends FailureCode>(
  over: number,
  under: number,
  reasons: QuotientReasons<Code>,
): number | Code {
  return under > 0 && over >= 0
    ? nearest(over, under)
    : (reasonAgainst(over, under, reasons) ?? nearest(over, under));
}

function nearest(over: number, under: number): number {
  // Adding 0 takes the sign from -0.
  return Number.isSafeInteger(over) && Number.isSafeInteger(under)
    ? over / under + 0
    : toNumber(quotientOfNumbers(over, under));
}

/**
 * The same for whole columns, row by row.
 *
 * @throws RangeError where the columns differ in length: a bug of the caller
 */
export function quotients<Code extends FailureCode>(
  over: Float64Array,
  under: Float64Array,
  reasons: QuotientReasons<Code>,
): QuotientColumn<Code> {
  const { length } = over;
  if (under.length !== length) throw new RangeError('Two columns to be divided are equally long.');
  const failureAt = (index: number): Code | null =>
    reasonAgainst(over[index] ?? NaN, under[index] ?? NaN, reasons);
  const at = (index: number): Fraction | null =>
    failureAt(index) === null ? quotientOfNumbers(over[index] ?? NaN, under[index] ?? NaN) : null;
  const numbers = new Float64Array(length);
  let [greatestOver, greatestUnder] = [0, 0];
  for (let index = 0; index < length; index++) {
    const a = over[index] ?? NaN;
    const b = under[index] ?? NaN;
    if (!(b > 0 && a >= 0)) {
      numbers[index] = NaN;
      continue;
    }
    numbers[index] = nearest(a, b);
    greatestOver = Math.max(greatestOver, Number.isSafeInteger(a) ? a : Infinity);
    greatestUnder = Math.max(greatestUnder, Number.isSafeInteger(b) ? b : Infinity);
  }
  return { numbers, numbersTell: greatestOver * greatestUnder < largestTold, at, failureAt };
}

/** Of two finite numbers as cells hold them, the second not zero. */
function quotientOfNumbers(over: number, under: number): Fraction {
  return divide(fractionOfNumber(over) ?? zero, fractionOfNumber(under) ?? zero);
}
