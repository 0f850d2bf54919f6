import { fraction, fractionOfNumber, multiply } from '../measures/fraction';
import { isBlankText, parseNumber, type NumberKind } from '../measures/number-text';
import type { RawCell } from './block-cells';
import type { Reading } from './table';
import { foldText, withoutDiacritics } from './words';

const oneHundredth = fraction(1, 100);

/** "177*", "2.030 (*)": the mark of a footnote below the table. */
const footnote = /(?<=[\d%])\s*(?:[*†‡]+|\([*†‡]+\))$/;

const inexactWords =
  /^(?:tren|gan|hon|khoang|tam|it nhat|duoi|toi thieu|over|more than|about|nearly|almost|under|uber|mehr als|etwa|rund|fast|unter|ca\.?|[<>≤≥~≈])\s*\d|^\d[\d.,]*\s*%?\s*(?:tro len|tro xuong|or more|und mehr|\+)$|^\d[\d.,]*\s*%?\s*[-–]\s*\d[\d.,]*\s*%?$/;

/**
 * Whether a text speaks of a number without giving it: "trên 290", "khoảng 30", "85% trở lên", "90 - 100". Such a number is
 * never calculated with.
 */
export function saysInexact(text: string): boolean {
  return inexactWords.test(withoutDiacritics(foldText(text)));
}

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
  const parsed = parseNumber(value.replace(footnote, ''), kind);
  if (!parsed) return { kind: 'unreadable', where, shown: value };
  const meant = parsed.percent ? multiply(parsed.value, oneHundredth) : parsed.value;
  return { kind: 'figure', value: meant, where, origin: 'text', shown: value };
}
