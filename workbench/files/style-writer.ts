import type { IStyleData, Nullable } from '@univerjs/core';
import { opaque } from './colors';
import type { CellProtection } from './cell-marks';
import { protectedFormat } from './cell-protection-xml';
import { builtInId } from './number-formats';
import type { PackageParts } from './package-parts';
import {
  plainStyle,
  type PlainAlignment,
  type PlainBorder,
  type PlainEdge,
  type PlainFont,
  type PlainStyle,
} from './plain-style';
import type { CellFormat, FileStyles } from './read-styles';
import { child, type XmlElement } from './xml-reader';
import {
  applyEdits,
  element,
  innerSource,
  sourceName,
  sourceOf,
  withAttributes,
  type TextEdit,
} from './xml-text';

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** The order in which styles.xml wants its lists. */
const listOrder = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

/**
 * Finds or adds the `xf` for a style of the snapshot. What the file has is never renumbered: new fonts, fills, borders,
 * number formats and xfs come behind. A new xf is the cell's former one with only those parts changed that differ,
 * so that what the snapshot does not hold (protection, shrink to fit, the font's family) is kept.
 */
export class StyleWriter {
  private readonly added: Record<ListName, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
  };
  private readonly known = new Map<string, number>();
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly nextNumberFormat: number;
  private readonly patterns: Map<string, number>;

  constructor(
    private readonly parts: PackageParts,
    private readonly path: string,
    private readonly styles: FileStyles,
  ) {
    this.text = parts.text(path);
    this.root = parts.xml(path);
    const own = child(this.root, 'numFmts')?.children ?? [];
    this.patterns = new Map(
      own.map(({ attributes }) => [attributes['formatCode'] ?? '', Number(attributes['numFmtId'])]),
    );
    this.nextNumberFormat = Math.max(164, ...[...this.patterns.values()].map((id) => id + 1));
    styles.formats.forEach((format, index) => {
      const key = `0|${JSON.stringify(format.plain)}`;
      // Formats with settings of their own that the snapshot does not hold are no match for a new cell.
      if (
        index === 0 ||
        (format.source.children.every(({ name }) => name === 'alignment') && isPlain(format))
      ) {
        if (!this.known.has(key)) this.known.set(key, index);
      }
    });
  }

  /** Index into `cellXfs`. `base` is the format that the cell has in the file, 0 for a new cell. */
  indexOf(style: Nullable<IStyleData>, base: number): number {
    const former = this.styles.formats[base] ?? this.standard();
    const plain = plainStyle(style, this.standard().plain);
    if (same(plain, former.plain)) return base;
    const key = `${String(base)}|${JSON.stringify(plain)}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const index = this.styles.formats.length + this.added.cellXfs.length;
    this.added.cellXfs.push(this.format(plain, former));
    this.known.set(key, index);
    return index;
  }

  /** Index of an `xf` that differs from another one in nothing but the protection of its cells. */
  protectedAs(index: number, protection: CellProtection): number {
    const { length } = this.styles.formats;
    const source = this.styles.formats[index]?.source;
    const former = source ? sourceOf(this.text, source) : (this.added.cellXfs[index - length] ?? '');
    const changed = protectedFormat(former, protection);
    if (changed === former) return index;
    const known = this.added.cellXfs.indexOf(changed);
    return length + (known >= 0 ? known : this.added.cellXfs.push(changed) - 1);
  }

  /** Writes styles.xml when something was added. */
  finish(): void {
    const edits = (Object.keys(this.added) as ListName[]).flatMap((name) => this.listEdit(name));
    if (edits.length > 0) this.parts.write(this.path, applyEdits(this.text, edits));
  }

  private standard(): CellFormat {
    const [first] = this.styles.formats;
    if (!first) throw new RangeError('A workbook has at least one format.');
    return first;
  }

  private format(plain: PlainStyle, former: CellFormat): string {
    const { attributes, children } = former.source;
    const changed = {
      font: !same(plain.font, former.plain.font),
      fill: plain.fill !== former.plain.fill,
      border: !same(plain.border, former.plain.border),
      pattern: plain.pattern !== former.plain.pattern,
      alignment: !same(plain.alignment, former.plain.alignment),
    };
    const font = changed.font ? this.place('fonts', this.fontXml(plain.font, former)) : former.fontId;
    const fill = changed.fill ? this.place('fills', fillXml(plain.fill)) : former.fillId;
    const border = changed.border ? this.place('borders', borderXml(plain.border)) : former.borderId;
    const numberFormat = changed.pattern ? this.numberFormat(plain.pattern) : former.numberFormatId;
    const kept = children.filter(({ name }) => name !== 'alignment').map((part) => sourceOf(this.text, part));
    const before = child(former.source, 'alignment');
    const alignment = changed.alignment
      ? alignmentXml(plain.alignment, before)
      : before
        ? sourceOf(this.text, before)
        : '';
    return element(
      'xf',
      {
        ...attributes,
        numFmtId: numberFormat,
        fontId: font,
        fillId: fill,
        borderId: border,
        xfId: attributes['xfId'] ?? 0,
        ...(changed.pattern ? { applyNumberFormat: 1 } : {}),
        ...(changed.font ? { applyFont: 1 } : {}),
        ...(changed.fill ? { applyFill: 1 } : {}),
        ...(changed.border ? { applyBorder: 1 } : {}),
        ...(changed.alignment ? { applyAlignment: 1 } : {}),
      },
      alignment + kept.join(''),
    );
  }

  /** The place of an entry in a list, added when the list does not have exactly this one. */
  private place(list: 'fonts' | 'fills' | 'borders', xml: string): number {
    const there = child(this.root, list)?.children ?? [];
    const found = there.findIndex((candidate) => sourceOf(this.text, candidate) === xml);
    if (found >= 0) return found;
    const added = this.added[list].indexOf(xml);
    if (added >= 0) return there.length + added;
    return there.length + this.added[list].push(xml) - 1;
  }

  private numberFormat(pattern: string): number {
    const known = builtInId(pattern) ?? this.patterns.get(pattern);
    if (known !== undefined) return known;
    const id = this.nextNumberFormat + this.added.numFmts.length;
    this.added.numFmts.push(element('numFmt', { numFmtId: id, formatCode: pattern }));
    this.patterns.set(pattern, id);
    return id;
  }

  private fontXml(font: PlainFont, former: CellFormat): string {
    const before = child(this.root, 'fonts')?.children[former.fontId];
    const keep = (name: string) => {
      const found = child(before, name);
      return found && font.name === former.plain.font.name ? sourceOf(this.text, found) : '';
    };
    const color = child(before, 'color');
    const sameColor = color !== undefined && font.color === former.plain.font.color;
    const colorXml = font.color === null ? '' : element('color', { rgb: opaque(font.color) });
    return element(
      'font',
      {},
      (font.bold ? '<b/>' : '') +
        (font.italic ? '<i/>' : '') +
        (font.strike ? '<strike/>' : '') +
        (font.underline === '' ? '' : font.underline === 'double' ? '<u val="double"/>' : '<u/>') +
        (font.script === '' ? '' : element('vertAlign', { val: font.script })) +
        element('sz', { val: font.size }) +
        (sameColor ? sourceOf(this.text, color) : colorXml) +
        element('name', { val: font.name }) +
        keep('family') +
        keep('charset') +
        keep('scheme'),
    );
  }

  private listEdit(name: ListName): TextEdit[] {
    const added = this.added[name];
    if (added.length === 0) return [];
    const list = child(this.root, name);
    const prefix = sourceName(this.text, this.root).replace(/[^:]*$/, '');
    const content = added.map((xml) => prefixed(xml, prefix)).join('');
    if (list) {
      const count = list.children.length + added.length;
      const inner = innerSource(this.text, list) + content;
      const head = withAttributes(this.text, { ...list, tagEnd: list.end }, { count }).replace(/\/>$/, '>');
      return [{ start: list.start, end: list.end, text: `${head}${inner}</${prefix}${name}>` }];
    }
    const behind = listOrder.slice(listOrder.indexOf(name) + 1);
    const next = this.root.children.find((candidate) => behind.includes(candidate.name));
    const at = next?.start ?? this.root.tagEnd;
    return [
      {
        start: at,
        end: at,
        text: `<${prefix}${name} count="${String(added.length)}">${content}</${prefix}${name}>`,
      },
    ];
  }
}

function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?![\w-]+:)([\w-]+)/g, `<$1${prefix}$2`);
}

function isPlain(format: CellFormat): boolean {
  const { quotePrefix, pivotButton, xfId } = format.source.attributes;
  const alignment = child(format.source, 'alignment')?.attributes ?? {};
  return (
    quotePrefix === undefined &&
    pivotButton === undefined &&
    (xfId ?? '0') === '0' &&
    !['shrinkToFit', 'readingOrder', 'justifyLastLine'].some((name) => name in alignment)
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function fillXml(fill: string | null): string {
  if (fill === null) return '<fill><patternFill patternType="none"/></fill>';
  const color = element('fgColor', { rgb: opaque(fill) });
  return `<fill><patternFill patternType="solid">${color}<bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(border: PlainBorder): string {
  const edge = (name: string, side: PlainEdge | null) =>
    side
      ? element(
          name,
          { style: side.line },
          side.color === null ? '<color auto="1"/>' : element('color', { rgb: opaque(side.color) }),
        )
      : `<${name}/>`;
  return element(
    'border',
    { diagonalUp: border.up ? 1 : undefined, diagonalDown: border.down ? 1 : undefined },
    edge('left', border.left) +
      edge('right', border.right) +
      edge('top', border.top) +
      edge('bottom', border.bottom) +
      edge('diagonal', border.down ?? border.up),
  );
}

function alignmentXml(alignment: PlainAlignment, before: XmlElement | undefined): string {
  const attributes = {
    ...before?.attributes,
    horizontal: alignment.horizontal === '' ? undefined : alignment.horizontal,
    vertical: alignment.vertical === 'bottom' ? undefined : alignment.vertical,
    textRotation: alignment.rotation === 0 ? undefined : alignment.rotation,
    wrapText: alignment.wrap ? 1 : undefined,
    indent: alignment.indent === 0 ? undefined : alignment.indent,
  };
  return Object.values(attributes).every((value) => value === undefined)
    ? ''
    : element('alignment', attributes);
}
