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

/** Up to here a whole number is a double without loss. */
const exactDouble = 2n ** 53n;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > exactDouble) [x, y] = [y, x % y];
  if (y === 0n) return x;
  // The rest of the way in doubles: exact here, and many times faster than big integers on long columns.
  let [m, n] = [Number(y), Number(x % y)];
  while (n !== 0) [m, n] = [n, m % n];
  return BigInt(m);
}

/** `numerator / denominator` in lowest terms. A zero denominator is a bug of the caller, who must have refused it before. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new RangeError('A fraction needs a denominator other than zero.');
  const divisor = greatestCommonDivisor(n, d) || 1n;
  const sign = d < 0n ? -1n : 1n;
  return { numerator: (sign * n) / divisor, denominator: (sign * d) / divisor };
}

/** 0 */
export const zero: Fraction = fraction(0);
/** 1, or 100 %. */
export const one: Fraction = fraction(1);

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
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  return Number.isFinite(value) ? fractionOfDecimalText(String(value)) : null;
}

/** a + b */
export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** a − b */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** a × b */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a ÷ b. The divisor must not be zero: that is a bug of the caller, who must have refused it before. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive, as sorting wants it. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Is it a whole number, as a count of persons must be? */
export function isWhole(value: Fraction): boolean {
  return value.denominator === 1n;
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
  const { numerator, denominator } = value;
  const magnitude = numerator < 0n ? -numerator : numerator;
  if (magnitude <= exactDouble && denominator <= exactDouble) return Number(numerator) / Number(denominator);
  // A quotient of at least 64 bits whose last bit says whether anything was left over rounds as the exact value does.
  const shift = 65 + bitLength(denominator) - bitLength(magnitude);
  const dividend = shift > 0 ? magnitude << BigInt(shift) : magnitude;
  const divisor = shift < 0 ? denominator << BigInt(-shift) : denominator;
  const leftOver = dividend % divisor === 0n ? 0n : 1n;
  const nearest = scaleByPowerOfTwo(Number((dividend / divisor) | leftOver), -shift);
  return numerator < 0n ? -nearest : nearest;
}
