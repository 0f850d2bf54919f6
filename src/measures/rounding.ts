import { divide, fraction, multiply, type Fraction } from './fraction';

/** `10 ** decimals`; asking for a negative or broken number of decimals is a bug of the caller. */
function powerOfTen(decimals: number): bigint {
  if (!Number.isInteger(decimals) || decimals < 0) {
    throw new RangeError(`Decimals are a whole number from zero on, not ${String(decimals)}.`);
  }
  return 10n ** BigInt(decimals);
}

/** The value in units of the last decimal: 2071/2000 with one decimal is 10 (tenths). Half goes away from zero. */
function roundedUnits(value: Fraction, decimals: number): bigint {
  const { numerator, denominator } = value;
  const magnitude = (numerator < 0n ? -numerator : numerator) * powerOfTen(decimals);
  const units = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -units : units;
}

/**
 * The value rounded to a number of decimals (0 or more), exactly, half away from zero: as Excel's ROUND and its number
 * formats do, so that the 103.55 % of 2,071 admitted out of 2,000 is 103.6 % everywhere. A binary float would give 103.5.
 */
export function roundHalfAway(value: Fraction, decimals: number): Fraction {
  return fraction(roundedUnits(value, decimals), powerOfTen(decimals));
}

/**
 * The value rounded half away from zero to a decimal place on either side of the point, as Excel's ROUND takes it: 1 is to
 * tenths, 0 to whole numbers, -1 to tens.
 */
export function roundToPlace(value: Fraction, place: number): Fraction {
  if (place >= 0) return roundHalfAway(value, place);
  const unit = fraction(powerOfTen(-place));
  return multiply(roundHalfAway(divide(value, unit), 0), unit);
}

/**
 * The value with the decimals beyond a number of them (0 or more) cut off, towards zero: what some reports print
 * instead of rounding, 76.3 for 76.388….
 */
export function cutTowardsZero(value: Fraction, decimals: number): Fraction {
  const scale = powerOfTen(decimals);
  // Division of bigints cuts towards zero by itself.
  return fraction((value.numerator * scale) / value.denominator, scale);
}

/**
 * The rounded value as plain text with exactly `decimals` digits after the point, `.` as the point and no grouping:
 * `103.6`, `-0.5`, `2071`. What rounds to nothing has no sign: -0.04 with one decimal is `0.0`. It is the raw material of
 * `language`, which puts in the reader's decimal mark.
 */
export function decimalText(value: Fraction, decimals: number): string {
  const units = roundedUnits(value, decimals);
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const sign = units < 0n ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
