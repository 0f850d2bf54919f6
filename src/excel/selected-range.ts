import { done } from './outcome';
import { run } from './run';

/** The cells that a person selected; whole rows and columns are cut down to what is used. */
export interface SelectedRange {
  readonly sheet: string;
  readonly sheetId: string;
  /** A1 address without the sheet; `null` where nothing stands in the selection. */
  readonly address: string | null;
}

/** Asks what is selected. One request. */
export function selectedRange() {
  return run<SelectedRange>(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    used.load('address');
    sheet.load('name,id');
    await context.sync();
    const address = used.isNullObject ? null : used.address.slice(used.address.lastIndexOf('!') + 1);
    return done({ sheet: sheet.name, sheetId: sheet.id, address });
  });
}
