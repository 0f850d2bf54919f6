import type { Language } from '../language/language';
import type { Fraction } from '../measures/fraction';
import type { FailureCode, Measured, MeasureFailure } from '../measures/result';
import { readArgument, type Argument } from './argument';
import { passedArgument } from './argument-reading';
import { rowsOf } from './broadcast';
import { failureCell } from './failure-cell';
import type { FunctionCell, FunctionResult } from './function-result';

/** Every cell of an argument, row by row. */
export function cellsOf(argument: unknown): readonly Argument[] {
  return rowsOf(argument).flatMap((row) => row.map(readArgument));
}

/** The first cell of an argument that is meant as one value. */
export function firstCell(argument: unknown): Argument {
  return readArgument(rowsOf(argument)[0]?.[0]);
}

/** Whether an optional range was left out or is one blank cell. */
export function isLeftOut(argument: unknown): boolean {
  const rows = rowsOf(argument);
  return rows.length <= 1 && (rows[0]?.length ?? 0) <= 1 && firstCell(argument).kind === 'blank';
}

/** The first error of a range that is taken as a whole: it is the whole result then. */
export function rangeError(
  cells: readonly Argument[],
  label: string,
  language: Language,
): FunctionResult | null {
  const error = cells.find((cell): cell is Argument & { kind: 'error' } => cell.kind === 'error');
  return error ? [[passedArgument(error, label, language)]] : null;
}

/** The numbers of a range, `null` for a blank; a failure for the first text. Errors must have been passed on before. */
export function numbersIn(cells: readonly Argument[], label: string): Measured<(Fraction | null)[]> {
  const numbers: (Fraction | null)[] = [];
  for (const cell of cells) {
    if (cell.kind === 'no-number') {
      return { ok: false, code: 'not-a-number', facts: { parameter: label, text: cell.shown } };
    }
    numbers.push(cell.kind === 'number' ? cell.value : null);
  }
  return { ok: true, value: numbers };
}

/** A failure as the whole result. */
export function failureResult(failure: MeasureFailure<FailureCode>, language: Language): FunctionResult {
  const cell: FunctionCell = failureCell(failure, language);
  return [[cell]];
}
