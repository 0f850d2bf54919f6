import fc from 'fast-check';
import { fractionOfNumber, multiply, safeWhole, fraction, zero } from '../../src/measures/fraction';
import { wholeMultiples } from '../../src/measures/whole-multiples';

const multiplesOf = (...numbers: number[]): number[] | null => {
  const whole = wholeMultiples(Float64Array.from(numbers));
  return whole && [...whole];
};

it('leaves whole numbers, and brings decimals to the least whole ones in the same proportions', () => {
  expect(multiplesOf(3, 0, 12)).toEqual([3, 0, 12]);
  expect(multiplesOf(0.5, 12.25, 3)).toEqual([50, 1225, 300]);
  // 4,378 members at 3.5 %.
  expect(multiplesOf(153.23, 100)).toEqual([15323, 10000]);
});

it('gives up where that takes more decimals or digits than weights have', () => {
  expect(multiplesOf(1 / 3)).toBeNull();
  expect(multiplesOf(0.1 + 0.2)).toBeNull();
  expect(multiplesOf(1e15, 0.5)).toBeNull();
  expect(multiplesOf(NaN, 0.5)).toBeNull();
});

it('whatever it gives is exactly the decimals times one power of ten', () => {
  const decimal = fc.tuple(fc.nat(10 ** 9), fc.integer({ min: 0, max: 4 })).map(([n, d]) => n / 10 ** d);
  fc.assert(
    fc.property(
      fc.array(fc.oneof(decimal, fc.double({ min: 0, max: 1e6, noNaN: true })), { minLength: 1 }),
      (numbers) => {
        const whole = multiplesOf(...numbers);
        if (!whole) return;
        const scales = [1, 10, 100, 1000, 10_000].filter((scale) =>
          numbers.every((value, index) => {
            const exact = multiply(fractionOfNumber(value) ?? zero, fraction(scale));
            return safeWhole(exact) === (whole[index] ?? NaN) + 0;
          }),
        );
        expect(scales.length).toBeGreaterThan(0);
      },
    ),
  );
});
