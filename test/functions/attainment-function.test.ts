import fc from 'fast-check';
import { attainmentFunction } from '../../src/functions/attainment-function';
import { isFunctionError, type FunctionCell } from '../../src/functions/function-result';
import type { Language } from '../../src/language/language';
import { fraction, toNumber } from '../../src/measures/fraction';

/** As the library hands over an error that stands in a cell. */
const cellError = (code: string): object => ({ type: 'Error', code, basicValue: code });

function one(admitted: unknown, target: unknown, language: Language = 'en'): FunctionCell | undefined {
  const result = attainmentFunction([[[admitted]], [[target]]], language);
  expect([result.length, result[0]?.length]).toEqual([1, 1]);
  return result[0]?.[0];
}

const error = (code: string, message: string | null): object => ({ kind: 'function-error', code, message });

describe('single cells', () => {
  it.each([
    // Bình Thuận 2021 and 2022 (vjs.vietnam.vn).
    ['2,030 of 2,000', 2030, 2000, 1.015],
    ['2,071 of 2,000', 2071, 2000, 1.0355],
    ['nobody admitted', 0, 2000, 0],
    ['figures with decimals, exactly', 0.3, 0.1, 3],
    ['a blank target on the web', 12, '', ''],
    ['a blank target as null', 12, null, ''],
    ['a target left out', 12, undefined, ''],
    ['a target of spaces', 12, ' \u00a0', ''],
    ['a blank admitted', '', 2000, ''],
    ['both blank', '', '', ''],
    // A blank target arrives as 0 in Excel on Windows and Mac.
    ['a zero target', 12, 0, error('notAvailable', 'No target was set: the target is 0 or empty.')],
    ['a negative target', 12, -5, error('invalidValue', 'The target is negative.')],
    ['a negative admitted', -12, 5, error('invalidValue', 'The number of admitted is negative.')],
    ['text for the admitted', 'x', 5, error('invalidValue', 'Admitted: “x” is not a number.')],
    ['text that looks like a number', 12, '2.000', error('invalidValue', 'Target: “2.000” is not a number.')],
    ['text beside a blank', 'x', '', error('invalidValue', 'Admitted: “x” is not a number.')],
    ['text with braces', '{text}', 5, error('invalidValue', 'Admitted: “{text}” is not a number.')],
    ['a truth value', true, 5, error('invalidValue', 'Admitted: “TRUE” is not a number.')],
    ['no finite number', Infinity, 5, error('invalidValue', 'Admitted: “Infinity” is not a number.')],
    ['a result that no cell can hold', 1e300, 1e-300, error('invalidNumber', null)],
    ['#DIV/0! in the admitted', cellError('#DIV/0!'), 5, error('divisionByZero', null)],
    ['#N/A in the target', 5, cellError('#N/A'), error('notAvailable', null)],
    ['#REF! before a text', cellError('#REF!'), 'x', error('invalidReference', null)],
    ['the first of two errors', cellError('#NUM!'), cellError('#NAME?'), error('invalidNumber', null)],
    ['an error beside a blank', cellError('#NULL!'), '', error('nullReference', null)],
    [
      'an error that no function can give back',
      5,
      cellError('#CALC!'),
      error('invalidValue', 'Target: the cell holds the error #CALC!.'),
    ],
  ])('%s', (_name, admitted, target, expected) => {
    expect(one(admitted, target)).toEqual(expected);
  });

  it.each([
    ['vi', 'Chưa giao chỉ tiêu: ô chỉ tiêu bằng 0 hoặc để trống.', 'Chỉ tiêu: “x” không phải là số.'],
    ['en', 'No target was set: the target is 0 or empty.', 'Target: “x” is not a number.'],
    ['de', 'Kein Ziel gesetzt: Das Ziel ist 0 oder leer.', 'Ziel: „x“ ist keine Zahl.'],
  ] as const)('says why in %s', (language, noTarget, noNumber) => {
    expect(one(1, 0, language)).toEqual(error('notAvailable', noTarget));
    expect(one(1, 'x', language)).toEqual(error('invalidValue', noNumber));
  });

  it('takes plain values as well, and ignores the invocation that the library appends', () => {
    const invocation = { address: 'Sheet1!A1' };
    expect(attainmentFunction([2071, 2000, invocation], 'vi')).toEqual([[1.0355]]);
  });
});

describe('ranges', () => {
  it('spill cell by cell; errors and blanks stay in their places', () => {
    const admitted = [[150], [''], [90], ['-'], [12]];
    const targets = [[100], [80], [0], [70], ['']];
    expect(attainmentFunction([admitted, targets], 'en')).toEqual([
      [1.5],
      [''],
      [error('notAvailable', 'No target was set: the target is 0 or empty.')],
      [error('invalidValue', 'Admitted: “-” is not a number.')],
      [''],
    ]);
  });

  it('a single target serves every admitted, a single admitted every target', () => {
    expect(attainmentFunction([[[10, 20]], [[40]]], 'en')).toEqual([[0.25, 0.5]]);
    expect(attainmentFunction([10, [[40], [20]]], 'en')).toEqual([[0.25], [0.5]]);
  });

  it('a column against a row makes a table', () => {
    expect(attainmentFunction([[[10], [20]], [[10, 40]]], 'en')).toEqual([
      [1, 0.25],
      [2, 0.5],
    ]);
  });

  it('of different size say so where the shorter one has ended', () => {
    const ended = error(
      'notAvailable',
      'The ranges differ in size: there is nothing to calculate with at this place.',
    );
    expect(
      attainmentFunction(
        [
          [[1], [2], [3]],
          [[4], [4]],
        ],
        'en',
      ),
    ).toEqual([[0.25], [0.5], [ended]]);
    expect(attainmentFunction([[[1, 2]], [[4, 4, 4]]], 'en')).toEqual([[0.25, 0.5, ended]]);
  });
});

describe('laws', () => {
  const cell: fc.Arbitrary<unknown> = fc.oneof(
    fc.integer({ min: -5, max: 3000 }),
    fc.double(),
    fc.constantFrom<unknown>('', null, 'x', true, cellError('#REF!'), cellError('#SPILL!')),
  );
  const range = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  it('whatever the cells hold: a full table of numbers, empty text and errors; never a throw', () => {
    fc.assert(
      fc.property(range, range, (admitted, target) => {
        const result = attainmentFunction([admitted, target], 'vi');
        const width = Math.max(admitted[0]?.length ?? 0, target[0]?.length ?? 0);
        expect(result).toHaveLength(Math.max(admitted.length, target.length));
        for (const row of result) {
          expect(row).toHaveLength(width);
          for (const value of row) {
            expect(value === '' || Number.isFinite(value) || isFunctionError(value)).toBe(true);
          }
        }
      }),
    );
  });

  it('the only errors with a reason are those with which Excel shows one', () => {
    fc.assert(
      fc.property(cell, cell, (admitted, target) => {
        const value = attainmentFunction([admitted, target], 'vi')[0]?.[0] ?? '';
        if (isFunctionError(value) && value.message !== null) {
          expect(['invalidValue', 'notAvailable']).toContain(value.code);
          expect(value.message).not.toBe('');
        }
      }),
    );
  });

  it('a range gives what its cells give one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (pairs) => {
        const spilled = attainmentFunction([pairs.map(([a]) => [a]), pairs.map(([, t]) => [t])], 'de');
        expect(spilled).toEqual(pairs.map(([a, t]) => [attainmentFunction([a, t], 'de')[0]?.[0]]));
      }),
    );
  });

  it('two counts give the nearest double of the exact fraction', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), (admitted, target) => {
        expect(one(admitted, target)).toBe(toNumber(fraction(admitted, target)));
      }),
    );
  });
});
