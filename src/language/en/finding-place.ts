import type { FindingFacts } from '../finding-text';

/** The cell with the committee or total that its row is about. */
export function place({ cell, text }: FindingFacts): string {
  const committee = text('committee');
  return committee === null ? `Cell ${cell}` : `Cell ${cell} (${committee})`;
}
