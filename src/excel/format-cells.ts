import { rangeText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import type { RangeFormat, SheetPlan } from '../reports/sheet-plan';

/** How a plan's cells look, merged ones included. Nothing is read: all of it goes out with the same request. */
export function formatCells(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const format of plan.formats) formatRange(rangeOn(sheet, format.range), format);
  for (const merge of plan.merges) rangeOn(sheet, merge).merge(false);
}

function rangeOn(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRange(rangeText(range));
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
