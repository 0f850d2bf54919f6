import { done, type Outcome } from '../excel/outcome';
import { readColumns } from '../excel/read-columns';
import type { Work } from '../excel/work';
import { RegisterCounter } from '../intake/count-register';
import type { CountedRegister } from '../intake/counted-register';
import { readDate } from '../intake/date-text';
import { lastEntryOf, type RegisterRow } from '../intake/read-register';
import type { RawBlock, RawValue } from '../intake/raw-block';
import type { RegisterTable, Table } from '../intake/table';

/**
 * Counts the registers among the tables. One that was read whole needs no further request; of a longer one the needed
 * columns are read and counted block by block.
 *
 * @param blocks the blocks that the tables were found in
 */
export async function countRegisters(
  tables: readonly Table[],
  blocks: readonly RawBlock[],
  work: Work = {},
): Promise<Outcome<readonly CountedRegister[]>> {
  const counted: CountedRegister[] = [];
  for (const table of tables) {
    if (table.kind !== 'register') continue;
    const counter = new RegisterCounter(table);
    const block = blocks.find(({ sheetId }) => sheetId === table.sheetId);
    const rows = block && rowsWithin(block, table, counter.columns);
    if (rows) {
      counter.add(rows);
    } else {
      const read = await readLong(table, counter, work);
      if (!read.ok) return read;
    }
    counted.push(counter.result(localTime(new Date())));
  }
  return done(counted);
}

/** The register's rows from a block that holds them all; `null` where it does not. */
function rowsWithin(
  { range, values }: RawBlock,
  { firstEntry, range: { lastRow } }: RegisterTable,
  columns: readonly number[],
): readonly (readonly RawValue[])[] | null {
  if (lastRow > range.lastRow || columns.some((column) => column > range.lastColumn)) return null;
  return values
    .slice(firstEntry - range.firstRow, lastRow - range.firstRow + 1)
    .map((row) => columns.map((column) => row[column - range.firstColumn] ?? ''));
}

/** Rows at the end of a long sheet that are looked at for a total and signatures. */
const tailRows = 60;

async function readLong(table: RegisterTable, counter: RegisterCounter, work: Work): Promise<Outcome<null>> {
  const { sheet, sheetId, firstEntry: firstRow, columns } = table;
  const dateAt = columns.findIndex(({ field }) => field === 'date');
  const tail: RegisterRow[] = [];
  const tailFrom = Math.max(firstRow, table.range.lastRow - tailRows + 1);
  const wanted = { sheet, sheetId, lastRow: table.range.lastRow };
  const all = columns.map(({ column }) => column);
  const read = await readColumns({ ...wanted, columns: all, firstRow: tailFrom }, {}, (rows) => {
    for (const row of rows) {
      const texts = row.map((value) => String(value).trim());
      tail.push({
        isDated: readDate(row[dateAt] ?? '') !== null,
        text: texts.find((text) => text !== '') ?? '',
      });
    }
  });
  if (!read.ok) return read;
  const last = lastEntryOf(tail);
  const lastRow = last < 0 ? table.range.lastRow : tailFrom + last;
  return readColumns({ ...wanted, columns: counter.columns, firstRow, lastRow }, work, (rows) => {
    counter.add(rows);
  });
}

/** "2022-12-31T14:05", as the clock on the wall shows it. */
function localTime(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [String(now.getFullYear()), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
