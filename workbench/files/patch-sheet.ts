import type { IColumnData, IFreeze, IRange, Nullable } from '@univerjs/core';
import type { ConditionalFormatData, DataBarFormat, SheetExtras } from '../book/book-data';
import { areaName, cellName } from './cell-address';
import { opaque } from './colors';
import { barExtensionXml, barGuid, barXml, sheetExtension, x14Namespace } from './data-bars';
import type { SheetData } from './patch-cells';
import { isFitted, printElements } from './print-setup';
import { numberText, pixelsPerPoint, pixelsToWidth } from './units';
import { child, childrenNamed, descendant, type XmlElement } from './xml-reader';
import {
  applyEdits,
  element,
  innerSource,
  sourceOf,
  withAttributes,
  withoutAttributes,
  type TextEdit,
} from './xml-text';

/** The order of a worksheet's elements (ECMA-376 part 1, CT_Worksheet). */
const order =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
  scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
  dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
  cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
  webPublishItems tableParts extLst`.split(/\s+/);

/** A sheet before and after, its cells aside. */
export interface FrameChange {
  readonly xml: string;
  readonly frame: XmlElement;
  readonly before: SheetData;
  readonly now: SheetData;
  readonly extrasBefore: SheetExtras;
  readonly extrasNow: SheetExtras;
  readonly selectedBefore: boolean;
  readonly selectedNow: boolean;
  readonly digit: number;
  columnFormat(data: Partial<IColumnData>): number | null;
}

/** Elements of the sheet to be exchanged, by name; several may be written as one text. An empty text removes them. */
export type NewElements = Map<string, string>;

/** What differs in a sheet beside its cells, as the elements that replace the old ones. */
export function changedElements(change: FrameChange): NewElements {
  const { xml, frame, before, now, extrasBefore, extrasNow } = change;
  const elements: NewElements = new Map();
  if (!same(mergeNames(before.mergeData), mergeNames(now.mergeData))) {
    const names = mergeNames(now.mergeData);
    const cells = names.map((ref) => element('mergeCell', { ref })).join('');
    elements.set(
      'mergeCells',
      names.length === 0 ? '' : element('mergeCells', { count: names.length }, cells),
    );
  }
  if (!same(columnsOf(before), columnsOf(now))) elements.set('cols', columnsXml(change));
  if (viewDiffers(change)) elements.set('sheetViews', viewsXml(change));
  if (!same(extrasBefore.print, extrasNow.print)) {
    for (const [name, text] of printElements(xml, frame, extrasNow.print)) elements.set(name, text);
  }
  const fitDiffers = isFitted(extrasBefore.print) !== isFitted(extrasNow.print);
  if (fitDiffers || (before.tabColor ?? '') !== (now.tabColor ?? ''))
    elements.set('sheetPr', propertiesXml(change));
  if (extrasBefore.isProtected !== extrasNow.isProtected) {
    const protection = element('sheetProtection', { sheet: 1, objects: 1, scenarios: 1 });
    elements.set('sheetProtection', extrasNow.isProtected ? protection : '');
  }
  if (!same(extrasBefore.conditionalFormats, extrasNow.conditionalFormats)) {
    elements.set('conditionalFormatting', formatsXml(extrasNow.conditionalFormats));
    elements.set('extLst', extensionsXml(change));
  }
  const format = formatXml(change);
  if (format !== null) elements.set('sheetFormatPr', format);
  return elements;
}

/** The standard width and height of the sheet, when one of them differs; otherwise null. */
function formatXml({ xml, frame, before, now, digit }: FrameChange): string | null {
  const width = now.defaultColumnWidth ?? before.defaultColumnWidth;
  const height = now.defaultRowHeight ?? before.defaultRowHeight;
  const sameHeight = height === before.defaultRowHeight;
  if (width === before.defaultColumnWidth && sameHeight) return null;
  const attributes = {
    ...(width === undefined || width === before.defaultColumnWidth
      ? {}
      : { defaultColWidth: numberText(pixelsToWidth(width, digit)) }),
    ...(height === undefined || sameHeight
      ? {}
      : { defaultRowHeight: numberText(height / pixelsPerPoint), customHeight: 1 }),
  };
  const format = child(frame, 'sheetFormatPr');
  return format
    ? withAttributes(xml, format, attributes)
    : element('sheetFormatPr', { defaultRowHeight: 15, ...attributes });
}

/** The edits that put elements in the place of the old ones, or where the schema wants them. */
export function elementEdits(xml: string, frame: XmlElement, elements: NewElements): TextEdit[] {
  const prefixed = xml.slice(frame.start, frame.tagEnd).match(/^<[\w-]+:/) !== null;
  const end = frame.end === frame.tagEnd ? -1 : xml.lastIndexOf('</', frame.end - 1);
  if (end < 0) throw new RangeError('A worksheet has at least its cells.');
  return [...elements]
    .flatMap(([name, content]): TextEdit[] => {
      const text = prefixed ? inMainNamespace(content) : content;
      const [first, ...rest] = childrenNamed(frame, name);
      if (first) {
        const removed = rest.map(({ start, end: to }) => ({ start, end: to, text: '' }));
        return [{ start: first.start, end: first.end, text }, ...removed];
      }
      if (text === '') return [];
      const behind = order.slice(order.indexOf(name) + 1);
      const next = frame.children.find((candidate) => behind.includes(candidate.name));
      const at = next?.start ?? end;
      return [{ start: at, end: at, text }];
    })
    .sort((a, b) => a.start - b.start);
}

/** In a file that writes `x:worksheet`, an element without a prefix would be in no namespace. */
function inMainNamespace(text: string): string {
  const namespace = ' xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return text.replace(/^<[\w]+(?=[\s/>])(?![^>]*\sxmlns=)/, (head) => head + namespace);
}

/** The order in which several new elements at the same place have to come. */
export function inSchemaOrder(elements: NewElements): NewElements {
  return new Map([...elements].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function mergeNames(merges: readonly IRange[] | undefined): string[] {
  return (merges ?? []).map((range) =>
    areaName({
      firstRow: range.startRow,
      lastRow: range.endRow,
      firstColumn: range.startColumn,
      lastColumn: range.endColumn,
    }),
  );
}

type Column = readonly [column: number, width: number, hidden: number, style: unknown];

/** What is known of columns, without those that are as all others. */
function columnsOf(sheet: SheetData): Column[] {
  const standard = sheet.defaultColumnWidth ?? 0;
  return Object.entries(sheet.columnData ?? {})
    .map(([column, data]): Column => [Number(column), data.w ?? standard, data.hd ?? 0, data.s ?? null])
    .filter(([, width, hidden, style]) => width !== standard || hidden !== 0 || style !== null);
}

function columnsXml(change: FrameChange): string {
  const { frame, before, now, digit } = change;
  const former = new Map<number, XmlElement>();
  for (const col of childrenNamed(child(frame, 'cols'), 'col')) {
    const last = Math.min(16_384, Number(col.attributes['max']));
    for (let column = Number(col.attributes['min']) - 1; column < last; column += 1) former.set(column, col);
  }
  const lines: { min: number; max: number; attributes: Record<string, string | number | undefined> }[] = [];
  const columns = [...new Set([...columnsOf(now).map(([column]) => column), ...former.keys()])];
  for (const column of columns.sort((a, b) => a - b)) {
    const data = now.columnData?.[column] ?? {};
    const old = withoutAttributes(former.get(column)?.attributes ?? {}, ['min', 'max']);
    const pixels = data.w ?? now.defaultColumnWidth ?? 64;
    const sameWidth = old['width'] !== undefined && before.columnData?.[column]?.w === pixels;
    const format = change.columnFormat(data);
    const attributes = {
      ...old,
      width: sameWidth ? old['width'] : numberText(pixelsToWidth(pixels, digit)),
      customWidth: sameWidth ? old['customWidth'] : 1,
      hidden: data.hd === 1 ? 1 : undefined,
      style: format === null ? undefined : format,
    };
    const last = lines.at(-1);
    if (last?.max === column && same(last.attributes, attributes)) last.max = column + 1;
    else lines.push({ min: column + 1, max: column + 1, attributes });
  }
  if (lines.length === 0) return '';
  const content = lines
    .map(({ min, max, attributes }) => element('col', { min, max, ...attributes }))
    .join('');
  return element('cols', {}, content);
}

function frozen(freeze: IFreeze | undefined): readonly number[] {
  if (!freeze || (freeze.xSplit <= 0 && freeze.ySplit <= 0)) return [0, 0];
  return [Math.max(0, freeze.xSplit), Math.max(0, freeze.ySplit)];
}

function viewDiffers({ before, now, selectedBefore, selectedNow }: FrameChange): boolean {
  return (
    !same(frozen(before.freeze), frozen(now.freeze)) ||
    (before.showGridlines ?? 1) !== (now.showGridlines ?? 1) ||
    selectedBefore !== selectedNow
  );
}

function viewsXml(change: FrameChange): string {
  const { xml, frame, before, now } = change;
  const views = child(frame, 'sheetViews');
  const view = child(views, 'sheetView');
  const attributes = {
    ...(view?.attributes ?? {}),
    showGridLines: (now.showGridlines ?? 1) === 1 ? undefined : 0,
    tabSelected: change.selectedNow ? 1 : undefined,
    workbookViewId: view?.attributes['workbookViewId'] ?? 0,
  };
  const samePanes = same(frozen(before.freeze), frozen(now.freeze));
  const content = samePanes && view ? innerSource(xml, view) : paneXml(now.freeze);
  const [, ...others] = childrenNamed(views, 'sheetView');
  const all =
    element('sheetView', attributes, content) + others.map((other) => sourceOf(xml, other)).join('');
  return element('sheetViews', {}, all);
}

function paneXml(freeze: IFreeze | undefined): string {
  const [columns = 0, rows = 0] = frozen(freeze);
  if (columns === 0 && rows === 0) return '';
  const pane = columns > 0 && rows > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const corner = cellName(Math.max(rows, freeze?.startRow ?? 0), Math.max(columns, freeze?.startColumn ?? 0));
  return (
    element('pane', {
      xSplit: columns > 0 ? columns : undefined,
      ySplit: rows > 0 ? rows : undefined,
      topLeftCell: corner,
      activePane: pane,
      state: 'frozen',
    }) + element('selection', { pane, activeCell: corner, sqref: corner })
  );
}

function propertiesXml({ xml, frame, now, extrasNow }: FrameChange): string {
  const properties = child(frame, 'sheetPr');
  const outline = child(properties, 'outlinePr');
  const page = child(properties, 'pageSetUpPr');
  const fit = isFitted(extrasNow.print) ? 1 : undefined;
  const pageAttributes = { ...page?.attributes, fitToPage: fit };
  const keepPage = Object.values(pageAttributes).some((value) => value !== undefined);
  const content =
    ((now.tabColor ?? '') === '' ? '' : element('tabColor', { rgb: opaque(now.tabColor ?? '') })) +
    (outline ? sourceOf(xml, outline) : '') +
    (keepPage ? element('pageSetUpPr', pageAttributes) : '');
  const attributes = properties?.attributes ?? {};
  return content === '' && Object.keys(attributes).length === 0
    ? ''
    : element('sheetPr', attributes, content);
}

/** Data bars come behind the kept formats in priority, whose numbers are not touched. */
function formatsXml(formats: readonly ConditionalFormatData[]): string {
  const kept = formats.flatMap((format) => (format.kind === 'unmodelled' ? [format.xml] : []));
  const priorities = kept.join('').matchAll(/\spriority="(\d+)"/g);
  let priority = Math.max(0, ...[...priorities].map((match) => Number(match[1])));
  return formats
    .map((format) => {
      if (format.kind === 'unmodelled') return format.xml;
      priority += 1;
      return barXml(format, priority);
    })
    .join('');
}

/** The sheet's extension list with the data bars of now in place of those of before; everything else as it was. */
function extensionsXml({ xml, frame, extrasBefore, extrasNow }: FrameChange): string {
  const bars = (extras: SheetExtras) =>
    extras.conditionalFormats.filter((format): format is DataBarFormat => format.kind === 'dataBar');
  const gone = new Set(bars(extrasBefore).map((bar) => barGuid(bar.id)));
  const list = child(frame, 'extLst');
  const extension = list?.children.find(({ attributes }) => attributes['uri'] === sheetExtension);
  const formats = child(extension, 'conditionalFormattings');
  const kept = childrenNamed(formats, 'conditionalFormatting').filter(
    (format) => !gone.has((descendant(format, 'cfRule')?.attributes['id'] ?? '').toUpperCase()),
  );
  const content =
    kept.map((format) => sourceOf(xml, format)).join('') + bars(extrasNow).map(barExtensionXml).join('');
  const ours =
    content === ''
      ? ''
      : element(
          'ext',
          { 'xmlns:x14': x14Namespace, ...extension?.attributes, uri: sheetExtension },
          `<x14:conditionalFormattings>${content}</x14:conditionalFormattings>`,
        );
  if (!list) return ours === '' ? '' : element('extLst', {}, ours);
  const edits = extension ? [{ start: extension.start, end: extension.end, text: ours }] : [];
  const at = list.tagEnd;
  const edited = applyEdits(xml.slice(0, list.end), extension ? edits : [{ start: at, end: at, text: ours }]);
  return innerSource(xml, list).trim() === '' && ours === '' ? '' : edited.slice(list.start);
}

/** The area of cells that a sheet uses, as `dimension` states it. */
export function dimensionOf(sheet: SheetData): string {
  let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of Object.entries(sheet.cellData ?? {}) as [string, Nullable<object>][]) {
    for (const column of Object.keys(cells ?? {})) {
      [firstRow, lastRow] = [Math.min(firstRow, Number(row)), Math.max(lastRow, Number(row))];
      [firstColumn, lastColumn] = [
        Math.min(firstColumn, Number(column)),
        Math.max(lastColumn, Number(column)),
      ];
    }
  }
  return lastRow < 0 ? 'A1' : areaName({ firstRow, firstColumn, lastRow, lastColumn });
}
