import { decimalText } from '../src/measures/rounding';
import { fractionOfNumber, zero } from '../src/measures/fraction';
import type { Medians } from './interleave';

/** A ratio that was measured, and the greatest that it should be; `null` where no target is set. */
export interface Ratio {
  readonly to: string;
  readonly measured: number;
  readonly target: number | null;
}

/** What one job came to: how long each contender took, and the ratios to be held against the targets. */
export interface BenchLine {
  readonly title: string;
  /** The product first, then the others, the quickest first. */
  readonly times: Medians;
  readonly ratios: readonly Ratio[];
}

/** What a job should reach; each a ratio not to be exceeded, `null` where none is set. */
export interface Target {
  readonly ofBestPeer: number;
  readonly ofFloor: number | null;
}

/** A number with a fixed number of decimals. */
export function shown(value: number, decimals: number): string {
  return decimalText(fractionOfNumber(value) ?? zero, decimals);
}

/** A job's line. The product comes first among `medians` and the floor last; the others are peers. */
export function againstPeers(title: string, medians: Medians, target: Target): BenchLine {
  const product = medians[0];
  const floor = medians.at(-1);
  const peers = medians.slice(1, -1).toSorted((a, b) => a.milliseconds - b.milliseconds);
  const best = peers[0];
  if (!product || !floor || !best) throw new Error('A job needs the product, a peer and the floor.');
  const ratioTo = (other: Medians[number]): number => product.milliseconds / other.milliseconds;
  return {
    title,
    times: [product, ...peers, floor],
    ratios: [
      { to: `best peer (${best.name})`, measured: ratioTo(best), target: target.ofBestPeer },
      { to: 'touch floor', measured: ratioTo(floor), target: target.ofFloor },
    ],
  };
}

/** Prints how long each contender of a job took. */
export function printTimes({ title, times }: BenchLine): void {
  console.log(`\n${title}`);
  for (const { name, milliseconds } of times) {
    console.log(`  ${name.padEnd(34)} ${shown(milliseconds, 1).padStart(9)} ms`);
  }
}

/** Prints all ratios as one table, each beside its target. */
export function printTargets(lines: readonly BenchLine[]): void {
  const rows = lines.flatMap(({ title, ratios }) =>
    ratios.map(({ to, measured, target }, index) => [
      index === 0 ? title : '',
      to,
      shown(measured, 2),
      target === null ? '' : `≤ ${String(target)}`,
      target === null ? '' : measured <= target ? 'reached' : 'missed',
    ]),
  );
  const table = [['Job', 'Ratio to', 'Measured', 'Target', ''], ...rows];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  console.log('');
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column === 2 || column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}
