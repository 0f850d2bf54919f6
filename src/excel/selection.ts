import type { CellRange } from '../intake/raw-block';
import { done, failed, type Outcome } from './outcome';
import { run } from './run';
import { rangeOf } from './sheet-sizes';

/** The cells that a person has selected. */
export interface Selection {
  readonly sheet: string;
  readonly sheetId: string;
  readonly range: CellRange;
}

/**
 * The selected range, cut to the used cells of its sheet, so that whole columns and rows may be selected. Several areas, a
 * chart, or nothing but empty cells are a `no-range-selected` failure.
 */
export function readSelection(): Promise<Outcome<Selection>> {
  return run<Selection>(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const sheet = selected.worksheet.load('id,name');
    const cells = sheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(selected);
    cells.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const { id: sheetId, name } = sheet;
    if (cells.isNullObject) return failed('no-range-selected', { sheet: name });
    return done({ sheet: name, sheetId, range: rangeOf(cells) });
  });
}
