import type { Nullable } from '@univerjs/core';
import { child, descendant, type XmlElement } from './xml-reader';

/** The colours that `indexed` names (ECMA-376 part 1, 18.8.27), 8 to 63; 0 to 7 repeat 8 to 15. */
const indexedColors =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
   9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
   00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
   003366 339966 003300 333300 993300 993366 333399 333333`
    .split(/\s+/)
    .filter((color) => color !== '');

/** Office's own theme, for files without one. */
const officeTheme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The order in which `theme="n"` counts: light and dark of each pair are swapped against the theme part. */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** What colours of a file refer to. */
export interface Palette {
  /** RRGGBB in the order in which `theme="n"` counts. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The palette of a file: its theme part and the colours that styles.xml redefines, each where there is one. */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = descendant(theme, 'clrScheme');
  const own = descendant(descendant(styles, 'indexedColors'), 'indexedColors')?.children.map((color) =>
    (color.attributes['rgb'] ?? '').slice(-6).toUpperCase(),
  );
  return {
    theme: themeOrder.map((name, index) => {
      const [color] = child(scheme, name)?.children ?? [];
      const value = color?.name === 'sysClr' ? color.attributes['lastClr'] : color?.attributes['val'];
      return (value ?? officeTheme[index] ?? '000000').toUpperCase();
    }),
    indexed: indexedColors.map((color, index) => own?.[index + 8] ?? color),
  };
}

/** A colour element (`rgb`, `theme` with `tint`, `indexed`) as `#RRGGBB`; `null` for automatic ones. */
export function readColor(color: XmlElement | undefined, palette: Palette): string | null {
  if (!color) return null;
  const { rgb, theme, indexed, tint } = color.attributes;
  let base: string | undefined;
  if (rgb !== undefined) base = rgb.slice(-6).toUpperCase();
  else if (theme !== undefined) base = palette.theme[Number(theme)];
  else if (indexed !== undefined) {
    const index = Number(indexed);
    // 64 and 65 are the system's text and window colours.
    base = index >= 64 ? undefined : palette.indexed[index < 8 ? index : index - 8];
  }
  if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return null;
  return `#${tint === undefined ? base : tinted(base, Number(tint))}`;
}

/** Lightens (tint above zero) or darkens a colour in HLS space (ECMA-376 part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const [max, min] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const before = (max + min) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * before - 1));
  const newSpread = saturation * (1 - Math.abs(2 * after - 1));
  return channels
    .map((channel) => {
      const place = spread === 0 ? 0.5 : (channel - min) / spread;
      const value = Math.round((after - newSpread / 2 + place * newSpread) * 255);
      return Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0').toUpperCase();
    })
    .join('');
}

/**
 * A colour of the snapshot (`#rgb`, `#rrggbb`, `rgb(r, g, b)`) as `#RRGGBB`; `null` when there is none.
 * Throws RangeError for text that is no such colour, rather than write another one.
 */
export function plainColor(color: Nullable<string>): string | null {
  if (typeof color !== 'string' || color === '' || color === 'transparent') return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  if (/^#[0-9a-f]{6}([0-9a-f]{2})?$/i.test(color)) return color.slice(0, 7).toUpperCase();
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (!channels) throw new RangeError(`No colour: ${color}`);
  const digits = channels.slice(1).map((value) => Math.min(255, Number(value)).toString(16).padStart(2, '0'));
  return `#${digits.join('').toUpperCase()}`;
}

/** `#RRGGBB` as the file's `FFRRGGBB`. */
export function opaque(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
