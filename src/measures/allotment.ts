import { compare, fraction, isWhole, toNumber, zero, type Fraction } from './fraction';
import { measured, unmeasured, type Measured } from './result';

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

function unusableEntry(entries: readonly AllotmentEntry[]): Measured<null, AllotmentFailureCode> {
  for (const [index, { weight, minimum, maximum }] of entries.entries()) {
    const row = index + 1;
    if (compare(weight, zero) < 0) return unmeasured('weight-negative', { row });
    for (const limit of maximum ? [minimum, maximum] : [minimum]) {
      if (!isWhole(limit) || compare(limit, zero) < 0) return unmeasured('limit-not-whole', { row });
    }
    if (maximum && compare(minimum, maximum) > 0) {
      return unmeasured('limits-crossed', { row, minimum: toNumber(minimum), maximum: toNumber(maximum) });
    }
  }
  return measured(null);
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
  /** The same two as doubles, which multiply exactly as long as both are small; `exact` says so. */
  readonly overNumber: number;
  readonly underNumber: number;
  readonly exact: boolean;
  /** The row leaves its minimum here, or comes to its maximum. */
  readonly row: Row;
  readonly atMaximum: boolean;
}

/** Two factors below it have a product that is a double without loss. */
const exactFactor = 2 ** 26;

function turn(limit: bigint, row: Row, atMaximum: boolean): Turn {
  const [overNumber, underNumber] = [Number(limit), Number(row.weight)];
  const exact = overNumber < exactFactor && underNumber < exactFactor;
  return { over: limit, under: row.weight, overNumber, underNumber, exact, row, atMaximum };
}

function byRate(a: Turn, b: Turn): number {
  if (a.exact && b.exact) return a.overNumber * b.underNumber - b.overNumber * a.underNumber;
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
    row.maximum === null
      ? [turn(row.minimum, row, false)]
      : [turn(row.minimum, row, false), turn(row.maximum, row, true)],
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
  /** The nearest double of the remainder, which tells nearly all of them apart and never turns two round. */
  readonly nearest: number;
}

function shareOf(row: Row, index: number, rate: Rate): Share {
  const { weight, minimum, maximum } = row;
  const exact = weight * rate.over;
  const whole = exact / rate.under;
  if (whole < minimum) return { index, weight, whole: minimum, remainder: 0n, nearest: 0 };
  if (maximum !== null && whole >= maximum)
    return { index, weight, whole: maximum, remainder: 0n, nearest: 0 };
  const remainder = exact % rate.under;
  return { index, weight, whole, remainder, nearest: Number(remainder) };
}

/** The larger remainder first, then the larger weight, then the earlier row. */
function byRemainder(a: Share, b: Share): number {
  if (a.nearest !== b.nearest) return b.nearest > a.nearest ? 1 : -1;
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  if (a.weight !== b.weight) return a.weight > b.weight ? -1 : 1;
  return a.index - b.index;
}

/**
 * Spreads a whole total over committees in proportion to their weights, in whole numbers that add up to it exactly: by
 * largest remainder, each held between its minimum and maximum. Every share lies less than one away from the exact
 * one; equal remainders go to the larger weight, then to the earlier row. Takes the time of two sorts.
 *
 * Limits that cannot be met are a failure that says by how much: the minima add up to more than the total, or the maxima
 * (and the minima of rows without a weight) to less.
 */
export function allotment(
  total: Fraction,
  entries: readonly AllotmentEntry[],
): Measured<readonly bigint[], AllotmentFailureCode> {
  if (!isWhole(total) || compare(total, zero) < 0) return unmeasured('total-not-whole');
  const unusable = unusableEntry(entries);
  if (!unusable.ok) return unusable;
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
