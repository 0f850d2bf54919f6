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

/** Places of entries whose values are exactly equal, in the order of the rows. */
type Equals = readonly number[];

/**
 * Cuts entries with the same nearest double where their exact values differ, the greatest first. Doubles tell nearly all
 * different values apart, so there is seldom anything to cut.
 */
function cutByValue(entries: Equals, values: readonly (Fraction | null)[]): Equals[] {
  const valueOf = (index: number): Fraction => values[index] ?? zero;
  const first = valueOf(entries[0] ?? 0);
  if (entries.every((index) => compare(valueOf(index), first) === 0)) return [entries];
  const groups: number[][] = [];
  // Sorting is stable, so equals keep the order of their rows.
  for (const index of entries.toSorted((a, b) => compare(valueOf(b), valueOf(a)))) {
    const last = groups.at(-1);
    const known = last?.[0];
    if (last && known !== undefined && compare(valueOf(known), valueOf(index)) === 0) last.push(index);
    else groups.push([index]);
  }
  return groups;
}

/** The entries that have a value, equal ones together, the greatest value first. */
function groupsOfEqual(values: readonly (Fraction | null)[]): Equals[] {
  const doubles = values.map((value) => (value === null ? NaN : toNumber(value)));
  const { order, starts } = orderOfNumbers(doubles);
  const groups: Equals[] = [];
  for (let group = starts.length - 2; group >= 0; group--) {
    const equals = Array.from(order.subarray(starts[group], starts[group + 1]));
    if (equals.length === 1) groups.push(equals);
    else groups.push(...cutByValue(equals, values));
  }
  return groups;
}

/**
 * The standings of the entries by value, the greatest first unless `order` says otherwise, ties decided on the exact
 * fractions. An entry without a value (`null`) has no standing and is not counted. Takes the time of one sort.
 */
export function standings(
  values: readonly (Fraction | null)[],
  ties: TieRule = 'competition',
  order: StandingOrder = 'greatest-first',
): Standings {
  const result: (Standing | null)[] = values.map(() => null);
  const groups = groupsOfEqual(values);
  if (order === 'least-first') groups.reverse();
  let ahead = 0;
  groups.forEach((group, groupsAhead) => {
    const tied = group.length > 1;
    const shared = { standing: (ties === 'dense' ? groupsAhead : ahead) + 1, tied };
    group.forEach((index, place) => {
      result[index] = ties === 'ordinal' ? { standing: ahead + place + 1, tied } : shared;
    });
    ahead += group.length;
  });
  return { count: ahead, standings: result };
}
