import { unzipSync } from 'fflate';
import { childrenNamed, child, readXml, type XmlElement } from '../../../workbench/files/xml-reader';
import { styleFaults, workbookFaults, worksheetFaults, type BookFacts } from './part-faults';

const relationshipNamespaces = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/**
 * What a strict reader would object to in a saved workbook, each with the part's name; nothing for a sound one. Checked
 * against ECMA-376: parts and relationships (part 2), the order of elements in sheets, workbook and styles (part 1,
 * CT_Worksheet, CT_Workbook, CT_Stylesheet), indices that have to exist and names that have to be unique.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const faults: string[] = [];
  const trees = new Map<string, XmlElement>();
  for (const [name, content] of parts) {
    if (!/\.(?:xml|rels|vml)$/.test(name)) continue;
    try {
      trees.set(name, readXml(new TextDecoder('utf-8', { fatal: true }).decode(content), name));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  const relations = (of: string) => relationsOf(of, trees);
  faults.push(...typeFaults(parts, trees));
  for (const name of parts.keys()) faults.push(...relationFaults(name, parts, trees));
  const workbookPath = relations('').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const workbook = trees.get(workbookPath);
  if (!workbook) return [...faults, 'no workbook part'];
  const target = (kind: string) =>
    trees.get(relations(workbookPath).find((one) => one.kind === kind)?.target ?? '');
  const styles = target('styles');
  const facts: BookFacts = {
    formats: childrenNamed(child(styles, 'cellXfs'), 'xf').length,
    differential: childrenNamed(child(styles, 'dxfs'), 'dxf').length,
    strings: childrenNamed(target('sharedStrings'), 'si').length,
    cellMetadata: childrenNamed(child(target('sheetMetadata'), 'cellMetadata'), 'bk').length,
  };
  faults.push(...workbookFaults(workbookPath, workbook));
  if (styles) faults.push(...styleFaults(styles));
  for (const { kind, target: path } of relations(workbookPath)) {
    const sheet = trees.get(path);
    if (kind === 'worksheet' && sheet) faults.push(...worksheetFaults(path, sheet, facts));
  }
  return [...faults, ...tableFaults(parts, trees)];
}

function relationsPath(of: string): string {
  const slash = of.lastIndexOf('/') + 1;
  return `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`;
}

function relationsOf(of: string, trees: ReadonlyMap<string, XmlElement>): Relation[] {
  return (trees.get(relationsPath(of))?.children ?? []).flatMap(({ attributes }) => {
    if (attributes['TargetMode'] === 'External') return [];
    const target = new URL(attributes['Target'] ?? '', `http://package/${of}`).pathname.slice(1);
    const kind = (attributes['Type'] ?? '').replace(/^.*\//, '');
    return [{ id: attributes['Id'] ?? '', kind, target: decodeURIComponent(target) }];
  });
}

/** Every part has one content type, and every type its part. */
function typeFaults(parts: ReadonlyMap<string, unknown>, trees: ReadonlyMap<string, XmlElement>): string[] {
  const types = trees.get('[Content_Types].xml')?.children ?? [];
  const overrides = types.flatMap(({ attributes }) => attributes['PartName']?.slice(1) ?? []);
  const extensions = new Set(types.flatMap(({ attributes }) => attributes['Extension']?.toLowerCase() ?? []));
  const untyped = [...parts.keys()].filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overrides.includes(name) &&
      !extensions.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()),
  );
  return [
    ...untyped.map((name) => `${name}: has no content type`),
    ...overrides
      .filter((name) => !parts.has(name))
      .map((name) => `${name}: has a content type but is not there`),
    ...twice(overrides).map((name) => `${name}: has two content types`),
  ];
}

/** The relationships of a part: unique ids, targets that are there, ids that the part names, a source that is there. */
function relationFaults(
  name: string,
  parts: ReadonlyMap<string, unknown>,
  trees: ReadonlyMap<string, XmlElement>,
): string[] {
  const source = /^(.*)_rels\/([^/]*)\.rels$/.exec(name);
  if (source && source[2] !== '' && !parts.has(`${source[1] ?? ''}${source[2] ?? ''}`)) {
    return [`${name}: belongs to no part`];
  }
  const all = trees.get(relationsPath(name))?.children ?? [];
  const ids = all.map(({ attributes }) => attributes['Id'] ?? '');
  const lost = relationsOf(name, trees).filter(({ target }) => !parts.has(target));
  const root = trees.get(name);
  const used = root && !source ? usedIds(root, prefixesOf(root)) : [];
  return [
    ...twice(ids).map((id) => `${name}: two relationships ${id}`),
    ...lost.map(({ id, target }) => `${name}: ${id} leads to ${target}, which is not there`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${name}: names ${id}, which is no relationship`),
  ];
}

/** The prefixes bound to the namespace of relationships, wherever in the part that is done. */
function prefixesOf(element: XmlElement): Set<string> {
  const own = Object.entries(element.attributes).flatMap(([name, value]) =>
    name.startsWith('xmlns:') && relationshipNamespaces.includes(value) ? [name.slice(6)] : [],
  );
  return new Set([...own, ...element.children.flatMap((one) => [...prefixesOf(one)])]);
}

function usedIds(element: XmlElement, prefixes: ReadonlySet<string>): string[] {
  const own = Object.entries(element.attributes).flatMap(([name, value]) =>
    name.includes(':') && prefixes.has(name.split(':')[0] ?? '') && value !== '' ? [value] : [],
  );
  return [...own, ...element.children.flatMap((one) => usedIds(one, prefixes))];
}

/** Tables: ids and names unique in the workbook, as many columns as the area has, no column name twice. */
function tableFaults(parts: ReadonlyMap<string, unknown>, trees: ReadonlyMap<string, XmlElement>): string[] {
  const tables = [...parts.keys()].flatMap((name) => {
    const tree = trees.get(name);
    return tree?.name === 'table' ? [{ name, tree }] : [];
  });
  const columns = tables.flatMap(({ name, tree }) => {
    const names = childrenNamed(child(tree, 'tableColumns'), 'tableColumn').map(
      ({ attributes }) => attributes['name']?.toLowerCase() ?? '',
    );
    return twice(names).map((column) => `${name}: two columns ${column}`);
  });
  const both = (attribute: string) =>
    twice(tables.map(({ tree }) => (tree.attributes[attribute] ?? '').toLowerCase())).map(
      (value) => `two tables with the ${attribute} ${value}`,
    );
  return [...columns, ...both('id'), ...both('displayName')];
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
