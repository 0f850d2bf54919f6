import type { IStyleData } from '@univerjs/core';
import { readColor, readPalette, type Palette } from './colors';
import { builtInPattern } from './number-formats';
import {
  snapshotStyle,
  type PlainBorder,
  type PlainEdge,
  type PlainFont,
  type PlainStyle,
} from './plain-style';
import { child, isTrue, type XmlElement } from './xml-reader';

/** One `xf` of the file's `cellXfs`, with what it refers to. */
export interface CellFormat {
  readonly source: XmlElement;
  readonly plain: PlainStyle;
  /** Places in the lists of styles.xml. */
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
  readonly numberFormatId: number;
}

export interface FileStyles {
  readonly palette: Palette;
  /** In the file's order: a cell's `s` counts here. Never empty. */
  readonly formats: readonly CellFormat[];
}

/** Excel's own when a file has no styles. */
export const fallbackFont: PlainFont = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: '',
  strike: false,
  script: '',
  color: null,
};
const noBorder: PlainBorder = { left: null, right: null, top: null, bottom: null, down: null, up: null };
const emptyElement: XmlElement = {
  name: 'xf',
  attributes: {},
  children: [],
  text: '',
  start: 0,
  tagEnd: 0,
  end: 0,
};

/** Reads styles.xml, with the theme part for colours that refer to it. */
export function readStyles(styles: XmlElement | undefined, theme: XmlElement | undefined): FileStyles {
  const palette = readPalette(theme, styles);
  const fonts = (child(styles, 'fonts')?.children ?? []).map((font) => readFont(font, palette));
  const fills = (child(styles, 'fills')?.children ?? []).map((fill) => readFill(fill, palette));
  const borders = (child(styles, 'borders')?.children ?? []).map((border) => readBorder(border, palette));
  const patterns = new Map(
    (child(styles, 'numFmts')?.children ?? []).map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const xfs = child(styles, 'cellXfs')?.children ?? [];
  const formats = (xfs.length > 0 ? xfs : [emptyElement]).map((source): CellFormat => {
    const id = (name: string) => Number(source.attributes[name] ?? 0);
    const numberFormatId = id('numFmtId');
    return {
      source,
      fontId: id('fontId'),
      fillId: id('fillId'),
      borderId: id('borderId'),
      numberFormatId,
      plain: {
        font: fonts[id('fontId')] ?? fallbackFont,
        fill: fills[id('fillId')] ?? null,
        border: borders[id('borderId')] ?? noBorder,
        pattern: patterns.get(numberFormatId) ?? builtInPattern(numberFormatId),
        alignment: readAlignment(child(source, 'alignment')),
      },
    };
  });
  return { palette, formats };
}

/** The styles as the snapshot names them: `xf<index>`. */
export function snapshotStyles(styles: FileStyles): Record<string, IStyleData> {
  return Object.fromEntries(
    styles.formats.map((format, index) => [`xf${String(index)}`, snapshotStyle(format.plain)]),
  );
}

function readFont(font: XmlElement, palette: Palette): PlainFont {
  const flag = (name: string) => {
    const found = child(font, name);
    return found !== undefined && (found.attributes['val'] === undefined || isTrue(found.attributes['val']));
  };
  const underline = child(font, 'u');
  const line = underline ? (underline.attributes['val'] ?? 'single') : 'none';
  const script = child(font, 'vertAlign')?.attributes['val'];
  const color = readColor(child(font, 'color'), palette);
  return {
    name: child(font, 'name')?.attributes['val'] ?? fallbackFont.name,
    size: Number(child(font, 'sz')?.attributes['val'] ?? fallbackFont.size),
    bold: flag('b'),
    italic: flag('i'),
    underline: line === 'none' ? '' : line.startsWith('double') ? 'double' : 'single',
    strike: flag('strike'),
    script: script === 'subscript' || script === 'superscript' ? script : '',
    color,
  };
}

/** Patterns are read as their foreground, gradients as their first colour: Univer fills with one colour only. */
function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = child(fill, 'patternFill');
  if (pattern) {
    if ((pattern.attributes['patternType'] ?? 'none') === 'none') return null;
    return readColor(child(pattern, 'fgColor'), palette);
  }
  const [stop] = child(fill, 'gradientFill')?.children ?? [];
  return readColor(child(stop, 'color'), palette);
}

function readBorder(border: XmlElement, palette: Palette): PlainBorder {
  const edge = (...names: string[]): PlainEdge | null => {
    const found = names.map((name) => child(border, name)).find((candidate) => candidate !== undefined);
    const line = found?.attributes['style'] ?? 'none';
    if (line === 'none') return null;
    const color = readColor(child(found, 'color'), palette);
    return { line, color: color === '#000000' ? null : color };
  };
  return {
    // Strict files say start and end.
    left: edge('left', 'start'),
    right: edge('right', 'end'),
    top: edge('top'),
    bottom: edge('bottom'),
    down: isTrue(border.attributes['diagonalDown']) ? edge('diagonal') : null,
    up: isTrue(border.attributes['diagonalUp']) ? edge('diagonal') : null,
  };
}

function readAlignment(alignment: XmlElement | undefined): PlainStyle['alignment'] {
  const attributes = alignment?.attributes ?? {};
  const horizontal = attributes['horizontal'] ?? '';
  return {
    horizontal: horizontal === 'general' || horizontal === 'fill' ? '' : horizontal,
    vertical: ['top', 'center'].includes(attributes['vertical'] ?? '')
      ? (attributes['vertical'] ?? '')
      : 'bottom',
    wrap: isTrue(attributes['wrapText']),
    indent: Number(attributes['indent'] ?? 0),
    rotation: Number(attributes['textRotation'] ?? 0),
  };
}
