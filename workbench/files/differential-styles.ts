import type { BorderSide, ConditionalBorder, ConditionalStyle } from '../book/conditional-format-data';
import { opaque, readColor, type Palette } from './colors';
import { builtInPattern } from './number-formats';
import { withChild, type PackageParts } from './package-parts';
import { child, isTrue, type XmlElement } from './xml-reader';
import { applyEdits, element, withAttributes } from './xml-text';

const lineStyles: Readonly<Record<string, ConditionalBorder['style']>> = {
  thin: 'Continuous',
  dashed: 'Dash',
  dashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
  dotted: 'Dot',
};
const sides: readonly (readonly [name: string, side: BorderSide])[] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];

/** The `dxf` elements of styles.xml by their place, as far as conditional formats go. */
export function readDifferentialStyles(styles: XmlElement | undefined, palette: Palette): ConditionalStyle[] {
  return (child(styles, 'dxfs')?.children ?? []).map((dxf) => readStyle(dxf, palette));
}

function readStyle(dxf: XmlElement, palette: Palette): ConditionalStyle {
  const font = child(dxf, 'font');
  const flag = (name: string) => {
    const found = child(font, name);
    return found && (found.attributes['val'] === undefined || isTrue(found.attributes['val']));
  };
  const underline = child(font, 'u');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const fill = readColor(child(pattern, 'bgColor'), palette);
  const format = child(dxf, 'numFmt')?.attributes;
  const borders = readBorders(child(dxf, 'border'), palette);
  const said = {
    fontColor: readColor(child(font, 'color'), palette) ?? undefined,
    bold: flag('b'),
    italic: flag('i'),
    strikethrough: flag('strike'),
    underline: underline && underlineOf(underline.attributes['val'] ?? 'single'),
    fillColor: fill ?? undefined,
    numberFormat: format && (format['formatCode'] ?? builtInPattern(Number(format['numFmtId']))),
    borders: Object.keys(borders).length > 0 ? borders : undefined,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function underlineOf(value: string): 'None' | 'Single' | 'Double' {
  return value === 'none' ? 'None' : value.startsWith('double') ? 'Double' : 'Single';
}

function readBorders(
  border: XmlElement | undefined,
  palette: Palette,
): Partial<Record<BorderSide, ConditionalBorder>> {
  return Object.fromEntries(
    sides.flatMap(([name, side]) => {
      const edge = child(border, name);
      const style = lineStyles[edge?.attributes['style'] ?? ''];
      if (!style) return [];
      return [[side, { style, color: readColor(child(edge, 'color'), palette) ?? '' }]];
    }),
  );
}

/** Adds `dxf` elements behind those of the file, whose places are never changed. */
export class DifferentialStyleWriter {
  private readonly added: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly count: number;

  constructor(styles: XmlElement) {
    this.count = child(styles, 'dxfs')?.children.length ?? 0;
  }

  /** The place of a style that is written. */
  indexOf(style: ConditionalStyle): number {
    const xml = styleXml(style);
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    const place = this.count + this.added.push(xml) - 1;
    this.places.set(xml, place);
    return place;
  }

  /** Writes styles.xml when something was added; after everything else that changes it. */
  finish(parts: PackageParts, path: string): void {
    if (this.added.length === 0) return;
    const text = parts.text(path);
    const root = parts.xml(path);
    const list = child(root, 'dxfs');
    const lines = this.added.join('');
    if (!list) {
      const behind = ['cellStyles', 'cellXfs', 'cellStyleXfs']
        .map((name) => child(root, name))
        .find((one) => one);
      const line = element('dxfs', { count: this.added.length }, lines);
      const at = behind?.end ?? root.tagEnd;
      parts.write(path, applyEdits(text, [{ start: at, end: at, text: line }]));
      return;
    }
    const longer = withChild(text, list, lines);
    const grown = { ...list, end: list.end + longer.length - text.length, tagEnd: openEnd(longer, list) };
    const counted = withAttributes(longer, grown, { count: this.count + this.added.length });
    parts.write(path, applyEdits(longer, [{ start: grown.start, end: grown.end, text: counted }]));
  }
}

function openEnd(text: string, { start }: XmlElement): number {
  return text.indexOf('>', start) + 1;
}

function styleXml(style: ConditionalStyle): string {
  const flag = (name: string, value: boolean | undefined) =>
    value === undefined ? '' : value ? element(name) : element(name, { val: 0 });
  const { underline, fontColor, fillColor, numberFormat } = style;
  const font =
    flag('b', style.bold) +
    flag('i', style.italic) +
    flag('strike', style.strikethrough) +
    (underline === undefined
      ? ''
      : element('u', underline === 'Single' ? {} : { val: underline.toLowerCase() })) +
    (fontColor === undefined ? '' : element('color', { rgb: opaque(fontColor) }));
  const fill =
    fillColor === undefined
      ? ''
      : element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: opaque(fillColor) })));
  return element(
    'dxf',
    {},
    (font === '' ? '' : element('font', {}, font)) +
      // The number stands for nothing here: the format's code does.
      (numberFormat === undefined ? '' : element('numFmt', { numFmtId: 200, formatCode: numberFormat })) +
      fill +
      bordersXml(style.borders),
  );
}

function bordersXml(borders: ConditionalStyle['borders']): string {
  if (!borders) return '';
  const lines = sides.map(([name, side]) => {
    const border = borders[side];
    const style = Object.entries(lineStyles).find(([, one]) => one === border?.style)?.[0];
    if (!border || style === undefined) return '';
    const color = border.color === '' ? { auto: 1 } : { rgb: opaque(border.color) };
    return element(name, { style }, element('color', color));
  });
  return element('border', {}, lines.join(''));
}
