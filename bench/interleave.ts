import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FreshRows, Rows } from './fresh-rows';

/**
 * One way to do a job. What `run` gives reads the result in the form that all are compared in, `null` where there is none,
 * as of the floor; reading is not timed.
 */
export interface Contender<Result> {
  readonly name: string;
  readonly run: (rows: Rows) => (() => Result | null) | Promise<() => Result | null>;
}

/** How a job is measured. */
export interface Measuring {
  /** Measured rounds. */
  readonly rounds: number;
  /** Rounds before them, which are not measured: short jobs need some until their code is compiled. */
  readonly warmUps: number;
  /** Milliseconds of some clock. */
  readonly now: () => number;
}

/** Milliseconds of the wall clock. */
export const wallClock = (): number => performance.now();

/** Milliseconds that this process has kept processors busy, all its threads together. */
export function processorClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median milliseconds of each contender, in the order given. */
export type Medians = readonly { readonly name: string; readonly milliseconds: number }[];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Runs all contenders in turn, several rounds, each time on fresh rows and another one first. The results of the first
 * round are compared.
 *
 * @throws Error when a contender's result differs from the first one's
 */
export async function interleave<Result>(
  source: FreshRows,
  contenders: readonly Contender<Result>[],
  { rounds, warmUps, now }: Measuring,
  differ: (expected: Result, actual: Result) => string | null,
): Promise<Medians> {
  const times = contenders.map((): number[] => []);
  let expected: { readonly name: string; readonly result: Result } | null = null;
  for (let round = 0; round < warmUps + rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + round) % contenders.length;
      const contender = contenders[index];
      if (!contender) continue;
      const rows = source.read();
      collectGarbage();
      const start = now();
      const read = await contender.run(rows);
      const milliseconds = now() - start;
      if (round >= warmUps) times[index]?.push(milliseconds);
      if (round > 0) continue;
      const result = read();
      if (result === null) continue;
      expected ??= { name: contender.name, result };
      const difference = differ(expected.result, result);
      if (difference !== null) {
        throw new Error(`${contender.name} differs from ${expected.name}: ${difference}`);
      }
    }
  }
  return contenders.map(({ name }, index) => ({ name, milliseconds: median(times[index] ?? []) }));
}

/** The middle one; with an even number the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}
