/** Excel's error values, by the names of `CustomFunctions.ErrorCode`. */
export type ErrorValueName = keyof typeof CustomFunctions.ErrorCode;

/** An error value with the reason that Excel shows for #VALUE! and #N/A; `null` where there is none. */
export interface ErrorValue {
  readonly code: ErrorValueName;
  readonly message: string | null;
}

/** The rows of a result, or one error that is the whole result. */
export type AssociatedResult = readonly (readonly (number | string | ErrorValue)[])[] | ErrorValue;

/**
 * Ties the functions' ids, as functions.json has them, to what they do. An error that is the whole result is thrown, since
 * Excel shows the reason of thrown errors; errors among other cells are returned, since a thrown one would take the
 * other cells with it. Source: "Handle and return errors from your custom function", Microsoft.
 */
export function associateFunctions(
  functions: Readonly<
    Record<string, (args: readonly unknown[]) => AssociatedResult | Promise<AssociatedResult>>
  >,
): void {
  for (const [id, implementation] of Object.entries(functions)) {
    CustomFunctions.associate(id, (...args: unknown[]) => {
      const result = implementation(args);
      return result instanceof Promise ? result.then(cellsOf) : cellsOf(result);
    });
  }
}

function cellsOf(result: AssociatedResult): (number | string | CustomFunctions.Error)[][] {
  if ('code' in result) throw errorOf(result);
  return result.map((row) => row.map((cell) => (typeof cell === 'object' ? errorOf(cell) : cell)));
}

function errorOf({ code, message }: ErrorValue): CustomFunctions.Error {
  const value = CustomFunctions.ErrorCode[code];
  return message === null ? new CustomFunctions.Error(value) : new CustomFunctions.Error(value, message);
}
