import { readArgument } from '../../src/functions/argument';
import { fraction } from '../../src/measures/fraction';

describe('readArgument', () => {
  it.each([
    [2071, { kind: 'number', value: fraction(2071) }],
    [103.55, { kind: 'number', value: fraction(10355, 100) }],
    [-0, { kind: 'number', value: fraction(0) }],
    ['', { kind: 'blank' }],
    ['\u00a0 \t', { kind: 'blank' }],
    [null, { kind: 'blank' }],
    [undefined, { kind: 'blank' }],
    ['2071', { kind: 'no-number', shown: '2071' }],
    [' 5 ', { kind: 'no-number', shown: ' 5 ' }],
    [false, { kind: 'no-number', shown: 'FALSE' }],
    [NaN, { kind: 'no-number', shown: 'NaN' }],
    // The library's own error object has a code, the plain data of an error a basic value.
    [
      { type: 'Error', code: '#N/A' },
      { kind: 'error', shown: '#N/A', code: 'notAvailable' },
    ],
    [
      { type: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' },
      { kind: 'error', shown: '#DIV/0!', code: 'divisionByZero' },
    ],
    [
      { type: 'Error', code: '#BUSY!' },
      { kind: 'error', shown: '#BUSY!', code: null },
    ],
    // The text of an error is text: only the error itself is one.
    ['#N/A', { kind: 'no-number', shown: '#N/A' }],
  ])('%p', (value, expected) => {
    expect(readArgument(value)).toEqual(expected);
  });
});
