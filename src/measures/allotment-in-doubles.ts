import { orderOfNumbers } from './number-order';

/** What an allotment is made of, in columns; every number whole, zero or more. */
export interface AllotmentColumns {
  readonly weights: Float64Array;
  /** `null` for none. */
  readonly minima: Float64Array | null;
  /** Infinity for none in a row, `null` for none at all. */
  readonly maxima: Float64Array | null;
}

/** Quotients of products up to here that differ, differ by more than the rounding of two doubles. */
const largestProduct = 2 ** 51;

/** Remainders are told apart by their share of the divisor first, cut to so many parts. */
const remainderParts = 1 << 12;

function sum(numbers: Float64Array): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}

/** The greatest number of a list that is finite; 0 where there is none. */
function greatest(numbers: Float64Array): number {
  let most = 0;
  for (const number of numbers) if (number > most && number < Infinity) most = number;
  return most;
}

/**
 * Whether all products of a possible allotment are small enough for doubles to be exact, and quotients never to be turned
 * round. What is fixed by limits stays below the total until the rate is found, so that only single limits count.
 */
export function isExactInDoubles(total: number, { weights, minima, maxima }: AllotmentColumns): boolean {
  const most = Math.max(1, total, minima ? greatest(minima) : 0, maxima ? greatest(maxima) : 0);
  return Math.max(1, sum(weights)) * most <= largestProduct;
}

/** A number a unit of weight brings, as a quotient. */
interface Rate {
  readonly over: number;
  readonly under: number;
}

/**
 * The rate at which everybody's weight × rate, held between minimum and maximum, adds up to the total: the corners, where
 * a row leaves its minimum (its own number) or comes to its maximum (its number + the count of rows), are walked in order.
 */
function rateFor(total: number, { weights, minima, maxima }: AllotmentColumns): Rate {
  const count = weights.length;
  if (!minima && !maxima) return { over: total, under: Math.max(1, sum(weights)) };
  const rates = new Float64Array(2 * count).fill(NaN);
  let [fixed, moving] = [0, 0];
  for (let row = 0; row < count; row++) {
    const weight = weights[row] ?? 0;
    const minimum = minima?.[row] ?? 0;
    const maximum = maxima?.[row] ?? Infinity;
    if (weight > 0 && minimum === 0) moving += weight;
    else fixed += minimum;
    if (weight > 0 && minimum > 0) rates[row] = minimum / weight;
    if (weight > 0 && maximum < Infinity) rates[count + row] = maximum / weight;
  }
  let passed: Rate = { over: 0, under: 1 };
  for (const corner of orderOfNumbers(rates).order) {
    const atMaximum = corner >= count;
    const row = atMaximum ? corner - count : corner;
    const under = weights[row] ?? 0;
    const over = (atMaximum ? maxima : minima)?.[row] ?? 0;
    if (fixed * under + moving * over >= total * under) break;
    passed = { over, under };
    moving += atMaximum ? -under : under;
    fixed += atMaximum ? over : -over;
  }
  return moving === 0 ? passed : { over: total - fixed, under: moving };
}

/** What each row gets before what is left over is given out. */
interface CutShares {
  readonly shares: Float64Array;
  /** What was cut off of each exact share, × `under`. */
  readonly remainders: Float64Array;
  readonly under: number;
  /** What the shares lack of the total. */
  readonly left: number;
}

function cutShares(total: number, columns: AllotmentColumns): CutShares {
  const { weights, minima, maxima } = columns;
  const { over, under } = rateFor(total, columns);
  const shares = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  let left = total;
  for (let row = 0; row < shares.length; row++) {
    const exact = (weights[row] ?? 0) * over;
    const whole = Math.floor(exact / under);
    const minimum = minima ? (minima[row] ?? 0) : 0;
    const maximum = maxima ? (maxima[row] ?? Infinity) : Infinity;
    const held = whole < minimum ? minimum : whole >= maximum ? maximum : whole;
    if (whole >= minimum && whole < maximum) remainders[row] = exact - whole * under;
    shares[row] = held;
    left -= held;
  }
  return { shares, remainders, under, left };
}

/** The part that the last of the `left` largest remainders lies in, and how many of that part are among them. */
function lastPart(
  { remainders, under, left }: CutShares,
  parts: Uint16Array,
): { readonly part: number; readonly among: number } {
  const counts = new Uint32Array(remainderParts);
  const scale = remainderParts / under;
  for (let row = 0; row < remainders.length; row++) {
    const part = Math.min(remainderParts - 1, Math.floor((remainders[row] ?? 0) * scale));
    parts[row] = part;
    counts[part] = (counts[part] ?? 0) + 1;
  }
  let part = remainderParts - 1;
  let among = left;
  for (; part > 0 && among > (counts[part] ?? 0); part--) among -= counts[part] ?? 0;
  return { part, among };
}

/** One more for the rows with the largest remainders, then the largest weights, then the earliest. */
function giveLeft(cut: CutShares, weights: Float64Array): void {
  const { shares, remainders, left } = cut;
  if (left === 0) return;
  const parts = new Uint16Array(remainders.length);
  const { part: last, among } = lastPart(cut, parts);
  const even: number[] = [];
  for (let row = 0; row < shares.length; row++) {
    const part = parts[row] ?? 0;
    if (part > last) shares[row] = (shares[row] ?? 0) + 1;
    else if (part === last) even.push(row);
  }
  // Sorting is stable, so the earlier row stays ahead.
  even.sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || (weights[b] ?? 0) - (weights[a] ?? 0));
  for (const row of even.slice(0, among)) shares[row] = (shares[row] ?? 0) + 1;
}

/**
 * The shares of an allotment that is possible and exact in doubles: the same as the exact way gives, many times faster on
 * long lists. What is left over is given out without sorting all remainders: only those around the last one that gets one more.
 */
export function doubleShares(total: number, columns: AllotmentColumns): Float64Array {
  const cut = cutShares(total, columns);
  giveLeft(cut, columns.weights);
  return cut.shares;
}
