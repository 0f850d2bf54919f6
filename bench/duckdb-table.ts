import {
  DuckDBInstance,
  DuckDBDataChunk,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';

/** Rows that a chunk of DuckDB holds. */
const chunkRows = 2048;

/** A column to be handed to DuckDB. */
export interface DuckColumn {
  readonly name: string;
  readonly type: DuckDBType;
  readonly values: ArrayLike<DuckDBValue>;
}

/** A database in memory with one thread per processor, as DuckDB starts by default. */
export async function openDuckDb(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  return instance.connect();
}

/** Makes the table anew and fills it by whole chunks: the appender's fastest documented way. */
export async function fillTable(
  connection: DuckDBConnection,
  table: string,
  columns: readonly DuckColumn[],
): Promise<void> {
  const names = columns.map(({ name, type }) => `${name} ${type.toString()}`).join(', ');
  await connection.run(`CREATE OR REPLACE TABLE ${table} (${names})`);
  const appender = await connection.createAppender(table);
  const count = columns[0]?.values.length ?? 0;
  const types = columns.map(({ type }) => type);
  for (let from = 0; from < count; from += chunkRows) {
    const to = Math.min(from + chunkRows, count);
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(
      columns.map(({ values }) => Array.prototype.slice.call(values, from, to) as DuckDBValue[]),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
