import { SaxesParser } from 'saxes';
import { WorkbookFileError } from './workbook-file-error';

/** Attributes by name; a prefixed one keeps its prefix (`r:id`). */
export type XmlAttributes = Readonly<Record<string, string>>;

/** An element with the place it has in its text, so that it can be cut out or replaced without touching the rest. */
export interface XmlElement {
  /** Local name, without the prefix. */
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** All text directly inside, entities resolved. */
  readonly text: string;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset behind the start tag. */
  readonly tagEnd: number;
  /** Offset behind the end tag; the same as `tagEnd` for `<a/>`. */
  readonly end: number;
}

/** What is told while an XML text is read from front to back. */
export interface XmlEvents {
  open(name: string, attributes: XmlAttributes, start: number, tagEnd: number, empty: boolean): void;
  text(text: string): void;
  /** `end` is behind the end tag. */
  close(name: string, end: number): void;
}

/** The local part of `x:worksheet`. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Reads XML, strictly; everything of a workbook that is parsed goes through here. A document type declaration is
 * refused (no part of a workbook has one, and entities are how XML is made to explode or to fetch things), as is
 * anything not well formed: `damaged` with the part's name.
 */
export function scanXml(xml: string, part: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, fileName: part });
  parser.on('doctype', () => {
    throw new WorkbookFileError('damaged', { part, reason: 'doctype' });
  });
  parser.on('opentag', (tag) => {
    const tagEnd = parser.position;
    // No `<` may stand in a tag, so the last one before its end is where it starts.
    const start = xml.lastIndexOf('<', tagEnd - 1);
    events.open(localName(tag.name), tag.attributes, start, tagEnd, tag.isSelfClosing);
  });
  parser.on('text', (text) => {
    events.text(text);
  });
  parser.on('cdata', (text) => {
    events.text(text);
  });
  parser.on('closetag', (tag) => {
    events.close(localName(tag.name), parser.position);
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorkbookFileError('damaged', { part, reason }, { cause: error });
  }
}

interface OpenElement {
  name: string;
  attributes: XmlAttributes;
  children: XmlElement[];
  text: string;
  start: number;
  tagEnd: number;
  end: number;
}

/** The whole text as a tree; for the parts that are small. */
export function readXml(xml: string, part: string): XmlElement {
  const stack: OpenElement[] = [];
  const roots: OpenElement[] = [];
  scanXml(xml, part, {
    open(name, attributes, start, tagEnd) {
      const element = { name, attributes, children: [], text: '', start, tagEnd, end: tagEnd };
      (stack.at(-1)?.children ?? roots).push(element);
      stack.push(element);
    },
    text(text) {
      const top = stack.at(-1);
      if (top) top.text += text;
    },
    close(_name, end) {
      const top = stack.pop();
      if (top) top.end = end;
    },
  });
  const [root] = roots;
  if (!root) throw new WorkbookFileError('damaged', { part, reason: 'empty' });
  return root;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The children of that name, in order. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The first element of that name at any depth, the element itself included. */
export function descendant(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element || element.name === name) return element;
  for (const candidate of element.children) {
    const found = descendant(candidate, name);
    if (found) return found;
  }
  return undefined;
}

/** The attribute of a relationship such as `r:id`, whatever prefix the file chose. */
export function relationshipAttribute(attributes: XmlAttributes, name = 'id'): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** An xsd:boolean attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
