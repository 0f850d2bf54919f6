import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { plainColor } from './colors';

/** One edge of a cell: the file's name of the line (`thin`, `medium`, …) and its colour (`#RRGGBB` or null for automatic). */
export interface PlainEdge {
  readonly line: string;
  readonly color: string | null;
}

export interface PlainFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: '' | 'single' | 'double';
  readonly strike: boolean;
  readonly script: '' | 'subscript' | 'superscript';
  readonly color: string | null;
}

export interface PlainAlignment {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** In the file's steps. */
  readonly indent: number;
  /** As the file counts: 0 to 90 upwards, 91 to 180 downwards, 255 letters one below the other. */
  readonly rotation: number;
}

export interface PlainBorder {
  readonly left: PlainEdge | null;
  readonly right: PlainEdge | null;
  readonly top: PlainEdge | null;
  readonly bottom: PlainEdge | null;
  /** From the upper left to the lower right corner. */
  readonly down: PlainEdge | null;
  readonly up: PlainEdge | null;
}

/** A cell's style in the terms that file and snapshot share, so that the two can be compared part by part. */
export interface PlainStyle {
  readonly font: PlainFont;
  readonly fill: string | null;
  readonly border: PlainBorder;
  readonly pattern: string;
  readonly alignment: PlainAlignment;
}

/** Univer has no indents but paddings: one step of indent is this many pixels of left (or right) padding. */
export const indentPixels = 9;

/** The file's names of lines in the order of Univer's BorderStyleTypes, from 1. */
const lines = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];

/**
 * The file's horizontal alignments by Univer's HorizontalAlign. Univer has no "centre across selection"; its BOTH, which
 * no file asks for, stands for it in the snapshot.
 */
const horizontals: Readonly<Record<number, string>> = {
  1: 'left',
  2: 'center',
  3: 'right',
  4: 'justify',
  5: 'centerContinuous',
  6: 'distributed',
};
const verticals: Readonly<Record<number, string>> = { 1: 'top', 2: 'center', 3: 'bottom' };

/** The snapshot's style in plain terms; what it leaves open is taken from `standard`, the workbook's normal style. */
export function plainStyle(style: Nullable<IStyleData>, standard: PlainStyle): PlainStyle {
  if (!style) return standard;
  const horizontal = horizontals[style.ht ?? 0] ?? '';
  const padding = (horizontal === 'right' ? style.pd?.r : style.pd?.l) ?? 0;
  return {
    font: plainFont(style, standard.font),
    fill: plainColor(style.bg?.rgb),
    border: {
      left: plainEdge(style.bd?.l),
      right: plainEdge(style.bd?.r),
      top: plainEdge(style.bd?.t),
      bottom: plainEdge(style.bd?.b),
      down: plainEdge(style.bd?.tl_br),
      up: plainEdge(style.bd?.bl_tr),
    },
    pattern: style.n?.pattern ?? 'General',
    alignment: {
      horizontal,
      vertical: verticals[style.vt ?? 0] ?? 'bottom',
      wrap: style.tb === 3,
      indent: Math.round(padding / indentPixels),
      rotation: plainRotation(style),
    },
  };
}

function plainFont(style: IStyleData, standard: PlainFont): PlainFont {
  return {
    name: style.ff ?? standard.name,
    size: style.fs ?? standard.size,
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1 ? (style.ul.t === 10 ? 'double' : 'single') : '',
    strike: style.st?.s === 1,
    script: style.va === 2 ? 'subscript' : style.va === 3 ? 'superscript' : '',
    color: plainColor(style.cl?.rgb) ?? standard.color,
  };
}

function plainRotation(style: IStyleData): number {
  if (style.tr?.v === 1) return 255;
  const angle = style.tr?.a ?? 0;
  // Univer turns clockwise, the file counterclockwise.
  return angle > 0 ? 90 + angle : angle === 0 ? 0 : -angle;
}

function plainEdge(edge: Nullable<IBorderStyleData>): PlainEdge | null {
  const line = lines[(edge?.s ?? 0) - 1];
  if (!edge || line === undefined) return null;
  const color = plainColor(edge.cl.rgb);
  // The automatic colour of lines is read as black; see snapshotEdge.
  return { line, color: color === '#000000' ? null : color };
}

/** The other way round: the style as the snapshot holds it, with every part of the font stated. */
export function snapshotStyle(style: PlainStyle): IStyleData {
  const { font, border, alignment } = style;
  const right = alignment.horizontal === 'right';
  const horizontal = keyOf(horizontals, alignment.horizontal);
  const vertical = keyOf(verticals, alignment.vertical);
  const data: IStyleData = {
    ff: font.name,
    fs: font.size,
    bl: font.bold ? 1 : 0,
    it: font.italic ? 1 : 0,
    ...(font.underline !== '' ? { ul: { s: 1, t: font.underline === 'double' ? 10 : 12 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(font.script !== '' ? { va: font.script === 'subscript' ? 2 : 3 } : {}),
    ...(font.color !== null ? { cl: { rgb: font.color } } : {}),
    ...(style.fill !== null ? { bg: { rgb: style.fill } } : {}),
    ...(style.pattern !== 'General' ? { n: { pattern: style.pattern } } : {}),
    ...(horizontal !== null ? { ht: horizontal } : {}),
    ...(vertical !== null ? { vt: vertical } : {}),
    ...(alignment.wrap ? { tb: 3 } : {}),
    ...(alignment.rotation !== 0 ? { tr: snapshotRotation(alignment.rotation) } : {}),
    ...(alignment.indent > 0 ? { pd: { [right ? 'r' : 'l']: alignment.indent * indentPixels } } : {}),
  };
  const edges = {
    ...snapshotEdge('l', border.left),
    ...snapshotEdge('r', border.right),
    ...snapshotEdge('t', border.top),
    ...snapshotEdge('b', border.bottom),
    ...snapshotEdge('tl_br', border.down),
    ...snapshotEdge('bl_tr', border.up),
  };
  return Object.keys(edges).length > 0 ? { ...data, bd: edges } : data;
}

function snapshotRotation(rotation: number): { a: number; v?: 1 } {
  if (rotation === 255) return { a: 0, v: 1 };
  return { a: rotation > 90 ? rotation - 90 : -rotation };
}

function snapshotEdge(side: string, edge: PlainEdge | null): Record<string, IBorderStyleData> {
  const style = edge ? lines.indexOf(edge.line) + 1 : 0;
  return edge && style > 0 ? { [side]: { s: style, cl: { rgb: edge.color ?? '#000000' } } } : {};
}

function keyOf(names: Readonly<Record<number, string>>, name: string): number | null {
  const found = Object.entries(names).find(([, candidate]) => candidate === name);
  return found ? Number(found[0]) : null;
}
