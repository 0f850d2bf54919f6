import { readXlsx } from 'hucre/xlsx';
import type { ICellData } from '@univerjs/core';
import { newXlsx } from '../workbench/files/new-xlsx';
import { openXlsx } from '../workbench/files/open-xlsx';
import { saveXlsx } from '../workbench/files/save-xlsx';
import { benchWorkbook, sheetIdAt } from './bench-workbook';
import type { Cell } from './fresh-rows';
import { median } from './interleave';
import { seededRandom } from './random';

/** Median milliseconds for one workbook, all measured in turn in one run. */
export interface FileTimes {
  readonly bytes: number;
  /** The fastest reader of .xlsx that was found; it gives values only. */
  readonly readAlone: number;
  readonly open: number;
  /** With one cell changed. */
  readonly save: number;
}

const id = sheetIdAt(0);

/** Opens and saves a workbook of texts and numbers beside reading alone. Throws when the readers do not agree. */
export async function timeFiles(rows: number, columns: number, rounds: number): Promise<FileTimes> {
  const bytes = newXlsx(benchWorkbook([{ name: 'Số liệu', rows: randomRows(rows, columns) }]));
  const times = { readAlone: [] as number[], open: [] as number[], save: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    let start = performance.now();
    const peer = await readXlsx(bytes);
    const readAlone = performance.now() - start;
    start = performance.now();
    const opened = openXlsx(bytes);
    const open = performance.now() - start;
    const cells = opened.data.workbook.sheets[id]?.cellData ?? {};
    compare(cells, peer.sheets[0]?.rows ?? []);
    const now = structuredClone(opened.data);
    const cell = now.workbook.sheets[id]?.cellData?.[0]?.[0];
    if (cell) cell.v = 'Đảng bộ khác';
    start = performance.now();
    saveXlsx(opened, now);
    const save = performance.now() - start;
    if (round === 0) continue;
    times.readAlone.push(readAlone);
    times.open.push(open);
    times.save.push(save);
  }
  return {
    bytes: bytes.length,
    readAlone: median(times.readAlone),
    open: median(times.open),
    save: median(times.save),
  };
}

function* randomRows(rows: number, columns: number): Iterable<Cell[]> {
  const next = seededRandom(rows);
  for (let row = 0; row < rows; row++) {
    yield Array.from({ length: columns }, (_, column) => {
      const number = Math.floor(next() * 10_000);
      return column < 3 ? `Đảng bộ ${String(number)}` : number;
    });
  }
}

function compare(cells: Readonly<Record<number, unknown>>, rows: readonly (readonly unknown[])[]): void {
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      const own = (cells[index] as Record<number, ICellData> | undefined)?.[column]?.v;
      if (own !== value) {
        throw new Error(
          `Row ${String(index + 1)}, column ${String(column + 1)}: ${String(own)}, not ${String(value)}.`,
        );
      }
    });
  });
}
