import { readXml, type XmlElement } from './xml-reader';
import { element } from './xml-text';
import { runThrough, type Steps } from './steps';
import { WorkbookFileError } from './workbook-file-error';
import { pack, packSteps, unpackSteps, type ZipEntry } from './zip-entry';

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, such as `worksheet`; the same in transitional and strict files. */
  readonly kind: string;
  /** Path of the part that is meant, or the address of something outside the file. */
  readonly target: string;
  readonly external: boolean;
}

export const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypesPath = '[Content_Types].xml';

/**
 * The parts of an Office Open XML package, to be read and changed. A part that is not written stays as the bytes that
 * were read, and in its place in the archive.
 */
export class PackageParts {
  private readonly entries: Map<string, ZipEntry>;
  private readonly texts = new Map<string, string>();

  constructor(entries: readonly ZipEntry[]) {
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  /** All entries as they now are, in order: those of the file first, new ones behind. */
  toEntries(): ZipEntry[] {
    return [...this.entries.values()];
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** The part's text. Throws `damaged` when it is missing, cannot be unpacked or is not in a Unicode encoding. */
  text(path: string): string {
    return this.texts.get(path) ?? runThrough(this.load(path));
  }

  /** The part's text with pauses while it is unpacked; it is kept until it is forgotten. */
  *load(path: string): Steps<string> {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const entry = this.find(path);
    if (!entry) throw new WorkbookFileError('damaged', { part: path, reason: 'missing' });
    const text = decode(yield* unpackSteps(entry), path);
    this.texts.set(path, text);
    return text;
  }

  /** Lets go of a large text that is not needed any more; it is unpacked again when it is asked for. */
  forget(path: string): void {
    this.texts.delete(path);
  }

  /** Bytes that a part unpacks to; 0 when there is none. */
  size(path: string): number {
    return this.find(path)?.size ?? 0;
  }

  /** The part as a tree. */
  xml(path: string): XmlElement {
    return readXml(this.text(path), path);
  }

  /** The part's bytes. Throws `damaged` as `text` does. */
  bytes(path: string): Uint8Array {
    const entry = this.find(path);
    if (!entry) throw new WorkbookFileError('damaged', { part: path, reason: 'missing' });
    return runThrough(unpackSteps(entry));
  }

  /** Puts a part that is no text behind all others. */
  writeBytes(path: string, bytes: Uint8Array): void {
    this.entries.set(path, pack(path, bytes));
  }

  /** Puts a part in place of the one at that path, or behind all others. */
  write(path: string, text: string): void {
    runThrough(this.writeSteps(path, text));
  }

  /** The same with pauses while it is packed. */
  *writeSteps(path: string, text: string): Steps<void> {
    const name = this.find(path)?.name ?? path;
    if (this.entries.has(name) && this.text(path) === text) return;
    // Whatever it was before, it is written as UTF-8.
    const written = text.replace(/^(\uFEFF?<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
    this.texts.set(path, written);
    this.entries.set(name, yield* packSteps(name, new TextEncoder().encode(written)));
  }

  remove(path: string): void {
    const name = this.find(path)?.name;
    if (name !== undefined) this.entries.delete(name);
    this.texts.delete(path);
  }

  /** The relationships of a part (`''` for the package itself); none when it has no such part. */
  relationships(of: string): Relationship[] {
    const path = relationshipsPath(of);
    if (!this.has(path)) return [];
    return this.xml(path).children.map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        kind: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        target: external ? target : resolvePath(of, target),
        external,
      };
    });
  }

  /** Adds a relationship and gives its id. */
  relate(of: string, kind: string, target: string, type = `${relationshipTypes}/${kind}`): string {
    return this.addRelationship(of, { Type: type, Target: `/${target}` });
  }

  /** Adds a relationship to something outside the file and gives its id. */
  relateOutside(of: string, kind: string, address: string): string {
    const Type = `${relationshipTypes}/${kind}`;
    return this.addRelationship(of, { Type, Target: address, TargetMode: 'External' });
  }

  private addRelationship(of: string, attributes: Readonly<Record<string, string>>): string {
    const path = relationshipsPath(of);
    const used = new Set(this.relationships(of).map((relationship) => relationship.id));
    let number = used.size + 1;
    while (used.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const line = element('Relationship', { Id: id, ...attributes });
    if (!this.has(path)) {
      this.write(path, `${xmlHead}<Relationships xmlns="${relationshipsNamespace}">${line}</Relationships>`);
      return id;
    }
    this.write(path, withChild(this.text(path), this.xml(path), line));
    return id;
  }

  /** Takes a relationship away. */
  unrelate(of: string, id: string): void {
    const path = relationshipsPath(of);
    const text = this.text(path);
    const found = this.xml(path).children.find(({ attributes }) => attributes['Id'] === id);
    if (found) this.write(path, text.slice(0, found.start) + text.slice(found.end));
  }

  /** The content type of a part, by its own entry or its extension. */
  contentType(path: string): string {
    const types = this.xml(contentTypesPath).children;
    const own = types.find(({ attributes }) => samePath(attributes['PartName'] ?? '', path));
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const byExtension = types.find(({ attributes }) => attributes['Extension']?.toLowerCase() === extension);
    return (own ?? byExtension)?.attributes['ContentType'] ?? '';
  }

  declareType(path: string, contentType: string): void {
    if (this.contentType(path) === contentType) return;
    const line = element('Override', { PartName: `/${path}`, ContentType: contentType });
    this.write(contentTypesPath, withChild(this.text(contentTypesPath), this.xml(contentTypesPath), line));
  }

  /** Takes a part away, with its relationships and its content type. */
  removePart(path: string): void {
    this.remove(path);
    this.remove(relationshipsPath(path));
    const text = this.text(contentTypesPath);
    const own = this.xml(contentTypesPath).children.find(({ attributes }) =>
      samePath(attributes['PartName'] ?? '', path),
    );
    if (own) this.write(contentTypesPath, text.slice(0, own.start) + text.slice(own.end));
  }

  /** A path such as `xl/worksheets/sheet4.xml` that no part has. */
  freePath(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${String(number)}${after}`)) number += 1;
    return `${before}${String(number)}${after}`;
  }

  private find(path: string): ZipEntry | undefined {
    const exact = this.entries.get(path);
    if (exact) return exact;
    // Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3).
    const lower = path.toLowerCase();
    return [...this.entries.values()].find((entry) => entry.name.toLowerCase() === lower);
  }
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function decode(bytes: Uint8Array, part: string): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: label === 'utf-8' }).decode(bytes);
  } catch (error) {
    throw new WorkbookFileError('damaged', { part, reason: 'encoding' }, { cause: error });
  }
}

/** The text with one more element at the end of its root. */
export function withChild(text: string, root: XmlElement, line: string): string {
  if (root.end === root.tagEnd) {
    const open = text.slice(root.start, root.tagEnd);
    const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? root.name;
    return `${text.slice(0, root.start)}${open.replace(/\s*\/>$/, '>')}${line}</${name}>${text.slice(root.end)}`;
  }
  const at = text.lastIndexOf('</', root.end - 1);
  return text.slice(0, at) + line + text.slice(at);
}

/** `xl/worksheets/_rels/sheet1.xml.rels` for `xl/worksheets/sheet1.xml`. */
export function relationshipsPath(of: string): string {
  const slash = of.lastIndexOf('/') + 1;
  return `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`;
}

function resolvePath(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function samePath(partName: string, path: string): boolean {
  return partName.replace(/^\//, '').toLowerCase() === path.toLowerCase();
}
