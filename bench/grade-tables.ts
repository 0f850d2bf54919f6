import { VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import { table, op } from 'arquero';
import lodash from 'lodash';
import pl from 'nodejs-polars';
import { RegisterCount } from '../src/measures/counting';
import { listColumn, textColumn } from '../src/measures/counting-columns';
import { fillTable } from './duckdb-table';
import { FreshRows, type Cell, type Rows } from './fresh-rows';
import type { Contender } from './interleave';
import { seededRandom } from './random';

const gradeNames = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
];
const gradeCount = gradeNames.length;

/** A register of rated members: committee, self-rating, final grade. */
export function ratings(rowCount: number, names: readonly string[]): FreshRows {
  const random = seededRandom(3);
  const grade = (): string => gradeNames[Math.floor(random() ** 2 * gradeCount)] ?? '';
  return new FreshRows(rowCount, () => [names[Math.floor(random() * names.length)] ?? '', grade(), grade()]);
}

/** Final grades by committee, then self-ratings by final grade, in one array. */
type Counted = () => Uint32Array;

/** A count and what it is of; `of` is a committee in the first table, a self-rating in the second. */
type Counts = Iterable<readonly [of: string, final: string, count: number]>;

function inOrder(names: readonly string[], byCommittee: Counts, bySelf: Counts): Uint32Array {
  const committees = new Map(names.map((name, index) => [name, index]));
  const grades = new Map(gradeNames.map((name, index) => [name, index]));
  const counts = new Uint32Array((names.length + gradeCount) * gradeCount);
  for (const [committee, final, count] of byCommittee) {
    counts[(committees.get(committee) ?? NaN) * gradeCount + (grades.get(final) ?? NaN)] = count;
  }
  for (const [self, final, count] of bySelf) {
    counts[(names.length + (grades.get(self) ?? NaN)) * gradeCount + (grades.get(final) ?? NaN)] = count;
  }
  return counts;
}

const columnOf = (rows: Rows, column: number): string[] => rows.map((row) => row[column] as string);

/** All ways to count grades by committee and self-ratings by final grade; the product first. */
export function gradeContenders(
  names: readonly string[],
  duckdb: DuckDBConnection,
): readonly Contender<Uint32Array>[] {
  return [
    { name: 'Attainment', run: (rows) => productCounts(rows, names) },
    { name: 'joined-key Map', run: (rows) => joinedKeys(rows, names) },
    { name: 'nested Map', run: (rows) => nestedMaps(rows, names) },
    { name: 'lodash', run: (rows) => lodashCounts(rows, names) },
    { name: 'arquero', run: (rows) => arqueroCounts(rows, names) },
    { name: 'polars', run: (rows) => polarsCounts(rows, names) },
    { name: 'DuckDB', run: (rows) => duckdbCounts(rows, names, duckdb) },
  ];
}

function productCounts(rows: Rows, names: readonly string[]): Counted {
  const places = new Map(gradeNames.map((name, index) => [name, index]));
  const grade = (): ReturnType<typeof textColumn> =>
    textColumn(gradeCount, (text) => places.get(text) ?? null);
  const counting = new RegisterCount(
    {
      committee: { column: 0, coder: listColumn(names) },
      self: { column: 1, coder: grade() },
      final: { column: 2, coder: grade() },
    },
    [
      { rows: 'committee', columns: 'final' },
      { rows: 'self', columns: 'final' },
    ],
  );
  counting.add(rows);
  const { tables } = counting.result();
  return () => Uint32Array.from(tables.flatMap(({ counts }) => [...counts]));
}

function* splitKeys(counts: Iterable<readonly [string, number]>): Counts {
  for (const [key, count] of counts) {
    const [of = '', final = ''] = key.split('\t');
    yield [of, final, count];
  }
}

function joinedKeys(rows: Rows, names: readonly string[]): Counted {
  const byCommittee = new Map<string, number>();
  const bySelf = new Map<string, number>();
  for (const [committee, self, final] of rows as string[][]) {
    const committeeKey = `${String(committee)}\t${String(final)}`;
    const selfKey = `${String(self)}\t${String(final)}`;
    byCommittee.set(committeeKey, (byCommittee.get(committeeKey) ?? 0) + 1);
    bySelf.set(selfKey, (bySelf.get(selfKey) ?? 0) + 1);
  }
  return () => inOrder(names, splitKeys(byCommittee), splitKeys(bySelf));
}

function nestedMaps(rows: Rows, names: readonly string[]): Counted {
  const count = (maps: Map<Cell, Map<Cell, number>>, of: Cell, final: Cell): void => {
    let inner = maps.get(of);
    if (!inner) maps.set(of, (inner = new Map()));
    inner.set(final, (inner.get(final) ?? 0) + 1);
  };
  const byCommittee = new Map<Cell, Map<Cell, number>>();
  const bySelf = new Map<Cell, Map<Cell, number>>();
  for (const [committee = '', self = '', final = ''] of rows) {
    count(byCommittee, committee, final);
    count(bySelf, self, final);
  }
  const flat = (maps: Map<Cell, Map<Cell, number>>): Counts =>
    [...maps].flatMap(([of, inner]) =>
      [...inner].map(([final, number]) => [String(of), String(final), number] as const),
    );
  return () => inOrder(names, flat(byCommittee), flat(bySelf));
}

function lodashCounts(rows: Rows, names: readonly string[]): Counted {
  const byCommittee = lodash.countBy(rows, (row) => `${String(row[0])}\t${String(row[2])}`);
  const bySelf = lodash.countBy(rows, (row) => `${String(row[1])}\t${String(row[2])}`);
  return () => inOrder(names, splitKeys(Object.entries(byCommittee)), splitKeys(Object.entries(bySelf)));
}

/** Three columns of equal length as rows. */
function* zip(of: ArrayLike<unknown>, final: ArrayLike<unknown>, counts: ArrayLike<unknown>): Counts {
  for (let index = 0; index < counts.length; index++) {
    yield [String(of[index]), String(final[index]), Number(counts[index])];
  }
}

function arqueroCounts(rows: Rows, names: readonly string[]): Counted {
  const columns = table({
    committee: columnOf(rows, 0),
    self: columnOf(rows, 1),
    final: columnOf(rows, 2),
  });
  const by = (of: string): (() => Counts) => {
    const counted = columns.groupby(of, 'final').rollup({ count: op.count() });
    const [names, final, counts] = [of, 'final', 'count'].map((name) => counted.array(name) as unknown[]);
    return () => zip(names ?? [], final ?? [], counts ?? []);
  };
  const [byCommittee, bySelf] = [by('committee'), by('self')];
  return () => inOrder(names, byCommittee(), bySelf());
}

function polarsCounts(rows: Rows, names: readonly string[]): Counted {
  const frame = pl.DataFrame({
    committee: pl.Series('committee', columnOf(rows, 0), pl.Utf8),
    self: pl.Series('self', columnOf(rows, 1), pl.Utf8),
    final: pl.Series('final', columnOf(rows, 2), pl.Utf8),
  });
  const by = (of: string): (() => Counts) => {
    const counted = frame.groupBy(of, 'final').agg(pl.len().alias('count'));
    const [names, final, counts] = [of, 'final', 'count'].map(
      (name) => counted.getColumn(name).toArray() as unknown[],
    );
    return () => zip(names ?? [], final ?? [], counts ?? []);
  };
  const [byCommittee, bySelf] = [by('committee'), by('self')];
  return () => inOrder(names, byCommittee(), bySelf());
}

async function duckdbCounts(
  rows: Rows,
  names: readonly string[],
  connection: DuckDBConnection,
): Promise<Counted> {
  await fillTable(
    connection,
    'ratings',
    ['committee', 'self', 'final'].map((name, column) => ({
      name,
      type: VARCHAR,
      values: columnOf(rows, column),
    })),
  );
  const by = async (of: string): Promise<() => Counts> => {
    const reader = await connection.runAndReadAll(
      `SELECT ${of}, final, count(*)::INTEGER FROM ratings GROUP BY ALL`,
    );
    const [names = [], final = [], counts = []] = reader.getColumnsJS();
    return () => zip(names, final, counts);
  };
  const [byCommittee, bySelf] = [await by('committee'), await by('self')];
  return () => inOrder(names, byCommittee(), bySelf());
}

/** What it takes only to look at the cells. */
export const gradeFloor: Contender<never> = {
  name: 'touch floor',
  run: (rows) => {
    let seen = 0;
    for (const row of rows) {
      seen += (row[0] as string).length + (row[1] as string).length + (row[2] as string).length;
    }
    if (seen === 0) throw new Error('There are no rows.');
    return () => null;
  },
};
