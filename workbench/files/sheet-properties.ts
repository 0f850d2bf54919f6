import { relationshipTypes, type PackageParts } from './package-parts';
import { removeRelated } from './remove-related';
import { child, childrenNamed, relationshipAttribute, type XmlElement } from './xml-reader';
import { element } from './xml-text';

type Property = readonly [key: string, value: string];

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/**
 * The custom properties of a sheet (ECMA-376 part 1, 18.3.1.22 and 12.3.5): names in the sheet, each value in a part of
 * its own, whose bytes Excel writes as UTF-16 without a mark.
 */
export function readSheetProperties(parts: PackageParts, sheetPath: string, frame: XmlElement): Property[] {
  const targets = new Map(parts.relationships(sheetPath).map(({ id, target }) => [id, target]));
  return childrenNamed(child(frame, 'customProperties'), 'customPr').flatMap(({ attributes }): Property[] => {
    const path = targets.get(relationshipAttribute(attributes) ?? '');
    if (path === undefined || !parts.has(path)) return [];
    return [[attributes['name'] ?? '', new TextDecoder('utf-16le').decode(parts.bytes(path))]];
  });
}

/** Writes them anew when they changed, and gives the sheet's element; null when nothing changed. */
export function writeSheetProperties(
  parts: PackageParts,
  sheetPath: string,
  frame: XmlElement,
  before: readonly Property[],
  now: readonly Property[],
): string | null {
  if (JSON.stringify(before) === JSON.stringify(now)) return null;
  const targets = new Map(parts.relationships(sheetPath).map(({ id, target }) => [id, target]));
  for (const { attributes } of childrenNamed(child(frame, 'customProperties'), 'customPr')) {
    const path = targets.get(relationshipAttribute(attributes) ?? '');
    if (path !== undefined) removeRelated(parts, sheetPath, path);
  }
  const lines = now.map(([name, value]) => {
    const path = parts.freePath('xl/customProperty', '.bin');
    parts.writeBytes(path, utf16(value));
    parts.declareType(path, contentType);
    return element('customPr', { name, 'r:id': parts.relate(sheetPath, 'customProperty', path) });
  });
  return lines.length === 0
    ? ''
    : element('customProperties', { 'xmlns:r': relationshipTypes }, lines.join(''));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
