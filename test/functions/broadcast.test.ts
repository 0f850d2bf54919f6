import { broadcast } from '../../src/functions/broadcast';

const together = (values: readonly unknown[] | null): string | null => values && values.join('');

describe('broadcast', () => {
  it.each([
    ['two values', ['a', 'b'], [['ab']]],
    ['a value and a range', ['a', [['b', 'c']]], [['ab', 'ac']]],
    [
      'a row and a column',
      [[['a', 'b']], [['c'], ['d']]],
      [
        ['ac', 'bc'],
        ['ad', 'bd'],
      ],
    ],
    [
      'ranges of one size',
      [
        [['a'], ['b']],
        [['c'], ['d']],
      ],
      [['ac'], ['bd']],
    ],
    [
      'ranges of different size',
      [
        [['a'], ['b'], ['c']],
        [['d'], ['e']],
      ],
      [['ad'], ['be'], [null]],
    ],
    ['three arguments', [[['a', 'b']], 'x', [['c', 'd']]], [['axc', 'bxd']]],
    // Nothing known hands over an empty range; should it happen, there is one place without a cell.
    ['an empty range', [[], 'a'], [[null]]],
  ])('%s', (_name, args, expected) => {
    expect(broadcast(args, together)).toEqual(expected);
  });
});
