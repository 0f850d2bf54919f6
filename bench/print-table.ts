import { decimalText } from '../src/measures/rounding';
import { fractionOfNumber, zero } from '../src/measures/fraction';
import type { Medians } from './interleave';

/** What a job should reach; each a ratio not to be exceeded, `null` where none is set. */
export interface Target {
  readonly ofBestPeer: number;
  readonly ofFloor: number | null;
}

/** A number with a fixed number of decimals. */
export function shown(value: number, decimals: number): string {
  return decimalText(fractionOfNumber(value) ?? zero, decimals);
}

function verdict(ratio: number, target: number): string {
  return `${shown(ratio, 2)} (target ${String(target)}: ${ratio <= target ? 'reached' : 'missed'})`;
}

/** One job's lines. The product comes first among `medians` and the floor last; the others are peers. */
export function printJob(title: string, medians: Medians, target: Target): void {
  const product = medians[0];
  const floor = medians.at(-1);
  const peers = medians.slice(1, -1).toSorted((a, b) => a.milliseconds - b.milliseconds);
  const best = peers[0];
  if (!product || !floor || !best) throw new Error('A job needs the product, a peer and the floor.');
  console.log(`\n${title}`);
  for (const { name, milliseconds } of [product, ...peers, floor]) {
    console.log(`  ${name.padEnd(16)} ${shown(milliseconds, 1).padStart(9)} ms`);
  }
  console.log(
    `  to the best peer (${best.name}): ${verdict(product.milliseconds / best.milliseconds, target.ofBestPeer)}`,
  );
  const toFloor = product.milliseconds / floor.milliseconds;
  console.log(
    `  to the touch floor: ${target.ofFloor === null ? shown(toFloor, 2) : verdict(toFloor, target.ofFloor)}`,
  );
}
