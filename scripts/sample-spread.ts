/**
 * Whole numbers in proportion to weights that add up to `total` exactly, by largest remainder; equal remainders go to the
 * earlier part. Parts of a weight of 0 get nothing.
 */
export function spread(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight, index) => ({
    index,
    share: Math.floor((total * weight) / whole),
    remainder: (total * weight) % whole,
  }));
  let left = total - parts.reduce((sum, { share }) => sum + share, 0);
  for (const part of [...parts].sort((a, b) => b.remainder - a.remainder || a.index - b.index)) {
    if (left === 0) break;
    part.share += 1;
    left -= 1;
  }
  return parts.map(({ share }) => share);
}
