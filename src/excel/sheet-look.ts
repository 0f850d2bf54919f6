import { rangeText } from '../intake/cell';
import type { DataBar, PlanPrint, SheetPlan } from '../reports/sheet-plan';
import { addChart } from './chart';

/** What of a report's sheet does not stand in its cells: a copy of the cells does not carry it. */
export type SheetLook = Pick<
  SheetPlan,
  'tabColor' | 'columnWidths' | 'rowHeights' | 'dataBars' | 'charts' | 'frozenRows' | 'print'
>;

export function lookOf(plan: SheetLook): SheetLook {
  const { tabColor, columnWidths, rowHeights, dataBars, charts, frozenRows, print } = plan;
  return { tabColor, columnWidths, rowHeights, dataBars, charts, frozenRows, print };
}

/** Nothing is read: all of it goes out with the same request. */
export function applyLook(sheet: Excel.Worksheet, look: SheetLook): void {
  sheet.tabColor = look.tabColor;
  sheet.showGridlines = false;
  look.columnWidths.forEach((characters, column) => {
    const range = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    range.format.columnWidth = pointsOfCharacters(characters);
  });
  for (const { row, rows, points } of rowRuns(look.rowHeights)) {
    sheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow().format.rowHeight = points;
  }
  for (const bar of look.dataBars) addDataBar(sheet.getRange(rangeText(bar.range)), bar);
  if (look.frozenRows > 0) sheet.freezePanes.freezeRows(look.frozenRows);
  else sheet.freezePanes.unfreeze();
  setUpPrint(sheet.pageLayout, look.print);
  setPageBreaks(sheet, look.print.pageBreaks);
}

/** The charts, once the cells that they show are there. */
export function addCharts(sheet: Excel.Worksheet, { charts }: SheetLook): void {
  charts.forEach((chart, index) => {
    addChart(sheet, chart, index);
  });
}

/** Neighbouring rows of the same height together: most rows of a table are alike, and each range is work for Excel. */
function rowRuns(heights: SheetLook['rowHeights']): { row: number; rows: number; points: number }[] {
  const runs: { row: number; rows: number; points: number }[] = [];
  for (const { row, points } of heights.toSorted((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.points === points && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1, points });
  }
  return runs;
}

/**
 * Excel counts widths in characters of the standard font, Office.js in points: a character is 7 pixels wide, 5 pixels
 * are padding, a pixel is 0.75 points. Source: ECMA-376 part 1, 18.3.1.13 (col, width), for Calibri 11 at 96 dpi.
 */
function pointsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

function addDataBar(range: Excel.Range, { color, maximum }: DataBar): void {
  const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: '0' };
  dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: String(maximum) };
}

function setPageBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  const { horizontalPageBreaks } = sheet;
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(sheet.getCell(row, 0));
}

function setUpPrint(layout: Excel.PageLayout, print: PlanPrint): void {
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation =
    print.orientation === 'Landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.zoom = { horizontalFitToPages: 1, ...(print.isOnePage ? { verticalFitToPages: 1 } : {}) };
  layout.centerHorizontally = true;
  layout.setPrintMargins(Excel.PrintMarginUnit.points, print.margins);
  layout.setPrintArea(rangeText(print.area));
  if (print.titleRows) {
    layout.setPrintTitleRows(`$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`);
  }
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = print.footerLeft;
  defaultForAllPages.centerFooter = print.footerCenter;
  defaultForAllPages.rightFooter = print.footerRight;
}
