import { CellValueType, numfmt } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET, ErrorType } from '@univerjs/engine-formula';
import type { Culture } from './culture';

/** A cell's value as Office.js gives it: an empty cell is `''`, an error is its text such as `#DIV/0!`. */
export type CellValue = string | number | boolean;

/** Excel.RangeValueType as far as this host has it; numbers are always Double. */
export type CellValueKind = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** What Excel shows in a cell that waits for a function of an add-in. */
export const busyError = '#BUSY!';

/**
 * True for an error in the cell: one that a formula gave, or one that was typed. Univer keeps both as text, so the text
 * "#N/A" that a formula returns on purpose is taken for the error; typed text is told apart by its mark.
 */
function isError(cell: ICellData, isCalculated: boolean): boolean {
  if (typeof cell.v !== 'string') return false;
  const marked = (cell.custom as Nullable<{ error?: boolean }>)?.error === true;
  return (marked || isCalculated) && ERROR_TYPE_SET.has(cell.v as ErrorType);
}

/** `isCalculated`: the cell holds a formula or stands in the area that one spills over. */
export function valueOf(cell: Nullable<ICellData>, isCalculated: boolean): CellValue {
  if (!cell) return '';
  const { v, t } = cell;
  if (v === undefined || v === null) return richText(cell);
  if (typeof v === 'boolean') return v;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === '1' || v === 'TRUE';
  if (typeof v === 'string' && isError(cell, isCalculated)) {
    return v === (ErrorType.CONNECT as string) ? busyError : v;
  }
  return v;
}

export function kindOf(cell: Nullable<ICellData>, isCalculated: boolean): CellValueKind {
  const value = valueOf(cell, isCalculated);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (cell && isError(cell, isCalculated)) return 'Error';
  // A formula that gives "" leaves a String, as in Excel; only a cell without content is Empty.
  return value === '' && !isCalculated ? 'Empty' : 'String';
}

/** The formula in en-US grammar, else the value. */
export function formulaOf(cell: Nullable<ICellData>, isCalculated: boolean): CellValue {
  return cell?.f ? cell.f : valueOf(cell, isCalculated);
}

/** As shown in a cell that is wide enough. */
export function textOf(value: CellValue, format: string, culture: Culture): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (value === '' || format === 'General' || format === '@')) return value;
  return numfmt.format(format === '' ? 'General' : format, value, {
    locale: culture.formatTag,
    throws: true,
  });
}

function richText(cell: ICellData): string {
  const stream = cell.p?.body?.dataStream ?? '';
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
