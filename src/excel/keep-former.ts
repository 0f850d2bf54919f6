import { rangeText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import { lookKey, previousKey } from './kept-keys';
import { targetFormula } from './name-target';
import { previousNameOf, type OwnSheet } from './own-sheets';
import { previousComment } from './previous-version';
import type { WorkbookReading } from './read';
import { freeSheetName } from './sheet-name';

/** What is kept beside the cells of a previous version. */
export interface PreviousDetails {
  /** The comment of the mark that it had: what it is, how it was written, what it was made of. */
  readonly mark: string;
  /** The text of its look, `null` where the workbook held none. */
  readonly look: string | null;
}

/**
 * Puts what a report's sheet holds out of sight before it is rewritten, all in the request that rewrites it. Where a
 * rewriting before was stopped, the sheet is no whole version: the one kept then stays.
 */
export function keepFormer(
  context: Excel.RequestContext,
  former: OwnSheet,
  details: PreviousDetails,
  begun: { readonly token: string; readonly range: CellRange },
  reading: WorkbookReading,
): void {
  const { names, worksheets, settings } = context.workbook;
  const { previous, mark } = former;
  const comment = previousComment(begun.token, begun.range);
  if (previous?.unfinished) {
    names.getItem(previous.name).comment = comment;
    return;
  }
  const hidden = previous ? worksheets.getItem(previous.sheet) : addHidden(context, former, reading);
  if (previous) clearCells(hidden.getRange(rangeText(previous.range)));
  const target = hidden.getRange(rangeText(former.range));
  target.copyFrom(worksheets.getItem(former.sheet).getRange(rangeText(former.range)));
  settings.add(previousKey(mark), JSON.stringify(details));
  // The name last: by it a stopped request is known to have come so far.
  if (previous) {
    const name = names.getItem(previous.name);
    name.formula = targetFormula(previous.sheet, former.range);
    name.comment = comment;
  } else {
    names.add(previousNameOf(mark), target, comment).visible = false;
  }
}

function addHidden(
  context: Excel.RequestContext,
  { mark }: OwnSheet,
  reading: WorkbookReading,
): Excel.Worksheet {
  const taken = reading.sheets.map(({ name }) => name);
  const hidden = context.workbook.worksheets.add(freeSheetName(previousNameOf(mark), taken));
  hidden.visibility = Excel.SheetVisibility.veryHidden;
  return hidden;
}

/** Excel refuses to delete a very hidden sheet. Source: doc comment of Excel.Worksheet.delete. */
export function deleteHidden(sheet: Excel.Worksheet): void {
  sheet.visibility = Excel.SheetVisibility.hidden;
  sheet.delete();
}

/** Contents, formats, merged areas and rules of cells away. */
export function clearCells(range: Excel.Range): void {
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear();
}

/** The rewriting has come to its end: what is kept is the version before, nothing unfinished. */
export function endRewriting(context: Excel.RequestContext, { mark }: OwnSheet, token: string): void {
  context.workbook.names.getItem(previousNameOf(mark)).comment = previousComment(token, null);
}

/** Takes the kept version and all that is kept of a report away. Settings that are not there are no matter. */
export function forgetKept(
  context: Excel.RequestContext,
  { mark, previous }: Pick<OwnSheet, 'mark' | 'previous'>,
  kept: ReadonlyMap<string, string>,
): void {
  const { names, worksheets, settings } = context.workbook;
  for (const key of [lookKey(mark), previousKey(mark)]) {
    if (kept.has(key)) settings.getItem(key).delete();
  }
  if (!previous) return;
  deleteHidden(worksheets.getItem(previous.sheet));
  names.getItem(previous.name).delete();
}
