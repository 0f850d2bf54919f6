import { CellValueType, numfmt } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { ErrorType } from '@univerjs/engine-formula';
import type { Culture } from './culture';
import { isFormulaSyntax } from './formula-syntax';
import { formulaFromLocal } from './local-formula';
import { invalidArgument } from './office-failure';
import { readTypedText } from './typed-text';

/** Excel's limit on a cell's text. */
const longestText = 32_767;
/** Excel's limit on a formula. */
const longestFormula = 8_192;

/** What replaces a cell's content; its format stays. */
export const emptyContent: ICellData = {
  v: null,
  t: null,
  f: null,
  si: null,
  p: null,
  custom: null,
  ref: null,
};

/** A cell's new content, and the number format that the entry brings with it where the cell has none. */
export interface CellEntry {
  readonly content: ICellData;
  readonly format: string | null;
}

/**
 * What Excel makes of a value that is assigned to `Range.values` or `Range.formulas`: numbers and truth values are
 * themselves; text is read as if it were typed in an English Excel (a formula, an error, a number, a percentage, a
 * date), unless the cell's format is text or an apostrophe leads. Source: the comments on `Excel.Range.values` and
 * `formulas` in @types/office-js ("If the returned value starts with a plus, minus, or equal sign, Excel interprets
 * this value as a formula").
 */
export function readEntry(value: unknown, isTextCell: boolean, member: string): CellEntry {
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw invalidArgument(member, 'a number must be finite.');
      return entry(isTextCell ? text(String(value)) : { v: value, t: CellValueType.NUMBER });
    case 'boolean':
      return entry({ v: value ? 1 : 0, t: CellValueType.BOOLEAN });
    case 'string':
      return readText(value, isTextCell, member);
    default:
      throw invalidArgument(member, `a cell takes text, a number or a truth value, not ${describe(value)}.`);
  }
}

/** The same for `Range.formulasLocal`: as if it were typed under the culture. */
export function readLocalEntry(
  value: unknown,
  isTextCell: boolean,
  member: string,
  culture: Culture,
): CellEntry {
  if (typeof value !== 'string' || isTextCell || value.startsWith("'"))
    return readEntry(value, isTextCell, member);
  if (value.startsWith('=') && value.length > 1)
    return readEntry(formulaFromLocal(value, culture), isTextCell, member);
  const typed = readTypedText(value, culture);
  if (typed) return { content: { ...emptyContent, v: typed.v, t: typed.t }, format: typed.format };
  // What looks like a number in English only is text here.
  return readTyped(value) ? entry(text(value)) : readEntry(value, isTextCell, member);
}

function readText(value: string, isTextCell: boolean, member: string): CellEntry {
  if (value === '') return entry({});
  if (value.length > longestText) {
    throw invalidArgument(member, `a cell holds at most ${longestText} characters, not ${value.length}.`);
  }
  if (value.startsWith("'")) return entry(text(value.slice(1)));
  if (isTextCell) return entry(text(value));
  if (value.startsWith('=') && value.length > 1) return formula(value, member);
  const parsed = readTyped(value);
  if (parsed) return parsed;
  if (/^[+-]./.test(value)) return formula(`=${value}`, member);
  return entry(text(value));
}

function formula(value: string, member: string): CellEntry {
  if (value.length > longestFormula) {
    throw invalidArgument(member, `a formula has at most ${longestFormula} characters, not ${value.length}.`);
  }
  if (!isFormulaSyntax(value)) throw invalidArgument(member, `"${value}" is no formula.`);
  return entry({ f: value });
}

/** A number, percentage, currency, date, truth value or error as one types it; null when it is just text. */
function readTyped(value: string): CellEntry | null {
  if (ERROR_TYPE_SET.has(value.toUpperCase() as ErrorType)) {
    return entry({ v: value.toUpperCase(), t: CellValueType.STRING, custom: { error: true } });
  }
  const parsed = numfmt.parseValue(value, { locale: 'en' });
  if (!parsed) return null;
  if (typeof parsed.v === 'boolean') return entry({ v: parsed.v ? 1 : 0, t: CellValueType.BOOLEAN });
  if (typeof parsed.v !== 'number') return null;
  // Excel shows every date that is typed with day, month and year in its one short format.
  const format = parsed.z?.replace(/^mm?\/dd?\/yyyy/, 'm/d/yyyy') ?? null;
  return { content: { ...emptyContent, v: parsed.v, t: CellValueType.NUMBER }, format };
}

function text(value: string): ICellData {
  return { v: value, t: CellValueType.STRING };
}

function entry(content: ICellData): CellEntry {
  return { content: { ...emptyContent, ...content }, format: null };
}

function describe(value: unknown): string {
  return Array.isArray(value) ? 'an array' : typeof value;
}
