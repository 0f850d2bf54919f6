import type { ICellData, Nullable } from '@univerjs/core';

/** What a cell's text looks like within, as the file it was read from has it; it goes where the cell goes. */
export function cellRuns(cell: Nullable<ICellData>): string | null {
  const runs: unknown = cell?.custom?.['runs'];
  return typeof runs === 'string' ? runs : null;
}
