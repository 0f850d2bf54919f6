import type { CellRange, RawBlock } from '../intake/raw-block';
import type { Fingerprint } from '../reports/fingerprint';
import type { SheetPlan } from '../reports/sheet-plan';
import { contains, firstFilledCell } from './filled-cell';
import { markPrefix, sameKey, type OwnSheet } from './own-sheets';
import { failed, type ExcelFailure } from './outcome';
import type { WorkbookReading } from './read';
import type { SheetLook } from './sheet-look';
import { freeSheetName } from './sheet-name';

/** A report that is to be written, and what it is known to be made of. */
export interface SheetToWrite {
  readonly plan: SheetPlan;
  readonly fingerprint: Fingerprint;
  /** What of the sheet that it had before does not stand in cells; `null` for a new sheet, or where that is not known. */
  readonly formerLook: SheetLook | null;
}

/** Where a report will stand. */
export interface Placement extends SheetToWrite {
  readonly range: CellRange;
  readonly mark: string;
  readonly sheet: string;
  /** The sheet that the report already has, or `null` for a new one. */
  readonly former: OwnSheet | null;
  /** Why it cannot be written there; `null` where nothing is known to stand against it. */
  readonly refusal: ExcelFailure | null;
  /** Whether what stands there now is kept, so that it can be restored. */
  readonly keepsFormer: boolean;
}

/** Gives each report its sheet: the one that it had before, or a new one at the end; nothing is written. */
export function placeSheets(sheets: readonly SheetToWrite[], reading: WorkbookReading): Placement[] {
  const taken = reading.sheets.map(({ name }) => name);
  const marks = new Set([...reading.marks.own.map(({ mark }) => mark), ...reading.marks.orphans]);
  return sheets.map((toWrite) => {
    const { plan } = toWrite;
    const former = reading.marks.own.find((own) => sameKey(own.key, plan.key)) ?? null;
    const sheet = former?.sheet ?? freeSheetName(plan.name, taken);
    const mark = former?.mark ?? freeMark(marks);
    taken.push(sheet);
    marks.add(mark);
    const range = usedRange(plan);
    return {
      ...toWrite,
      range,
      mark,
      sheet,
      former,
      refusal: refusalOf(former, range, reading),
      // Without a hidden sheet from before, one has to be added, which a protected structure does not allow.
      keepsFormer: former !== null && (former.previous !== null || !reading.isStructureProtected),
    };
  });
}

/** The cells of a report's sheet that are the add-in's: those written, and those that a stopped rewriting may have filled. */
export function ownRanges({ range, previous }: OwnSheet): CellRange[] {
  return previous?.unfinished ? [range, previous.unfinished] : [range];
}

/** Why a report's sheet cannot take cells in this range; `null` where nothing is known to stand against it. */
export function refusalOf(
  former: OwnSheet | null,
  range: CellRange,
  reading: WorkbookReading,
): ExcelFailure | null {
  if (!former) return reading.isStructureProtected ? failed('workbook-protected') : null;
  const { sheet } = former;
  if (reading.sheets.some(({ name, isProtected }) => name === sheet && isProtected)) {
    return failed('sheet-protected', { sheet });
  }
  const block = reading.blocks.find((candidate) => candidate.sheet === sheet);
  const cell = block && foreignCell(block, ownRanges(former), range);
  return cell ? failed('cells-in-the-way', { sheet, cell }) : null;
}

/** The first cell that a person filled where the report would now reach beyond what the add-in wrote before. */
function foreignCell(block: RawBlock, own: readonly CellRange[], now: CellRange): string | null {
  return firstFilledCell(
    block,
    (row, column) => !own.some((range) => contains(range, row, column)) && contains(now, row, column),
  );
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
    lastRow: rows.reduce((most, row) => Math.max(most, row), 0),
    lastColumn: columns.reduce((most, column) => Math.max(most, column), 0),
  };
}
