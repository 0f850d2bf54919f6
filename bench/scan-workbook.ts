import { scan, type Scan } from '../src/actions/scan';
import type { Outcome } from '../src/excel/outcome';
import { readWorkbook } from '../src/excel/read';
import { readColumns } from '../src/excel/read-columns';
import { neededColumns } from '../src/intake/count-register';
import { Book } from '../workbench/book/book';
import type { BookData } from '../workbench/book/book-data';
import { createUniver } from '../workbench/book/create-univer';
import { Host } from '../workbench/protocol/host';
import type { RequestRecord } from '../workbench/protocol/request-log';
import { startOfficeInNode } from '../workbench/protocol/node-transport';
import { median } from './interleave';

/** What one scan asked of the workbook, and how long it and its floor took, in turn in one run. */
export interface ScanTimes {
  readonly scan: number;
  /** The same cells read through the same host, and nothing done with them. */
  readonly readAlone: number;
  readonly requests: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
}

/**
 * Scans a workbook through the genuine office.js and the headless workbench, which refuses what Excel on the web would.
 *
 * @param check throws where the scan did not find what the workbook holds
 * @throws Error where a request was refused, or where scanning asked for other cells than reading alone
 */
export async function timeScan(
  data: BookData,
  check: (found: Scan) => void,
  rounds: number,
  now: () => number,
): Promise<ScanTimes> {
  const book = await Book.open(createUniver(), data);
  const host = new Host({ book, functions: { functions: [] } });
  const office = await startOfficeInNode(host);
  let records: RequestRecord[] = [];
  host.onRequest((record) => records.push(record));
  const measured = async <T>(work: () => Promise<T>): Promise<{ value: T; milliseconds: number }> => {
    records = [];
    const start = now();
    const value = await work();
    return { value, milliseconds: now() - start };
  };
  try {
    const times = { scan: [] as number[], readAlone: [] as number[] };
    let requests: readonly RequestRecord[] = [];
    // The first round warms up.
    for (let round = 0; round <= rounds; round++) {
      const scanned = await measured(async () => valueOf(await scan()));
      requests = records;
      check(scanned.value);
      const read = await measured(() => readAlone(scanned.value));
      const cells = (list: readonly RequestRecord[]): number =>
        list.reduce((sum, { cellsRead }) => sum + cellsRead, 0);
      // The scan looks at a long register's last rows once more.
      if (Math.abs(cells(records) - cells(requests)) * 100 > cells(requests)) {
        throw new Error('Scanning and reading alone read different cells.');
      }
      if (round === 0) continue;
      times.scan.push(scanned.milliseconds);
      times.readAlone.push(read.milliseconds);
    }
    const refused = requests.find(({ error }) => error !== null);
    if (refused)
      throw new Error(`Request ${String(refused.number)} was refused: ${refused.error?.code ?? ''}.`);
    return {
      scan: median(times.scan),
      readAlone: median(times.readAlone),
      requests: requests.length,
      largestRequest: Math.max(...requests.map(({ bytesIn }) => bytesIn)),
      largestAnswer: Math.max(...requests.map(({ bytesOut }) => bytesOut)),
    };
  } finally {
    office.stop();
    await book.dispose();
  }
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${JSON.stringify(outcome.facts)}`);
  return outcome.value;
}

/** Reads what the scan read; the registers that it had to read in blocks once more in blocks. */
async function readAlone({ tables, reading }: Scan): Promise<void> {
  valueOf(await readWorkbook());
  const cut = new Set(reading.blocks.filter(({ beyond }) => beyond !== null).map(({ sheetId }) => sheetId));
  for (const table of tables) {
    if (table.kind !== 'register' || !cut.has(table.sheetId)) continue;
    const { sheet, sheetId, firstEntry: firstRow, range } = table;
    const columns = neededColumns(table).map(({ column }) => column);
    valueOf(
      await readColumns({ sheet, sheetId, columns, firstRow, lastRow: range.lastRow }, {}, () => undefined),
    );
  }
}
