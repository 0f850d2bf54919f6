import { DOUBLE, INTEGER, type DuckDBConnection } from '@duckdb/node-api';
import { desc, op, table } from 'arquero';
import lodash from 'lodash';
import pl from 'nodejs-polars';
import { admissionRatios } from '../src/measures/admission-ratio';
import { attainments } from '../src/measures/attainment';
import { numberColumn } from '../src/measures/number-column';
import { standingColumn } from '../src/measures/standing';
import { fillTable } from './duckdb-table';
import { FreshRows, type Rows } from './fresh-rows';
import type { Contender } from './interleave';
import { seededRandom } from './random';

/** Committees with admitted, target and members; small figures, so that many share an attainment. */
export function committees(names: readonly string[]): FreshRows {
  const random = seededRandom(2);
  return new FreshRows(names.length, (index) => {
    const target = 5 + Math.floor(random() * 200);
    return [
      names[index] ?? '',
      Math.floor(target * (0.6 + 0.6 * random())),
      target,
      target * 20 + Math.floor(random() * 1000),
    ];
  });
}

/** Attainments, then admission ratios, then standings by attainment, in one array. */
type Figures = () => Float64Array;

function figures(...columns: readonly ArrayLike<number>[]): Float64Array {
  return Float64Array.from(columns.flatMap((column) => Array.from(column)));
}

/** Column `column` of the rows as numbers. */
function numbers(rows: Rows, column: number): Float64Array {
  const values = new Float64Array(rows.length);
  rows.forEach((row, index) => (values[index] = row[column] as number));
  return values;
}

/** All ways to get attainment, ratio and standing; the product first. */
export function standingContenders(duckdb: DuckDBConnection): readonly Contender<Float64Array>[] {
  return [
    { name: 'Attainment', run: product },
    { name: 'sort + Map', run: sortAndMap },
    { name: 'lodash', run: lodashStanding },
    { name: 'arquero', run: arqueroStanding },
    { name: 'polars', run: polarsStanding },
    { name: 'DuckDB', run: (rows) => duckdbStanding(rows, duckdb) },
  ];
}

function product(rows: Rows): Figures {
  const columns = [1, 2, 3].map((column) => numberColumn(rows, column));
  if (columns.some(({ others }) => others.length > 0)) throw new Error('A cell holds no number.');
  const [admitted, targets, members] = columns.map((column) => column.numbers);
  if (!admitted || !targets || !members) throw new Error('There are three columns.');
  const attained = attainments(admitted, targets);
  const ratios = admissionRatios(admitted, members);
  const { standings } = standingColumn(attained);
  return () => figures(attained.numbers, ratios.numbers, standings);
}

function sortAndMap(rows: Rows): Figures {
  const attained = rows.map((row) => (row[1] as number) / (row[2] as number));
  const ratios = rows.map((row) => (row[1] as number) / (row[3] as number));
  const places = new Map<number, number>();
  attained
    .toSorted((a, b) => b - a)
    .forEach((value, index) => {
      if (!places.has(value)) places.set(value, index + 1);
    });
  const standing = attained.map((value) => places.get(value) ?? NaN);
  return () => figures(attained, ratios, standing);
}

function lodashStanding(rows: Rows): Figures {
  const attained = lodash.map(rows, (row) => (row[1] as number) / (row[2] as number));
  const ratios = lodash.map(rows, (row) => (row[1] as number) / (row[3] as number));
  const order = lodash.orderBy(lodash.range(rows.length), (index) => attained[index], 'desc');
  const standing = new Float64Array(rows.length);
  let place = 0;
  order.forEach((row, index) => {
    if (index === 0 || attained[row] !== attained[order[index - 1] ?? -1]) place = index + 1;
    standing[row] = place;
  });
  return () => figures(attained, ratios, standing);
}

function arqueroStanding(rows: Rows): Figures {
  const ranked = table({
    row: Array.from(rows.keys()),
    admitted: numbers(rows, 1),
    target: numbers(rows, 2),
    members: numbers(rows, 3),
  })
    .derive({ attained: 'd => d.admitted / d.target', ratio: 'd => d.admitted / d.members' })
    .orderby(desc('attained'))
    .derive({ standing: op.rank() })
    .orderby('row')
    .reify();
  const columns = ['attained', 'ratio', 'standing'].map((name) => ranked.array(name) as number[]);
  return () => figures(...columns);
}

function polarsStanding(rows: Rows): Figures {
  const frame = pl.DataFrame({
    admitted: pl.Series('admitted', numbers(rows, 1)),
    target: pl.Series('target', numbers(rows, 2)),
    members: pl.Series('members', numbers(rows, 3)),
  });
  const ranked = frame
    .withColumns(
      pl.col('admitted').div(pl.col('target')).alias('attained'),
      pl.col('admitted').div(pl.col('members')).alias('ratio'),
    )
    .withColumn(pl.col('attained').rank({ method: 'min', descending: true }).alias('standing'));
  const columns = ['attained', 'ratio', 'standing'].map(
    (name) => ranked.getColumn(name).toArray() as number[],
  );
  return () => figures(...columns);
}

async function duckdbStanding(rows: Rows, connection: DuckDBConnection): Promise<Figures> {
  await fillTable(connection, 'committees', [
    { name: 'place', type: INTEGER, values: Array.from(rows.keys()) },
    { name: 'admitted', type: DOUBLE, values: numbers(rows, 1) },
    { name: 'target', type: DOUBLE, values: numbers(rows, 2) },
    { name: 'members', type: DOUBLE, values: numbers(rows, 3) },
  ]);
  const reader = await connection.runAndReadAll(
    `SELECT admitted / target, admitted / members, (rank() OVER (ORDER BY admitted / target DESC))::INTEGER
     FROM committees ORDER BY place`,
  );
  const columns = reader.getColumnsJS() as number[][];
  return () => figures(...columns);
}

/** What it takes only to look at the cells. */
export const standingFloor: Contender<never> = {
  name: 'touch floor',
  run: (rows) => {
    let seen = 0;
    for (const row of rows) {
      seen += (row[0] as string).length + (row[1] as number) + (row[2] as number) + (row[3] as number);
    }
    if (seen === 0) throw new Error('There are no rows.');
    return () => null;
  },
};
