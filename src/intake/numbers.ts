import { fraction, fractionOfNumber, multiply } from '../measures/fraction';
import { isBlankText, parseNumber, type NumberKind } from '../measures/number-text';
import type { RawCell } from './block-cells';
import type { Reading } from './table';

const oneHundredth = fraction(1, 100);

/**
 * What a cell holds, exact. A number or a formula's number counts as the cell holds it; text is read as a number where it
 * is one, with a per cent sign as the fraction of 1 that it means. Blank texts, errors and what is no number are told apart.
 */
export function readCell(cell: RawCell, kind: NumberKind): Reading {
  const { where, value, shown, type } = cell;
  if (type === 'Error') return { kind: 'error', where, shown: shown === '' ? String(value) : shown };
  const calculated = typeof cell.formula === 'string' && cell.formula.startsWith('=');
  if (typeof value === 'number') {
    const exact = fractionOfNumber(value);
    return exact
      ? { kind: 'figure', value: exact, where, origin: calculated ? 'formula' : 'number', shown }
      : { kind: 'unreadable', where, shown };
  }
  if (typeof value === 'boolean') return { kind: 'unreadable', where, shown };
  if (isBlankText(value)) return { kind: 'blank', where, shown: value };
  const parsed = parseNumber(value, kind);
  if (!parsed) return { kind: 'unreadable', where, shown: value };
  const meant = parsed.percent ? multiply(parsed.value, oneHundredth) : parsed.value;
  return { kind: 'figure', value: meant, where, origin: 'text', shown: value };
}
