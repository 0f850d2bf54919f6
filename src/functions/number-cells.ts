import { readArgument, type Argument } from './argument';
import { rowsOf } from './broadcast';

/** The cells of a range as numbers, row by row: what long ranges are read as. */
export interface NumberCells {
  /** NaN where a cell holds no number. */
  readonly numbers: Float64Array;
  /** What is neither a number nor blank, in the order of the cells. */
  readonly others: readonly Argument[];
}

/** A cell's number; NaN where it holds none. */
export function plainNumber(cell: unknown): number {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : NaN;
}

/** Reads a range. Blank is what {@link readArgument} says. */
export function numberCells(argument: unknown): NumberCells {
  const rows = rowsOf(argument);
  const numbers = new Float64Array(rows.reduce((count, row) => count + row.length, 0));
  const others: Argument[] = [];
  let place = 0;
  for (const row of rows) {
    for (const cell of row) {
      const number = plainNumber(cell);
      numbers[place++] = number;
      if (!Number.isNaN(number)) continue;
      const read = readArgument(cell);
      if (read.kind !== 'blank') others.push(read);
    }
  }
  return { numbers, others };
}
