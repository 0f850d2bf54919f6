import { rangeText } from '../intake/cell';
import type { CellRange, RawBlock } from '../intake/raw-block';
import { cellContent } from './cell-content';
import type { OwnSheet } from './own-sheets';
import { done } from './outcome';
import type { WorkbookReading } from './read';
import { run } from './run';

/** A report whose rewriting was begun. */
export interface BegunSheet {
  readonly former: OwnSheet;
  /** The cells that it would have had. */
  readonly range: CellRange;
}

/**
 * After a writing request that stopped half way: takes away the sheets that it added and gives the reports that it had
 * begun to rewrite their former cells back. Sheets are found by the id that Excel gave in the very request that added
 * them, never by name: a sheet of the user's of the same name stays.
 */
export function takeBack(
  added: readonly Excel.Worksheet[],
  begun: readonly BegunSheet[],
  reading: WorkbookReading,
) {
  const ids = added.flatMap((sheet) => idOf(sheet));
  return run<null>(async (context) => {
    const { worksheets } = context.workbook;
    for (const id of ids) worksheets.getItem(id).delete();
    for (const { former, range } of begun) {
      const sheet = worksheets.getItem(former.sheet);
      // What the stopped request may have merged lies in the new range, which may be the larger or the smaller one.
      for (const written of [former.range, range]) {
        const cells = sheet.getRange(rangeText(written));
        cells.unmerge();
        cells.clear();
      }
      const block = reading.blocks.find((candidate) => candidate.sheet === former.sheet);
      if (block) sheet.getRange(rangeText(block.range)).formulas = formerContent(block);
    }
    await context.sync();
    return done(null);
  });
}

/** The id, when the request came as far as adding the sheet. */
function idOf(sheet: Excel.Worksheet): string[] {
  try {
    return [sheet.id];
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === 'PropertyNotLoaded') return [];
    throw error;
  }
}

function formerContent(block: RawBlock): (string | number | boolean)[][] {
  return block.formulas.map((row, r) =>
    row.map((formula, c) => {
      const value = block.values[r]?.[c] ?? '';
      // A formula's text differs from its value; a text that only looks like one equals it.
      if (typeof formula !== 'string' || formula !== value || formula === '') return formula;
      return cellContent({ kind: 'text', text: formula, row: r, column: c });
    }),
  );
}
