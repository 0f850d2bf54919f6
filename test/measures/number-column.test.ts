import { numberColumn } from '../../src/measures/number-column';

it('takes numbers as they are, blanks as NaN, and tells the rows of all else', () => {
  const rows = [
    ['a', 5],
    ['b', ''],
    ['c', '12'],
    ['d', 0.5],
    ['e', ' '],
    ['f'],
    ['g', true],
    ['h', null],
    ['i', NaN],
  ];
  const { numbers, others } = numberColumn(rows, 1);
  expect([...numbers]).toEqual([5, NaN, NaN, 0.5, NaN, NaN, NaN, NaN, NaN]);
  expect(others).toEqual([2, 6, 8]);
});
