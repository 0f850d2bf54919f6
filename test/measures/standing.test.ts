import fc from 'fast-check';
import { add, compare, fraction, type Fraction } from '../../src/measures/fraction';
import { attainments } from '../../src/measures/attainment';
import { standingColumn, standings, type StandingOrder, type TieRule } from '../../src/measures/standing';
import { anyFraction, hugeFraction } from './arbitrary';

const of = (n: number): Fraction => fraction(n);
const places = (values: readonly (Fraction | null)[], ties?: TieRule): (number | null)[] =>
  standings(values, ties).standings.map((entry) => entry?.standing ?? null);

/** Nine values out of a small set, so that ties and blanks are common. */
const entries = fc.array(
  fc.option(fc.oneof(fc.integer({ min: 0, max: 6 }).map(of), anyFraction, hugeFraction)),
  {
    maxLength: 40,
  },
);
const tieRules: TieRule[] = ['competition', 'dense', 'ordinal'];

describe('worked examples', () => {
  const values = [of(10), of(30), of(20), of(30), null, of(20), of(20), of(5)];

  it('competition ranking counts everybody strictly ahead', () => {
    expect(places(values)).toEqual([6, 1, 3, 1, null, 3, 3, 7]);
  });

  it('dense ranking leaves no gap', () => {
    expect(places(values, 'dense')).toEqual([3, 1, 2, 1, null, 2, 2, 4]);
  });

  it('ordinal ranking lets the earlier row go first', () => {
    expect(places(values, 'ordinal')).toEqual([6, 1, 3, 2, null, 4, 5, 7]);
  });

  it.each(tieRules)('%s: ties are marked, entries without a value neither stand nor count', (ties) => {
    const result = standings(values, ties);
    expect(result.count).toBe(7);
    expect(result.standings.map((entry) => entry?.tied ?? null)).toEqual([
      false,
      true,
      true,
      true,
      null,
      true,
      true,
      false,
    ]);
  });

  it('3rd of 67: two of the 67 committees directly under the Central Committee are ahead', () => {
    // The order of the brief (vjs.vietnam.vn); the other ratios are made up, two above 5 %, the rest below.
    const others = Array.from({ length: 64 }, (_, index) => fraction(100 + index, 4000));
    const withoutFigures = [null, null];
    const ratios = [...others.slice(0, 40), fraction(52, 1000), fraction(5, 100), ...withoutFigures];
    ratios.push(fraction(51, 1000), ...others.slice(40));
    const result = standings(ratios);
    expect(result.count).toBe(67);
    expect(result.standings[41]).toEqual({ standing: 3, tied: false });
  });

  it('least first turns the order round, the earlier row still going first among equals', () => {
    const least = (ties: TieRule): (number | null)[] =>
      standings(values, ties, 'least-first').standings.map((entry) => entry?.standing ?? null);
    expect(least('competition')).toEqual([2, 6, 3, 6, null, 3, 3, 1]);
    expect(least('dense')).toEqual([2, 4, 3, 4, null, 3, 3, 1]);
    expect(least('ordinal')).toEqual([2, 6, 3, 7, null, 4, 5, 1]);
  });

  it('nobody has a value', () => {
    expect(standings([null, null])).toEqual({ count: 0, standings: [null, null] });
    expect(standings([])).toEqual({ count: 0, standings: [] });
  });

  it('decides on the exact values where their nearest doubles coincide', () => {
    const third = fraction(1, 3);
    const hairAbove = add(third, fraction(1n, 10n ** 30n));
    expect(places([third, hairAbove, third])).toEqual([2, 1, 2]);
  });

  it('values of equal quotient are tied whatever their counts', () => {
    expect(standings([fraction(3, 4), fraction(75, 100)]).standings).toEqual([
      { standing: 1, tied: true },
      { standing: 1, tied: true },
    ]);
  });
});

describe('laws', () => {
  it('agree with a naive count', () => {
    fc.assert(
      fc.property(entries, (values) => {
        const present = values.filter((value) => value !== null);
        const ahead = (value: Fraction): Fraction[] => present.filter((other) => compare(other, value) > 0);
        const different = (list: Fraction[]): number =>
          new Set(list.map((v) => `${String(v.numerator)}/${String(v.denominator)}`)).size;
        const rank = (value: Fraction | null): number | null => value && 1 + ahead(value).length;
        const dense = (value: Fraction | null): number | null => value && 1 + different(ahead(value));
        expect(places(values)).toEqual(values.map(rank));
        expect(places(values, 'dense')).toEqual(values.map(dense));
        expect(standings(values).count).toBe(present.length);
        expect(standings(values).standings.map((entry) => entry?.tied ?? null)).toEqual(
          values.map((value) => value && present.filter((other) => compare(other, value) === 0).length > 1),
        );
      }),
    );
  });

  it('ordinal standings are 1 to n and never contradict the values', () => {
    fc.assert(
      fc.property(entries, (values) => {
        const ordinal = places(values, 'ordinal');
        const sorted = ordinal.filter((place) => place !== null).sort((a, b) => a - b);
        expect(sorted).toEqual(sorted.map((_, index) => index + 1));
        places(values).forEach((place, index) => {
          expect(place ?? 0).toBeLessThanOrEqual(ordinal[index] ?? 0);
        });
      }),
    );
  });

  it('a standing does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(entries, (values) => {
        const reversed = [...values].reverse();
        expect(standings(reversed).standings).toEqual([...standings(values).standings].reverse());
      }),
    );
  });

  it('a column of quotients stands as its exact values do, also where doubles coincide', () => {
    // Neighbours of large counts: many of their quotients share a double.
    const large = fc.integer({ min: 2 ** 27, max: 2 ** 27 + 40 });
    const counts = fc.oneof(fc.integer({ min: -1, max: 6 }), large, fc.constantFrom(NaN, 0.5, 0.1, 0.3));
    const rules = fc.constantFrom(...tieRules);
    const orders = fc.constantFrom<StandingOrder>('greatest-first', 'least-first');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(counts, counts), { maxLength: 40 }),
        rules,
        orders,
        (rows, ties, order) => {
          const column = attainments(
            Float64Array.from(rows, ([admitted]) => admitted),
            Float64Array.from(rows, ([, target]) => target),
          );
          const values = rows.map((_, index) => column.at(index));
          const present = values.filter((value) => value !== null);
          const result = standingColumn(column, ties, order);
          expect(result.count).toBe(present.length);
          const sign = order === 'greatest-first' ? 1 : -1;
          values.forEach((value, index) => {
            const ahead = present.filter((other) => value && sign * compare(other, value) > 0);
            const equals = values.map((other) => other && value && compare(other, value) === 0);
            const standing =
              ties === 'competition'
                ? ahead.length
                : ties === 'dense'
                  ? new Set(ahead.map((v) => `${String(v.numerator)}/${String(v.denominator)}`)).size
                  : ahead.length + equals.slice(0, index).filter(Boolean).length;
            expect(result.standings[index]).toBe(value ? standing + 1 : 0);
            expect(result.tied[index]).toBe(value && equals.filter(Boolean).length > 1 ? 1 : 0);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
