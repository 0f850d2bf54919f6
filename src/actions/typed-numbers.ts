import type { Language } from '../language/language';
import { formatCount, formatDecimal } from '../language/number-format';
import { compare, fraction, isWhole, multiply, one, type Fraction } from '../measures/fraction';

/** A whole number, with or without marks between the thousands. */
export function countOf(text: string): Fraction | null {
  const plain = text.trim();
  if (!/^(\d{1,9}|\d{1,3}([.,\s]\d{3}){1,2})$/.test(plain)) return null;
  return fraction(Number(plain.replace(/\D/g, '')));
}

/** From 0 to 100, up to four decimals behind a comma or a point, the sign left out or not. */
export function percentageOf(text: string): Fraction | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/.exec(text.trim());
  if (!match) return null;
  const [, whole = '', decimals = ''] = match;
  const share = fraction(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length));
  return compare(share, one) <= 0 ? share : null;
}

/** "75", "3,5": as many decimals as the percentage has, four at the most. */
export function percentText(share: Fraction, language: Language): string {
  const percentage = multiply(share, fraction(100));
  if (isWhole(percentage)) return formatCount(percentage, language);
  return formatDecimal(percentage, 4, language).replace(/0+$/, '');
}
