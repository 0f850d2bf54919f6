import { ERROR_TYPE_SET, ErrorType } from '@univerjs/engine-formula';
import type { FunctionCell, FunctionValue } from '../book/add-in-function';

/** What a function gave: its value, or an error with the message that it was given. */
export interface FunctionAnswer {
  readonly value: FunctionValue;
  /** Shown by Excel in the error's card; empty when there is none. */
  readonly message: string;
}

export interface InvocationResult {
  readonly invocationId: number;
  readonly answer: FunctionAnswer;
}

/** The codes that the library gives thrown errors; all others show as #VALUE!. See host-protocol §4. */
const errorOfCode: Readonly<Record<number, ErrorType>> = {
  1: ErrorType.NA,
  5: ErrorType.DIV_BY_ZERO,
  6: ErrorType.NUM,
  7: ErrorType.VALUE,
  8: ErrorType.NULL,
};

/**
 * One item of SetInvocationArrayResults: `[id, ok, value, errorCode (only when not ok), [milliseconds]]`; null when it
 * is none. `isMatrix` says whether the function may spill.
 */
export function readInvocationResult(
  item: unknown,
  isMatrix: (invocationId: number) => boolean,
): InvocationResult | null {
  if (!Array.isArray(item)) return null;
  const parts: readonly unknown[] = item;
  const [invocationId, ok, value, code] = parts;
  if (typeof invocationId !== 'number' || typeof ok !== 'boolean') return null;
  if (!ok) {
    const error = errorOfCode[typeof code === 'number' ? code : 0] ?? ErrorType.VALUE;
    return { invocationId, answer: { value: { error }, message: typeof value === 'string' ? value : '' } };
  }
  return { invocationId, answer: readAnswer(value, isMatrix(invocationId)) };
}

function readAnswer(value: unknown, isMatrix: boolean): FunctionAnswer {
  if (!Array.isArray(value)) return { value: readCell(value), message: messageOf(value) };
  if (!isMatrix) return { value: { error: ErrorType.VALUE }, message: 'The function gave an array.' };
  const rows: readonly unknown[] = value;
  const lines = rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : null));
  // A plain list is one row.
  const grid = lines.every((line) => line === null) ? [[...rows]] : lines.map((line) => line ?? []);
  return {
    value: grid.map((line) => line.map(readCell)),
    message: grid.flat().map(messageOf).find(Boolean) ?? '',
  };
}

function readCell(value: unknown): FunctionCell {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return { error: ErrorType.VALUE };
  // Excel's data types say what a cell without them would hold in `basicValue`.
  const { type, basicValue } = value as { type?: unknown; basicValue?: unknown };
  if (type === 'Error') {
    const error = ERROR_TYPE_SET.has(basicValue as ErrorType) ? (basicValue as ErrorType) : ErrorType.VALUE;
    return { error };
  }
  return typeof basicValue === 'object' ? { error: ErrorType.VALUE } : readCell(basicValue);
}

function messageOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { type, errorSubType, errorMessage, message } = value as Record<string, unknown>;
  if (type !== 'Error') return '';
  return [errorMessage, message, errorSubType].find((one): one is string => typeof one === 'string') ?? '';
}
