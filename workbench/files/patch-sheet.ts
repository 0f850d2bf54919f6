import type { IRange } from '@univerjs/core';
import { areaName } from './cell-address';
import { opaque } from './colors';
import { sheetExtension } from './data-bars';
import type { FrameChange } from './frame-change';
import { sheetProtectionXml } from './sheet-protection';
import { isFitted, printElements } from './print-setup';
import { columnsOf, columnsXml, markedColumns } from './sheet-columns';
import type { NewElements } from './sheet-elements';
import { extensionListXml } from './sheet-extensions';
import { viewDiffers, viewsXml } from './sheet-views';
import { numberText, pixelsPerPoint, pixelsToWidth } from './units';
import { validationExtension, validationsXml } from './validations-xml';
import { conditionalFormatsXml } from './write-conditional-formats';
import { child } from './xml-reader';
import { element, sourceOf, withAttributes } from './xml-text';

/** What differs in a sheet beside its cells, as the elements that replace the old ones. */
export function changedElements(change: FrameChange): NewElements {
  const { xml, frame, before, now, extrasBefore, extrasNow } = change;
  const elements: NewElements = new Map();
  const extensions = new Map<string, string>();
  if (!same(mergeNames(before.mergeData), mergeNames(now.mergeData))) {
    const names = mergeNames(now.mergeData);
    const cells = names.map((ref) => element('mergeCell', { ref })).join('');
    elements.set(
      'mergeCells',
      names.length === 0 ? '' : element('mergeCells', { count: names.length }, cells),
    );
  }
  if (!same(columnsOf(before), columnsOf(now)) || markedColumns(change).length > 0)
    elements.set('cols', columnsXml(change));
  if (viewDiffers(change)) elements.set('sheetViews', viewsXml(change));
  if (!same(extrasBefore.print, extrasNow.print)) {
    for (const [name, text] of printElements(frame, extrasNow.print)) elements.set(name, text);
  }
  const fitDiffers = isFitted(extrasBefore.print) !== isFitted(extrasNow.print);
  if (fitDiffers || (before.tabColor ?? '') !== (now.tabColor ?? ''))
    elements.set('sheetPr', propertiesXml(change));
  const protection = sheetProtectionXml(extrasNow);
  if (sheetProtectionXml(extrasBefore) !== protection) elements.set('sheetProtection', protection);
  if (!same(extrasBefore.conditionalFormats, extrasNow.conditionalFormats)) {
    const { plain, extension } = conditionalFormatsXml(
      xml,
      frame,
      extrasNow.conditionalFormats,
      change.rules,
    );
    elements.set('conditionalFormatting', plain);
    extensions.set(sheetExtension, extension);
  }
  if (!same(extrasBefore.validations, extrasNow.validations)) {
    const { plain, extension } = validationsXml(xml, frame, extrasNow.validations);
    elements.set('dataValidations', plain);
    if (extension !== null) extensions.set(validationExtension, extension);
  }
  if (extensions.size > 0) elements.set('extLst', extensionListXml(xml, frame, extensions));
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
