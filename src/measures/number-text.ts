import { fractionOfDecimalText, type Fraction } from './fraction';

/** Text that reads as a number. */
export interface ParsedNumber {
  /** Of "103,6%" it is 103.6: the per cent sign is told, not applied. */
  readonly value: Fraction;
  readonly percent: boolean;
  /** Digits after the decimal mark. */
  readonly decimals: number;
  /** One sign before exactly three digits, as in "1.238": 1238 or 1.238, and `value` is what the column's kind says. */
  readonly eitherWay: boolean;
}

/** What a column holds decides how "1.238" is read: counts are whole, shares are not. */
export type NumberKind = 'count' | 'share';

const unitWords = /\s*(?:đ\/c|đồng chí|đảng viên|đv|người|members?|mitglieder)$/iu;
const noNumber = /^(?:[-‐‑‒–—−]+|[x/]|…|\.{2,})?$/i;

/** Whether a cell's text stands for "none": empty, a dash, "x", "/" or dots. */
export function isBlankText(text: string): boolean {
  return noNumber.test(text.normalize('NFC').replace(/\s+/g, ''));
}

function decimalNumber(sign: string, digits: string, decimals: string): Fraction | null {
  return fractionOfDecimalText(`${sign}${digits}${decimals === '' ? '' : `.${decimals}`}`);
}

interface Digits {
  readonly whole: string;
  readonly decimals: string;
  readonly eitherWay: boolean;
}

function splitAtLastMark(text: string): Digits | null {
  const match = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/.exec(text);
  const [, whole = '', group, mark, decimals = ''] = match ?? [];
  if (!match || group === mark) return null;
  return { whole: whole.replace(/[.,]/g, ''), decimals, eitherWay: false };
}

function splitDigits(text: string, kind: NumberKind): Digits | null {
  if (/^\d+$/.test(text)) return { whole: text, decimals: '', eitherWay: false };
  const spaced = /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/.exec(text);
  if (spaced)
    return { whole: (spaced[1] ?? '').replaceAll(' ', ''), decimals: spaced[2] ?? '', eitherWay: false };
  if (/^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/.test(text)) {
    return { whole: text.replace(/[.,]/g, ''), decimals: '', eitherWay: false };
  }
  const single = /^(\d+)[.,](\d+)$/.exec(text);
  if (!single) return splitAtLastMark(text);
  const [, before = '', after = ''] = single;
  const eitherWay = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  return eitherWay && kind === 'count'
    ? { whole: before + after, decimals: '', eitherWay }
    : { whole: before, decimals: after, eitherWay };
}

/**
 * The number that a text stands for, in Vietnamese, German or English writing: "2.030", "1 234", "96,6%", "1.234,5",
 * "1,234.5", "−12", "08", "35 đ/c". `null` for anything else ("trên 90", "88/91", "90 - 100").
 */
export function parseNumber(text: string, kind: NumberKind): ParsedNumber | null {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').replace(/[−–]/g, '-').trim();
  const percent = plain.endsWith('%');
  const bare = (percent ? plain.slice(0, -1) : plain).trim().replace(unitWords, '');
  const signed = /^([+-]?)\s*(\d.*)$/.exec(bare);
  if (!signed) return null;
  const split = splitDigits(signed[2] ?? '', percent ? 'share' : kind);
  if (!split) return null;
  const value = decimalNumber(signed[1] ?? '', split.whole, split.decimals);
  return value && { value, percent, decimals: split.decimals.length, eitherWay: split.eitherWay };
}
