import { compare, toNumber, type Fraction } from './fraction';

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

interface Entry {
  readonly index: number;
  readonly value: Fraction;
  readonly nearest: number;
}

/**
 * The greater value first; equals keep the order of their rows, since sorting is stable. The nearest doubles keep the
 * order of the exact values, so only where they coincide do the fractions decide; that spares most of the big
 * multiplications of a long list.
 */
function descending(a: Entry, b: Entry): number {
  if (a.nearest !== b.nearest) return a.nearest > b.nearest ? -1 : 1;
  return compare(b.value, a.value);
}

function sameValue(a: Entry, b: Entry): boolean {
  // Fractions are in lowest terms, so equal values have equal parts.
  return a.value.numerator === b.value.numerator && a.value.denominator === b.value.denominator;
}

/** The sorted entries, cut where the value changes. */
function groupsOfEqual(sorted: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  let last: Entry[] = [];
  for (const entry of sorted) {
    const first = last[0];
    if (first && sameValue(first, entry)) last.push(entry);
    else groups.push((last = [entry]));
  }
  return groups;
}

/** The least value first; equals keep the order of their rows here as well. */
function ascending(a: Entry, b: Entry): number {
  return descending(b, a);
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
  const entries: Entry[] = [];
  values.forEach((value, index) => {
    if (value !== null) entries.push({ index, value, nearest: toNumber(value) });
  });
  const result: (Standing | null)[] = values.map(() => null);
  let ahead = 0;
  groupsOfEqual(entries.sort(order === 'greatest-first' ? descending : ascending)).forEach(
    (group, groupsAhead) => {
      group.forEach((entry, place) => {
        const standing = { competition: ahead, dense: groupsAhead, ordinal: ahead + place }[ties] + 1;
        result[entry.index] = { standing, tied: group.length > 1 };
      });
      ahead += group.length;
    },
  );
  return { count: entries.length, standings: result };
}
