import { RegisterCounter } from '../src/intake/count-register';
import type { RegisterTable } from '../src/intake/table';
import { payloadLimits } from '../workbench/protocol/limits';
import { againstPeers, shown, type BenchLine } from './bench-line';
import { committeeNames } from './committee-names';
import { differentNumbers } from './compare-numbers';
import { admissions, inOrder, monthContenders, monthCount, monthFloor } from './count-by-month';
import type { Rows } from './fresh-rows';
import { interleave, type Contender } from './interleave';
import { measuring, million, type Job, type JobSettings } from './job';
import { timeScan } from './scan-workbook';
import { longRegister, manySheets, type ScannedWorkbook } from './scanned-workbooks';

/** As many rows as a block of a register with committee and date has within the web's limits. */
const blockRows = 50_000;

const register: RegisterTable = {
  kind: 'register',
  sheet: 'Sổ kết nạp',
  sheetId: '',
  range: { firstRow: 0, firstColumn: 0, lastRow: million, lastColumn: 1 },
  year: null,
  body: '',
  title: '',
  headerRows: [0],
  columns: [
    { column: 0, field: 'committee', heading: 'Đảng bộ' },
    { column: 1, field: 'date', heading: 'Ngày kết nạp' },
  ],
  firstEntry: 1,
};

function counterContender(names: readonly string[]): Contender<Uint32Array> {
  return {
    name: 'Attainment, spellings joined',
    run: (rows: Rows) => {
      const counter = new RegisterCounter(register);
      for (let from = 0; from < rows.length; from += blockRows)
        counter.add(rows.slice(from, from + blockRows));
      const { committees } = counter.result('');
      return () => {
        const cells = committees.flatMap(({ name, months }) =>
          months.map(
            ({ year, month, admitted }) => [name, (year - 2020) * 12 + month - 1, admitted] as const,
          ),
        );
        return inOrder(names, cells.length, (index) => cells[index] ?? ['', 0, 0]);
      };
    },
  };
}

/** The register counter as the reading uses it: block by block, names in any spelling, every doubtful row told. */
export const registerJob: Job = {
  name: 'register',
  run: async (settings) => {
    const names = committeeNames(5000);
    const peers = monthContenders(names, settings.duckdb).slice(1);
    const contenders = [counterContender(names), ...peers, monthFloor];
    const rows = admissions(million, names);
    const medians = await interleave(rows, contenders, measuring(settings, million), differentNumbers);
    const title = `1 Register counter, 1,000,000 rows × 5,000 committees × ${String(monthCount)} months`;
    return againstPeers(title, medians, { ofBestPeer: 1, ofFloor: null });
  },
};

async function scanLine(
  what: string,
  { data, check }: ScannedWorkbook,
  { rounds, now }: JobSettings,
  ofReading: number,
): Promise<BenchLine> {
  const times = await timeScan(data, check, rounds, now);
  const limit = payloadLimits.web ?? Infinity;
  const megabytes = (bytes: number): string => shown(bytes / 1024 / 1024, 2);
  return {
    title: `Scan of ${what} (${String(times.requests)} requests; largest ${megabytes(times.largestRequest)} MB, largest answer ${megabytes(times.largestAnswer)} MB)`,
    times: [
      { name: 'scan', milliseconds: times.scan },
      { name: 'reading the same cells alone', milliseconds: times.readAlone },
    ],
    ratios: [
      { to: 'reading alone', measured: times.scan / times.readAlone, target: ofReading },
      { to: 'the limit of 5 MB, request', measured: times.largestRequest / limit, target: 1 },
      { to: 'the limit of 5 MB, answer', measured: times.largestAnswer / limit, target: 1 },
    ],
  };
}

/** A workbook of many sheets, through the genuine office.js and the headless workbench. */
export const sheetsScanJob: Job = {
  name: 'scan-sheets',
  run: (settings) => scanLine('200 sheets of 67 committees', manySheets(200), settings, 6),
};

/** The same of one register as long as a sheet. */
export const registerScanJob: Job = {
  name: 'scan-register',
  run: (settings) =>
    scanLine('1,000,000 register rows × 500 committees', longRegister(million, 500), settings, 1.5),
};
