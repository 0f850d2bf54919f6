import type { CellRange, RawBlock } from '../intake/raw-block';

function missing(first: number, last: number, shown: readonly (readonly [number, number])[]): number[] {
  const seen = new Uint8Array(last - first + 1);
  for (const [from, to] of shown) seen.fill(1, Math.max(0, from - first), Math.max(0, to - first + 1));
  return Array.from(seen, (isSeen, index) => (isSeen ? -1 : first + index)).filter((index) => index >= 0);
}

/** The rows and columns of a range that none of its visible areas reaches; left out where there are none. */
export function hiddenIn(
  range: CellRange,
  visible: readonly CellRange[],
): Pick<RawBlock, 'hiddenRows' | 'hiddenColumns'> {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  const rows = missing(
    firstRow,
    lastRow,
    visible.map((area) => [area.firstRow, area.lastRow]),
  );
  const columns = missing(
    firstColumn,
    lastColumn,
    visible.map((area) => [area.firstColumn, area.lastColumn]),
  );
  return {
    ...(rows.length > 0 && { hiddenRows: rows }),
    ...(columns.length > 0 && { hiddenColumns: columns }),
  };
}
