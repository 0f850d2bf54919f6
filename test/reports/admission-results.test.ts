import fc from 'fast-check';
import { add, divide, fraction, toNumber } from '../../src/measures/fraction';
import { admissionResults, committeesOf, valueOf } from '../../src/reports/admission-results';
import { fixtureTable } from './fixtures/tables';
import { binhThuan2022, settings, untidy } from './fixtures/worked-examples';

const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat({ max: 9999 })), {
  minLength: 1,
  maxLength: 30,
});

function resultsOf(rows: readonly (readonly [number, number])[]) {
  const { table } = fixtureTable({
    fields: ['target', 'admitted'],
    rows: rows.map((cells, index) => ({ name: `Đảng bộ ${String(index)}`, cells })),
  });
  return admissionResults(table, settings);
}

test('the differences add up to the difference of the sums', () => {
  fc.assert(
    fc.property(counts, (rows) => {
      const results = resultsOf(rows);
      const differences = committeesOf(results).map((row) => valueOf(row.difference) ?? fraction(0));
      expect(differences.reduce(add)).toEqual(valueOf(results.total.difference));
    }),
  );
});

test('the total’s attainment is that of the summed counts', () => {
  fc.assert(
    fc.property(counts, (rows) => {
      const sum = (place: 0 | 1) => fraction(rows.reduce((total, row) => total + row[place], 0));
      expect(valueOf(resultsOf(rows).total.attainment)).toEqual(divide(sum(1), sum(0)));
    }),
  );
});

test('each standing is one more than the committees strictly ahead, of all that have a value', () => {
  fc.assert(
    fc.property(counts, (rows) => {
      const results = resultsOf(rows);
      for (const { standings, attainment } of committeesOf(results)) {
        const own = valueOf(attainment);
        const ahead = committeesOf(results).filter((other) => {
          const value = valueOf(other.attainment);
          return own && value && value.numerator * own.denominator > own.numerator * value.denominator;
        });
        expect(standings.attainment?.standing).toBe(ahead.length + 1);
        expect(results.standingCounts.attainment).toBe(rows.length);
      }
    }),
  );
});

test('equal attainments of unequal counts are the same double, so that RANK ties them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 999 }),
      (admitted, target, times) => {
        expect((admitted * times) / (target * times)).toBe(toNumber(fraction(admitted, target)));
      },
    ),
  );
});

test('the total row’s own figures are taken as they are, with their cells', () => {
  const { total } = admissionResults(binhThuan2022.table, settings);
  expect(total.target.source).toMatchObject({ kind: 'cell', reading: { where: { row: 14, column: 2 } } });
  expect(valueOf(total.attainment)).toEqual(fraction(2071, 2000));
});

test('each failure says why', () => {
  const failures = committeesOf(admissionResults(untidy.table, settings)).map(({ attainment, ratio }) => [
    attainment.ok ? 'ok' : attainment.code,
    ratio.ok ? 'ok' : ratio.code,
  ]);
  expect(failures).toEqual([
    ['ok', 'ok'],
    ['ok', 'ok'],
    ['target-missing', 'ok'],
    ['target-zero', 'members-zero'],
    ['not-a-number', 'members-missing'],
    ['ok', 'ok'],
    ['target-negative', 'members-negative'],
    ['admitted-missing', 'admitted-missing'],
    ['admitted-negative', 'admitted-negative'],
    ['not-a-number', 'not-a-number'],
    ['target-missing', 'members-missing'],
  ]);
});
