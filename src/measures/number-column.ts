/** One column of cells as numbers. */
export interface NumberColumn {
  /** As cells hold them; NaN where there is none. */
  readonly numbers: Float64Array;
  /** The rows, from 0 on, whose cell is neither a number nor blank. */
  readonly others: readonly number[];
}

/**
 * The numbers of one column of raw rows, as Office.js hands them over. Blank is an empty cell, text of nothing but spaces, or
 * one that is missing; text is never read as a number, and TRUE and FALSE are none.
 */
export function numberColumn(rows: readonly (readonly unknown[])[], column: number): NumberColumn {
  const numbers = new Float64Array(rows.length);
  const others: number[] = [];
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]?.[column];
    if (typeof cell === 'number' && Number.isFinite(cell)) {
      numbers[row] = cell;
      continue;
    }
    numbers[row] = NaN;
    const isBlank = cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
    if (!isBlank) others.push(row);
  }
  return { numbers, others };
}
