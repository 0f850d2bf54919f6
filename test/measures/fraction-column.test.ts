import fc from 'fast-check';
import { add, compare, fraction } from '../../src/measures/fraction';
import { columnOfFractions, columnOfNumbers, type FractionColumn } from '../../src/measures/fraction-column';
import { anyFraction, hugeFraction } from './arbitrary';

/** Whether a column that says that its numbers tell really has different numbers for different values. */
function expectTold(column: FractionColumn): void {
  if (!column.numbersTell) return;
  column.numbers.forEach((number, a) => {
    column.numbers.forEach((other, b) => {
      const [first, second] = [column.at(a), column.at(b)];
      if (first && second) expect(number === other).toBe(compare(first, second) === 0);
    });
  });
}

it('holds nearest doubles, NaN where there is no value, and gives the exact values', () => {
  const column = columnOfFractions([fraction(1, 3), null, fraction(-7)]);
  expect([...column.numbers]).toEqual([1 / 3, NaN, -7]);
  expect([column.at(0), column.at(1), column.numbersTell]).toEqual([fraction(1, 3), null, true]);
  expect(columnOfNumbers(Float64Array.of(0.966, NaN)).at(0)).toEqual(fraction(966, 1000));
  expect(columnOfNumbers(Float64Array.of(0.966, NaN)).at(1)).toBeNull();
});

it('knows when its numbers do not tell', () => {
  const third = fraction(1, 3);
  expect(columnOfFractions([third, add(third, fraction(1n, 10n ** 30n))]).numbersTell).toBe(false);
  // 2^26 and its neighbours: quotients that differ by less than doubles can say.
  const n = 2 ** 27;
  expect(columnOfFractions([fraction(n, n + 1), fraction(n - 1, n)]).numbersTell).toBe(false);
});

it('where it says that its numbers tell, they do', () => {
  const close = fc.integer({ min: 1, max: 2 ** 27 }).map((n) => fraction(n, n + 1));
  fc.assert(
    fc.property(fc.array(fc.oneof(anyFraction, close, hugeFraction), { maxLength: 12 }), (values) => {
      expectTold(columnOfFractions(values));
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 12 }),
      (numbers) => {
        expectTold(columnOfNumbers(Float64Array.from(numbers)));
      },
    ),
  );
});
