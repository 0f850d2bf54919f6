import path from 'node:path';
import { allotmentContenders, allotmentFloor, memberCounts } from './allotment-contenders';
import { againstPeers, shown } from './bench-line';
import { committeeNames } from './committee-names';
import { committees, standingContenders, standingFloor } from './committee-standing';
import { differentNumbers } from './compare-numbers';
import { admissions, monthContenders, monthFloor } from './count-by-month';
import { gradeContenders, gradeFloor, ratings } from './grade-tables';
import { interleave, median, type Medians } from './interleave';
import { measuring, million, type Job, type JobSettings } from './job';
import { timeCalls } from './library-calls';
import { timeFiles } from './open-and-save';
import { timePaneStart } from './pane-start';
import { registerJob, registerScanJob, sheetsScanJob } from './scan-jobs';

async function countByMonth(rows: number, count: number, settings: JobSettings): Promise<Medians> {
  const names = committeeNames(count);
  const contenders = [...monthContenders(names, settings.duckdb), monthFloor];
  return interleave(admissions(rows, names), contenders, measuring(settings, rows), differentNumbers);
}

function monthsJob(count: number, ofFloor: number): Job {
  const title = `1 Register of 1,000,000 × ${count.toLocaleString('en')} committees × 60 months`;
  return {
    name: `months-${String(count)}`,
    run: async (settings) =>
      againstPeers(title, await countByMonth(million, count, settings), { ofBestPeer: 0.25, ofFloor }),
  };
}

const growthJob: Job = {
  name: 'growth',
  run: async (settings) => {
    const names = committeeNames(5000);
    const [product] = monthContenders(names, settings.duckdb);
    if (!product) throw new Error('There is no product.');
    const times: Medians[number][] = [];
    for (const count of [million, million / 10]) {
      const rows = admissions(count, names);
      const [measured] = await interleave(rows, [product], measuring(settings, count), differentNumbers);
      times.push({ name: `${count.toLocaleString('en')} rows`, milliseconds: measured?.milliseconds ?? NaN });
    }
    const measured = (times[0]?.milliseconds ?? NaN) / (times[1]?.milliseconds ?? NaN);
    const title = '1 Growth of the register, 5,000 committees';
    return { title, times, ratios: [{ to: '100,000 rows', measured, target: 15 }] };
  },
};

function standingJob(count: number, ofBestPeer: number): Job {
  const title = `2 Attainment, ratio, standing of ${count.toLocaleString('en')} committees`;
  return {
    name: `standing-${String(count)}`,
    run: async (settings) => {
      const contenders = [...standingContenders(settings.duckdb), standingFloor];
      const rows = committees(committeeNames(count));
      const medians = await interleave(rows, contenders, measuring(settings, count), differentNumbers);
      return againstPeers(title, medians, { ofBestPeer, ofFloor: null });
    },
  };
}

const gradesJob: Job = {
  name: 'grades',
  run: async (settings) => {
    const names = committeeNames(5000);
    const contenders = [...gradeContenders(names, settings.duckdb), gradeFloor];
    const rows = ratings(million, names);
    const medians = await interleave(rows, contenders, measuring(settings, million), differentNumbers);
    const title = '3 Grades of 1,000,000 × 5,000 committees, self × final';
    return againstPeers(title, medians, { ofBestPeer: 0.4, ofFloor: 4 });
  },
};

const allotmentJob: Job = {
  name: 'allotment',
  run: async (settings) => {
    const contenders = [...allotmentContenders(1_234_567, settings.duckdb), allotmentFloor];
    const count = 100_000;
    const rows = memberCounts(committeeNames(count));
    const medians = await interleave(rows, contenders, measuring(settings, count), differentNumbers);
    const title = '4 Allotment of 1,234,567 to 100,000 committees';
    return againstPeers(title, medians, { ofBestPeer: 0.2, ofFloor: null });
  },
};

const callsJob: Job = {
  name: 'calls',
  run: async ({ rounds }) => {
    const workbook = path.join(import.meta.dirname, '../assets/samples/binh-thuan.xlsx');
    const calls = (await timeCalls(workbook, 100_000, rounds + 1)).slice(1);
    const oneByOne = median(calls.map((times) => times.oneByOne));
    const asOneArray = median(calls.map((times) => times.asOneArray));
    return {
      title: '100,000 × =ATTAINMENT through the genuine office.js',
      times: [
        { name: 'one by one', milliseconds: oneByOne },
        { name: 'as one array', milliseconds: asOneArray },
      ],
      ratios: [{ to: 'as one array', measured: oneByOne / asOneArray, target: null }],
    };
  },
};

const filesJob: Job = {
  name: 'files',
  run: async ({ rounds }) => {
    const { bytes, readAlone, open, save } = await timeFiles(100_000, 10, rounds);
    return {
      title: `A workbook of 100,000 × 10 cells, ${String(Math.round(bytes / 1e6))} MB`,
      times: [
        { name: 'opening, to be saved without loss', milliseconds: open },
        { name: 'saving with one cell changed', milliseconds: save },
        { name: 'reading values alone (hucre)', milliseconds: readAlone },
      ],
      ratios: [
        { to: 'reading alone (opening)', measured: open / readAlone, target: null },
        { to: 'reading alone (saving)', measured: save / readAlone, target: null },
      ],
    };
  },
};

const paneJob: Job = {
  name: 'pane',
  run: async ({ rounds }) => {
    const { plainPage, pane, size } = await timePaneStart(
      path.join(import.meta.dirname, '..'),
      2 * rounds + 1,
    );
    const kilobytes = (bytes: number) => shown(bytes / 1000, 1);
    return {
      title: `The pane until it can be used (KB of gzip: functions alone ${kilobytes(size.functions)}, first view ${kilobytes(size.pane)}, fetched then ${kilobytes(size.later)}, all ${kilobytes(size.all)})`,
      times: [
        { name: 'pane', milliseconds: pane },
        { name: 'a plain page', milliseconds: plainPage },
      ],
      ratios: [
        { to: 'a plain page', measured: pane / plainPage, target: 3.5 },
        { to: '140 KB, until then', measured: (size.functions + size.pane) / 140_000, target: 1 },
        { to: '140 KB, all', measured: size.all / 140_000, target: 1 },
      ],
    };
  },
};

/** Every measurement, in the order in which they are run. */
export const jobs: readonly Job[] = [
  monthsJob(67, 2.5),
  monthsJob(5000, 2.5),
  monthsJob(100_000, 7),
  growthJob,
  registerJob,
  standingJob(10_000, 0.25),
  standingJob(100_000, 0.5),
  gradesJob,
  allotmentJob,
  callsJob,
  filesJob,
  sheetsScanJob,
  registerScanJob,
  paneJob,
];
