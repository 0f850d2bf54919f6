import { fraction, multiply, subtract, type Fraction } from './fraction';

const pointsOfOne = fraction(100);

/**
 * How far a share lies above a target share, in percentage points: 0.87 against 0.75 is 12 ("12 điểm phần trăm"), never
 * "12 %". Both are fractions of 1; negative where the share lies below.
 */
export function pointsAbove(share: Fraction, target: Fraction): Fraction {
  return multiply(subtract(share, target), pointsOfOne);
}
