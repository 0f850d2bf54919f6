import { rangeText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import type { DataBar, PlanPrint, RangeFormat, SheetPlan } from '../reports/sheet-plan';

/** Everything of a plan but its cells and its chart. Nothing is read: all of it goes out with the same request. */
export function formatSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  plan.columnWidths.forEach((characters, column) => {
    const range = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    range.format.columnWidth = pointsOfCharacters(characters);
  });
  for (const format of plan.formats) formatRange(rangeOn(sheet, format.range), format);
  for (const { row, rows, points } of rowRuns(plan.rowHeights)) {
    sheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow().format.rowHeight = points;
  }
  for (const merge of plan.merges) rangeOn(sheet, merge).merge(false);
  for (const bar of plan.dataBars) addDataBar(rangeOn(sheet, bar.range), bar);
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  setUpPrint(sheet.pageLayout, plan.print);
}

function rangeOn(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRange(rangeText(range));
}

/** Neighbouring rows of the same height together: most rows of a table are alike, and each range is work for Excel. */
function rowRuns(heights: SheetPlan['rowHeights']): { row: number; rows: number; points: number }[] {
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

function formatRange(range: Excel.Range, format: RangeFormat): void {
  const { font, fill } = range.format;
  if (format.numberFormat !== undefined) range.numberFormat = [[format.numberFormat]];
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.underline !== undefined) {
    font.underline = format.underline ? Excel.RangeUnderlineStyle.single : Excel.RangeUnderlineStyle.none;
  }
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.grid !== undefined) drawGrid(range.format.borders, format.range, format.grid);
}

/** Inner lines only where there is an inside: Excel refuses them on a single row or column. */
function drawGrid(borders: Excel.RangeBorderCollection, range: CellRange, color: string): void {
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (range.lastRow > range.firstRow) edges.push(Excel.BorderIndex.insideHorizontal);
  if (range.lastColumn > range.firstColumn) edges.push(Excel.BorderIndex.insideVertical);
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.weight = Excel.BorderWeight.thin;
    border.color = color;
  }
}

function addDataBar(range: Excel.Range, { color, maximum }: DataBar): void {
  const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: '0' };
  dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: String(maximum) };
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
