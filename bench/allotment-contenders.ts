import { DOUBLE, INTEGER, type DuckDBConnection } from '@duckdb/node-api';
import lodash from 'lodash';
import pl from 'nodejs-polars';
import { allotmentOfColumns } from '../src/measures/allotment';
import { numberColumn } from '../src/measures/number-column';
import { fillTable } from './duckdb-table';
import { FreshRows, type Rows } from './fresh-rows';
import type { Contender } from './interleave';
import { seededRandom } from './random';

/** Committees with their members: what a total is spread by. */
export function memberCounts(names: readonly string[]): FreshRows {
  const random = seededRandom(4);
  return new FreshRows(names.length, (index) => [names[index] ?? '', 30 + Math.floor(random() ** 2 * 5000)]);
}

type Allotted = () => Float64Array;

/** A committee's exact share, cut to whole; products of these sizes are exact in doubles. */
interface Share {
  readonly index: number;
  readonly weight: number;
  readonly whole: number;
  readonly remainder: number;
}

/** All ways to spread a total by largest remainder, then larger weight, then earlier row; the product first. */
export function allotmentContenders(
  total: number,
  duckdb: DuckDBConnection,
): readonly Contender<Float64Array>[] {
  return [
    { name: 'Attainment', run: (rows) => product(rows, total) },
    { name: 'objects + sort', run: (rows) => objectsAndSort(rows, total) },
    { name: 'lodash', run: (rows) => lodashShares(rows, total) },
    { name: 'polars', run: (rows) => polarsShares(rows, total) },
    { name: 'DuckDB', run: (rows) => duckdbShares(rows, total, duckdb) },
  ];
}

function product(rows: Rows, total: number): Allotted {
  const { numbers: weights, others } = numberColumn(rows, 1);
  const result = allotmentOfColumns(total, { weights, minima: null, maxima: null });
  if (!result.ok || others.length > 0) throw new Error('There is no allotment.');
  return () => result.value;
}

function sharesOf(rows: Rows, total: number): Share[] {
  let sum = 0;
  for (const row of rows) sum += row[1] as number;
  return rows.map((row, index) => {
    const weight = row[1] as number;
    const remainder = (weight * total) % sum;
    return { index, weight, whole: (weight * total - remainder) / sum, remainder };
  });
}

function given(shares: readonly Share[], order: readonly Share[], total: number): Allotted {
  const result = Float64Array.from(shares, ({ whole }) => whole);
  const left = total - shares.reduce((sum, { whole }) => sum + whole, 0);
  for (const { index, whole } of order.slice(0, left)) result[index] = whole + 1;
  return () => result;
}

function objectsAndSort(rows: Rows, total: number): Allotted {
  const shares = sharesOf(rows, total);
  const order = shares.toSorted(
    (a, b) => b.remainder - a.remainder || b.weight - a.weight || a.index - b.index,
  );
  return given(shares, order, total);
}

function lodashShares(rows: Rows, total: number): Allotted {
  const shares = sharesOf(rows, total);
  const order = lodash.orderBy(shares, ['remainder', 'weight', 'index'], ['desc', 'desc', 'asc']);
  return given(shares, order, total);
}

function polarsShares(rows: Rows, total: number): Allotted {
  const weights = Float64Array.from(rows, (row) => row[1] as number);
  const sum = weights.reduce((a, b) => a + b, 0);
  const remainders = weights.map((weight) => (weight * total) % sum);
  const wholes = weights.map((weight, index) => (weight * total - (remainders[index] ?? 0)) / sum);
  const left = total - wholes.reduce((a, b) => a + b, 0);
  const chosen = pl
    .DataFrame({
      place: pl.Series('place', Int32Array.from(rows.keys())),
      // Negated, since one direction is given for all columns together.
      weight: pl.Series(
        'weight',
        weights.map((weight) => -weight),
      ),
      remainder: pl.Series(
        'remainder',
        remainders.map((remainder) => -remainder),
      ),
    })
    .sort(['remainder', 'weight', 'place'])
    .head(left)
    .getColumn('place')
    .toArray() as number[];
  for (const index of chosen) wholes[index] = (wholes[index] ?? 0) + 1;
  return () => wholes;
}

async function duckdbShares(rows: Rows, total: number, connection: DuckDBConnection): Promise<Allotted> {
  await fillTable(connection, 'weights', [
    { name: 'place', type: INTEGER, values: Array.from(rows.keys()) },
    { name: 'weight', type: DOUBLE, values: rows.map((row) => row[1] as number) },
  ]);
  const reader = await connection.runAndReadAll(`
    WITH exact AS (
      SELECT place, weight::BIGINT AS weight, weight::BIGINT * ${String(total)} AS product,
             (sum(weight) OVER ())::BIGINT AS whole
      FROM weights
    ), cut AS (
      SELECT place, weight, product // whole AS share, product % whole AS remainder FROM exact
    )
    SELECT (share + CASE WHEN row_number() OVER (ORDER BY remainder DESC, weight DESC, place)
                              <= ${String(total)} - sum(share) OVER () THEN 1 ELSE 0 END)::INTEGER
    FROM cut ORDER BY place`);
  const [shares = []] = reader.getColumnsJS();
  return () => Float64Array.from(shares as number[]);
}

/** What it takes only to look at the cells. */
export const allotmentFloor: Contender<never> = {
  name: 'touch floor',
  run: (rows) => {
    let seen = 0;
    for (const row of rows) seen += (row[0] as string).length + (row[1] as number);
    if (seen === 0) throw new Error('There are no rows.');
    return () => null;
  },
};
