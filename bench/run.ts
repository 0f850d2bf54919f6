import path from 'node:path';
import { allotmentContenders, allotmentFloor, memberCounts } from './allotment-contenders';
import { committeeNames } from './committee-names';
import { committees, standingContenders, standingFloor } from './committee-standing';
import { differentNumbers } from './compare-numbers';
import { admissions, monthContenders, monthFloor } from './count-by-month';
import { openDuckDb } from './duckdb-table';
import { gradeContenders, gradeFloor, ratings } from './grade-tables';
import { interleave, median, type Medians } from './interleave';
import { timeCalls } from './library-calls';
import { timeFiles } from './open-and-save';
import { printJob, shown } from './print-table';

/** Measured rounds of each job, beside the one that warms up. */
const rounds = 3;
const million = 1_000_000;
const mostGrowth = 15;
const duckdb = await openDuckDb();

async function countByMonth(rowCount: number, committeeCount: number): Promise<Medians> {
  const names = committeeNames(committeeCount);
  const rows = admissions(rowCount, names);
  return interleave(rows, [...monthContenders(names, duckdb), monthFloor], rounds, differentNumbers);
}

console.log(
  `Node ${process.version}; medians of ${String(rounds)} rounds in turn, each on rows fresh from JSON.`,
);

for (const [committeeCount, ofFloor] of [
  [67, 2.5],
  [5000, 2.5],
  [100_000, 7],
] as const) {
  const title = `Job 1: 1,000,000 admissions × ${committeeCount.toLocaleString('en')} committees × 60 months`;
  const medians = await countByMonth(million, committeeCount);
  printJob(title, medians, { ofBestPeer: 0.25, ofFloor });
  if (committeeCount !== 5000) continue;
  const small = await countByMonth(million / 10, committeeCount);
  const growth = (medians[0]?.milliseconds ?? NaN) / (small[0]?.milliseconds ?? NaN);
  console.log(
    `  growth from 100,000 to 1,000,000 rows: ${shown(growth, 1)} × (target ${String(mostGrowth)}: ${growth <= mostGrowth ? 'reached' : 'missed'})`,
  );
}

for (const [committeeCount, ofBestPeer] of [
  [10_000, 0.25],
  [100_000, 0.5],
] as const) {
  const rows = committees(committeeNames(committeeCount));
  const medians = await interleave(
    rows,
    [...standingContenders(duckdb), standingFloor],
    rounds,
    differentNumbers,
  );
  const title = `Job 2: attainment, ratio and standing of ${committeeCount.toLocaleString('en')} committees`;
  printJob(title, medians, { ofBestPeer, ofFloor: null });
}

{
  const names = committeeNames(5000);
  const rows = ratings(million, names);
  const medians = await interleave(
    rows,
    [...gradeContenders(names, duckdb), gradeFloor],
    rounds,
    differentNumbers,
  );
  printJob('Job 3: 1,000,000 ratings × 5,000 committees: grades, and self-rating by final grade', medians, {
    ofBestPeer: 0.4,
    ofFloor: 4,
  });
}

{
  const rows = memberCounts(committeeNames(100_000));
  const medians = await interleave(
    rows,
    [...allotmentContenders(1_234_567, duckdb), allotmentFloor],
    rounds,
    differentNumbers,
  );
  printJob('Job 4: allotment of 1,234,567 to 100,000 committees', medians, {
    ofBestPeer: 0.2,
    ofFloor: null,
  });
}

const workbook = path.join(import.meta.dirname, '../assets/samples/binh-thuan.xlsx');
const calls = (await timeCalls(workbook, 100_000, rounds + 1)).slice(1);
console.log(
  '\n100,000 × =ATTAINMENT through the genuine office.js (which gathers for 50 ms before it answers)',
);
console.log(`  one by one    ${shown(median(calls.map(({ oneByOne }) => oneByOne)), 1).padStart(9)} ms`);
console.log(`  as one array  ${shown(median(calls.map(({ asOneArray }) => asOneArray)), 1).padStart(9)} ms`);

{
  const { bytes, readAlone, open, save } = await timeFiles(100_000, 10, rounds);
  const line = (what: string, milliseconds: number) => {
    const ratio = shown(milliseconds / readAlone, 2);
    console.log(`  ${what.padEnd(34)} ${shown(milliseconds, 1).padStart(9)} ms  ${ratio} × reading alone`);
  };
  console.log(`\nA workbook of 100,000 × 10 cells (${shown(bytes / 1e6, 1)} MB)`);
  line('reading values alone (hucre)', readAlone);
  line('opening, to be saved without loss', open);
  line('saving with one cell changed', save);
}
duckdb.closeSync();
// Univer keeps a timer that would hold the process.
process.exit(0);
