import type { LinkData } from '../book/link-data';
import { areaName, readAreaName } from './cell-address';
import { relationshipTypes, type PackageParts } from './package-parts';
import { child, childrenNamed, relationshipAttribute, type XmlElement } from './xml-reader';
import { element, sourceOf, withAttributes } from './xml-text';

/** The links of a sheet (ECMA-376 part 1, 18.3.1.47); where one leads outside stands in the part's relationships. */
export function readLinks(parts: PackageParts, sheetPath: string, frame: XmlElement): LinkData[] {
  return elementsOf(parts, sheetPath, frame).flatMap(({ link }) => (link ? [link] : []));
}

/** The sheet's `hyperlinks` for these links; null when it has them already. Links that stay keep their text. */
export function writeLinks(
  parts: PackageParts,
  sheetPath: string,
  sheet: { readonly xml: string; readonly frame: XmlElement },
  now: readonly LinkData[],
): string | null {
  const former = elementsOf(parts, sheetPath, sheet.frame);
  const read = former.flatMap(({ link }) => (link ? [link] : []));
  if (keyOf(read) === keyOf(now)) return null;
  const used = new Set<string | undefined>();
  const lines = now.map((link) => {
    const same = former.find((one) => one.link && keyOf(one.link) === keyOf(link));
    const old = same ?? former.find((one) => one.link && targetOf(one.link) === targetOf(link));
    used.add(old?.relationship);
    if (same) return sourceOf(sheet.xml, same.source);
    // An identity belongs to one link only.
    if (old) return withAttributes(sheet.xml, old.source, { ref: areaName(link.area), 'xr:uid': undefined });
    return linkXml(parts, sheetPath, link);
  });
  const unread = former.filter(({ link }) => link === null);
  for (const { relationship } of former) {
    const isKept = used.has(relationship) || unread.some((one) => one.relationship === relationship);
    if (relationship !== undefined && !isKept) parts.unrelate(sheetPath, relationship);
  }
  const all = [...unread.map(({ source }) => sourceOf(sheet.xml, source)), ...lines];
  return all.length === 0 ? '' : element('hyperlinks', {}, all.join(''));
}

interface FileLink {
  readonly source: XmlElement;
  readonly relationship: string | undefined;
  /** Null for one whose cells cannot be read; it stays as it is. */
  readonly link: LinkData | null;
}

function elementsOf(parts: PackageParts, sheetPath: string, frame: XmlElement): FileLink[] {
  const items = childrenNamed(child(frame, 'hyperlinks'), 'hyperlink');
  if (items.length === 0) return [];
  const targets = new Map(parts.relationships(sheetPath).map(({ id, target }) => [id, target]));
  return items.map((source) => {
    const { ref = '', location = '', tooltip = '' } = source.attributes;
    const relationship = relationshipAttribute(source.attributes);
    const address = targets.get(relationship ?? '') ?? '';
    const area = readAreaName(ref);
    const link = area && { area, address, documentReference: location, screenTip: tooltip };
    return { source, relationship, link };
  });
}

function linkXml(parts: PackageParts, sheetPath: string, link: LinkData): string {
  const { area, address, documentReference, screenTip } = link;
  const relationship =
    address === ''
      ? {}
      : {
          'xmlns:r': relationshipTypes,
          // A target is a URI, in which no blank may stand (ECMA-376 part 2, 6.5.3).
          'r:id': parts.relateOutside(sheetPath, 'hyperlink', address.replace(/\s/g, encodeURIComponent)),
        };
  return element('hyperlink', {
    ref: areaName(area),
    ...relationship,
    location: documentReference === '' ? undefined : documentReference,
    tooltip: screenTip === '' ? undefined : screenTip,
  });
}

function targetOf({ address, documentReference, screenTip }: LinkData): string {
  return keyOf([address, documentReference, screenTip]);
}

/** The fields in one order, whoever made the object. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
