import { rangeText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import type { SheetPlan } from '../reports/sheet-plan';
import { packed } from './answer-size';
import { cellContent } from './cell-content';
import { clearReport } from './clear-report';
import { formatCells } from './format-cells';
import { endRewriting, forgetKept, keepFormer } from './keep-former';
import { lookKey } from './kept-keys';
import { targetFormula } from './name-target';
import { markComment, markOfPrevious, type OwnSheet } from './own-sheets';
import { done, type Outcome } from './outcome';
import { placeSheets, type Placement, type SheetToWrite } from './placement';
import type { WorkbookReading } from './read';
import { run } from './run';
import { addCharts, applyLook, lookOf } from './sheet-look';
import { takeBack } from './take-back';
import { stopOf, type Work } from './work';
import { writingToken } from './writing-token';

/** A report as it now stands in the workbook. */
export interface WrittenSheet {
  readonly sheet: string;
  readonly range: CellRange;
  readonly rewritten: boolean;
}

export interface WrittenSheets {
  readonly sheets: readonly WrittenSheet[];
  /** Whether the work was stopped before all of them were written. */
  readonly isStopped: boolean;
}

/** What goes out in one request when nobody wants to follow or to stop it; the web takes 5 MB, and a fifth is left. */
const requestBytes = 4_000_000;

/**
 * Writes each plan to its own sheet: the one that it had before, in place, or a new one at the end. Everything that can
 * be known beforehand (protection, cells of the user's in the way, names) is checked on `reading` before anything is
 * sent. Several reports go out in one request as far as their size allows; work that tells its progress or may be stopped
 * takes one for each. When a request fails, its new sheets are taken away and its former ones get their former cells back,
 * so that what a person had is never half replaced.
 */
export async function writeSheets(
  toWrite: readonly SheetToWrite[],
  reading: WorkbookReading,
  work: Work = {},
): Promise<Outcome<WrittenSheets>> {
  const placements = placeSheets(toWrite, reading);
  const refusal = placements.find((placement) => placement.refusal !== null)?.refusal;
  if (refusal) return refusal;
  const budget = work.onProgress || work.signal ? 0 : requestBytes;
  const sheets: WrittenSheet[] = [];
  for (const group of packed(placements, ({ plan }) => bytesOf(plan), budget)) {
    if (stopOf(work)) return done({ sheets, isStopped: true });
    const name = group[0]?.sheet ?? '';
    work.onProgress?.({ step: 'writing', done: sheets.length, of: placements.length, name });
    const written = await writeGroup(group, reading, sheets.length === 0, work);
    if (!written.ok) return written;
    sheets.push(...written.value);
  }
  return done({ sheets, isStopped: false });
}

/** A cell, a format and a height as the wire has them, rounded up. */
function bytesOf({ cells, formats, rowHeights, charts }: SheetPlan): number {
  return 5_000 + cells.length * 120 + formats.length * 700 + rowHeights.length * 150 + charts.length * 4_000;
}

async function writeGroup(
  placements: readonly Placement[],
  reading: WorkbookReading,
  isFirst: boolean,
  { run: send = run }: Work,
): Promise<Outcome<readonly WrittenSheet[]>> {
  const added: Excel.Worksheet[] = [];
  const token = writingToken();
  const written = await send(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    if (isFirst) clearRemains(context, reading);
    // Every former version is out of sight before the first cell of any is touched.
    for (const { former, range, keepsFormer } of placements) {
      if (!former || !keepsFormer) continue;
      const details = { mark: former.comment, look: reading.kept.get(lookKey(former.mark)) ?? null };
      keepFormer(context, former, details, { token, range }, reading);
    }
    const filled = placements.map((placement) => {
      return { placement, sheet: fillSheet(context, placement, reading, added) };
    });
    // Charts after all cells, marks after all charts: Excel reads the cells of a new chart and calculates after a new name,
    // and would calculate the whole workbook anew for each sheet.
    for (const { placement, sheet } of filled) addCharts(sheet, placement.plan);
    for (const { placement, sheet } of filled) markSheet(context, sheet, placement, token);
    if (isFirst) filled[0]?.sheet.activate();
    await context.sync();
    return done(placements.map(({ sheet, range, former }) => ({ sheet, range, rewritten: former !== null })));
  });
  if (!written.ok) await takeBack(added, placements, token, reading);
  return written;
}

/** What sheets that people deleted have left behind. */
function clearRemains(context: Excel.RequestContext, { marks, kept, isStructureProtected }: WorkbookReading) {
  for (const mark of marks.orphans) context.workbook.names.getItem(mark).delete();
  if (isStructureProtected) return;
  for (const previous of marks.stranded) {
    forgetKept(context, { mark: markOfPrevious(previous.name), previous }, kept);
  }
}

/** The cells of a report and how they look, on its own sheet. */
function fillSheet(
  context: Excel.RequestContext,
  { sheet: name, plan, range, former }: Placement,
  reading: WorkbookReading,
  added: Excel.Worksheet[],
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = former ? worksheets.getItem(former.sheet) : worksheets.add(name);
  if (former) {
    clearReport(sheet, former, reading);
  } else {
    // The id tells afterwards, should the request stop half way, that this very sheet is ours to take away again.
    sheet.load('id');
    added.push(sheet);
  }
  sheet.getRange(rangeText(range)).formulas = contentOf(plan, range);
  formatCells(sheet, plan);
  applyLook(sheet, plan);
  return sheet;
}

/** The mark by which a report is known for ours, and the look that it was given. */
function markSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, fingerprint, range, mark, former, keepsFormer }: Placement,
  token: string,
): void {
  const { names, settings } = context.workbook;
  settings.add(lookKey(mark), JSON.stringify(lookOf(plan)));
  const comment = markComment(plan, fingerprint);
  if (former) setMark(context, former, range, comment);
  else names.add(mark, sheet.getRange(rangeText(range)), comment).visible = false;
  if (former && keepsFormer) endRewriting(context, former, token);
}

/** What the mark of a report that stands points at and says. */
function setMark(
  context: Excel.RequestContext,
  { mark, sheet }: OwnSheet,
  range: CellRange,
  comment: string,
): void {
  const name = context.workbook.names.getItem(mark);
  name.formula = targetFormula(sheet, range);
  name.comment = comment;
}

function contentOf(plan: SheetPlan, range: CellRange): (string | number | null)[][] {
  const rows = Array.from({ length: range.lastRow + 1 }, () =>
    new Array<string | number | null>(range.lastColumn + 1).fill(null),
  );
  for (const cell of plan.cells) {
    const row = rows[cell.row];
    if (row) row[cell.column] = cellContent(cell);
  }
  return rows;
}
