import { compare, zero, type Fraction } from './fraction';
import { columnOfFractions, type FractionColumn } from './fraction-column';
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

/** The standings of a column. */
export interface StandingColumn {
  /** How many places of the column have a value: the 67 of "3/67". */
  readonly count: number;
  /** One for each place of the column; 0 for a place without a value. */
  readonly standings: Uint32Array;
  /** 1 where another place has exactly the same value, under every tie rule, else 0. */
  readonly tied: Uint8Array;
}

function exactOrder(column: FractionColumn, sign: 1 | -1): (a: number, b: number) => number {
  return (a, b) => sign * compare(column.at(a) ?? zero, column.at(b) ?? zero);
}

/** Splits places whose nearest doubles are the same by their exact values, and gives where each different one ends. */
function endsOfEquals(
  places: Uint32Array,
  from: number,
  byValue: (a: number, b: number) => number,
): number[] {
  places.set(Array.from(places).sort(byValue));
  const ends: number[] = [];
  for (let index = 1; index <= places.length; index++) {
    if (index < places.length && byValue(places[index - 1] ?? 0, places[index] ?? 0) === 0) continue;
    ends.push(from + index);
  }
  return ends;
}

/**
 * The places that have a value in the order asked for, equals in the order of the column; and where each different value
 * ends. Nearest doubles keep the order of the exact values, so only where they coincide may the fractions have to decide.
 */
function inOrder(
  column: FractionColumn,
  direction: StandingOrder,
): { readonly order: Uint32Array; readonly ends: ArrayLike<number> } {
  const { order, starts } = orderOfNumbers(column.numbers, direction === 'greatest-first');
  if (column.numbersTell) return { order, ends: starts.subarray(1) };
  const byValue = exactOrder(column, direction === 'greatest-first' ? -1 : 1);
  const ends: number[] = [];
  for (let group = 0; group + 1 < starts.length; group++) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? 0;
    if (to - from === 1) ends.push(to);
    else for (const end of endsOfEquals(order.subarray(from, to), from, byValue)) ends.push(end);
  }
  return { order, ends };
}

/**
 * The standings of a column's places by value, the greatest first unless `direction` says otherwise, ties decided on the
 * exact values. A place without a value has no standing and is not counted.
 */
export function standingColumn(
  column: FractionColumn,
  ties: TieRule = 'competition',
  direction: StandingOrder = 'greatest-first',
): StandingColumn {
  const { length } = column.numbers;
  const standings = new Uint32Array(length);
  const tied = new Uint8Array(length);
  const { order, ends } = inOrder(column, direction);
  let ahead = 0;
  for (let group = 0; group < ends.length; group++) {
    const end = ends[group] ?? 0;
    const shared = (ties === 'dense' ? group : ahead) + 1;
    const isTied = end - ahead > 1 ? 1 : 0;
    for (let index = ahead; index < end; index++) {
      const place = order[index] ?? 0;
      standings[place] = ties === 'ordinal' ? index + 1 : shared;
      tied[place] = isTied;
    }
    ahead = end;
  }
  return { count: order.length, standings, tied };
}

/**
 * The standings of the entries by value, the greatest first unless `direction` says otherwise, ties decided on the exact
 * fractions. An entry without a value (`null`) has no standing and is not counted. See {@link standingColumn} for long lists.
 */
export function standings(
  values: readonly (Fraction | null)[],
  ties: TieRule = 'competition',
  direction: StandingOrder = 'greatest-first',
): Standings {
  const column = standingColumn(columnOfFractions(values), ties, direction);
  return {
    count: column.count,
    standings: values.map((value, index) =>
      value === null ? null : { standing: column.standings[index] ?? 0, tied: column.tied[index] === 1 },
    ),
  };
}
