import { WorkbookFileError } from './workbook-file-error';
import { XmlScanner, type XmlAttributes, type XmlEvents } from './xml-scanner';

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

/** Reads a whole XML text; see XmlScanner for what is refused. Everything of a workbook that is parsed goes through it. */
export function scanXml(xml: string, part: string, events: XmlEvents): void {
  new XmlScanner(xml, part, events).readTo(Infinity);
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
