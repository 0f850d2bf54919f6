/** Excel's error values by the names that `CustomFunctions.ErrorCode` has for them. */
export type FunctionErrorCode =
  | 'divisionByZero'
  | 'invalidName'
  | 'invalidNumber'
  | 'invalidReference'
  | 'invalidValue'
  | 'notAvailable'
  | 'nullReference';

/** An error as a cell's value. `src/excel` makes Excel's own error of it; nothing here knows Excel. */
export interface FunctionError {
  readonly kind: 'function-error';
  readonly code: FunctionErrorCode;
  /**
   * The reason, in the workbook's language; `null` for an error that merely passes through. Excel shows a reason only
   * with `invalidValue` and `notAvailable`, so no other code ever has one.
   */
  readonly message: string | null;
}

/** What one cell of a result holds; `''` shows as empty (`null` would show as 0). */
export type FunctionCell = number | string | FunctionError;

/** A function's result: rows of cells, all of the same length, at least one of each. One cell is a 1 × 1 result. */
export type FunctionResult = readonly (readonly FunctionCell[])[];

/** Is the cell an error rather than a value? */
export function isFunctionError(cell: FunctionCell): cell is FunctionError {
  return typeof cell === 'object';
}

/** An error that carries its reason, in one of the two error values with which Excel shows one. */
export function explainedError(code: 'invalidValue' | 'notAvailable', message: string): FunctionError {
  return { kind: 'function-error', code, message };
}

/** An error without a reason of ours: one that was handed to the function, or one that explains itself. */
export function passedError(code: FunctionErrorCode): FunctionError {
  return { kind: 'function-error', code, message: null };
}

/**
 * The error of a result that is nothing but one error with a reason, else `null`. Excel shows the reason of an error that
 * is thrown, and keeps the other cells of a spilled result only when errors are returned: throw this one, return all
 * others. An error without a reason is returned even when it stands alone, since a thrown #REF! or #NAME? turns into
 * #VALUE! on the way.
 */
export function soleError(result: FunctionResult): FunctionError | null {
  const cell = result.length === 1 && result[0]?.length === 1 ? result[0][0] : undefined;
  return cell !== undefined && isFunctionError(cell) && cell.message !== null ? cell : null;
}
