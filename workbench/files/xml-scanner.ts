import { WorkbookFileError } from './workbook-file-error';
import { hasEntity, resolveEntities } from './xml-entities';

/** Attributes by name; a prefixed one keeps its prefix (`r:id`). */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told while an XML text is read from front to back. Names are local: `worksheet` of `x:worksheet`. */
export interface XmlEvents {
  open(name: string, attributes: XmlAttributes, start: number, tagEnd: number, empty: boolean): void;
  /** Entities resolved; an element's text may come in several pieces. */
  text(text: string): void;
  /** `end` is behind the end tag. */
  close(name: string, end: number): void;
}

/** Elements inside elements; a workbook's parts have fewer than thirty. */
export const deepestElement = 256;

/** Everything that may not stand in XML 1.0 (2.2, Char); lone halves of surrogate pairs are among it. */
const notACharacter = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const nameStart =
  /^[:A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u;
const wholeName =
  /^[-.:\w\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c-\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]+$/u;

/** XML 1.0, 2.8. */
const xmlDeclaration =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][-.\w]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>$/;

/**
 * Reads XML 1.0, strictly. A document type declaration is refused (no part of a workbook has one, and entities are how
 * XML is made to explode or to fetch things), as is anything not well formed: `damaged` with the part's name. Written
 * for large sheets: it looks at every character once and can stop and go on.
 */
export class XmlScanner {
  private at: number;
  private readonly names: string[] = [];
  private rooted = false;
  private readonly hasReference: boolean;
  private readonly hasReturn: boolean;
  private readonly hasBracketEnd: boolean;

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly events: XmlEvents,
  ) {
    if (notACharacter.test(xml)) throw this.damaged('character');
    this.at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.hasReference = xml.includes('&');
    this.hasReturn = xml.includes('\r');
    this.hasBracketEnd = xml.includes(']]>');
    if (/^<\?xml\s/.test(xml.slice(this.at, this.at + 6))) {
      const end = this.behind('?>', this.at);
      if (!xmlDeclaration.test(xml.slice(this.at, end))) throw this.damaged('XML declaration');
      this.at = end;
    }
  }

  /** Reads on until `until` is passed; true when all was read. */
  readTo(until: number): boolean {
    const { xml } = this;
    while (this.at < until && this.at < xml.length) {
      const next = xml.indexOf('<', this.at);
      const end = next < 0 ? xml.length : next;
      if (end > this.at) this.text(xml.slice(this.at, end));
      this.at = end;
      if (next >= 0) this.markup();
    }
    if (this.at < xml.length) return false;
    if (this.names.length > 0) throw this.damaged('not closed');
    if (!this.rooted) throw this.damaged('empty');
    return true;
  }

  private text(raw: string): void {
    if (this.names.length === 0) {
      if (/[^ \t\r\n]/.test(raw)) throw this.damaged('text outside of the root');
      return;
    }
    if (this.hasBracketEnd && raw.includes(']]>')) throw this.damaged(']]>');
    const text = this.hasReturn && raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
    this.events.text(this.hasReference && hasEntity(text) ? this.resolved(text) : text);
  }

  private markup(): void {
    const { xml, at } = this;
    switch (xml.charCodeAt(at + 1)) {
      case 0x2f /* / */:
        this.endTag();
        break;
      case 0x21 /* ! */:
        this.declaration();
        break;
      case 0x3f /* ? */:
        this.instruction();
        break;
      default:
        this.startTag();
    }
  }

  private endTag(): void {
    const { xml } = this;
    const close = this.behind('>', this.at);
    const name = xml.slice(this.at + 2, close - 1).trimEnd();
    if (this.names.pop() !== name) throw this.damaged(`end tag ${name.slice(0, 40)}`);
    this.at = close;
    this.events.close(localName(name), close);
  }

  private declaration(): void {
    const { xml, at } = this;
    if (xml.startsWith('<!--', at)) {
      const end = this.behind('-->', at + 4);
      if (xml.slice(at + 4, end - 3).includes('--') || xml[end - 4] === '-') throw this.damaged('comment');
      this.at = end;
    } else if (xml.startsWith('<![CDATA[', at) && this.names.length > 0) {
      const end = this.behind(']]>', at + 9);
      this.events.text(xml.slice(at + 9, end - 3).replace(/\r\n?/g, '\n'));
      this.at = end;
    } else {
      throw this.damaged(xml.startsWith('<!DOCTYPE', at) ? 'doctype' : 'declaration');
    }
  }

  private instruction(): void {
    const end = this.behind('?>', this.at + 2);
    const target = /^[^\s?]*/.exec(this.xml.slice(this.at + 2, end - 2))?.[0] ?? '';
    if (!isName(target) || target.toLowerCase() === 'xml') throw this.damaged('instruction');
    this.at = end;
  }

  private startTag(): void {
    const { xml } = this;
    const start = this.at;
    const name = this.name(start + 1);
    if (this.names.length === 0 && this.rooted) throw this.damaged('second root');
    if (this.names.length === deepestElement) throw this.damaged('too deep');
    this.rooted = true;
    let at = start + 1 + name.length;
    const attributes: Record<string, string> = {};
    for (;;) {
      const behindBlanks = this.skipBlanks(at);
      const code = xml.charCodeAt(behindBlanks);
      if (code === 0x3e /* > */) return this.opened(name, attributes, start, behindBlanks + 1, false);
      if (code === 0x2f /* / */ && xml.charCodeAt(behindBlanks + 1) === 0x3e) {
        return this.opened(name, attributes, start, behindBlanks + 2, true);
      }
      if (behindBlanks === at) throw this.damaged(`tag ${name.slice(0, 40)}`);
      at = this.attribute(behindBlanks, attributes);
    }
  }

  private opened(
    name: string,
    attributes: XmlAttributes,
    start: number,
    tagEnd: number,
    empty: boolean,
  ): void {
    this.at = tagEnd;
    const local = localName(name);
    this.events.open(local, attributes, start, tagEnd, empty);
    if (empty) this.events.close(local, tagEnd);
    else this.names.push(name);
  }

  /** Reads one attribute and gives the place behind it. */
  private attribute(from: number, attributes: Record<string, string>): number {
    const { xml } = this;
    const name = this.name(from);
    const equals = this.skipBlanks(from + name.length);
    if (xml.charCodeAt(equals) !== 0x3d /* = */) throw this.damaged(`attribute ${name.slice(0, 40)}`);
    const open = this.skipBlanks(equals + 1);
    const quote = xml.charCodeAt(open);
    if (quote !== 0x22 && quote !== 0x27) throw this.damaged(`attribute ${name.slice(0, 40)}`);
    let [at, plain] = [open + 1, true];
    for (let code = xml.charCodeAt(at); code !== quote; code = xml.charCodeAt(at)) {
      // NaN, behind the end of the text, is not above anything either.
      if (!(code >= 0x20) && code !== 9 && code !== 10 && code !== 13) throw this.damaged('cut off');
      if (code === 0x3c /* < */) throw this.damaged(`attribute ${name.slice(0, 40)}`);
      if (code === 0x26 /* & */ || code < 0x20) plain = false;
      at += 1;
    }
    // `__proto__` would not be stored as a name of its own.
    if (Object.hasOwn(attributes, name) || name === '__proto__')
      throw this.damaged(`attribute ${name.slice(0, 40)}`);
    const raw = xml.slice(open + 1, at);
    // Attribute-value normalisation, XML 1.0, 3.3.3: before references are resolved.
    attributes[name] = plain ? raw : this.resolved(raw.replace(/\r\n|[\t\n\r]/g, ' '));
    return at + 1;
  }

  private name(from: number): string {
    const { xml } = this;
    let at = from;
    for (;;) {
      const code = xml.charCodeAt(at);
      // Blanks, `>`, `/`, `=`, or the end of the text.
      if (!(code > 0x20) || code === 0x3e || code === 0x2f || code === 0x3d) break;
      at += 1;
    }
    const name = xml.slice(from, at);
    if (!isName(name)) throw this.damaged('name');
    return name;
  }

  private skipBlanks(from: number): number {
    let at = from;
    for (;;) {
      const code = this.xml.charCodeAt(at);
      if (code !== 0x20 && code !== 9 && code !== 10 && code !== 13) return at;
      at += 1;
    }
  }

  private behind(end: string, from: number): number {
    const at = this.xml.indexOf(end, from);
    if (at < 0) throw this.damaged('cut off');
    return at + end.length;
  }

  private resolved(text: string): string {
    const result = resolveEntities(text);
    if (result === null) throw this.damaged('entity');
    return result;
  }

  private damaged(reason: string): WorkbookFileError {
    return new WorkbookFileError('damaged', { part: this.part, reason });
  }
}

/** Names that were found right before, so that the few names of a large sheet are checked once. */
const knownNames = new Set<string>();

function isName(name: string): boolean {
  if (knownNames.has(name)) return true;
  if (!nameStart.test(name) || !wholeName.test(name)) return false;
  if (knownNames.size > 2000) knownNames.clear();
  knownNames.add(name);
  return true;
}

/** The local part of `x:worksheet`. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
