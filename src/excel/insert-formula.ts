import { cellText, type CellAddress } from '../intake/cell';
import { done, failed, type Outcome } from './outcome';
import { run } from './run';

/**
 * Writes a formula, in Excel's English grammar, into the active cell, and says which one that was. Only an empty cell is
 * written: one that holds anything, a spilled value or text of no length among them, is a `cell-filled` failure with its
 * sheet and cell, and stays as it is.
 */
export async function insertFormula(formula: string): Promise<Outcome<CellAddress>> {
  const protectedSheets: string[] = [];
  const outcome = await run<CellAddress>(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex,valueTypes,formulas');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name,protection/protected');
    await context.sync();

    const { rowIndex: row, columnIndex: column } = cell;
    if (sheet.protection.protected) protectedSheets.push(sheet.name);
    // The formula is looked at as well: one that is not calculated yet may have an empty value.
    if (cell.valueTypes[0]?.[0] !== Excel.RangeValueType.empty || cell.formulas[0]?.[0] !== '') {
      return failed('cell-filled', { sheet: sheet.name, cell: cellText(row, column) });
    }
    cell.formulas = [[formula]];
    await context.sync();
    return done({ sheet: sheet.name, row, column });
  });
  // Cells of a protected sheet may be unlocked, so Excel is asked, and its refusal is then worded for what it is.
  const [sheet] = protectedSheets;
  const isRefused = !outcome.ok && outcome.code === 'access-denied' && sheet !== undefined;
  return isRefused ? failed('sheet-protected', { sheet }) : outcome;
}
