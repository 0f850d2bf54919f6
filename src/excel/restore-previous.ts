import { rangeText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import { isOwnChart } from './chart';
import { clearRange, clearReport } from './clear-report';
import { deleteHidden, type PreviousDetails } from './keep-former';
import { lookKey, previousKey } from './kept-keys';
import { targetFormula } from './name-target';
import { hiddenSheetsOf, previousNameOf, type OwnSheet } from './own-sheets';
import { done, failed, type ExcelFailure, type Outcome } from './outcome';
import { ownRanges, refusalOf } from './placement';
import { previousComment, previousOfName, type PreviousVersion } from './previous-version';
import type { WorkbookReading } from './read';
import { run } from './run';
import { addCharts, applyLook, type SheetLook } from './sheet-look';
import { freeSheetName } from './sheet-name';
import type { WrittenSheet } from './write';
import { writingToken } from './writing-token';

/** A report and the version that is to stand in its place. */
export interface Restoration {
  readonly own: OwnSheet;
  readonly previous: PreviousVersion;
  /** The comment of the mark that the version had. */
  readonly mark: string;
  /** What of the version, and of the report as it is, does not stand in cells; `null` where it is not known. */
  readonly previousLook: SheetLook | null;
  readonly ownLook: SheetLook | null;
}

/** Why a version cannot be restored; `null` where nothing is known to stand against it. */
export function restorationRefusal(
  { own, previous }: Pick<Restoration, 'own' | 'previous'>,
  reading: WorkbookReading,
): ExcelFailure | null {
  // A hidden sheet is added and another one deleted.
  if (reading.isStructureProtected) return failed('workbook-protected');
  return refusalOf(own, previous.range, reading);
}

/**
 * Puts the version before back in place, in one request; what stood there becomes the version before, so that restoring
 * again brings it back. When the request stops half way, the report is what it was.
 */
export async function restorePrevious(
  restoration: Restoration,
  reading: WorkbookReading,
): Promise<Outcome<WrittenSheet>> {
  const refusal = restorationRefusal(restoration, reading);
  if (refusal) return refusal;
  const { own, previous, mark, previousLook, ownLook } = restoration;
  const taken = [...reading.sheets.map(({ name }) => name), ...hiddenSheetsOf(reading.marks)];
  const aside = freeSheetName(previousNameOf(own.mark), taken);
  const token = writingToken();
  const restored = await run<WrittenSheet>(async (context) => {
    const { names, worksheets, settings } = context.workbook;
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = worksheets.getItem(own.sheet);
    const hidden = worksheets.getItem(previous.sheet);
    const now = worksheets.add(aside);
    now.visibility = Excel.SheetVisibility.veryHidden;
    now.getRange(rangeText(own.range)).copyFrom(sheet.getRange(rangeText(own.range)));
    // By this a stopped request is known to have come so far.
    names.getItem(previous.name).comment = previousComment(token, previous.range);

    clearReport(sheet, own, reading);
    fillFrom(sheet, hidden, previous.range, previousLook);
    setName(names.getItem(own.mark), targetFormula(own.sheet, previous.range), mark);
    if (previousLook) settings.add(lookKey(own.mark), JSON.stringify(previousLook));
    else if (ownLook) settings.getItem(lookKey(own.mark)).delete();
    const details: PreviousDetails = { mark: own.comment, look: ownLook && JSON.stringify(ownLook) };
    settings.add(previousKey(own.mark), JSON.stringify(details));
    setName(
      names.getItem(previous.name),
      targetFormula(aside, own.range),
      previousComment(previous.token, null),
    );
    deleteHidden(hidden);
    sheet.activate();
    await context.sync();
    return done({ sheet: own.sheet, range: previous.range, rewritten: true });
  });
  if (!restored.ok) await undo(restoration, aside, token);
  return restored;
}

/** Fills an emptied sheet with the cells of a hidden one and gives it its look. */
function fillFrom(
  sheet: Excel.Worksheet,
  hidden: Excel.Worksheet,
  range: CellRange,
  look: SheetLook | null,
): void {
  const cells = sheet.getRange(rangeText(range));
  cells.copyFrom(hidden.getRange(rangeText(range)));
  // Bars come with the look; a copy may have brought them along.
  cells.conditionalFormats.clearAll();
  if (!look) return;
  applyLook(sheet, look);
  addCharts(sheet, look);
}

function setName(name: Excel.NamedItem, formula: string, comment: string): void {
  name.formula = formula;
  name.comment = comment;
}

/** After a request that stopped half way: the report as it was. One that was carried out, though its answer was lost, stays. */
function undo({ own, previous, ownLook }: Restoration, aside: string, token: string) {
  return run<null>(async (context) => {
    const { names, worksheets, settings } = context.workbook;
    const now = worksheets.getItemOrNullObject(aside);
    const hidden = worksheets.getItemOrNullObject(previous.sheet);
    const sheet = worksheets.getItem(own.sheet);
    const charts = sheet.charts.load('items/name');
    const name = names.getItemOrNullObject(previous.name).load('name,formula,comment');
    await context.sync();
    if (now.isNullObject || hidden.isNullObject || name.isNullObject) return done(null);
    const said = previousOfName(name);
    if (said !== null && said !== 'gone' && said.token === token) {
      for (const written of [...ownRanges(own), previous.range])
        clearRange(sheet.getRange(rangeText(written)));
      for (const chart of charts.items) if (isOwnChart(chart.name)) chart.delete();
      fillFrom(sheet, now, own.range, ownLook);
      setName(names.getItem(own.mark), targetFormula(own.sheet, own.range), own.comment);
      if (ownLook) settings.add(lookKey(own.mark), JSON.stringify(ownLook));
    }
    setName(name, targetFormula(previous.sheet, previous.range), previousComment(previous.token, null));
    deleteHidden(now);
    await context.sync();
    return done(null);
  });
}
