import fc from 'fast-check';
import {
  allotment,
  allotmentOfColumns,
  exactAllotment,
  type AllotmentEntry,
} from '../../src/measures/allotment';
import {
  compare,
  fraction,
  fractionOfNumber,
  subtract,
  toNumber,
  zero,
  type Fraction,
} from '../../src/measures/fraction';

const of = (n: number): Fraction => fraction(n);
const entry = (weight: number | Fraction, minimum = 0, maximum: number | null = null): AllotmentEntry => ({
  weight: typeof weight === 'number' ? of(weight) : weight,
  minimum: of(minimum),
  maximum: maximum === null ? null : of(maximum),
});
const shares = (total: number, entries: readonly AllotmentEntry[]): number[] => {
  const result = allotment(of(total), entries);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value.map(Number);
};
const failure = (total: Fraction, entries: readonly AllotmentEntry[]): unknown => {
  const result = allotment(total, entries);
  return result.ok ? null : { code: result.code, facts: result.facts };
};

describe('worked examples', () => {
  it('spreads by largest remainder', () => {
    // 21 by 417, 3,383, 3,198, 2 of 7,000: 1.251, 10.149, 9.594, 0.006; the one left over goes to .594.
    expect(shares(21, [entry(417), entry(3383), entry(3198), entry(2)])).toEqual([1, 10, 10, 0]);
  });

  it('equal remainders go to the larger weight, then to the earlier row', () => {
    // 2 by 1, 3, 1, 3 of 8: remainders .25, .75, .25, .75; and 3 by 3, 1 of 4: 2.25 and 0.75.
    expect(shares(2, [entry(1), entry(3), entry(1), entry(3)])).toEqual([0, 1, 0, 1]);
    // 1.5 and 0.5: the same remainder, the larger weight goes first wherever it stands.
    expect(shares(2, [entry(1), entry(3)])).toEqual([0, 2]);
    expect(shares(1, [entry(1), entry(1), entry(1)])).toEqual([1, 0, 0]);
  });

  it('holds everybody within minimum and maximum and spreads the rest by weight', () => {
    expect(
      shares(100, [entry(4378, 5, 45), entry(3120, 5, 45), entry(980, 5, 45), entry(415, 5, 45)]),
    ).toEqual([45, 38, 12, 5]);
  });

  it('keeps rows that are fixed', () => {
    expect(shares(10, [entry(1, 4, 4), entry(1), entry(2)])).toEqual([4, 2, 4]);
    expect(shares(7, [entry(1, 4, 4), entry(9, 3, 3)])).toEqual([4, 3]);
    expect(shares(7, [entry(9, 0, 4), entry(1, 0, 3)])).toEqual([4, 3]);
  });

  it('takes weights that are no whole numbers, such as members × rate', () => {
    expect(shares(3, [entry(fraction(5, 10)), entry(fraction(1, 3)), entry(fraction(1, 6))])).toEqual([
      2, 1, 0,
    ]);
  });

  it('a row without a weight gets its minimum', () => {
    expect(shares(10, [entry(0), entry(0, 2), entry(5)])).toEqual([0, 2, 8]);
  });

  it('nothing, or nobody', () => {
    expect(shares(0, [entry(3), entry(0)])).toEqual([0, 0]);
    expect(shares(0, [])).toEqual([]);
  });

  it('spreads the printed total of Quảng Nam 2024, 1,905, to the last one; its own 22 targets added up to 1,950', () => {
    const printed = 1905;
    const weights = Array.from({ length: 22 }, (_, index) => entry(40 + 7 * index));
    expect(shares(printed, weights).reduce((a, b) => a + b)).toBe(printed);
  });
});

describe('what cannot be', () => {
  it.each<[string, Fraction, AllotmentEntry[], unknown]>([
    ['a broken total', fraction(5, 2), [entry(1)], { code: 'total-not-whole', facts: {} }],
    ['a negative total', of(-1), [entry(1)], { code: 'total-not-whole', facts: {} }],
    ['a negative weight', of(5), [entry(1), entry(-1)], { code: 'weight-negative', facts: { row: 2 } }],
    [
      'minima beyond the total',
      of(5),
      [entry(1, 4), entry(1, 3)],
      { code: 'minimum-exceeds-total', facts: { by: 2 } },
    ],
    [
      'maxima short of it',
      of(9),
      [entry(1, 0, 4), entry(1, 0, 3)],
      { code: 'maximum-below-total', facts: { by: 2 } },
    ],
    [
      'only rows without a weight',
      of(9),
      [entry(0, 4), entry(0)],
      { code: 'weights-zero', facts: { by: 5 } },
    ],
    ['nobody to take it', of(1), [], { code: 'weights-zero', facts: { by: 1 } }],
    [
      'a broken limit',
      of(9),
      [{ ...entry(1), minimum: fraction(1, 2) }],
      { code: 'limit-not-whole', facts: { row: 1 } },
    ],
    [
      'a minimum above its maximum',
      of(9),
      [entry(1), entry(1, 5, 3)],
      { code: 'limits-crossed', facts: { row: 2, minimum: 5, maximum: 3 } },
    ],
  ])('%s', (_name, total, entries, expected) => {
    expect(failure(total, entries)).toEqual(expected);
  });
});

describe('laws', () => {
  const limited = fc
    .tuple(
      fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5000 })),
      fc.integer({ min: 0, max: 20 }),
      fc.option(fc.integer({ min: 0, max: 60 })),
    )
    .map(([weight, minimum, more]) => entry(weight, minimum, more === null ? null : minimum + more));
  const any = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.array(limited, { maxLength: 12 }));

  it('adds up exactly and respects every limit, or says by how much it cannot', () => {
    fc.assert(
      fc.property(any, ([total, entries]) => {
        const result = allotment(of(total), entries);
        const least = entries.reduce((sum, { minimum }) => sum + toNumber(minimum), 0);
        const most = entries.reduce(
          (sum, { weight, minimum, maximum }) =>
            sum + (compare(weight, zero) === 0 ? toNumber(minimum) : maximum ? toNumber(maximum) : Infinity),
          0,
        );
        if (!result.ok) {
          expect(result.facts['by']).toBe(least > total ? least - total : total - most);
          expect(least > total || most < total).toBe(true);
          return;
        }
        expect(result.value.reduce((sum, share) => sum + share, 0n)).toBe(BigInt(total));
        result.value.forEach((share, index) => {
          const { minimum, maximum } = entries[index] ?? entry(0);
          expect(share >= minimum.numerator).toBe(true);
          if (maximum) expect(share <= maximum.numerator).toBe(true);
        });
      }),
    );
  });

  it('without limits every share lies less than one away from the exact one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 15 }),
        (total, weights) => {
          const sum = weights.reduce((a, b) => a + b);
          shares(
            total,
            weights.map((weight) => entry(weight)),
          ).forEach((share, index) => {
            const exact = fraction(BigInt(total) * BigInt(weights[index] ?? 0), sum);
            expect(Math.abs(toNumber(subtract(of(share), exact)))).toBeLessThan(1);
          });
        },
      ),
    );
  });

  it('with the same limits a larger weight never gets less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 40 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 10 }),
        fc.nat({ max: 100 }),
        (minimum, more, weights, percent) => {
          const total = weights.length * minimum + Math.floor((weights.length * more * percent) / 100);
          const result = shares(
            total,
            weights.map((weight) => entry(weight, minimum, minimum + more)),
          );
          weights.forEach((weight, i) => {
            weights.forEach((other, j) => {
              if (weight > other) expect(result[i] ?? 0).toBeGreaterThanOrEqual(result[j] ?? 0);
            });
          });
        },
      ),
    );
  });

  it('does not depend on the order of the rows, but for equals of which the earlier goes first', () => {
    fc.assert(
      fc.property(any, ([total, entries]) => {
        const result = allotment(of(total), entries);
        const reversed = allotment(of(total), [...entries].reverse());
        if (!result.ok || !reversed.ok) {
          expect(reversed.ok).toBe(result.ok);
          return;
        }
        const named = (list: readonly AllotmentEntry[], values: readonly bigint[]): string[] =>
          list
            .map(({ weight, minimum, maximum }, index) =>
              [weight, minimum, maximum, fraction(values[index] ?? 0n)]
                .map((part) => (part ? String(part.numerator) : '-'))
                .join(' '),
            )
            .sort();
        // Equal weights with different limits may change places at equal remainders: compared by weight only.
        const byWeight = (lines: string[]): string[] => lines.map((line) => line.replace(/ .* /, ' ')).sort();
        expect(byWeight(named([...entries].reverse(), reversed.value))).toEqual(
          byWeight(named(entries, result.value)),
        );
      }),
    );
  });

  it('goes by the proportions alone: weights times ten give the same', () => {
    fc.assert(
      fc.property(any, ([total, entries]) => {
        const larger = entries.map((one) => ({ ...one, weight: fraction(one.weight.numerator * 10n) }));
        const tenths = entries.map((one) => ({ ...one, weight: fraction(one.weight.numerator, 10n) }));
        expect(allotment(of(total), larger)).toEqual(allotment(of(total), entries));
        expect(allotment(of(total), tenths)).toEqual(allotment(of(total), entries));
      }),
    );
  });

  it('weights and totals beyond what doubles multiply exactly', () => {
    const huge = 10n ** 20n;
    const result = allotment(fraction(3n * huge + 1n), [
      { ...entry(fraction(2n * huge)), maximum: fraction(2n * huge) },
      entry(fraction(huge + 1n)),
      entry(fraction(huge)),
    ]);
    // 3·10²⁰ + 1 by 2 : 1 + 10⁻²⁰ : 1, the first far from its maximum.
    expect(result.ok && result.value.reduce((sum, share) => sum + share)).toBe(3n * huge + 1n);
    expect(result.ok && result.value[1] !== undefined && result.value[1] >= (result.value[2] ?? 0n)).toBe(
      true,
    );
  });

  it('doubles and whole numbers of any size give the same shares and the same failures', () => {
    const size = fc.constantFrom(3, 50, 5000, 2 ** 24, 2 ** 26, 2 ** 40);
    const upTo = (): fc.Arbitrary<number> => size.chain((max) => fc.integer({ min: 0, max }));
    const row = fc
      .tuple(upTo(), fc.oneof(fc.constant(0), upTo()), fc.option(fc.oneof(fc.constant(0), upTo())))
      .map(([weight, minimum, more]) => entry(weight, minimum, more === null ? null : minimum + more));
    const rows = fc.array(row, { maxLength: 12 });
    fc.assert(
      fc.property(upTo(), fc.boolean(), rows, (beyond, beyondMinima, entries) => {
        // Often above the minima, so that most totals are possible.
        const least = entries.reduce((sum, { minimum }) => sum + toNumber(minimum), 0);
        const total = of((beyondMinima ? least : 0) + beyond);
        expect(allotment(total, entries)).toEqual(exactAllotment(total, entries));
      }),
      { numRuns: 2000 },
    );
  });

  it('columns of numbers give what entries give: shares, failures and their facts', () => {
    const decimal = fc.tuple(fc.nat(200_000), fc.integer({ min: 0, max: 6 })).map(([n, d]) => n / 10 ** d);
    const weight = fc.oneof(fc.integer({ min: -1, max: 40 }), decimal, fc.nat(2 ** 40), fc.constant(1 / 3));
    const limit = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(-1, 0.5, 2 ** 40));
    const row = fc.tuple(weight, limit, fc.oneof(fc.constant(Infinity), limit));
    const totals = fc.oneof(fc.nat(300), fc.nat(2 ** 40), fc.constantFrom(-1, 0.5, 2 ** 60));
    const which = fc.record({ minima: fc.boolean(), maxima: fc.boolean() });
    fc.assert(
      fc.property(totals, fc.array(row, { maxLength: 12 }), which, (total, rows, given) => {
        const result = allotmentOfColumns(total, {
          weights: Float64Array.from(rows, ([weight]) => weight),
          minima: given.minima ? Float64Array.from(rows, ([, minimum]) => minimum) : null,
          maxima: given.maxima ? Float64Array.from(rows, ([, , maximum]) => maximum) : null,
        });
        const expected = allotment(
          fractionOfNumber(total) ?? zero,
          rows.map(([weight, minimum, maximum]) => ({
            weight: fractionOfNumber(weight) ?? zero,
            minimum: (given.minima ? fractionOfNumber(minimum) : null) ?? zero,
            maximum: given.maxima ? fractionOfNumber(maximum) : null,
          })),
        );
        const shown = expected.ok ? { ok: true, value: Float64Array.from(expected.value, Number) } : expected;
        expect(result).toEqual(shown);
      }),
      { numRuns: 2000 },
    );
  });

  it('columns of different length, and a weight that is none', () => {
    const weights = Float64Array.of(1, NaN);
    expect(() => allotmentOfColumns(1, { weights, minima: new Float64Array(1), maxima: null })).toThrow(
      RangeError,
    );
    expect(allotmentOfColumns(1, { weights, minima: null, maxima: null })).toMatchObject({
      code: 'weight-negative',
    });
  });

  it('gives out what is left over where very many remainders lie close together', () => {
    // Weights that differ by one in a hundred thousand: all remainders lie in one part of those told apart first.
    const weights = Float64Array.from({ length: 3000 }, (_, index) => 100_000 + (index % 7));
    const entries = Array.from(weights, (weight) => entry(weight));
    const columns = allotmentOfColumns(4321, { weights, minima: null, maxima: null });
    const exact = exactAllotment(of(4321), entries);
    expect(columns.ok && exact.ok && [...columns.value]).toEqual(exact.ok && exact.value.map(Number));
  });

  it('takes 100,000 committees', () => {
    const entries = Array.from({ length: 100_000 }, (_, index) => entry(1 + ((index * 7919) % 4999), 1, 400));
    expect(shares(5_000_000, entries).reduce((a, b) => a + b)).toBe(5_000_000);
  });
});
