import type { DocumentSetting, WebExtensionData } from '../book/document-data';
import { relationshipTypes, withChild, xmlHead, type PackageParts } from './package-parts';
import { stableGuid } from './stable-guid';
import { child, childrenNamed, type XmlElement } from './xml-reader';
import { applyEdits, element, sourceName, sourceOf } from './xml-text';

const extensionNamespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const paneNamespace = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const relationshipBase = 'http://schemas.microsoft.com/office/2011/relationships';

/**
 * What the add-ins of the document's task panes keep with it ([MS-OWEXML] 2.2): `xl/webextensions/taskpanes.xml` names
 * a part for each, and its properties are the add-in's settings. Content add-ins, which stand in drawings, are kept as
 * they are.
 */
export function readWebExtensions(parts: PackageParts): WebExtensionData[] {
  const panes = panesPath(parts);
  if (panes === null) return [];
  return parts
    .relationships(panes)
    .filter(({ kind, external, target }) => kind === 'webextension' && !external && parts.has(target))
    .map(({ target }) => readExtension(target, parts.xml(target)));
}

function panesPath(parts: PackageParts): string | null {
  const panes = parts.relationships('').find(({ kind }) => kind === 'webextensiontaskpanes')?.target;
  return panes !== undefined && parts.has(panes) ? panes : null;
}

function readExtension(part: string, root: XmlElement): WebExtensionData {
  const reference = child(root, 'reference')?.attributes ?? {};
  return {
    part,
    addInId: reference['id'] ?? '',
    version: reference['version'] ?? '',
    settings: childrenNamed(child(root, 'properties'), 'property').map(readProperty),
  };
}

function readProperty({ attributes }: XmlElement): DocumentSetting {
  const value = attributes['value'] ?? '';
  return [attributes['name'] ?? '', isJson(value) ? value : JSON.stringify(value)];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Writes the settings that differ: into the add-in's part, or into a new one that a task pane names. */
export function writeWebExtensions(
  parts: PackageParts,
  before: readonly WebExtensionData[],
  now: readonly WebExtensionData[],
): void {
  for (const extension of now) {
    const former = before.find(({ part }) => part !== '' && part === extension.part);
    if (!former) addExtension(parts, extension);
    else if (JSON.stringify(former.settings) !== JSON.stringify(extension.settings)) {
      changeSettings(parts, former, extension.settings);
    }
  }
}

/** Properties that stay as they were keep their text. */
function changeSettings(
  parts: PackageParts,
  former: WebExtensionData,
  settings: readonly DocumentSetting[],
): void {
  const xml = parts.text(former.part);
  const root = parts.xml(former.part);
  const prefix = sourceName(xml, root).replace(/[^:]*$/, '');
  const old = child(root, 'properties');
  const sources = new Map(
    childrenNamed(old, 'property').map((one) => [JSON.stringify(readProperty(one)), sourceOf(xml, one)]),
  );
  const lines = settings.map(
    (setting) => sources.get(JSON.stringify(setting)) ?? propertyXml(setting, prefix),
  );
  const text = element(`${prefix}properties`, {}, lines.join(''));
  const behind = child(root, 'alternateReferences') ?? child(root, 'reference');
  const at = old ?? { start: behind?.end ?? root.tagEnd, end: behind?.end ?? root.tagEnd };
  parts.write(former.part, applyEdits(xml, [{ start: at.start, end: at.end, text }]));
}

function propertyXml([name, value]: DocumentSetting, prefix: string): string {
  return element(`${prefix}property`, { name, value });
}

/** As Excel notes an add-in that was side-loaded; its pane is not shown when the file is opened. */
function addExtension(parts: PackageParts, { addInId, version, settings }: WebExtensionData): void {
  const part = parts.freePath('xl/webextensions/webextension', '.xml');
  const reference = element('we:reference', {
    id: addInId,
    version,
    store: 'developer',
    storeType: 'Registry',
  });
  const properties = settings.map((setting) => propertyXml(setting, 'we:')).join('');
  const content =
    `${reference}<we:alternateReferences/>${element('we:properties', {}, properties)}` +
    `<we:bindings/><we:snapshot xmlns:r="${relationshipTypes}"/>`;
  const root = element(
    'we:webextension',
    { 'xmlns:we': extensionNamespace, id: stableGuid(addInId) },
    content,
  );
  parts.write(part, xmlHead + root);
  parts.declareType(part, 'application/vnd.ms-office.webextension+xml');
  const panes = panesPath(parts) ?? addPanes(parts);
  const id = parts.relate(panes, 'webextension', part, `${relationshipBase}/webextension`);
  const count = parts.xml(panes).children.length;
  const pane = element(
    'wetp:taskpane',
    { 'xmlns:wetp': paneNamespace, dockstate: 'right', visibility: 0, width: 350, row: count },
    element('wetp:webextensionref', { 'xmlns:r': relationshipTypes, 'r:id': id }),
  );
  parts.write(panes, withChild(parts.text(panes), parts.xml(panes), pane));
}

function addPanes(parts: PackageParts): string {
  const path = parts
    .freePath('xl/webextensions/taskpanes', '.xml')
    .replace('taskpanes1.xml', 'taskpanes.xml');
  parts.write(path, `${xmlHead}<wetp:taskpanes xmlns:wetp="${paneNamespace}"></wetp:taskpanes>`);
  parts.declareType(path, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  parts.relate('', 'webextensiontaskpanes', path, `${relationshipBase}/webextensiontaskpanes`);
  return path;
}
