import fc from 'fast-check';
import { excellentAllowed, excellentToLower, type CapBase } from '../../src/measures/excellent-cap';
import { fraction, toNumber, type Fraction } from '../../src/measures/fraction';
import { unmeasured } from '../../src/measures/result';

const of = (n: number): Fraction => fraction(n);
const cap = (percent: number, base: CapBase) => ({ share: fraction(percent, 100), base });
const numbers = (good: number, excellent: number, percent: number, base: CapBase): (number | null)[] =>
  [excellentAllowed, excellentToLower].map((measure) => {
    const result = measure(of(good), of(excellent), cap(percent, base));
    return result.ok ? toNumber(result.value) : null;
  });

describe('worked examples', () => {
  it.each<[string, number, number, number, CapBase, number[]]>([
    // A school cell of 22 (mnsonca.pgdtanhong.edu.vn, 2022): over under the one reading, within under the other.
    ['18 good, 4 excellent, of the good', 18, 4, 20, 'good', [3, 1]],
    ['18 good, 4 excellent, of good or better', 18, 4, 20, 'good-or-better', [4, 0]],
    // Cà Mau 2020: 19 of 88 good or better are excellent, 21.59 %.
    ['Cà Mau 2020, of good or better', 69, 19, 20, 'good-or-better', [17, 2]],
    ['Cà Mau 2020 at 25 %', 69, 19, 25, 'good-or-better', [22, 0]],
    // Hải Dương 2019: 144 of 604.
    ['Hải Dương 2019, of good or better', 460, 144, 20, 'good-or-better', [120, 24]],
    ['fewer than five good allow none', 4, 1, 20, 'good', [0, 1]],
    ['nobody good', 0, 3, 20, 'good', [0, 3]],
    ['nobody at all', 0, 0, 20, 'good', [0, 0]],
  ])('%s', (_name, good, excellent, percent, base, expected) => {
    expect(numbers(good, excellent, percent, base)).toEqual(expected);
  });

  it('blank counts are none, and 20 % of the good is the usual cap', () => {
    expect(excellentAllowed(of(10), null)).toEqual({ ok: true, value: of(2) });
    expect(excellentToLower(null, of(2))).toEqual({ ok: true, value: of(2) });
  });

  it('refuses what is no count', () => {
    expect(excellentAllowed(of(-1), of(2))).toEqual(
      unmeasured('count-negative', { grade: 'good', count: -1 }),
    );
    expect(excellentToLower(of(1), fraction(3, 2))).toEqual(
      unmeasured('count-not-whole', { grade: 'excellent', count: 1.5 }),
    );
  });
});

it('lowering that many meets the cap, and one fewer does not', () => {
  const base = fc.constantFrom<CapBase>('good', 'good-or-better');
  fc.assert(
    fc.property(
      fc.nat(300),
      fc.nat(300),
      fc.integer({ min: 1, max: 100 }),
      base,
      (good, excellent, percent, kind) => {
        const [, lower = 0] = numbers(good, excellent, percent, kind);
        // In whole numbers: E × 100 ≤ p × base.
        const meets = (k: number): boolean =>
          (excellent - k) * 100 <= percent * (kind === 'good' ? good + k : good + excellent);
        const least = lower ?? NaN;
        expect(meets(least)).toBe(true);
        if (least > 0) expect(meets(least - 1)).toBe(false);
        const sorted = numbers(good + least, excellent - least, percent, kind);
        expect(sorted[1]).toBe(0);
        expect(excellent - least).toBeLessThanOrEqual(sorted[0] ?? NaN);
      },
    ),
  );
});
