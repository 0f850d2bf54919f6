/** The rows of an argument: a range arrives as an array of rows, a number of a formula as itself or as one row of one. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Where a cell is read along one side: a single row or column serves every place, beyond a longer one there is nothing. */
function place(index: number, length: number): number | null {
  if (length === 1) return 0;
  return index < length ? index : null;
}

/**
 * Calculates cell by cell over arguments of any size, as Excel's own operators do: the result is as large as the largest
 * argument on each side, a single cell, row or column serves every place of the other side. `calculate` gets one
 * value of each argument, in order, or `null` in place of them all where some argument has no cell (the ranges differ
 * in size).
 */
export function broadcast<T>(
  args: readonly unknown[],
  calculate: (values: readonly unknown[] | null) => T,
): T[][] {
  const matrices = args.map((argument) => {
    const rows = rowsOf(argument);
    return { rows, size: { rows: rows.length, columns: rows[0]?.length ?? 0 } };
  });
  const largest = (side: keyof Size): number => Math.max(1, ...matrices.map(({ size }) => size[side]));
  const valuesAt = (row: number, column: number): readonly unknown[] | null => {
    const values: unknown[] = [];
    for (const { rows, size } of matrices) {
      const fromRow = place(row, size.rows);
      const fromColumn = place(column, size.columns);
      if (fromRow === null || fromColumn === null) return null;
      values.push(rows[fromRow]?.[fromColumn]);
    }
    return values;
  };
  return Array.from({ length: largest('rows') }, (_, row) =>
    Array.from({ length: largest('columns') }, (_, column) => calculate(valuesAt(row, column))),
  );
}
