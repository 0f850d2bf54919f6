import { rangeText } from '../intake/cell';
import { isOwnChart } from './chart';
import type { OwnSheet } from './own-sheets';
import type { WorkbookReading } from './read';

/** Empties what the add-in wrote on a sheet, and leaves the sheet: a deleted sheet would turn the formulas that people point at it into #REF!. */
export function clearReport(sheet: Excel.Worksheet, former: OwnSheet, reading: WorkbookReading): void {
  const range = sheet.getRange(rangeText(former.range));
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear();
  const charts = reading.sheets.find(({ name }) => name === former.sheet)?.charts ?? [];
  for (const name of charts.filter(isOwnChart)) sheet.charts.getItem(name).delete();
}
