import type { Outcome } from '../excel/outcome';
import { readWorkbook } from '../excel/read';
import { removeSheets, type BesideChoice, type RemovedSheets } from '../excel/remove-sheets';

export type { BesideChoice, RemovedSheets };

/**
 * Takes the reports that the add-in wrote out of the workbook: all of them, or those on the named sheets. A report
 * beside which the user wrote is left and named with `ask`; `leave-the-sheet` empties it and keeps the rest.
 */
export async function removeReports(
  sheets: readonly string[] | 'all',
  choice: BesideChoice,
): Promise<Outcome<RemovedSheets>> {
  const reading = await readWorkbook();
  if (!reading.ok) return reading;
  const { own } = reading.value.marks;
  const wanted = sheets === 'all' ? own : own.filter(({ sheet }) => sheets.includes(sheet));
  return removeSheets(wanted, reading.value, choice);
}
