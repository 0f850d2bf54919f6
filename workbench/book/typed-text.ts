import { CellValueType, numfmt } from '@univerjs/core';
import type { Culture } from './culture';

/** What a text that a person types or pastes is in a cell; the format is the one that Excel gives a cell without any. */
export interface TypedValue {
  readonly v: number;
  readonly t: CellValueType.NUMBER | CellValueType.BOOLEAN;
  readonly format: string | null;
}

/**
 * Reads a text as Excel does when it is typed under the culture's settings: `1,5`, `2.030`, `12,5%` and `31/12/2021`
 * under vi-VN. Null for what is only text. Stricter than Excel where that would guess: separators must part groups of
 * three digits, so that `1.5` is no fifteen under vi-VN.
 */
export function readTypedText(text: string, culture: Culture): TypedValue | null {
  const typed = text.trim();
  if (/^(true|false)$/i.test(typed)) {
    return { v: typed.toLowerCase() === 'true' ? 1 : 0, t: CellValueType.BOOLEAN, format: null };
  }
  const dated = culture.name === 'de-DE' ? slashed(typed) : typed;
  if (!isGrouped(dated, culture)) return null;
  const parsed = numfmt.parseValue(dated, { locale: culture.formatTag });
  if (!parsed || typeof parsed.v !== 'number') return null;
  return { v: parsed.v, t: CellValueType.NUMBER, format: parsed.z ?? null };
}

/** Numbers with group separators must have them at every third digit; everything else passes. */
function isGrouped(text: string, { groupSeparator, decimalSeparator }: Culture): boolean {
  const figures = /\d[\d.,]*/.exec(text)?.[0] ?? '';
  if (!figures.includes(groupSeparator)) return true;
  const [whole = '', ...rest] = figures.split(decimalSeparator);
  if (rest.length > 1 || rest.join('').includes(groupSeparator)) return false;
  return whole
    .split(groupSeparator)
    .every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
}

/** `31.12.2021`, as dates are written in German. */
function slashed(text: string): string {
  return text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, '$1/$2/$3');
}
