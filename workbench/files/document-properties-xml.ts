import type { CustomProperty, DocumentProperties } from '../book/document-data';
import { emptyProperties } from '../book/document-data';
import { withChild, xmlHead, type PackageParts } from './package-parts';
import { child, type XmlElement } from './xml-reader';
import { applyEdits, element, escapeXml } from './xml-text';

const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const coreRelationship =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const extendedType = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
const customType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const customNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const variantNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** Format id of properties that a user or add-in made (ECMA-376 part 1, 22.3.2.2). */
const userProperties = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

const emptyCore =
  `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>';
const emptyExtended =
  `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '</Properties>';
const emptyCustom = `${xmlHead}<Properties xmlns="${customNamespace}" xmlns:vt="${variantNamespace}"></Properties>`;

/** The element of each property that is a text, by the part it stands in. */
const coreElements = {
  title: 'dc:title',
  subject: 'dc:subject',
  author: 'dc:creator',
  keywords: 'cp:keywords',
  comments: 'dc:description',
  category: 'cp:category',
} as const;
const extendedElements = { manager: 'Manager', company: 'Company' } as const;

/** The properties of the document: of docProps/core.xml, app.xml and custom.xml, each where the file has it. */
export function readDocumentProperties(parts: PackageParts): DocumentProperties {
  const core = rootOf(parts, 'core-properties');
  const extended = rootOf(parts, 'extended-properties');
  const custom = rootOf(parts, 'custom-properties');
  const text = (root: XmlElement | undefined, name: string) =>
    child(root, name.replace(/^.*:/, ''))?.text ?? '';
  return {
    ...emptyProperties,
    ...texts(coreElements, (name) => text(core, name)),
    ...texts(extendedElements, (name) => text(extended, name)),
    lastAuthor: text(core, 'cp:lastModifiedBy'),
    revisionNumber: Number(text(core, 'cp:revision')) || 0,
    created: text(core, 'dcterms:created'),
    custom: (custom?.children ?? []).flatMap(readCustom),
  };
}

function texts<K extends string>(elements: Readonly<Record<K, string>>, read: (name: string) => string) {
  const entries = Object.entries<string>(elements).map(([key, name]) => [key, read(name)]);
  return Object.fromEntries(entries) as Record<K, string>;
}

function pathOf(parts: PackageParts, kind: string): string | null {
  const path = parts.relationships('').find((one) => one.kind === kind)?.target;
  return path !== undefined && parts.has(path) ? path : null;
}

function rootOf(parts: PackageParts, kind: string): XmlElement | undefined {
  const path = pathOf(parts, kind);
  return path === null ? undefined : parts.xml(path);
}

/** A property of a type that Excel's API does not have (a blob, an array) is not among them, and stays in the file. */
function readCustom(property: XmlElement): CustomProperty[] {
  const key = property.attributes['name'] ?? '';
  const [variant] = property.children;
  if (!variant) return [];
  const { name, text } = variant;
  switch (name) {
    case 'lpwstr':
    case 'lpstr':
    case 'bstr':
      return [{ key, type: 'String', value: text }];
    case 'i1':
    case 'i2':
    case 'i4':
    case 'i8':
    case 'int':
    case 'ui1':
    case 'ui2':
    case 'ui4':
    case 'uint':
      return [{ key, type: 'Number', value: Number(text) }];
    case 'r4':
    case 'r8':
    case 'decimal':
      return [{ key, type: 'Float', value: Number(text) }];
    case 'bool':
      return [{ key, type: 'Boolean', value: text === 'true' || text === '1' }];
    case 'filetime':
    case 'date':
      return [{ key, type: 'Date', value: text }];
    default:
      return [];
  }
}

/** Writes what differs; parts that the file lacks are made when they are needed. */
export function writeDocumentProperties(
  parts: PackageParts,
  before: DocumentProperties,
  now: DocumentProperties,
): void {
  const keys = <K extends keyof DocumentProperties>(names: readonly K[]) =>
    names.filter((key) => before[key] !== now[key]);
  const core = keys(Object.keys(coreElements) as (keyof typeof coreElements)[]);
  const coreChanges = core.map((key) => [coreElements[key], now[key]] as const);
  const revision =
    before.revisionNumber === now.revisionNumber
      ? []
      : [['cp:revision', String(now.revisionNumber)] as const];
  if (coreChanges.length + revision.length > 0) {
    setElements(parts, corePart(parts), [...coreChanges, ...revision]);
  }
  const extended = keys(Object.keys(extendedElements) as (keyof typeof extendedElements)[]);
  if (extended.length > 0) {
    const changes = extended.map((key) => [extendedElements[key], now[key]] as const);
    setElements(
      parts,
      part(parts, 'extended-properties', 'docProps/app.xml', extendedType, emptyExtended),
      changes,
    );
  }
  if (JSON.stringify(before.custom) !== JSON.stringify(now.custom)) writeCustom(parts, now.custom);
}

function corePart(parts: PackageParts): string {
  return (
    pathOf(parts, 'core-properties') ??
    newPart(parts, 'core-properties', 'docProps/core.xml', coreType, emptyCore)
  );
}

function part(parts: PackageParts, kind: string, path: string, type: string, empty: string): string {
  return pathOf(parts, kind) ?? newPart(parts, kind, path, type, empty);
}

function newPart(parts: PackageParts, kind: string, path: string, type: string, text: string): string {
  parts.write(path, text);
  parts.declareType(path, type);
  if (kind === 'core-properties') parts.relate('', kind, path, coreRelationship);
  else parts.relate('', kind, path);
  return path;
}

/** Exchanges the children's texts; an empty text takes the child away. */
function setElements(
  parts: PackageParts,
  path: string,
  changes: readonly (readonly [name: string, text: string])[],
): void {
  for (const [name, text] of changes) {
    const xml = parts.text(path);
    const root = parts.xml(path);
    const old = child(root, name.replace(/^.*:/, ''));
    const line = text === '' ? '' : element(old ? elementName(xml, old) : name, {}, escapeXml(text));
    const edited = old
      ? applyEdits(xml, [{ start: old.start, end: old.end, text: line }])
      : line === ''
        ? xml
        : withChild(xml, root, line);
    parts.write(path, edited);
  }
}

function elementName(xml: string, { start }: XmlElement): string {
  return /^<([^\s/>]+)/.exec(xml.slice(start, start + 200))?.[1] ?? '';
}

/** Properties that stay as they were, and those that the model does not hold, keep their text; new ones get new numbers. */
function writeCustom(parts: PackageParts, now: readonly CustomProperty[]): void {
  const path = part(parts, 'custom-properties', 'docProps/custom.xml', customType, emptyCustom);
  const xml = parts.text(path);
  const root = parts.xml(path);
  const wanted = new Set(now.map((one) => JSON.stringify(one)));
  const kept = new Set<string>();
  const edits = root.children.flatMap((property) => {
    const [data] = readCustom(property);
    if (!data || (wanted.has(JSON.stringify(data)) && !kept.has(JSON.stringify(data)))) {
      if (data) kept.add(JSON.stringify(data));
      return [];
    }
    return [{ start: property.start, end: property.end, text: '' }];
  });
  const used = root.children.map(({ attributes }) => Number(attributes['pid'] ?? 0));
  let number = Math.max(1, ...used);
  const added = now
    .filter((one) => !kept.has(JSON.stringify(one)))
    .map((one) => customXml(one, (number += 1)));
  const stripped = applyEdits(xml, edits);
  parts.write(path, added.length === 0 ? stripped : appended(stripped, added.join('')));
}

function appended(xml: string, lines: string): string {
  const closed = /<([\w:]*Properties)((?:\s[^>]*)?)\/>\s*$/.exec(xml);
  if (closed)
    return `${xml.slice(0, closed.index)}<${closed[1] ?? ''}${closed[2] ?? ''}>${lines}</${closed[1] ?? ''}>`;
  const at = xml.lastIndexOf('</');
  return xml.slice(0, at) + lines + xml.slice(at);
}

const variants = { String: 'lpwstr', Number: 'i4', Float: 'r8', Boolean: 'bool', Date: 'filetime' } as const;

function customXml(property: CustomProperty, pid: number): string {
  const value = element(
    `vt:${variants[property.type]}`,
    { 'xmlns:vt': variantNamespace },
    escapeXml(String(property.value)),
  );
  const attributes = { xmlns: customNamespace, fmtid: userProperties, pid, name: property.key };
  return element('property', attributes, value);
}
