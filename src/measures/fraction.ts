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

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
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

export const zero: Fraction = fraction(0);
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
  return Number.isFinite(value) ? fractionOfDecimalText(String(value)) : null;
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The divisor must not be zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive, as sorting wants it. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isWhole(value: Fraction): boolean {
  return value.denominator === 1n;
}

/** The nearest double, for a cell's value or a chart. Correctly rounded as long as both parts are below 2^53. */
export function toNumber(value: Fraction): number {
  return Number(value.numerator) / Number(value.denominator);
}
