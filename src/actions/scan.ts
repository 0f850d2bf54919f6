import { done, type Outcome } from '../excel/outcome';
import { readWorkbook, type WorkbookReading } from '../excel/read';
import type { CountedRegister } from '../intake/counted-register';
import type { Finding } from '../intake/finding';
import { readBlocks } from '../intake/read-blocks';
import type { Table } from '../intake/table';

/** What the add-in understood of the open workbook. */
export interface Scan {
  readonly reading: WorkbookReading;
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly registers: readonly CountedRegister[];
}

/** Reads the workbook, the add-in's own sheets aside, and finds the tables in it. */
export async function scan(): Promise<Outcome<Scan>> {
  const reading = await readWorkbook();
  if (!reading.ok) return reading;
  const own = new Set(reading.value.marks.own.map(({ sheet }) => sheet));
  const { tables, findings } = readBlocks(reading.value.blocks.filter(({ sheet }) => !own.has(sheet)));
  return done({ reading: reading.value, tables, findings, registers: [] });
}
