import type { BorderSide, ConditionalBorder } from '../../book/conditional-format-data';
import { readColor } from '../../book/color';
import { itemNotFound } from '../../book/office-failure';
import type { Arguments } from '../arguments';
import type { FormatTarget } from '../conditional-store';
import { changeStyle, styledOf } from '../conditional-store';
import type { ObjectType, OfficeObject } from '../office-object';
import { officeObject } from '../office-object';
import type { Session } from '../session';

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const satisfies readonly BorderSide[];
const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
] as const satisfies readonly ConditionalBorder['style'][];

function styleOf(target: FormatTarget, session: Session) {
  return styledOf(target, session).style;
}

/** What is not said of a font reads as null. */
const fontType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFont',
  scalars: {
    Bold: (target, session) => styleOf(target, session).bold ?? null,
    Italic: (target, session) => styleOf(target, session).italic ?? null,
    Strikethrough: (target, session) => styleOf(target, session).strikethrough ?? null,
    Underline: (target, session) => styleOf(target, session).underline ?? null,
    Color: (target, session) => styleOf(target, session).fontColor ?? null,
  },
  setters: {
    Bold: (target, value, session) => changeStyle(target, { bold: value.boolean(0) }, value.member, session),
    Italic: (target, value, session) =>
      changeStyle(target, { italic: value.boolean(0) }, value.member, session),
    Strikethrough: (target, value, session) =>
      changeStyle(target, { strikethrough: value.boolean(0) }, value.member, session),
    Underline: (target, value, session) =>
      changeStyle(target, { underline: value.oneOf(0, ['None', 'Single', 'Double']) }, value.member, session),
    Color: (target, value, session) =>
      changeStyle(target, { fontColor: readColor(value.text(0), value.member) }, value.member, session),
  },
  methods: {
    Clear: (target, args, session) => {
      const nothing = {
        bold: undefined,
        italic: undefined,
        strikethrough: undefined,
        underline: undefined,
        fontColor: undefined,
      };
      changeStyle(target, nothing, args.member, session);
    },
  },
};

const fillType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFill',
  scalars: { Color: (target, session) => styleOf(target, session).fillColor ?? null },
  setters: {
    Color: (target, value, session) =>
      changeStyle(target, { fillColor: readColor(value.text(0), value.member) }, value.member, session),
  },
  methods: {
    Clear: (target, args, session) => changeStyle(target, { fillColor: undefined }, args.member, session),
  },
};

interface BorderTarget extends FormatTarget {
  readonly side: BorderSide;
}

const noBorder: ConditionalBorder = { style: 'None', color: '' };

function borderOf(target: BorderTarget, session: Session): ConditionalBorder {
  return styleOf(target, session).borders?.[target.side] ?? noBorder;
}

function changeBorder(
  target: BorderTarget,
  changes: Partial<ConditionalBorder>,
  value: Arguments,
  session: Session,
): void {
  const border = { ...borderOf(target, session), ...changes };
  const borders = { ...styleOf(target, session).borders, [target.side]: border };
  changeStyle(target, { borders }, value.member, session);
}

const borderType: ObjectType<BorderTarget> = {
  name: 'ConditionalRangeBorder',
  scalars: {
    SideIndex: ({ side }) => side,
    Style: (target, session) => borderOf(target, session).style,
    Color: (target, session) => borderOf(target, session).color,
  },
  setters: {
    Style: (target, value, session) =>
      changeBorder(target, { style: value.oneOf(0, lineStyles) }, value, session),
    // A line that has a colour is there.
    Color: (target, value, session) => {
      const { style } = borderOf(target, session);
      const color = readColor(value.text(0), value.member);
      changeBorder(target, { color, style: style === 'None' ? 'Continuous' : style }, value, session);
    },
  },
};

function borderObject(target: FormatTarget, side: BorderSide): OfficeObject {
  return officeObject(borderType, { ...target, side });
}

const bordersType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeBorderCollection',
  scalars: { Count: () => sides.length },
  items: (target) => sides.map((side) => borderObject(target, side)),
  indexer: (target, key) => borderObject(target, key.oneOf(0, sides)),
  navigation: {
    Top: (target) => borderObject(target, 'EdgeTop'),
    Bottom: (target) => borderObject(target, 'EdgeBottom'),
    Left: (target) => borderObject(target, 'EdgeLeft'),
    Right: (target) => borderObject(target, 'EdgeRight'),
  },
  methods: {
    GetItemAt: (target, args) => {
      const side = sides[args.wholeNumber(0)];
      if (!side) throw itemNotFound('There is no border at this index.');
      return borderObject(target, side);
    },
  },
};

/** Excel.ConditionalRangeFormat: what a conditional format gives its cells. */
export const conditionalRangeFormatType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  scalars: { NumberFormat: (target, session) => styleOf(target, session).numberFormat ?? null },
  navigation: {
    Font: (target) => officeObject(fontType, target),
    Fill: (target) => officeObject(fillType, target),
    Borders: (target) => officeObject(bordersType, target),
  },
  setters: {
    NumberFormat: (target, value, session) =>
      changeStyle(target, { numberFormat: value.text(0) || undefined }, value.member, session),
  },
};
