import fc from 'fast-check';
import { bandPosition, defaultBand } from '../../src/measures/band';
import { compare, fraction } from '../../src/measures/fraction';
import { anyFraction } from './arbitrary';

describe('bandPosition', () => {
  it('the default is 3 % to 4 % (Resolution 21-NQ/TW of 2022)', () => {
    expect(defaultBand).toEqual({ low: fraction(3, 100), high: fraction(4, 100) });
  });

  it.each([
    [fraction(2999, 100_000), 'below'],
    [fraction(3, 100), 'within'],
    [fraction(35, 1000), 'within'],
    [fraction(4, 100), 'within'],
    // Prints as 4,00 % and is above all the same.
    [fraction(400_001, 10_000_000), 'above'],
    // Bình Thuận: 5 % and more a year (vjs.vietnam.vn).
    [fraction(5, 100), 'above'],
    [fraction(0), 'below'],
  ] as const)('%# %p is %s', (value, position) => {
    expect(bandPosition(value, defaultBand)).toBe(position);
  });

  it('a band of one point holds only that point', () => {
    const point = { low: fraction(1, 3), high: fraction(1, 3) };
    expect(bandPosition(fraction(1, 3), point)).toBe('within');
    expect(bandPosition(fraction(333_333, 1_000_000), point)).toBe('below');
  });

  it('a band that ends before it begins is a bug of the caller', () => {
    expect(() => bandPosition(fraction(1), { low: fraction(2), high: fraction(1) })).toThrow(RangeError);
  });

  it('within is neither under the low end nor over the high end', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (value, a, b) => {
        const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
        const inside = compare(value, low) >= 0 && compare(value, high) <= 0;
        expect(bandPosition(value, { low, high }) === 'within').toBe(inside);
      }),
    );
  });
});
