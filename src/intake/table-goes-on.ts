import { readableBlock } from './legacy-text';
import type { RawBlock } from './raw-block';
import { readCorrected } from './read-corrected';
import type { TableCorrection } from './table-correction';

/** A table ends at the second blank row; one that ends before was not cut. */
const blankRows = 2;

/**
 * Whether a table reaches to the last row that was read of a sheet which goes on, so that the rest of its rows is missing. A
 * register is none of these: it is counted from the sheet, block by block.
 */
export function tableGoesOn(read: RawBlock, corrections: readonly TableCorrection[]): boolean {
  const last = read.range.lastRow;
  if (!read.beyond || read.beyond.lastRow <= last) return false;
  return readCorrected(readableBlock(read), corrections).tables.some(
    ({ kind, range }) => kind !== 'register' && range.lastRow >= last - blankRows,
  );
}
