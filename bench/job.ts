import type { DuckDBConnection } from '@duckdb/node-api';
import type { BenchLine } from './bench-line';
import type { Measuring } from './interleave';

export const million = 1_000_000;

/** What a job is run with. */
export interface JobSettings {
  readonly duckdb: DuckDBConnection;
  /** Measured rounds. */
  readonly rounds: number;
  /** The clock of the jobs with peers; calls and files go by the wall clock, since they wait for timers. */
  readonly now: () => number;
}

/** Rounds that warm up: one of a million rows is enough, of short jobs some more are wanted. */
export function measuring({ rounds, now }: JobSettings, rows: number): Measuring {
  return { rounds, now, warmUps: rows >= million ? 1 : 4 };
}

/** One measurement, by the name it is asked for. */
export interface Job {
  readonly name: string;
  readonly run: (settings: JobSettings) => Promise<BenchLine>;
}
