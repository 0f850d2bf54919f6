type Matrix = readonly (readonly unknown[])[];

/** The rows of an argument: a range arrives as an array of rows, a number of a formula as itself or as one row of one. */
export function rowsOf(argument: unknown): Matrix {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** Where a cell is read along one side: a single row or column serves every place, beyond a longer one there is nothing. */
function place(index: number, length: number): number | null {
  if (length === 1) return 0;
  return index < length ? index : null;
}

/** One value of each argument, or `null` where one of them has no cell. */
function valuesAt(matrices: readonly Matrix[], row: number, column: number): readonly unknown[] | null {
  const values: unknown[] = [];
  for (const matrix of matrices) {
    const fromRow = place(row, matrix.length);
    const fromColumn = place(column, matrix[0]?.length ?? 0);
    if (fromRow === null || fromColumn === null) return null;
    values.push(matrix[fromRow]?.[fromColumn]);
  }
  return values;
}

/** The value of an argument that is a single cell; {@link several} where it is more or less. */
function singleValue(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  if (argument.length !== 1) return several;
  const row: unknown = argument[0];
  if (!Array.isArray(row)) return row;
  return row.length === 1 ? row[0] : several;
}

const several = Symbol('several cells');

/** The values of arguments that are all single cells, as in a formula that is filled down; else `null`. */
function singleValues(args: readonly unknown[]): readonly unknown[] | null {
  const values: unknown[] = [];
  for (const argument of args) {
    const value = singleValue(argument);
    if (value === several) return null;
    values.push(value);
  }
  return values;
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
  const single = singleValues(args);
  if (single) return [[calculate(single)]];
  const matrices = args.map(rowsOf);
  let rows = 1;
  let columns = 1;
  for (const matrix of matrices) {
    rows = Math.max(rows, matrix.length);
    columns = Math.max(columns, matrix[0]?.length ?? 0);
  }
  const result: T[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: T[] = [];
    for (let column = 0; column < columns; column++) line.push(calculate(valuesAt(matrices, row, column)));
    result.push(line);
  }
  return result;
}
