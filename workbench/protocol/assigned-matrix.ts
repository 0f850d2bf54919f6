import { columnCount, rowCount } from '../book/address';
import type { Area } from '../book/book-data';
import { OfficeFailure } from '../book/office-failure';
import type { Arguments } from './arguments';

/** No assignment may spread one value over more cells than a read may ask for. */
const mostCells = 5_000_000;

/**
 * The values of an assignment to `values`, `formulas` or `numberFormat`: an array with exactly the range's rows and
 * columns, or one value for all of its cells ("if the range contains multiple cells, a single value is set to all",
 * the comments on Excel.Range.values in @types/office-js). InvalidArgument for any other shape.
 */
export function assignedMatrix(value: Arguments, area: Area): readonly (readonly unknown[])[] {
  const rows = rowCount(area);
  const columns = columnCount(area);
  const given = value.raw(0);
  if (!Array.isArray(given)) {
    if (rows * columns > mostCells) {
      throw new OfficeFailure('RangeExceedsLimit', `${value.member}: ${rows * columns} cells are too many.`);
    }
    const line = new Array<unknown>(columns).fill(given);
    return new Array<readonly unknown[]>(rows).fill(line);
  }
  const matrix: readonly unknown[] = given;
  if (matrix.length === 1 && Array.isArray(matrix[0]) && matrix[0].length === 1 && rows * columns > 1) {
    throw wrongShape(value.member, '1 x 1', rows, columns);
  }
  if (matrix.length !== rows) throw wrongShape(value.member, `${matrix.length} rows`, rows, columns);
  return matrix.map((line, index) => {
    if (!Array.isArray(line) || line.length !== columns) {
      const size = Array.isArray(line) ? `${line.length} columns in row ${index + 1}` : 'a plain list';
      throw wrongShape(value.member, size, rows, columns);
    }
    return line as readonly unknown[];
  });
}

function wrongShape(member: string, given: string, rows: number, columns: number): OfficeFailure {
  return new OfficeFailure(
    'InvalidArgument',
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range. ` +
      `${member}: ${given} for a range of ${rows} x ${columns}.`,
  );
}
