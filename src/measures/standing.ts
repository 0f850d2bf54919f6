import { compare, toNumber, zero, type Fraction } from './fraction';
import { orderOfNumbers } from './number-order';

/**
 * How equal values stand. `competition`: equal values share a standing and the next one is counted from all that are
 * strictly ahead (1, 2, 2, 4). `dense`: the next standing follows without a gap (1, 2, 2, 3). `ordinal`: the earlier
 * row goes first (1, 2, 3, 4).
 */
export type TieRule = 'competition' | 'dense' | 'ordinal';

/** Whether the greatest or the least value comes first. */
export type StandingOrder = 'greatest-first' | 'least-first';

/** Where one entry stands. */
export interface Standing {
  /** From 1 on; 1 is the first value of the order, the greatest unless the order says otherwise. */
  readonly standing: number;
  /** Another entry has exactly the same value, under every tie rule. */
  readonly tied: boolean;
}

/** The standings of a list of entries. */
export interface Standings {
  /** How many entries have a value: the 67 of "3/67". */
  readonly count: number;
  /** One for each entry, in the order given; `null` for an entry without a value. */
  readonly standings: readonly (Standing | null)[];
}

/** Whether the entries of a part of `order` have exactly the same value. */
function areEqual(
  values: readonly (Fraction | null)[],
  order: Uint32Array,
  from: number,
  to: number,
): boolean {
  const first = values[order[from] ?? 0] ?? zero;
  for (let place = from + 1; place < to; place++) {
    if (compare(values[order[place] ?? 0] ?? zero, first) !== 0) return false;
  }
  return true;
}

/** The end of the entries that have the value of the one at `from`; `order` is sorted up to `to`. */
function endOfEquals(
  values: readonly (Fraction | null)[],
  order: Uint32Array,
  from: number,
  to: number,
): number {
  let end = from + 1;
  while (end < to && areEqual(values, order, end - 1, end + 1)) end++;
  return end;
}

/**
 * The places of the entries that have a value in the order asked for, equals in the order of the rows; and where each
 * different value ends. Nearest doubles keep the order of the exact values, so only where they coincide do the fractions
 * decide.
 */
function inOrder(
  values: readonly (Fraction | null)[],
  direction: StandingOrder,
): { readonly order: Uint32Array; readonly ends: readonly number[] } {
  const sign = direction === 'greatest-first' ? -1 : 1;
  const doubles = new Float64Array(values.length);
  values.forEach((value, index) => (doubles[index] = value === null ? NaN : sign * toNumber(value)));
  const { order, starts } = orderOfNumbers(doubles);
  const ends: number[] = [];
  for (let group = 0; group + 1 < starts.length; group++) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? 0;
    if (to - from === 1 || areEqual(values, order, from, to)) {
      ends.push(to);
      continue;
    }
    const exact = (a: number, b: number): number => sign * compare(values[a] ?? zero, values[b] ?? zero);
    order.subarray(from, to).set(Array.from(order.subarray(from, to)).sort(exact));
    for (let end = from; end < to; ends.push(end)) end = endOfEquals(values, order, end, to);
  }
  return { order, ends };
}

/**
 * The standings of the entries by value, the greatest first unless `direction` says otherwise, ties decided on the exact
 * fractions. An entry without a value (`null`) has no standing and is not counted. Takes the time of one sort.
 */
export function standings(
  values: readonly (Fraction | null)[],
  ties: TieRule = 'competition',
  direction: StandingOrder = 'greatest-first',
): Standings {
  const result = new Array<Standing | null>(values.length).fill(null);
  const { order, ends } = inOrder(values, direction);
  let ahead = 0;
  ends.forEach((end, groupsAhead) => {
    const tied = end - ahead > 1;
    const shared = { standing: (ties === 'dense' ? groupsAhead : ahead) + 1, tied };
    for (let place = ahead; place < end; place++) {
      result[order[place] ?? 0] = ties === 'ordinal' ? { standing: place + 1, tied } : shared;
    }
    ahead = end;
  });
  return { count: order.length, standings: result };
}
