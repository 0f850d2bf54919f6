import type { XmlElement } from './xml-reader';
import type { XmlAttributes } from './xml-scanner';

/** Text as it stands between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => {
    switch (character) {
      case '&':
        return '&amp;';
      case '<':
        return '&lt;';
      case '>':
        return '&gt;';
      default:
        return '&quot;';
    }
  });
}

/** Attribute text: line ends and tabs as references, or a parser turns them into blanks. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** What XML 1.0 cannot hold, and carriage returns, which a parser would turn into line feeds. */
const unwritable =
  /[^\t\n\u0020-\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A cell's text as ST_Xstring (ECMA-376 part 1, 22.9.2.19): `_x000D_` for what XML cannot hold. */
export function encodeCellText(text: string): string {
  const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escapeXml(literal.replace(unwritable, (character) => codeOf(character)));
}

function codeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** The other way round, after the XML itself was read. */
export function decodeCellText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

/** Attributes as they stand in a tag, each with a blank before it; those that are undefined are left out. */
export function attributeText(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');
}

/** One element; without content it is `<name/>`. `content` is XML. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  content = '',
): string {
  const head = `${name}${attributeText(attributes)}`;
  return content === '' ? `<${head}/>` : `<${head}>${content}</${name}>`;
}

/** A piece of text to be put in place of what lies from `start` to `end`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries out edits that do not overlap; those at the same place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new RangeError(`Edits overlap at ${String(edit.start)}.`);
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The element's own text in its part. */
export function sourceOf(xml: string, of: XmlElement): string {
  return xml.slice(of.start, of.end);
}

/** What stands between the element's tags. */
export function innerSource(xml: string, of: XmlElement): string {
  return of.end === of.tagEnd ? '' : xml.slice(of.tagEnd, xml.lastIndexOf('</', of.end - 1));
}

/** The element with other attributes, its content as it was. `undefined` takes an attribute away. */
export function withAttributes(
  xml: string,
  of: XmlElement,
  changes: Readonly<Record<string, string | number | undefined>>,
): string {
  return element(sourceName(xml, of), { ...of.attributes, ...changes }, innerSource(xml, of));
}

/** The element's name with its prefix. */
export function sourceName(xml: string, of: { readonly start: number }): string {
  return /^<([^\s/>]+)/.exec(xml.slice(of.start, of.start + 200))?.[1] ?? '';
}

/** Attributes without those named. */
export function withoutAttributes(attributes: XmlAttributes, names: readonly string[]): XmlAttributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}
