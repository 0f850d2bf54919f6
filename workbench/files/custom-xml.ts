import type { CustomXmlPartData } from '../book/document-data';
import { xmlHead, type PackageParts } from './package-parts';
import { stableGuid } from './stable-guid';
import { readXml } from './xml-reader';
import { element, sourceName } from './xml-text';

const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The custom XML of the workbook (ECMA-376 part 1, 15.2.5), each part with the id that its properties part states. */
export function readCustomXml(parts: PackageParts, workbookPath: string): CustomXmlPartData[] {
  return parts
    .relationships(workbookPath)
    .filter(({ kind, external, target }) => kind === 'customXml' && !external && parts.has(target))
    .map(({ target }) => ({ id: idOf(parts, target), xml: parts.text(target), part: target }));
}

function idOf(parts: PackageParts, part: string): string {
  const properties = parts.relationships(part).find(({ kind }) => kind === 'customXmlProps')?.target;
  const stated =
    properties !== undefined && parts.has(properties)
      ? Object.entries(parts.xml(properties).attributes).find(([name]) => name.endsWith('itemID'))?.[1]
      : undefined;
  return stated?.toUpperCase() ?? stableGuid(part);
}

/** Writes changed parts, adds new ones and takes deleted ones out with their properties. */
export function writeCustomXml(
  parts: PackageParts,
  workbookPath: string,
  before: readonly CustomXmlPartData[],
  now: readonly CustomXmlPartData[],
): void {
  for (const former of before) {
    const kept = now.find(({ part }) => part === former.part);
    if (!kept) removeCustomXml(parts, workbookPath, former.part);
    else if (kept.xml !== former.xml) parts.write(former.part, kept.xml);
  }
  for (const one of now) if (one.part === '') addCustomXml(parts, workbookPath, one);
}

function removeCustomXml(parts: PackageParts, workbookPath: string, part: string): void {
  for (const { target, external } of parts.relationships(part)) if (!external) parts.removePart(target);
  parts.removePart(part);
  const relationship = parts.relationships(workbookPath).find(({ target }) => target === part);
  if (relationship) parts.unrelate(workbookPath, relationship.id);
}

function addCustomXml(parts: PackageParts, workbookPath: string, { id, xml }: CustomXmlPartData): void {
  const part = parts.freePath('customXml/item', '.xml');
  const properties = part.replace(/item(\d+)\.xml$/, 'itemProps$1.xml');
  parts.write(part, xml);
  if (parts.contentType(part) === '') parts.declareType(part, 'application/xml');
  const namespace = namespaceOf(xml);
  const schema = namespace === '' ? '' : element('ds:schemaRef', { 'ds:uri': namespace });
  parts.write(
    properties,
    xmlHead +
      element(
        'ds:datastoreItem',
        { 'ds:itemID': id, 'xmlns:ds': propertiesNamespace },
        element('ds:schemaRefs', {}, schema),
      ),
  );
  parts.declareType(properties, propertiesType);
  parts.relate(part, 'customXmlProps', properties);
  parts.relate(workbookPath, 'customXml', part);
}

/** The namespace of the root element, or empty. Throws WorkbookFileError for text that is no XML. */
export function namespaceOf(xml: string): string {
  const root = readXml(xml, 'custom XML');
  const prefix = /^([^:]*):/.exec(sourceName(xml, root))?.[1];
  return root.attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`] ?? '';
}
