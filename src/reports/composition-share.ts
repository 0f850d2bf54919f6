import { composition } from '../measures/composition';
import { toNumber, type Fraction } from '../measures/fraction';

/** What a cell shows for a part of a whole: its share, the words for a part larger than its whole, or nothing. */
export function shareOrWords(
  part: Fraction | null,
  whole: Fraction | null,
  tooLarge: string,
): number | string {
  const share = composition(part, whole);
  if (share.ok) return toNumber(share.value);
  return share.code === 'part-exceeds-whole' ? tooLarge : '';
}

/** The share as a fraction, where there is one. */
export function shareValue(part: Fraction | null, whole: Fraction | null): Fraction | null {
  const share = composition(part, whole);
  return share.ok ? share.value : null;
}
