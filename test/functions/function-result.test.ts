import { explainedError, isFunctionError, passedError, soleError } from '../../src/functions/function-result';

const reason = explainedError('notAvailable', 'No target was set.');

describe('soleError', () => {
  it('is the error that is all there is, to be thrown so that Excel shows its reason', () => {
    expect(soleError([[reason]])).toBe(reason);
  });

  it.each([
    ['a number', [[1.5]]],
    ['an empty cell', [['']]],
    [
      'an error that passes through: thrown, #REF! would turn into #VALUE!',
      [[passedError('invalidReference')]],
    ],
    ['two rows', [[reason], [reason]]],
    ['two columns', [[reason, 1]]],
  ])('%s: none', (_name, result) => {
    expect(soleError(result)).toBeNull();
  });
});

it('tells errors from values', () => {
  expect([1, '', '#N/A', reason].map(isFunctionError)).toEqual([false, false, false, true]);
});
