import { rangeText } from '../intake/cell';
import { isOwnChart } from './chart';
import { clearCells } from './keep-former';
import type { OwnSheet } from './own-sheets';
import { ownRanges } from './placement';
import type { WorkbookReading } from './read';

/** Empties what the add-in wrote on a sheet, and leaves the sheet: a deleted sheet would turn the formulas that people point at it into #REF!. */
export function clearReport(sheet: Excel.Worksheet, former: OwnSheet, reading: WorkbookReading): void {
  for (const range of ownRanges(former)) clearRange(sheet.getRange(rangeText(range)));
  const charts = reading.sheets.find(({ name }) => name === former.sheet)?.charts ?? [];
  for (const name of charts.filter(isOwnChart)) sheet.charts.getItem(name).delete();
}

/** The heights go too: the next version has its own, and rows without one would keep those of the former. */
export function clearRange(range: Excel.Range): void {
  clearCells(range);
  range.getEntireRow().format.useStandardHeight = true;
}
