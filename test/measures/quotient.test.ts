import fc from 'fast-check';
import { admissionRatio, admissionRatios } from '../../src/measures/admission-ratio';
import { attainment, attainments } from '../../src/measures/attainment';
import { fractionOfNumber, toNumber } from '../../src/measures/fraction';
import { quotients } from '../../src/measures/quotient';

const pairs = [
  ['attainment', attainment, attainments],
  ['admission ratio', admissionRatio, admissionRatios],
] as const;

/** Counts, decimals, blanks and wrong signs, also beyond what a double holds of whole numbers. */
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 5_000_000 }) },
  fc.integer({ min: -3, max: 3 }),
  fc.constant(NaN),
  fc.constant(-0),
  fc.double({ min: -10, max: 1e6, noNaN: true }),
  fc.integer({ min: 2 ** 50, max: Number.MAX_SAFE_INTEGER }),
  fc.double({ min: 2 ** 53, max: 1e200, noNaN: true }),
);

describe.each(pairs)('%s', (_name, single, column) => {
  it('over columns is what it is one by one, value or reason', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), (rows) => {
        const result = column(
          Float64Array.from(rows, ([over]) => over),
          Float64Array.from(rows, ([, under]) => under),
        );
        rows.forEach(([over, under], index) => {
          const expected = single(fractionOfNumber(over), fractionOfNumber(under));
          expect(result.failureAt(index)).toBe(expected.ok ? null : expected.code);
          expect(result.numbers[index]).toBe(expected.ok ? toNumber(expected.value) : NaN);
          expect(result.at(index)).toEqual(expected.ok ? expected.value : null);
        });
      }),
      { numRuns: 500 },
    );
  });
});

it('says that equal doubles may hide a difference where decimals or large counts are divided', () => {
  const column = (over: number[], under: number[]): boolean =>
    attainments(Float64Array.from(over), Float64Array.from(under)).numbersTell;
  expect(column([2030, 2071], [2000, 2000])).toBe(true);
  expect(column([0.5, 2071], [2000, 2000])).toBe(false);
  expect(column([2 ** 27, 1], [2 ** 27, 1])).toBe(false);
});

it('refuses columns of different length', () => {
  const reason = 'value-missing' as const;
  const reasons = {
    over: { missing: reason, negative: reason },
    under: { missing: reason, zero: reason, negative: reason },
  };
  expect(() => quotients(new Float64Array(2), new Float64Array(3), reasons)).toThrow(RangeError);
});
