import { cellText } from '../intake/cell';
import type { RawBlock } from '../intake/raw-block';

/** The A1 address of the first filled cell of a block, row by row, among those meant; `null` where all of them are empty. */
export function firstFilledCell(
  block: RawBlock,
  isMeant: (row: number, column: number) => boolean,
): string | null {
  for (const [r, cells] of block.formulas.entries()) {
    const row = block.range.firstRow + r;
    for (const [c, content] of cells.entries()) {
      const column = block.range.firstColumn + c;
      if (content !== '' && isMeant(row, column)) return cellText(row, column);
    }
  }
  return null;
}

export function contains(range: RawBlock['range'], row: number, column: number): boolean {
  return (
    row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
  );
}
