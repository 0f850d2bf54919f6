import { rangeText } from '../intake/cell';
import type { RawBlock } from '../intake/raw-block';
import { cellContent } from './cell-content';
import type { OwnSheet } from './own-sheets';
import { done } from './outcome';
import type { WorkbookReading } from './read';
import { run } from './run';

/**
 * After a writing request that stopped half way: takes away the sheets that it added and gives the reports that it had
 * begun to rewrite their former cells back. Sheets are found by the id that Excel gave in the very request that added
 * them, never by name: a sheet of the user's of the same name stays.
 */
export function takeBack(
  added: readonly Excel.Worksheet[],
  formers: readonly OwnSheet[],
  reading: WorkbookReading,
) {
  const ids = added.flatMap((sheet) => idOf(sheet));
  return run<null>(async (context) => {
    const { worksheets } = context.workbook;
    for (const id of ids) worksheets.getItem(id).delete();
    for (const { sheet, range } of formers) {
      const block = reading.blocks.find((candidate) => candidate.sheet === sheet);
      worksheets.getItem(sheet).getRange(rangeText(range)).clear();
      if (block) worksheets.getItem(sheet).getRange(rangeText(block.range)).formulas = formerContent(block);
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
