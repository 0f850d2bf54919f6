import type { IColumnData, IFreeze, IRowData, IWorksheetData } from '@univerjs/core';
import type { Area } from '../book/book-data';
import { readAreaName, readCellName } from './cell-address';
import { readColor, type Palette } from './colors';
import type { ReadCells } from './read-cells';
import { pixelsPerPoint, standardColumnPixels, widthToPixels } from './units';
import { child, childrenNamed, isTrue, type XmlElement } from './xml-reader';
import type { XmlAttributes } from './xml-scanner';

/** What reading a sheet needs to know beside its own part. */
export interface SheetContext {
  readonly id: string;
  readonly name: string;
  /** As workbook.xml says: `visible`, `hidden` or `veryHidden`. */
  readonly state: string;
  readonly palette: Palette;
  /** Pixels of the standard font's widest digit. */
  readonly digit: number;
}

/** The sheet as Univer's snapshot holds it. A very hidden sheet has `custom: { veryHidden: true }` beside `hidden`. */
export function readSheet(frame: XmlElement, cells: ReadCells, context: SheetContext): IWorksheetData {
  const format = child(frame, 'sheetFormatPr')?.attributes ?? {};
  const view = child(child(frame, 'sheetViews'), 'sheetView');
  const { defaultColWidth, baseColWidth = '8', defaultRowHeight = '15' } = format;
  const tab = readColor(child(child(frame, 'sheetPr'), 'tabColor'), context.palette);
  return {
    id: context.id,
    name: context.name,
    tabColor: tab ?? '',
    hidden: context.state === 'visible' ? 0 : 1,
    ...(context.state === 'veryHidden' ? { custom: { veryHidden: true } } : {}),
    freeze: readFreeze(view),
    rowCount: 1_048_576,
    columnCount: 16_384,
    zoomRatio: Number(view?.attributes['zoomScale'] ?? 100) / 100,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth:
      defaultColWidth === undefined
        ? standardColumnPixels(Number(baseColWidth), context.digit)
        : widthToPixels(Number(defaultColWidth), context.digit),
    defaultRowHeight: Number(defaultRowHeight) * pixelsPerPoint,
    mergeData: readMerges(frame).map((area) => ({
      startRow: area.firstRow,
      endRow: area.lastRow,
      startColumn: area.firstColumn,
      endColumn: area.lastColumn,
    })),
    cellData: cells.cellData,
    rowData: readRows(cells.rows),
    columnData: readColumns(frame, context.digit),
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    showGridlines:
      view?.attributes['showGridLines'] === undefined || isTrue(view.attributes['showGridLines']) ? 1 : 0,
    rightToLeft: isTrue(view?.attributes['rightToLeft']) ? 1 : 0,
  };
}

function readMerges(frame: XmlElement): Area[] {
  return childrenNamed(child(frame, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => readAreaName(attributes['ref'] ?? '') ?? [],
  );
}

function readFreeze(view: XmlElement | undefined): IFreeze {
  const pane = child(view, 'pane')?.attributes;
  if (pane?.['state'] !== 'frozen' && pane?.['state'] !== 'frozenSplit') {
    return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  }
  const [xSplit, ySplit] = [Number(pane['xSplit'] ?? 0), Number(pane['ySplit'] ?? 0)];
  const first = readCellName(view?.attributes['topLeftCell'] ?? 'A1') ?? { row: 0, column: 0 };
  return {
    xSplit,
    ySplit,
    startRow: ySplit > 0 ? first.row + ySplit : -1,
    startColumn: xSplit > 0 ? first.column + xSplit : -1,
  };
}

function readRows(rows: ReadonlyMap<number, XmlAttributes>): Record<number, Partial<IRowData>> {
  const result: Record<number, Partial<IRowData>> = {};
  for (const [row, attributes] of rows) {
    const data: Partial<IRowData> = {};
    if (attributes['ht'] !== undefined) {
      data.h = Number(attributes['ht']) * pixelsPerPoint;
      data.ia = isTrue(attributes['customHeight']) ? 0 : 1;
      if (data.ia === 1) data.ah = data.h;
    }
    if (isTrue(attributes['hidden'])) data.hd = 1;
    if (isTrue(attributes['customFormat'])) data.s = `xf${attributes['s'] ?? '0'}`;
    if (Object.keys(data).length > 0) result[row] = data;
  }
  return result;
}

function readColumns(frame: XmlElement, digit: number): Record<number, Partial<IColumnData>> {
  const result: Record<number, Partial<IColumnData>> = {};
  for (const { attributes } of childrenNamed(child(frame, 'cols'), 'col')) {
    const data: Partial<IColumnData> = {};
    if (attributes['width'] !== undefined) data.w = widthToPixels(Number(attributes['width']), digit);
    if (isTrue(attributes['hidden'])) data.hd = 1;
    if (attributes['style'] !== undefined && attributes['style'] !== '0') data.s = `xf${attributes['style']}`;
    const last = Math.min(Number(attributes['max']), 16_384) - 1;
    for (let column = Number(attributes['min']) - 1; column <= last; column += 1)
      result[column] = { ...data };
  }
  return result;
}
