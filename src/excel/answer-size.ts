import type { CellRange } from '../intake/raw-block';

/**
 * What one request may ask for. Excel on the web refuses answers of more than 5 MB; a fifth is left for what cannot be
 * known beforehand. Source: Microsoft, "Resource limits and performance optimization for Office Add-ins".
 */
export const mostAnswerBytes = 4_000_000;

export function cellCount({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

/** The rows of a range in slices of at most so many cells each, a row at least. */
export function rowSlices(range: CellRange, mostCells: number): CellRange[] {
  const columns = range.lastColumn - range.firstColumn + 1;
  const rows = Math.max(1, Math.floor(mostCells / columns));
  const slices: CellRange[] = [];
  for (let firstRow = range.firstRow; firstRow <= range.lastRow; firstRow += rows) {
    slices.push({ ...range, firstRow, lastRow: Math.min(range.lastRow, firstRow + rows - 1) });
  }
  return slices;
}

/** Things in their order, packed into as few groups as a budget allows; what alone is beyond it is a group of its own. */
export function packed<T>(things: readonly T[], weightOf: (thing: T) => number, budget: number): T[][] {
  const groups: T[][] = [];
  let weight = 0;
  for (const thing of things) {
    const own = weightOf(thing);
    const last = groups.at(-1);
    if (last && weight + own <= budget) {
      last.push(thing);
      weight += own;
    } else {
      groups.push([thing]);
      weight = own;
    }
  }
  return groups;
}
