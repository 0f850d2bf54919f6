import { showCell } from '../excel/show-cell';
import type { CellAddress } from '../intake/cell';

/** A cell that a person can be led to; row and column are zero-based. */
export type CellPlace = CellAddress;

export { showCell };
