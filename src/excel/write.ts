import { rangeText } from '../intake/cell';
import type { CellRange, RawBlock } from '../intake/raw-block';
import type { SheetPlan } from '../reports/sheet-plan';
import { cellContent } from './cell-content';
import { clearReport } from './clear-report';
import { contains, firstFilledCell } from './filled-cell';
import { formatSheet } from './format-sheet';
import { addChart } from './chart';
import { markComment, markFormula, markPrefix, sameKey, type OwnSheet } from './own-sheets';
import { done, failed, type ExcelFailure, type Outcome } from './outcome';
import type { WorkbookReading } from './read';
import { run } from './run';
import { freeSheetName } from './sheet-name';
import { takeBack } from './take-back';

/** A report as it now stands in the workbook. */
export interface WrittenSheet {
  readonly sheet: string;
  readonly range: CellRange;
  readonly rewritten: boolean;
}

interface Placement {
  readonly plan: SheetPlan;
  readonly range: CellRange;
  readonly mark: string;
  readonly sheet: string;
  /** The sheet that the report already has, or null for a new one. */
  readonly former: OwnSheet | null;
}

/**
 * Writes each plan to its own sheet: the one that it had before, in place, or a new one at the end. Everything that can
 * be known beforehand (protection, cells of the user's in the way, names) is checked on `reading` before anything is
 * sent; the writing itself is one request. When that fails, new sheets are taken away and former ones get their former
 * cells back, so that what a person had is never half replaced.
 */
export async function writeSheets(
  plans: readonly SheetPlan[],
  reading: WorkbookReading,
): Promise<Outcome<readonly WrittenSheet[]>> {
  const placements = place(plans, reading);
  const refusal = placements
    .map((placement) => refusalOf(placement, reading))
    .find((failure) => failure !== null);
  if (refusal) return refusal;

  const added: Excel.Worksheet[] = [];
  const written = await run(async (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const mark of reading.marks.orphans) context.workbook.names.getItem(mark).delete();
    const sheets = placements.map((placement) => writeSheet(context, placement, reading, added));
    sheets[0]?.activate();
    await context.sync();
    return done(placements.map(({ sheet, range, former }) => ({ sheet, range, rewritten: former !== null })));
  });
  if (!written.ok) {
    const begun = placements.flatMap(({ former, range }) => (former ? [{ former, range }] : []));
    await takeBack(added, begun, reading);
  }
  return written;
}

function place(plans: readonly SheetPlan[], reading: WorkbookReading): Placement[] {
  const taken = reading.sheets.map(({ name }) => name);
  const marks = new Set([...reading.marks.own.map(({ mark }) => mark), ...reading.marks.orphans]);
  return plans.map((plan) => {
    const former = reading.marks.own.find((own) => sameKey(own.key, plan.key)) ?? null;
    const sheet = former?.sheet ?? freeSheetName(plan.name, taken);
    const mark = former?.mark ?? freeMark(marks);
    taken.push(sheet);
    marks.add(mark);
    return { plan, sheet, mark, former, range: usedRange(plan) };
  });
}

function freeMark(marks: ReadonlySet<string>): string {
  let number = 1;
  while (marks.has(`${markPrefix}${String(number)}`)) number++;
  return `${markPrefix}${String(number)}`;
}

/** From A1 to the last cell that the plan fills or merges. */
function usedRange(plan: SheetPlan): CellRange {
  const rows = [...plan.cells.map(({ row }) => row), ...plan.merges.map(({ lastRow }) => lastRow)];
  const columns = [
    ...plan.cells.map(({ column }) => column),
    ...plan.merges.map(({ lastColumn }) => lastColumn),
  ];
  return {
    firstRow: 0,
    firstColumn: 0,
    lastRow: Math.max(0, ...rows),
    lastColumn: Math.max(0, ...columns),
  };
}

function refusalOf({ former, range }: Placement, reading: WorkbookReading): ExcelFailure | null {
  if (!former) return reading.isStructureProtected ? failed('workbook-protected') : null;
  const { sheet } = former;
  if (reading.sheets.some(({ name, isProtected }) => name === sheet && isProtected)) {
    return failed('sheet-protected', { sheet });
  }
  const block = reading.blocks.find((candidate) => candidate.sheet === sheet);
  const cell = block && foreignCell(block, former.range, range);
  return cell ? failed('cells-in-the-way', { sheet, cell }) : null;
}

/** The first cell that a person filled where the report would now reach beyond what it wrote before. */
function foreignCell(block: RawBlock, former: CellRange, now: CellRange): string | null {
  return firstFilledCell(
    block,
    (row, column) => !contains(former, row, column) && contains(now, row, column),
  );
}

function writeSheet(
  context: Excel.RequestContext,
  placement: Placement,
  reading: WorkbookReading,
  added: Excel.Worksheet[],
): Excel.Worksheet {
  const { plan, range, mark, former } = placement;
  const { names, worksheets } = context.workbook;
  const sheet = former ? worksheets.getItem(former.sheet) : worksheets.add(placement.sheet);
  if (former) {
    clearReport(sheet, former, reading);
  } else {
    // The id tells afterwards, should the request stop half way, that this very sheet is ours to take away again.
    sheet.load('id');
    added.push(sheet);
  }
  const target = sheet.getRange(rangeText(range));
  target.formulas = contentOf(plan, range);
  formatSheet(sheet, plan);
  plan.charts.forEach((chart, index) => {
    addChart(sheet, chart, index);
  });
  if (former) {
    const name = names.getItem(mark);
    name.formula = markFormula(former.sheet, range);
    name.comment = markComment(plan);
  } else {
    names.add(mark, target, markComment(plan)).visible = false;
  }
  return sheet;
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
