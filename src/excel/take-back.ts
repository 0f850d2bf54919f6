import { rangeText } from '../intake/cell';
import type { RawBlock } from '../intake/raw-block';
import { cellContent } from './cell-content';
import { isOwnChart } from './chart';
import { clearRange } from './clear-report';
import { endRewriting } from './keep-former';
import { lookKey } from './kept-keys';
import { targetFormula } from './name-target';
import { previousNameOf, type OwnSheet } from './own-sheets';
import { done } from './outcome';
import { ownRanges, type Placement } from './placement';
import { previousOfName, type PreviousVersion } from './previous-version';
import type { WorkbookReading } from './read';
import { run } from './run';
import { addCharts, applyLook } from './sheet-look';

/** A report whose rewriting was asked for. */
type Rewritten = Placement & { readonly former: OwnSheet };

/**
 * After a writing request that stopped half way: takes away the sheets that it added and gives the reports that it had
 * begun to rewrite their former version back, cells, formats and charts. Added sheets are found by the id that Excel gave
 * in the very request that added them, never by name: a sheet of the user's of the same name stays. A report that the
 * request has finished stays as it is; one that it has not come to is not touched.
 */
export function takeBack(
  added: readonly Excel.Worksheet[],
  placements: readonly Placement[],
  token: string,
  reading: WorkbookReading,
) {
  const ids = added.flatMap((sheet) => idOf(sheet));
  const rewritten = placements.filter((placement): placement is Rewritten => placement.former !== null);
  return run<null>(async (context) => {
    const { worksheets, names } = context.workbook;
    names.load('items/name,items/formula,items/comment');
    const charts = rewritten.map(({ former }) => worksheets.getItem(former.sheet).charts.load('items/name'));
    await context.sync();
    const kept = new Map(names.items.map((item) => [item.name, previousOfName(item)]));
    for (const id of ids) worksheets.getItem(id).delete();
    for (const [index, placement] of rewritten.entries()) {
      const { former, keepsFormer } = placement;
      const previous = kept.get(previousNameOf(former.mark)) ?? null;
      const isOurs = previous !== null && previous !== 'gone' && previous.token === token;
      if (isOurs && previous.unfinished) {
        restoreFormer(context, placement, previous, charts[index]?.items ?? [], token);
      } else if (!keepsFormer) {
        restoreCells(context, placement, reading);
      }
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

function restoreFormer(
  context: Excel.RequestContext,
  { former, range, formerLook }: Rewritten,
  previous: PreviousVersion,
  charts: readonly Excel.Chart[],
  token: string,
): void {
  const { worksheets, names, settings } = context.workbook;
  const sheet = worksheets.getItem(former.sheet);
  for (const written of [...ownRanges(former), range]) clearRange(sheet.getRange(rangeText(written)));
  for (const chart of charts) if (isOwnChart(chart.name)) chart.delete();
  const cells = sheet.getRange(rangeText(previous.range));
  cells.copyFrom(worksheets.getItem(previous.sheet).getRange(rangeText(previous.range)));
  cells.conditionalFormats.clearAll();
  if (formerLook) {
    applyLook(sheet, formerLook);
    addCharts(sheet, formerLook);
    settings.add(lookKey(former.mark), JSON.stringify(formerLook));
  }
  const name = names.getItem(former.mark);
  name.formula = targetFormula(former.sheet, previous.range);
  name.comment = former.comment;
  endRewriting(context, former, token);
}

/** Where no version could be kept out of sight (a protected structure): the contents that were read before the request. */
function restoreCells(
  context: Excel.RequestContext,
  { former, range }: Rewritten,
  reading: WorkbookReading,
): void {
  const sheet = context.workbook.worksheets.getItem(former.sheet);
  // What the stopped request may have merged lies in the new range, which may be the larger or the smaller one.
  for (const written of [former.range, range]) {
    const cells = sheet.getRange(rangeText(written));
    cells.unmerge();
    cells.clear();
  }
  const block = reading.blocks.find((candidate) => candidate.sheet === former.sheet);
  if (block) sheet.getRange(rangeText(block.range)).formulas = formerContent(block);
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
