import { BooleanNumber, HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { officeColor, readColor } from '../../book/color';
import { invalidArgument } from '../../book/office-failure';
import type { Arguments } from '../arguments';
import type { ObjectType, OfficeObject } from '../office-object';
import { officeObject } from '../office-object';
import type { Session } from '../session';
import { formatProtectionType } from './format-protection';
import type { RangeTarget } from './range';
import { rangeBorderCollectionType } from './range-borders';

/** One step of indent in pixels of padding: Univer has no indents. The same as in the file's reader and writer. */
const indentPixels = 9;
/** Excel's tallest row and widest column, in points. */
const tallestRow = 409.5;
const widestColumn = 1_342.5;
/** Excel.RangeFormat.textOrientation of letters that stand below each other. */
const verticalText = 180;

const standardFont = { name: 'Calibri', size: 11, color: '#000000' };

const horizontals = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  // Univer has no "centre across selection"; this stands for it in the snapshot, as the file's reader has it.
  CenterAcrossSelection: HorizontalAlign.BOTH,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;
const verticals = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;
const underlines = ['None', 'Single', 'Double'] as const;

type Horizontal = keyof typeof horizontals;
type Vertical = keyof typeof verticals;

/** Applies a style to the range after asking whether its sheet may be written. */
function apply({ sheetId, area }: RangeTarget, value: Arguments, session: Session, style: IStyleData): void {
  session.requireWritable(sheetId, value.member, { option: 'allowFormatCells' });
  session.book.formats.apply(sheetId, area, style);
}

function common<T>(
  { sheetId, area }: RangeTarget,
  { book }: Session,
  pick: (style: IStyleData) => T,
): T | null {
  return book.formats.common(sheetId, area, pick);
}

/** Excel.RangeFill. */
export const rangeFillType: ObjectType<RangeTarget> = {
  name: 'RangeFill',
  scalars: {
    // Source: Excel.RangeFill.color; a range without fill is white there.
    Color: (target, session) =>
      common(target, session, (style) => (style.bg?.rgb ? officeColor(style.bg.rgb) : '#FFFFFF')) ?? '',
  },
  setters: {
    Color: (target, value, session) =>
      apply(target, value, session, { bg: { rgb: readColor(value.text(0), value.member) } }),
  },
  methods: {
    Clear: (target, args, session) => apply(target, args, session, { bg: null }),
  },
};

/** Excel.RangeFont. */
export const rangeFontType: ObjectType<RangeTarget> = {
  name: 'RangeFont',
  scalars: {
    Name: (target, session) => common(target, session, (style) => style.ff ?? standardFont.name),
    Size: (target, session) => common(target, session, (style) => style.fs ?? standardFont.size),
    Bold: (target, session) => common(target, session, (style) => style.bl === BooleanNumber.TRUE),
    Italic: (target, session) => common(target, session, (style) => style.it === BooleanNumber.TRUE),
    Strikethrough: (target, session) =>
      common(target, session, (style) => style.st?.s === BooleanNumber.TRUE),
    Color: (target, session) =>
      common(target, session, (style) => (style.cl?.rgb ? officeColor(style.cl.rgb) : standardFont.color)) ??
      '',
    Underline: (target, session) => common(target, session, underlineOf),
  },
  setters: {
    Name: (target, value, session) => apply(target, value, session, { ff: value.text(0) }),
    Size: (target, value, session) => {
      const size = value.number(0);
      if (size < 1 || size > 409)
        throw invalidArgument(value.member, `a font has 1 to 409 points, not ${size}.`);
      apply(target, value, session, { fs: size });
    },
    Bold: (target, value, session) => apply(target, value, session, { bl: flag(value) }),
    Italic: (target, value, session) => apply(target, value, session, { it: flag(value) }),
    Strikethrough: (target, value, session) => apply(target, value, session, { st: { s: flag(value) } }),
    Color: (target, value, session) =>
      apply(target, value, session, { cl: { rgb: readColor(value.text(0), value.member) } }),
    Underline: (target, value, session) => {
      const line = value.oneOf(0, underlines);
      apply(target, value, session, {
        ul:
          line === 'None'
            ? { s: BooleanNumber.FALSE }
            : { s: BooleanNumber.TRUE, t: line === 'Double' ? TextDecoration.DOUBLE : TextDecoration.SINGLE },
      });
    },
  },
};

/** Excel.RangeFormat. */
export const rangeFormatType: ObjectType<RangeTarget> = {
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: (target, session) =>
      common(target, session, (style) => nameIn<Horizontal>(horizontals, style.ht, 'General')),
    VerticalAlignment: (target, session) =>
      common(target, session, (style) => nameIn<Vertical>(verticals, style.vt, 'Bottom')),
    WrapText: (target, session) => common(target, session, (style) => style.tb === WrapStrategy.WRAP),
    IndentLevel: (target, session) =>
      common(target, session, (style) => Math.round((style.pd?.l ?? style.pd?.r ?? 0) / indentPixels)),
    TextOrientation: (target, session) => common(target, session, orientationOf),
    UseStandardWidth: ({ sheetId, area }, { book }) => {
      const width = book.formats.columnWidth(sheetId, area);
      return width === null ? null : width === book.dimensions.standardColumnPoints(sheetId);
    },
    UseStandardHeight: ({ sheetId, area }, { book }) => {
      const height = book.formats.rowHeight(sheetId, area);
      return height === null ? null : height === book.dimensions.standardHeight(sheetId);
    },
    ColumnWidth: ({ sheetId, area }, { book }) => book.formats.columnWidth(sheetId, area),
    RowHeight: ({ sheetId, area }, { book }) => book.formats.rowHeight(sheetId, area),
  },
  navigation: {
    Fill: (target) => officeObject(rangeFillType, target),
    Font: (target) => officeObject(rangeFontType, target),
    Borders: (target) => officeObject(rangeBorderCollectionType, target),
    Protection: (target) => officeObject(formatProtectionType, target),
  },
  setters: {
    HorizontalAlignment: (target, value, session) =>
      apply(target, value, session, { ht: horizontals[value.oneOf(0, keysOf<Horizontal>(horizontals))] }),
    VerticalAlignment: (target, value, session) =>
      apply(target, value, session, { vt: verticals[value.oneOf(0, keysOf<Vertical>(verticals))] }),
    WrapText: (target, value, session) =>
      apply(target, value, session, { tb: value.boolean(0) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    IndentLevel: (target, value, session) => {
      const level = value.wholeNumber(0);
      if (level < 0 || level > 250)
        throw invalidArgument(value.member, `an indent is 0 to 250, not ${level}.`);
      const right = common(target, session, (style) => style.ht) === HorizontalAlign.RIGHT;
      apply(target, value, session, {
        pd: level === 0 ? null : { [right ? 'r' : 'l']: level * indentPixels },
      });
    },
    TextOrientation: (target, value, session) => {
      const angle = value.wholeNumber(0);
      if (angle !== verticalText && Math.abs(angle) > 90) {
        throw value.refusal(0, `must be -90 to 90, or ${verticalText} for letters below each other`);
      }
      // Univer turns clockwise.
      const isVertical = angle === verticalText;
      apply(target, value, session, {
        tr: angle === 0 ? null : isVertical ? { a: 0, v: BooleanNumber.TRUE } : { a: -angle },
      });
    },
    UseStandardWidth: ({ sheetId, area }, value, session) => {
      session.requireWritable(sheetId, value.member, { option: 'allowFormatColumns' });
      // Source: Excel.RangeFormat.useStandardWidth, "Setting it to `false` has no effect".
      if (value.boolean(0)) session.book.dimensions.useStandard(sheetId, area, 'columns');
    },
    UseStandardHeight: ({ sheetId, area }, value, session) => {
      session.requireWritable(sheetId, value.member, { option: 'allowFormatRows' });
      if (value.boolean(0)) session.book.dimensions.useStandard(sheetId, area, 'rows');
    },
    ColumnWidth: ({ sheetId, area }, value, session) => {
      session.requireWritable(sheetId, value.member, { option: 'allowFormatColumns' });
      session.book.formats.setColumnWidth(sheetId, area, inPoints(value, widestColumn));
    },
    RowHeight: ({ sheetId, area }, value, session) => {
      session.requireWritable(sheetId, value.member, { option: 'allowFormatRows' });
      session.book.formats.setRowHeight(sheetId, area, inPoints(value, tallestRow));
    },
  },
  methods: {
    AutofitColumns: async ({ sheetId, area }, args, session) => {
      session.requireWritable(sheetId, args.member, { option: 'allowFormatColumns' });
      await session.book.settle();
      session.book.autofit.fitColumns(sheetId, area);
    },
    AutofitRows: async ({ sheetId, area }, args, session) => {
      session.requireWritable(sheetId, args.member, { option: 'allowFormatRows' });
      await session.book.settle();
      session.book.autofit.fitRows(sheetId, area);
    },
  },
};

export function rangeFormatObject(target: RangeTarget): OfficeObject {
  return officeObject(rangeFormatType, target);
}

function orientationOf({ tr }: IStyleData): number {
  return tr?.v === BooleanNumber.TRUE ? verticalText : 0 - (tr?.a ?? 0);
}

function underlineOf(style: IStyleData): (typeof underlines)[number] {
  if (style.ul?.s !== BooleanNumber.TRUE) return 'None';
  return style.ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
}

function flag(value: Arguments): BooleanNumber {
  return value.boolean(0) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function inPoints(value: Arguments, most: number): number {
  const points = value.number(0);
  if (points < 0 || points > most) throw invalidArgument(value.member, `0 to ${most} points, not ${points}.`);
  return points;
}

function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(table) as K[];
}

function nameIn<K extends string>(table: Readonly<Record<K, number>>, value: unknown, otherwise: K): K {
  return keysOf<K>(table).find((key) => table[key] === value) ?? otherwise;
}
