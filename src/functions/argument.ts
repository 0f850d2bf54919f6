import { fractionOfNumber, type Fraction } from '../measures/fraction';
import type { FunctionErrorCode } from './function-result';

/** One cell of an argument, as a measure can use it. */
export type Argument =
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'blank' }
  /** `code` is `null` for the errors that a function cannot give back, such as #CALC! or #BUSY!. */
  | { readonly kind: 'error'; readonly shown: string; readonly code: FunctionErrorCode | null }
  | { readonly kind: 'no-number'; readonly shown: string };

const errorCodes: ReadonlyMap<string, FunctionErrorCode> = new Map([
  ['#DIV/0!', 'divisionByZero'],
  ['#NAME?', 'invalidName'],
  ['#NUM!', 'invalidNumber'],
  ['#REF!', 'invalidReference'],
  ['#VALUE!', 'invalidValue'],
  ['#N/A', 'notAvailable'],
  ['#NULL!', 'nullReference'],
]);

/** The error text of what the library hands over for an error in a cell: an object whose `code` is `#DIV/0!` and the like. */
function errorShown(value: object): string | null {
  if ('code' in value && typeof value.code === 'string') return value.code;
  if ('basicValue' in value && typeof value.basicValue === 'string') return value.basicValue;
  return null;
}

/**
 * Reads one cell of an argument.
 *
 * Blank is `''`, text of nothing but spaces, `null` or `undefined`. An empty cell arrives as one of these in Excel on the
 * web and as the number 0 in Excel on Windows and Mac (OfficeDev/office-js #4702, #1951, #5262): there a blank
 * cannot be told from a zero, and what a function says about a zero must hold for a blank as well.
 *
 * Text is never read as a number, not even "2071": which mark is the decimal one is for the workbook to say, and
 * `intake` reads such cells with the sheet around them. TRUE and FALSE are no numbers either.
 */
export function readArgument(value: unknown): Argument {
  if (value === null || value === undefined) return { kind: 'blank' };
  if (typeof value === 'number') {
    const exact = fractionOfNumber(value);
    return exact ? { kind: 'number', value: exact } : { kind: 'no-number', shown: String(value) };
  }
  if (typeof value === 'string') {
    return value.trim() === '' ? { kind: 'blank' } : { kind: 'no-number', shown: value };
  }
  if (typeof value === 'object') {
    const shown = errorShown(value);
    if (shown !== null) return { kind: 'error', shown, code: errorCodes.get(shown) ?? null };
  }
  return { kind: 'no-number', shown: String(value).toUpperCase() };
}
