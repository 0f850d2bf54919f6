import fc from 'fast-check';
import { orderOfNumbers } from '../../src/measures/number-order';

const shown = (numbers: readonly number[]): [number[], number[]] => {
  const { order, starts } = orderOfNumbers(Float64Array.from(numbers));
  return [[...order], [...starts]];
};

it('puts the least first, equals in the order of the list, NaN nowhere', () => {
  expect(shown([5, NaN, 2, 5, -1])).toEqual([
    [4, 2, 0, 3],
    [0, 1, 2, 4],
  ]);
  expect(shown([NaN])).toEqual([[], [0]]);
  expect(shown([])).toEqual([[], [0]]);
});

it('takes 0 and -0 for one number, and the infinities for numbers', () => {
  expect(shown([0, -0, Infinity, -0, -Infinity])).toEqual([
    [4, 0, 1, 3, 2],
    [0, 1, 4, 5],
  ]);
});

it('puts the greatest first where that is wanted, equals still in the order of the list', () => {
  const { order, starts } = orderOfNumbers(Float64Array.of(5, NaN, 2, 5, -1), true);
  expect([[...order], [...starts]]).toEqual([
    [0, 3, 2, 4],
    [0, 2, 3, 4],
  ]);
});

it('agrees with a stable sort by comparison', () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double());
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), fc.boolean(), (numbers, greatestFirst) => {
      const sign = greatestFirst ? -1 : 1;
      const places = [...numbers.keys()].filter((index) => !Number.isNaN(numbers[index]));
      places.sort((a, b) => {
        const [x = 0, y = 0] = [numbers[a], numbers[b]];
        return sign * (x < y ? -1 : x > y ? 1 : 0);
      });
      const { order, starts } = orderOfNumbers(Float64Array.from(numbers), greatestFirst);
      expect([...order]).toEqual(places);
      const groups = [...starts.slice(1)].map(
        (end, group) => numbers[order[starts[group] ?? 0] ?? 0] === numbers[order[end - 1] ?? 0],
      );
      expect(groups.every(Boolean)).toBe(true);
      expect(starts.length - 1).toBe(new Set(places.map((index) => (numbers[index] ?? 0) + 0)).size);
    }),
  );
});
