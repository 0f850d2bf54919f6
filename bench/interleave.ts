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

/** Median milliseconds of each contender, in the order given. */
export type Medians = readonly { readonly name: string; readonly milliseconds: number }[];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Runs all contenders in turn, several rounds, each time on fresh rows and another one first. The first round warms up
 * and is not measured, but its results are compared.
 *
 * @throws Error when a contender's result differs from the first one's
 */
export async function interleave<Result>(
  source: FreshRows,
  contenders: readonly Contender<Result>[],
  rounds: number,
  differ: (expected: Result, actual: Result) => string | null,
): Promise<Medians> {
  const times = contenders.map((): number[] => []);
  let expected: { readonly name: string; readonly result: Result } | null = null;
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + round) % contenders.length;
      const contender = contenders[index];
      if (!contender) continue;
      const rows = source.read();
      collectGarbage();
      const start = performance.now();
      const read = await contender.run(rows);
      const milliseconds = performance.now() - start;
      if (round > 0) {
        times[index]?.push(milliseconds);
        continue;
      }
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
