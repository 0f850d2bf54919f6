import { INTEGER, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import { table, op } from 'arquero';
import lodash from 'lodash';
import pl from 'nodejs-polars';
import { RegisterCount } from '../src/measures/counting';
import { dateColumn, listColumn } from '../src/measures/counting-columns';
import { periodsFrom, type Periods } from '../src/measures/counting-periods';
import { firstSerialOfMonth } from '../src/measures/month-of-serial';
import { fillTable } from './duckdb-table';
import { FreshRows, type Rows } from './fresh-rows';
import type { Contender } from './interleave';
import { seededRandom } from './random';

/** Committee, date of admission. */
const committeeColumn = 0;
const dateColumnIndex = 1;

export const monthCount = 60;
const firstMonth = { year: 2020, month: 1 };

/** A register of admissions over five years: committees of very different size, dates in no order. */
export function admissions(rowCount: number, names: readonly string[]): FreshRows {
  const random = seededRandom(20_261_122);
  const first = firstSerialOfMonth(firstMonth);
  const days = firstSerialOfMonth({ year: 2025, month: 1 }) - first;
  return new FreshRows(rowCount, () => {
    const committee = names[Math.floor(random() ** 1.5 * names.length)] ?? '';
    return [committee, first + Math.floor(random() * days)];
  });
}

/** The months of dates, as the peers are given them: by the same table that the product uses, which is quicker than any of theirs. */
function monthsOf(rows: Rows, { firstSerial, periodOfDay }: Periods): Int32Array {
  const months = new Int32Array(rows.length);
  rows.forEach(
    (row, index) => (months[index] = periodOfDay[Number(row[dateColumnIndex]) - firstSerial] ?? -1),
  );
  return months;
}

const committeesOf = (rows: Rows): string[] => rows.map((row) => row[committeeColumn] as string);

/** Counts as one array, committee after committee in the order of `names`, from cells in any order. */
export function inOrder(
  names: readonly string[],
  length: number,
  cellAt: (index: number) => readonly [committee: string, month: number, count: number],
): Uint32Array {
  const places = new Map(names.map((name, index) => [name, index]));
  const counts = new Uint32Array(names.length * monthCount);
  for (let index = 0; index < length; index++) {
    const [committee, month, count] = cellAt(index);
    counts[(places.get(committee) ?? NaN) * monthCount + month] = count;
  }
  return counts;
}

/** All ways to count admissions by committee and month; the product first, then the floor, then the peers. */
export function monthContenders(
  names: readonly string[],
  duckdb: DuckDBConnection,
): readonly Contender<Uint32Array>[] {
  const periods = periodsFrom(firstMonth, monthCount, 'month');
  return [
    { name: 'Attainment', run: (rows) => productCounts(rows, names, periods) },
    { name: 'nested Map', run: (rows) => nestedMap(rows, names, periods) },
    { name: 'lodash', run: (rows) => lodashCounts(rows, names, periods) },
    { name: 'arquero', run: (rows) => arqueroCounts(rows, names, periods) },
    { name: 'polars', run: (rows) => polarsCounts(rows, names, periods) },
    { name: 'DuckDB', run: (rows) => duckdbCounts(rows, names, periods, duckdb) },
  ];
}

type Counted = () => Uint32Array;

function productCounts(rows: Rows, names: readonly string[], periods: Periods): Counted {
  const counting = new RegisterCount(
    {
      committee: { column: committeeColumn, coder: listColumn(names) },
      month: { column: dateColumnIndex, coder: dateColumn(periods) },
    },
    [{ rows: 'committee', columns: 'month' }],
  );
  counting.add(rows);
  const { tables } = counting.result();
  return () => Uint32Array.from(tables[0]?.counts ?? []);
}

function nestedMap(rows: Rows, names: readonly string[], { firstSerial, periodOfDay }: Periods): Counted {
  const byCommittee = new Map<string, Map<number, number>>();
  for (const row of rows) {
    const committee = row[committeeColumn] as string;
    const month = periodOfDay[Number(row[dateColumnIndex]) - firstSerial] ?? -1;
    let months = byCommittee.get(committee);
    if (!months) byCommittee.set(committee, (months = new Map()));
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return () => {
    const cells = [...byCommittee].flatMap(([committee, months]) =>
      [...months].map(([month, count]) => [committee, month, count] as const),
    );
    return inOrder(names, cells.length, (index) => cells[index] ?? ['', 0, 0]);
  };
}

function lodashCounts(rows: Rows, names: readonly string[], { firstSerial, periodOfDay }: Periods): Counted {
  const counts = lodash.countBy(
    rows,
    (row) =>
      `${String(row[committeeColumn])}\t${String(periodOfDay[Number(row[dateColumnIndex]) - firstSerial])}`,
  );
  return () => {
    const cells = Object.entries(counts);
    return inOrder(names, cells.length, (index) => {
      const [key = '', count = 0] = cells[index] ?? [];
      const [committee = '', month = ''] = key.split('\t');
      return [committee, Number(month), count];
    });
  };
}

function arqueroCounts(rows: Rows, names: readonly string[], periods: Periods): Counted {
  const counted = table({ committee: committeesOf(rows), month: monthsOf(rows, periods) })
    .groupby('committee', 'month')
    .rollup({ count: op.count() });
  const committees = counted.array('committee') as string[];
  const months = counted.array('month') as number[];
  const counts = counted.array('count') as number[];
  return () =>
    inOrder(names, counts.length, (index) => [
      committees[index] ?? '',
      months[index] ?? 0,
      counts[index] ?? 0,
    ]);
}

function polarsCounts(rows: Rows, names: readonly string[], periods: Periods): Counted {
  const counted = pl
    .DataFrame({
      committee: pl.Series('committee', committeesOf(rows), pl.Utf8),
      month: pl.Series('month', monthsOf(rows, periods)),
    })
    .groupBy('committee', 'month')
    .agg(pl.len().alias('count'));
  const committees = counted.getColumn('committee').toArray() as string[];
  const months = counted.getColumn('month').toArray() as number[];
  const counts = counted.getColumn('count').toArray() as number[];
  return () =>
    inOrder(names, counts.length, (index) => [
      committees[index] ?? '',
      months[index] ?? 0,
      counts[index] ?? 0,
    ]);
}

async function duckdbCounts(
  rows: Rows,
  names: readonly string[],
  periods: Periods,
  connection: DuckDBConnection,
): Promise<Counted> {
  await fillTable(connection, 'admissions', [
    { name: 'committee', type: VARCHAR, values: committeesOf(rows) },
    { name: 'month', type: INTEGER, values: monthsOf(rows, periods) },
  ]);
  const reader = await connection.runAndReadAll(
    'SELECT committee, month, count(*)::INTEGER FROM admissions GROUP BY ALL',
  );
  const [committees = [], months = [], counts = []] = reader.getColumnsJS();
  return () =>
    inOrder(names, counts.length, (index) => [
      committees[index] as string,
      months[index] as number,
      counts[index] as number,
    ]);
}

/** What it takes only to look at the cells. */
export const monthFloor: Contender<never> = {
  name: 'touch floor',
  run: (rows) => {
    let seen = 0;
    for (const row of rows) {
      seen += (row[committeeColumn] as string).length + (row[dateColumnIndex] as number);
    }
    if (seen === 0) throw new Error('There are no rows.');
    return () => null;
  },
};
