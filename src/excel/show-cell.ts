import { cellText, type CellAddress } from '../intake/cell';
import { done, failed } from './outcome';
import { run } from './run';

/** Brings a cell to the person's eyes: its sheet in front, the cell selected. */
export function showCell({ sheet, row, column }: CellAddress) {
  return run<null>(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (worksheet.isNullObject) return failed('sheet-gone', { sheet });
    worksheet.activate();
    worksheet.getRange(cellText(row, column)).select();
    await context.sync();
    return done(null);
  });
}
