import { ErrorType } from '@univerjs/engine-formula';
import type { FunctionCell, FunctionErrorValue, FunctionValue } from '../book/add-in-function';
import { isErrorValue } from '../book/add-in-function';
import type { FunctionMetadata, FunctionParameterMetadata } from './functions-metadata';

/** What a blank cell is for a function: 0 in Excel on the desktop, null on the web (OfficeDev/office-js issues 4702, 1951). */
export type BlankCells = 'desktop' | 'web';

type WireCell =
  number | string | boolean | null | { readonly type: 'CustomFunctionError'; readonly code: string };
type WireArgument = WireCell | readonly (readonly WireCell[])[];

/**
 * The arguments as the library hands them to the function, one for each parameter (repeating ones in one array at the
 * end), or the error that the call gives without asking the function: an error argument that the function did not ask
 * for, a value of another type, too few or too many arguments.
 */
export function wireArguments(
  metadata: FunctionMetadata,
  args: readonly FunctionValue[],
  blanks: BlankCells,
): readonly unknown[] | FunctionErrorValue {
  const parameters = metadata.parameters ?? [];
  const last = parameters[parameters.length - 1];
  const repeating = last?.repeating === true ? last : null;
  const fixed = repeating ? parameters.slice(0, -1) : parameters;
  const needed = fixed.filter(({ optional }) => optional !== true).length;
  if (args.length < needed || (!repeating && args.length > fixed.length)) return valueError;
  const read: unknown[] = [];
  for (const [index, parameter] of fixed.entries()) {
    const value = args[index];
    const argument = value === undefined ? null : wireArgument(metadata, parameter, value, blanks);
    if (isFailure(argument)) return argument;
    read.push(argument);
  }
  if (!repeating) return read;
  const more: unknown[] = [];
  for (const value of args.slice(fixed.length)) {
    const argument = wireArgument(metadata, repeating, value, blanks);
    if (isFailure(argument)) return argument;
    more.push(argument);
  }
  return [...read, more];
}

const valueError: FunctionErrorValue = { error: ErrorType.VALUE };

function isFailure(argument: WireArgument | FunctionErrorValue): argument is FunctionErrorValue {
  return typeof argument === 'object' && argument !== null && 'error' in argument;
}

function wireArgument(
  metadata: FunctionMetadata,
  parameter: FunctionParameterMetadata,
  value: FunctionValue,
  blanks: BlankCells,
): WireArgument | FunctionErrorValue {
  const rows = rowsOf(value);
  const read: WireCell[][] = [];
  for (const row of rows) {
    const line: WireCell[] = [];
    for (const cell of row) {
      const wire = wireCell(metadata, parameter, cell, blanks);
      if (isFailure(wire)) return wire;
      line.push(wire);
    }
    read.push(line);
  }
  if (parameter.dimensionality === 'matrix') return read;
  const isSingle = read.length === 1 && read[0]?.length === 1;
  return isSingle ? (read[0]?.[0] ?? null) : valueError;
}

function rowsOf(value: FunctionValue): readonly (readonly FunctionCell[])[] {
  return Array.isArray(value) ? (value as readonly (readonly FunctionCell[])[]) : [[value as FunctionCell]];
}

function wireCell(
  metadata: FunctionMetadata,
  parameter: FunctionParameterMetadata,
  cell: FunctionCell,
  blanks: BlankCells,
): WireCell | FunctionErrorValue {
  if (isErrorValue(cell)) {
    const isAllowed = metadata.options?.['allowErrorForDataTypeAny'] === true && isAny(parameter);
    return isAllowed ? { type: 'CustomFunctionError', code: cell.error } : cell;
  }
  if (isAny(parameter)) return cell === null && blanks === 'desktop' ? 0 : (cell as WireCell);
  return typedCell(parameter.type ?? 'any', cell as Exclude<FunctionCell, FunctionErrorValue>);
}

function isAny({ type }: FunctionParameterMetadata): boolean {
  return type === undefined || type === 'any';
}

/** A parameter with a type takes what Excel can make of the value, else the call is #VALUE!. */
function typedCell(type: string, cell: number | string | boolean | null): WireCell | FunctionErrorValue {
  switch (type) {
    case 'number': {
      const number = typeof cell === 'string' && cell.trim() === '' ? Number.NaN : Number(cell ?? 0);
      return Number.isNaN(number) ? valueError : number;
    }
    case 'string':
      return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
    case 'boolean':
      return typeof cell === 'string' ? valueError : Boolean(cell);
    default:
      return cell;
  }
}
