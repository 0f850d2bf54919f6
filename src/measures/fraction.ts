/**
 * Exact rational numbers. Every figure is held as a fraction from the cell to the printed text, so that comparisons
 * and ties are decided on what the counts say and never on a binary approximation of it.
 */
export interface Fraction {
  /** Carries the sign. */
  readonly numerator: bigint;
  /** Always positive; the two share no factor. */
  readonly denominator: bigint;
}

/**
 * A fraction whose parts are doubles without loss, as those of all counts and shares of a sheet are: reckoning with these
 * takes a fraction of the time of big integers. Whatever fits is held so; nobody outside this file can tell.
 */
class SmallFraction implements Fraction {
  constructor(
    readonly over: number,
    readonly under: number,
  ) {}

  get numerator(): bigint {
    return BigInt(this.over);
  }

  get denominator(): bigint {
    return BigInt(this.under);
  }
}

/** Up to here a whole number is a double without loss. */
const exactDouble = 2n ** 53n;

function isSafe(value: bigint): boolean {
  return value < exactDouble && value > -exactDouble;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Of two safe integers, the second not zero. */
function smallFraction(over: number, under: number): Fraction {
  let divisor = Math.abs(over);
  let rest = Math.abs(under);
  while (rest !== 0) {
    const next = divisor % rest;
    divisor = rest;
    rest = next;
  }
  if (under < 0) divisor = -divisor;
  // Adding 0 takes the sign from -0.
  return new SmallFraction(over / divisor + 0, under / divisor);
}

function bigFraction(n: bigint, d: bigint): Fraction {
  const divisor = greatestCommonDivisor(n, d);
  const sign = d < 0n ? -1n : 1n;
  const [numerator, denominator] = [(sign * n) / divisor, (sign * d) / divisor];
  if (isSafe(numerator) && isSafe(denominator)) {
    return new SmallFraction(Number(numerator), Number(denominator));
  }
  return { numerator, denominator };
}

/** `numerator / denominator` in lowest terms. A zero denominator is a bug of the caller, who must have refused it before. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1): Fraction {
  if (Number(denominator) === 0) throw new RangeError('A fraction needs a denominator other than zero.');
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
    ? smallFraction(Number(numerator), Number(denominator))
    : bigFraction(BigInt(numerator), BigInt(denominator));
}

/** 0 */
export const zero: Fraction = fraction(0);
/** 1, or 100 %. */
export const one: Fraction = fraction(1);
const minusOne: Fraction = fraction(-1);

/**
 * The exact value of decimal text such as `-12.345` or `1e-7`: digits with an optional point and exponent, as JavaScript
 * prints numbers. `null` when the text is nothing of the kind.
 */
export function fractionOfDecimalText(text: string): Fraction | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', decimals = '', exponentText = '0'] = match;
  const exponent = Number(exponentText) - decimals.length;
  const digits = BigInt(sign === '-' ? `-${whole}${decimals}` : `${whole}${decimals}`);
  return exponent >= 0
    ? fraction(digits * 10n ** BigInt(exponent))
    : fraction(digits, 10n ** BigInt(-exponent));
}

/**
 * The decimal number that a person typed into a cell: a cell holds 0.966 as the nearest double, whose shortest decimal
 * text is the 0.966 that was meant. `null` for NaN and the infinities.
 */
export function fractionOfNumber(value: number): Fraction | null {
  // Nearly every cell of these sheets is a count; long columns need not go through text.
  if (Number.isSafeInteger(value)) return new SmallFraction(value + 0, 1);
  return Number.isFinite(value) ? fractionOfDecimalText(String(value)) : null;
}

/**
 * The whole number that a fraction is, as a double; `null` where it is none, or too large for a double to hold every
 * number of its size (2^53).
 */
export function safeWhole(value: Fraction): number | null {
  return value instanceof SmallFraction && value.under === 1 ? value.over : null;
}

/**
 * The greater of numerator and denominator, without sign; Infinity where it is beyond 2^53. Of two fractions whose greatest
 * parts multiply to less than 2^52, the nearest doubles are equal only where they are equal themselves.
 */
export function greatestPart(value: Fraction): number {
  return value instanceof SmallFraction ? Math.max(Math.abs(value.over), value.under) : Infinity;
}

/** a + b */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a instanceof SmallFraction && b instanceof SmallFraction) {
    const left = a.over * b.under;
    const right = b.over * a.under;
    const under = a.under * b.under;
    // A product that was rounded is not safe, so a safe one is exact.
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
      if (Number.isSafeInteger(left + right) && Number.isSafeInteger(under)) {
        return smallFraction(left + right, under);
      }
    }
  }
  return bigFraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** a − b */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, multiply(b, minusOne));
}

/** a × b */
export function multiply(a: Fraction, b: Fraction): Fraction {
  if (a instanceof SmallFraction && b instanceof SmallFraction) {
    const over = a.over * b.over;
    const under = a.under * b.under;
    if (Number.isSafeInteger(over) && Number.isSafeInteger(under)) return smallFraction(over, under);
  }
  return bigFraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a ÷ b. The divisor must not be zero: that is a bug of the caller, who must have refused it before. */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (a instanceof SmallFraction && b instanceof SmallFraction && b.over !== 0) {
    const over = a.over * b.under;
    const under = a.under * b.over;
    if (Number.isSafeInteger(over) && Number.isSafeInteger(under)) return smallFraction(over, under);
  }
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive, as sorting wants it. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  if (a instanceof SmallFraction && b instanceof SmallFraction) {
    const left = a.over * b.under;
    const right = b.over * a.under;
    // Rounding never turns two products round; only equal ones may hide a difference, where they were rounded.
    if (left !== right) return left < right ? -1 : 1;
    if (Number.isSafeInteger(left)) return 0;
  }
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Is it a whole number, as a count of persons must be? */
export function isWhole(value: Fraction): boolean {
  return value instanceof SmallFraction ? value.under === 1 : value.denominator === 1n;
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

/** 2^exponent times `value`, in two steps so that no power on the way overflows. */
function scaleByPowerOfTwo(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}

/**
 * The nearest double, for a cell's value or a chart. It keeps the order of the exact values (never a greater double for a
 * smaller fraction). Beyond the greatest double it is infinite; the last digit may be off among the tiny numbers below 1e-307.
 */
export function toNumber(value: Fraction): number {
  // Dividing two doubles gives the double nearest to the exact quotient.
  if (value instanceof SmallFraction) return value.over / value.under;
  const { numerator, denominator } = value;
  const magnitude = numerator < 0n ? -numerator : numerator;
  // A quotient of at least 64 bits whose last bit says whether anything was left over rounds as the exact value does.
  const shift = 65 + bitLength(denominator) - bitLength(magnitude);
  const dividend = shift > 0 ? magnitude << BigInt(shift) : magnitude;
  const divisor = shift < 0 ? denominator << BigInt(-shift) : denominator;
  const leftOver = dividend % divisor === 0n ? 0n : 1n;
  const nearest = scaleByPowerOfTwo(Number((dividend / divisor) | leftOver), -shift);
  return numerator < 0n ? -nearest : nearest;
}
