import { readXlsx } from 'hucre/xlsx';
import type { ICellData } from '@univerjs/core';
import { emptyExtras, type BookData } from '../workbench/book/book-data';
import { emptyDocument } from '../workbench/book/document-data';
import { blankSheet } from '../workbench/files/new-sheet-part';
import { newXlsx } from '../workbench/files/new-xlsx';
import { openXlsx } from '../workbench/files/open-xlsx';
import { saveXlsx } from '../workbench/files/save-xlsx';
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

const id = '{00000000-0001-0000-0000-000000000000}';

/** Opens and saves a workbook of texts and numbers beside reading alone. Throws when the readers do not agree. */
export async function timeFiles(rows: number, columns: number, rounds: number): Promise<FileTimes> {
  const bytes = newXlsx(workbookOf(rows, columns));
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

function workbookOf(rows: number, columns: number): BookData {
  const next = seededRandom(rows);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < columns; column++) {
      const number = Math.floor(next() * 10_000);
      line[column] = column < 3 ? { v: `Đảng bộ ${String(number)}`, t: 1 } : { v: number, t: 2 };
    }
    cellData[row] = line;
  }
  return {
    workbook: {
      id: 'workbook',
      name: '',
      appVersion: '',
      locale: 'enUS' as BookData['workbook']['locale'],
      styles: {},
      sheetOrder: [id],
      sheets: { [id]: { ...blankSheet, id, name: 'Số liệu', cellData } },
    },
    extras: { [id]: emptyExtras },
    names: [],
    spills: {},
    document: emptyDocument,
    activeSheetId: id,
  };
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
