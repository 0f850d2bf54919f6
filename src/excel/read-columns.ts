import { rangeText } from '../intake/cell';
import type { RawValue } from '../intake/raw-block';
import { mostAnswerBytes } from './answer-size';
import { done } from './outcome';
import { isTooLarge } from './read-contents';
import { run } from './run';
import { stopOf, type Work } from './work';

/** Some columns of a sheet, over many rows. */
export interface ColumnsWanted {
  readonly sheet: string;
  readonly sheetId: string;
  /** Zero-based, in the order in which a row's cells are wanted. */
  readonly columns: readonly number[];
  /** Zero-based, both ends inside. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A value of a cell as JSON before any was seen: names of committees are the longest. */
const bytesPerCell = 60;
/** Room in an answer for rows that are longer than those before. */
const spare = 1.25;

/**
 * Reads columns of a sheet block by block, each as large as Excel on the web allows for an answer, and hands over each
 * block's rows as it arrives; they are not kept. The first block's size is reckoned, the next ones follow from what came; an answer
 * that is too large all the same is asked for in halves. The work may be stopped between two requests.
 */
export function readColumns(
  wanted: ColumnsWanted,
  work: Work,
  onRows: (rows: readonly (readonly RawValue[])[]) => void,
) {
  const { run: send = run } = work;
  return send<null>(async (context) => {
    const sheet = context.workbook.worksheets.getItem(wanted.sheetId);
    const { firstRow, lastRow, columns } = wanted;
    let size = rowsFor(bytesPerCell * columns.length);
    for (let row = firstRow; row <= lastRow;) {
      const stopped = stopOf(work);
      if (stopped) return stopped;
      work.onProgress?.({
        step: 'counting',
        done: row - firstRow,
        of: lastRow - firstRow + 1,
        name: wanted.sheet,
      });
      const rows = await readSlice(context, sheet, columns, row, Math.min(lastRow, row + size - 1));
      if (rows === null) {
        size = Math.ceil(size / 2);
        continue;
      }
      onRows(rows);
      row += rows.length;
      size = rowsFor(bytesOf(rows) / rows.length);
    }
    return done(null);
  });
}

function rowsFor(bytesPerRow: number): number {
  return Math.max(1, Math.floor(mostAnswerBytes / (bytesPerRow * spare)));
}

/** The rows from one to another; `null` where that is too much for one answer. */
async function readSlice(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly number[],
  firstRow: number,
  lastRow: number,
): Promise<RawValue[][] | null> {
  const runs = runsOf(columns).map(({ first, last }) => {
    const range = sheet.getRange(rangeText({ firstRow, lastRow, firstColumn: first, lastColumn: last }));
    range.load('values');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error) && lastRow > firstRow) return null;
    throw error;
  }
  const read = runs.map((range) => range.values as RawValue[][]);
  const [only] = read;
  if (only && read.length === 1) return only;
  return Array.from({ length: lastRow - firstRow + 1 }, (_, row) =>
    read.flatMap((values) => values[row] ?? []),
  );
}

/** Columns that stand side by side, from left to right as wanted, are read as one range. */
function runsOf(columns: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run?.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}

/** About what a block's values take as JSON in UTF-8: Vietnamese letters have up to three bytes. */
function bytesOf(rows: readonly (readonly RawValue[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    for (const value of row) bytes += typeof value === 'string' ? utf8Length(value) + 3 : 8;
    bytes += 3;
  }
  return bytes;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
