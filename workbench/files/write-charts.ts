import type { BookData, ChartData } from '../book/book-data';
import { chartXml } from './chart-xml';
import { relationshipTypes, withChild, xmlHead, type PackageParts } from './package-parts';
import type { SheetData } from './cell-changes';
import type { FileChart } from './read-charts';
import { anchorOf } from './sheet-geometry';
import { applyEdits, attributeText, element } from './xml-text';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const spreadsheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const emptyDrawing =
  `${xmlHead}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" ` +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** A sheet's charts: those of the file and those that it has now. */
export interface ChartChange {
  readonly parts: PackageParts;
  readonly sheetPath: string;
  readonly sheet: SheetData;
  readonly book: BookData;
  readonly before: readonly FileChart[];
  readonly now: readonly ChartData[];
}

/**
 * Takes deleted and changed charts out of the file and puts in the new ones. A chart of the file that is still marked
 * as such is not touched. Gives the relationship of a new drawing part, which the sheet then has to name, or null.
 */
export function writeCharts(change: ChartChange): string | null {
  const kept = new Set(change.now.filter((chart) => chart.fromFile).map((chart) => chart.id));
  const gone = change.before.filter((chart) => !kept.has(chart.data.id));
  removeCharts(change.parts, gone);
  const added = change.now.filter((chart) => !chart.fromFile);
  if (added.length === 0) return null;
  const { parts, sheetPath } = change;
  const there = parts.relationships(sheetPath).find(({ kind }) => kind === 'drawing')?.target;
  const drawing = there ?? parts.freePath('xl/drawings/drawing', '.xml');
  if (there === undefined) {
    parts.write(drawing, emptyDrawing);
    parts.declareType(drawing, drawingType);
  }
  for (const chart of added) addChart(change, drawing, chart);
  return there === undefined ? parts.relate(sheetPath, 'drawing', drawing) : null;
}

function removeCharts(parts: PackageParts, charts: readonly FileChart[]): void {
  for (const drawing of new Set(charts.map((chart) => chart.drawing))) {
    const own = charts.filter((chart) => chart.drawing === drawing);
    const edits = own.map(({ anchor }) => ({ start: anchor.start, end: anchor.end, text: '' }));
    parts.write(drawing, applyEdits(parts.text(drawing), edits));
    for (const chart of own) {
      for (const { target, external } of parts.relationships(chart.part)) {
        if (!external) parts.removePart(target);
      }
      parts.removePart(chart.part);
      parts.unrelate(drawing, chart.relationship);
    }
  }
}

function addChart(change: ChartChange, drawing: string, chart: ChartData): void {
  const { parts } = change;
  const part = parts.freePath('xl/charts/chart', '.xml');
  parts.write(part, chartXml(chart, change.book));
  parts.declareType(part, chartType);
  const relationship = parts.relate(drawing, 'chart', part);
  const text = parts.text(drawing);
  const used = [...text.matchAll(/<[\w:]*cNvPr\b[^>]*\sid="(\d+)"/g)].map((match) => Number(match[1]));
  const anchor = anchorXml(change.sheet, chart, relationship, Math.max(1, ...used) + 1);
  parts.write(drawing, withChild(text, parts.xml(drawing), anchor));
}

function anchorXml(sheet: SheetData, chart: ChartData, relationship: string, number: number): string {
  const sizes = {
    defaultColumnWidth: sheet.defaultColumnWidth ?? 64,
    defaultRowHeight: sheet.defaultRowHeight ?? 20,
    columnData: sheet.columnData ?? {},
    rowData: sheet.rowData ?? {},
  };
  const corner = (name: string, left: number, top: number) => {
    const anchor = anchorOf(sizes, left, top);
    return element(
      name,
      {},
      element('xdr:col', {}, String(anchor.column)) +
        element('xdr:colOff', {}, String(anchor.columnOffset)) +
        element('xdr:row', {}, String(anchor.row)) +
        element('xdr:rowOff', {}, String(anchor.rowOffset)),
    );
  };
  const creation = /^\{[0-9A-F-]{36}\}$/i.test(chart.id)
    ? '<a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}">' +
      `<a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="${chart.id}"/></a:ext></a:extLst>`
    : '';
  const properties = element(
    'xdr:cNvPr',
    {
      id: number,
      name: chart.name === '' ? `Chart ${String(number)}` : chart.name,
      descr: chart.alternativeText === '' ? undefined : chart.alternativeText,
      title: chart.alternativeTitle === '' ? undefined : chart.alternativeTitle,
    },
    creation,
  );
  const reference = attributeText({
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:r': relationshipTypes,
    'r:id': relationship,
  });
  const frame =
    `<xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart${reference}/></a:graphicData></a:graphic>`;
  return element(
    'xdr:twoCellAnchor',
    { 'xmlns:xdr': spreadsheetDrawing, 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' },
    corner('xdr:from', chart.left, chart.top) +
      corner('xdr:to', chart.left + chart.width, chart.top + chart.height) +
      `<xdr:graphicFrame macro="">${frame}</xdr:graphicFrame><xdr:clientData/>`,
  );
}
