import type { FontName } from './report-style';

/** How wide the glyphs of a font are: groups of glyphs by their width in thousandths of the font's size. */
interface FontWidths {
  readonly groups: readonly (readonly [number, string])[];
  /** Bold letters are at most this much wider on average. */
  readonly boldFactor: number;
}

/**
 * How wide text is, without a screen: from the metrics that Adobe published for Times-Roman and Helvetica, whose widths
 * Times New Roman and Arial share. Office's own autofit needs a screen and is not to be relied on, so the sheets set
 * their widths from this.
 */
const fonts: Readonly<Record<FontName, FontWidths>> = {
  'Times New Roman': {
    boldFactor: 1.08,
    groups: [
      [250, " .,'’"],
      [278, 'ijlt/:;!|'],
      [333, 'frI()-[]'],
      [408, '"'],
      [389, 'sJ'],
      [444, 'acezyk?“”„'],
      [500, 'bdghknopquvx0123456789–_đ$*…'],
      [556, 'PSF'],
      [564, '+−=<>'],
      [611, 'ELTZ'],
      [667, 'BCR●'],
      [722, 'ADGHKNOQUVXYwĐ'],
      [778, 'm'],
      [833, '%&'],
      [889, 'M'],
      [944, 'W'],
      [990, '▲▼—'],
    ],
  },
  Arial: {
    boldFactor: 1.1,
    groups: [
      [222, "ijl'’"],
      [278, ' .,/:;!|Itf[]·'],
      [333, 'r()-“”„'],
      [355, '"'],
      [389, '*'],
      [500, 'ckszvxyJ'],
      [556, 'abdeghnopquL0123456789?–_đ$'],
      [584, '+−=<>'],
      [611, 'FTZ'],
      [667, 'ABEKPSVXY&'],
      [722, 'CDHNRUwĐ'],
      [778, 'GOQ'],
      [833, 'mM'],
      [889, '%'],
      [944, 'W'],
      [1000, '—…▲▼●'],
    ],
  },
};

const glyphWidths: Readonly<Record<FontName, ReadonlyMap<string, number>>> = {
  'Times New Roman': widthsOf(fonts['Times New Roman']),
  Arial: widthsOf(fonts.Arial),
};

function widthsOf({ groups }: FontWidths): ReadonlyMap<string, number> {
  return new Map(groups.flatMap(([width, glyphs]) => [...glyphs].map((glyph) => [glyph, width])));
}

/** What is not in the list is taken for a wide letter: too wide a column is a blemish, too narrow a one cuts text off. */
const unknownGlyph = 722;

/** Pixels of a point, at Excel's 96 dots per inch. */
const pixelsPerPoint = 96 / 72;

/** A character of Excel's standard font (Calibri 11) in pixels; widths of columns are counted in it. */
export const characterPixels = 7;

/** Left and right of a cell's text. */
const paddingPixels = 12;

export interface TextStyle {
  readonly font: FontName;
  readonly size: number;
  readonly bold?: boolean;
}

/** The width of the text in pixels, when it is not wrapped. Diacritics stand above and below letters and take no width. */
export function textPixels(text: string, { font, size, bold = false }: TextStyle): number {
  const letters = [...text.normalize('NFD').replaceAll(/\p{M}/gu, '')];
  const thousandths = letters.reduce(
    (sum, letter) => sum + (glyphWidths[font].get(letter) ?? unknownGlyph),
    0,
  );
  return (thousandths / 1000) * size * pixelsPerPoint * (bold ? fonts[font].boldFactor : 1);
}

/** The width of a column, in characters of the standard font, that shows the text in one line. */
export function columnWidthFor(text: string, style: TextStyle): number {
  return Math.ceil(((textPixels(text, style) + paddingPixels) / characterPixels) * 10) / 10;
}

/** How many lines the text takes in cells of `width` characters together, wrapped between words as Excel does. */
export function wrappedLines(text: string, style: TextStyle, width: number): number {
  const available = width * characterPixels - paddingPixels;
  const space = textPixels(' ', style);
  return text
    .split('\n')
    .map((line) => linesOfParagraph(line, style, available, space))
    .reduce((sum, lines) => sum + lines, 0);
}

function linesOfParagraph(paragraph: string, style: TextStyle, available: number, space: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wide = textPixels(word, style);
    if (used > 0 && used + space + wide > available) {
      lines += 1;
      used = 0;
    }
    // A word wider than the cell is broken inside.
    const extra = Math.max(0, Math.ceil(wide / available) - 1);
    lines += extra;
    used += (used > 0 ? space : 0) + wide - extra * available;
  }
  return lines;
}

/** The height, in points, that a number of lines of a size takes, with a little air. */
export function rowHeightFor(lines: number, size: number): number {
  return Math.ceil(lines * size * 1.25 + 4);
}
