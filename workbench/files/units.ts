/** 96 dots an inch, as Univer and Excel at 100 % count pixels. */
export const pixelsPerPoint = 96 / 72;
export const emuPerPixel = 9525;
export const emuPerPoint = 12_700;
export const pointsPerInch = 72;

/** Width of a digit as a part of the font's size, for the fonts that offices use; others are taken as Calibri. */
const digitWidths: Readonly<Record<string, number>> = {
  'times new roman': 0.5,
  arial: 0.556,
  'liberation sans': 0.556,
  'liberation serif': 0.5,
  tahoma: 0.546,
  verdana: 0.636,
  'segoe ui': 0.539,
  calibri: 0.507,
  'aptos narrow': 0.53,
};

/** The widest digit of the standard font in pixels, the unit that column widths are counted in (ECMA-376, 18.3.1.13). */
export function digitPixels(fontName: string, points: number): number {
  const part = digitWidths[fontName.toLowerCase()] ?? 0.507;
  return Math.max(1, Math.round(points * pixelsPerPoint * part));
}

/** A width as the file holds it (characters with padding) in pixels. */
export function widthToPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The other way round; reads back as the same number of pixels. */
export function pixelsToWidth(pixels: number, digit: number): number {
  return Math.trunc((pixels / digit) * 256) / 256;
}

/** Pixels of a column for which the file states no width: 8 characters and padding, rounded up to a multiple of 8. */
export function standardColumnPixels(baseCharacters: number, digit: number): number {
  return Math.ceil((baseCharacters * digit + 5) / 8) * 8;
}

/** A number as it stands in XML: the shortest text that reads back as the same double. */
export function numberText(value: number): string {
  return Object.is(value, -0) ? '0' : String(value);
}
