import { doubleShares, isExactInDoubles, type AllotmentColumns } from './allotment-in-doubles';
import {
  compare,
  fraction,
  fractionOfNumber,
  isWhole,
  safeWhole,
  toNumber,
  zero,
  type Fraction,
} from './fraction';
import { wholeMultiples } from './whole-multiples';
import { measured, unmeasured, type Measured, type MeasureFailure } from './result';

/** One committee of an allotment. */
export interface AllotmentEntry {
  /** What the total is spread by: members, last year's admissions, members × rate. Zero or more. */
  readonly weight: Fraction;
  /** Whole, zero or more; 0 for none. */
  readonly minimum: Fraction;
  /** Whole; `null` for none. Equal minimum and maximum fix the row. */
  readonly maximum: Fraction | null;
}

/** Why there is no allotment; rows count from 1 in `facts.row`, what is too much or missing stands in `facts.by`. */
export type AllotmentFailureCode =
  | 'total-not-whole'
  | 'weight-negative'
  | 'weights-zero'
  | 'limit-not-whole'
  | 'limits-crossed'
  | 'minimum-exceeds-total'
  | 'maximum-below-total';

/** An entry in whole numbers: weights are brought to one denominator, which leaves their proportions as they are. */
interface Row {
  readonly weight: bigint;
  readonly minimum: bigint;
  readonly maximum: bigint | null;
}

function leastCommonDenominator(values: readonly Fraction[]): bigint {
  let common = 1n;
  for (const { denominator } of values) {
    if (common % denominator === 0n) continue;
    common *= fraction(common, denominator).denominator;
  }
  return common;
}

function isCount(value: Fraction): boolean {
  return isWhole(value) && compare(value, zero) >= 0;
}

function unusableEntry(entries: readonly AllotmentEntry[]): MeasureFailure<AllotmentFailureCode> | null {
  for (let row = 1; row <= entries.length; row++) {
    const entry = entries[row - 1];
    if (!entry) continue;
    const { weight, minimum, maximum } = entry;
    if (compare(weight, zero) < 0) return unmeasured('weight-negative', { row });
    if (!isCount(minimum) || (maximum && !isCount(maximum))) return unmeasured('limit-not-whole', { row });
    if (maximum && compare(minimum, maximum) > 0) {
      return unmeasured('limits-crossed', { row, minimum: toNumber(minimum), maximum: toNumber(maximum) });
    }
  }
  return null;
}

function impossibleTotal(total: bigint, rows: readonly Row[]): Measured<null, AllotmentFailureCode> {
  let least = 0n;
  let most: bigint | null = 0n;
  for (const { weight, minimum, maximum } of rows) {
    least += minimum;
    // Without a weight nothing comes beyond the minimum.
    const reach = weight === 0n ? minimum : maximum;
    most = most === null || reach === null ? null : most + reach;
  }
  if (least > total) return unmeasured('minimum-exceeds-total', { by: Number(least - total) });
  if (most === null || most >= total) return measured(null);
  if (rows.every(({ weight }) => weight === 0n))
    return unmeasured('weights-zero', { by: Number(total - most) });
  return unmeasured('maximum-below-total', { by: Number(total - most) });
}

/** A number a unit of weight brings, as a quotient of whole numbers. */
interface Rate {
  readonly over: bigint;
  readonly under: bigint;
}

interface Turn extends Rate {
  /** The row leaves its minimum here, or comes to its maximum. */
  readonly row: Row;
  readonly atMaximum: boolean;
}

function byRate(a: Turn, b: Turn): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The rate at which everybody's weight × rate, held between minimum and maximum, adds up to the total. What is added up
 * grows with the rate along a broken line, so its corners are walked in order until the total is reached.
 */
function rateFor(total: bigint, rows: readonly Row[]): Rate {
  const weighted = rows.filter(({ weight }) => weight > 0n);
  const turns = weighted.flatMap((row) =>
    [row.minimum, row.maximum].flatMap((over, index): Turn[] =>
      over === null ? [] : [{ over, under: row.weight, row, atMaximum: index === 1 }],
    ),
  );
  let fixed = rows.reduce((sum, { minimum }) => sum + minimum, 0n);
  let moving = 0n;
  let passed: Rate = { over: 0n, under: 1n };
  for (const { over, under, row, atMaximum } of turns.sort(byRate)) {
    if (fixed * under + moving * over >= total * under) break;
    passed = { over, under };
    if (atMaximum) {
      moving -= row.weight;
      fixed += row.maximum ?? 0n;
    } else {
      moving += row.weight;
      fixed -= row.minimum;
    }
  }
  // Nobody moves where the limits alone give the total, as when all rows are fixed: any rate since the last turn will do.
  return moving === 0n ? passed : { over: total - fixed, under: moving };
}

interface Share {
  readonly index: number;
  readonly weight: bigint;
  whole: bigint;
  readonly remainder: bigint;
}

function shareOf(row: Row, index: number, rate: Rate): Share {
  const { weight, minimum, maximum } = row;
  const exact = weight * rate.over;
  const whole = exact / rate.under;
  if (whole < minimum) return { index, weight, whole: minimum, remainder: 0n };
  if (maximum !== null && whole >= maximum) return { index, weight, whole: maximum, remainder: 0n };
  return { index, weight, whole, remainder: exact % rate.under };
}

/** The larger remainder first, then the larger weight, then the earlier row. */
function byRemainder(a: Share, b: Share): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  if (a.weight !== b.weight) return a.weight > b.weight ? -1 : 1;
  return a.index - b.index;
}

/** Whether the limits leave room for the total; what does not goes the exact way, which says by how much. */
function isPossible(total: number, { weights, minima, maxima }: AllotmentColumns): boolean {
  let [least, most] = [0, 0];
  for (let row = 0; row < weights.length; row++) {
    const minimum = minima?.[row] ?? 0;
    least += minimum;
    most += weights[row] === 0 ? minimum : (maxima?.[row] ?? Infinity);
  }
  return least <= total && total <= most;
}

/** The shares where doubles are exact and the limits leave room, else `null`. The columns must be sound and whole. */
function sharesInDoubles(total: number, columns: AllotmentColumns): Float64Array | null {
  if (!isExactInDoubles(total, columns) || !isPossible(total, columns)) return null;
  return doubleShares(total, columns);
}

/**
 * The allotment in whole numbers of any size; see {@link allotment}, which takes this way where doubles would not be exact.
 * The entries must be sound.
 */
export function exactAllotment(
  total: Fraction,
  entries: readonly AllotmentEntry[],
): Measured<readonly bigint[], AllotmentFailureCode> {
  const common = leastCommonDenominator(entries.map(({ weight }) => weight));
  const rows = entries.map(({ weight, minimum, maximum }): Row => ({
    weight: weight.numerator * (common / weight.denominator),
    minimum: minimum.numerator,
    maximum: maximum && maximum.numerator,
  }));
  const impossible = impossibleTotal(total.numerator, rows);
  if (!impossible.ok) return impossible;
  const rate = rateFor(total.numerator, rows);
  const shares = rows.map((row, index) => shareOf(row, index, rate));
  let left = shares.reduce((rest, { whole }) => rest - whole, total.numerator);
  for (const share of [...shares].sort(byRemainder)) {
    if (left === 0n) break;
    share.whole += 1n;
    left -= 1n;
  }
  return measured(shares.map(({ whole }) => whole));
}

/** Entries as columns; `null` where one is no whole number that a double holds. */
function columnsOf(entries: readonly AllotmentEntry[]): AllotmentColumns | null {
  const weights = new Float64Array(entries.length);
  const minima = new Float64Array(entries.length);
  const maxima = new Float64Array(entries.length).fill(Infinity);
  for (let row = 0; row < entries.length; row++) {
    const entry = entries[row];
    if (!entry) continue;
    const weight = safeWhole(entry.weight);
    const minimum = safeWhole(entry.minimum);
    const maximum = entry.maximum === null ? Infinity : safeWhole(entry.maximum);
    if (weight === null || minimum === null || maximum === null) return null;
    weights[row] = weight;
    minima[row] = minimum;
    maxima[row] = maximum;
  }
  return { weights, minima, maxima };
}

/**
 * Spreads a whole total over committees in proportion to their weights, in whole numbers that add up to it exactly: by
 * largest remainder, each held between its minimum and maximum. Every share lies less than one away from the exact
 * one; equal remainders go to the larger weight, then to the earlier row.
 *
 * Limits that cannot be met are a failure that says by how much: the minima add up to more than the total, or the maxima
 * (and the minima of rows without a weight) to less. See {@link allotmentOfColumns} for long lists.
 */
export function allotment(
  total: Fraction,
  entries: readonly AllotmentEntry[],
): Measured<readonly bigint[], AllotmentFailureCode> {
  if (!isWhole(total) || compare(total, zero) < 0) return unmeasured('total-not-whole');
  const unusable = unusableEntry(entries);
  if (unusable) return unusable;
  const wholeTotal = safeWhole(total);
  const columns = wholeTotal === null ? null : columnsOf(entries);
  const shares = columns && sharesInDoubles(wholeTotal ?? 0, columns);
  if (shares) return measured(Array.from(shares, BigInt));
  return exactAllotment(total, entries);
}

/** The first row whose numbers are no weight and limits; NaN is none of them. */
function unusableRow({
  weights,
  minima,
  maxima,
}: AllotmentColumns): MeasureFailure<AllotmentFailureCode> | null {
  const isLimit = (value: number): boolean => Number.isInteger(value) && value >= 0;
  for (let index = 0; index < weights.length; index++) {
    const row = index + 1;
    const minimum = minima?.[index] ?? 0;
    const maximum = maxima?.[index] ?? Infinity;
    if (!((weights[index] ?? NaN) >= 0)) return unmeasured('weight-negative', { row });
    if (!isLimit(minimum) || !(maximum === Infinity || isLimit(maximum))) {
      return unmeasured('limit-not-whole', { row });
    }
    if (minimum > maximum) return unmeasured('limits-crossed', { row, minimum, maximum });
  }
  return null;
}

function entriesOf({ weights, minima, maxima }: AllotmentColumns): AllotmentEntry[] {
  return Array.from(weights, (weight, row) => ({
    weight: fractionOfNumber(weight) ?? zero,
    minimum: fractionOfNumber(minima?.[row] ?? 0) ?? zero,
    maximum: fractionOfNumber(maxima?.[row] ?? Infinity),
  }));
}

/**
 * The same for columns of numbers as cells hold them, without an object for each row: 100,000 committees take about as long
 * as looking at each a dozen times. Weights may be decimals. Shares beyond 2^53 are the nearest doubles.
 *
 * @throws RangeError where the columns differ in length: a bug of the caller
 */
export function allotmentOfColumns(
  total: number,
  columns: AllotmentColumns,
): Measured<Float64Array, AllotmentFailureCode> {
  const { weights, minima, maxima } = columns;
  for (const limits of [minima, maxima]) {
    if (limits && limits.length !== weights.length) throw new RangeError('Each row has its limits.');
  }
  if (!Number.isInteger(total) || total < 0) return unmeasured('total-not-whole');
  const unusable = unusableRow(columns);
  if (unusable) return unusable;
  const whole = wholeMultiples(weights);
  const shares = whole && sharesInDoubles(total, { ...columns, weights: whole });
  if (shares) return measured(shares);
  const exact = exactAllotment(fractionOfNumber(total) ?? zero, entriesOf(columns));
  return exact.ok ? measured(Float64Array.from(exact.value, Number)) : exact;
}
