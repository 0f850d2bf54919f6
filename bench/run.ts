import { parseArgs } from 'node:util';
import { printTargets, printTimes, type BenchLine } from './bench-line';
import { openDuckDb } from './duckdb-table';
import { processorClock, wallClock } from './interleave';
import { jobs } from './jobs';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, processor: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number from 1 on.');
const unknown = positionals.filter((asked) => !jobs.some(({ name }) => name.startsWith(asked)));
if (unknown.length > 0) {
  const known = jobs.map(({ name }) => name).join(', ');
  throw new Error(`There is no job "${unknown.join('", "')}". There are: ${known}.`);
}
const asked = jobs.filter(
  ({ name }) => positionals.length === 0 || positionals.some((start) => name.startsWith(start)),
);

const duckdb = await openDuckDb();
const lines: BenchLine[] = [];
console.log(
  `Node ${process.version}; medians of ${String(rounds)} rounds in turn, each on rows fresh from JSON.${
    values.processor ? ' Milliseconds of all processors together, for a machine that is busy.' : ''
  }`,
);
for (const job of asked) {
  const line = await job.run({ duckdb, rounds, now: values.processor ? processorClock : wallClock });
  printTimes(line);
  lines.push(line);
}
printTargets(lines);
duckdb.closeSync();
// Univer keeps a timer that would hold the process.
process.exit(0);
