import { intersectArea } from '../../book/address';
import type { Area, ConditionalFormatData, DataBarBound, DataBarFormat } from '../../book/book-data';
import { readColor } from '../../book/color';
import { OfficeFailure, itemNotFound } from '../../book/office-failure';
import { newOfficeId } from '../../book/sheets';
import type { Arguments } from '../arguments';
import type { ObjectType, OfficeObject } from '../office-object';
import { officeObject } from '../office-object';
import { officeEnum } from '../office-enum';
import type { Session } from '../session';
import { withoutArea } from '../without-area';
import type { RangeTarget } from './range';

interface FormatTarget {
  readonly sheetId: string;
  readonly id: string;
}

const boundTypes = [
  'Automatic',
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
] as const satisfies readonly DataBarBound['type'][];

/** What Excel draws when a data bar is added and nothing more is said. */
const newDataBar = {
  kind: 'dataBar',
  fill: '#638EC6',
  gradient: true,
  showValue: true,
  lower: { type: 'Automatic', value: '' },
  upper: { type: 'Automatic', value: '' },
} as const;

/** The conditional formats that meet an area. */
function formatsOn({ sheetId, area }: RangeTarget, { book }: Session) {
  return book.side
    .of(sheetId)
    .conditionalFormats.filter(
      (format) => format.kind === 'dataBar' && format.areas.some((one) => intersectArea(one, area)),
    );
}

function dataBarOf({ sheetId, id }: FormatTarget, { book }: Session): DataBarFormat {
  const format = book.side.of(sheetId).conditionalFormats.find((one) => one.id === id);
  if (format?.kind !== 'dataBar') throw itemNotFound('The conditional format is gone.');
  return format;
}

function change(target: FormatTarget, session: Session, changes: Partial<DataBarFormat>): void {
  const changed = { ...dataBarOf(target, session), ...changes };
  session.book.side.change(target.sheetId, {
    conditionalFormats: session.book.side
      .of(target.sheetId)
      .conditionalFormats.map((one) => (one.id === target.id ? changed : one)),
  });
}

/** Takes the area out of every data bar on the sheet; one that has no cells left is gone, as in Excel. */
export function clearConditionalFormats(sheetId: string, area: Area, { book }: Session): void {
  const before = book.side.of(sheetId).conditionalFormats;
  const after = before.flatMap((format): ConditionalFormatData[] => {
    if (format.kind !== 'dataBar') return [format];
    const areas = format.areas.flatMap((one) => withoutArea(one, area));
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  const isChanged = JSON.stringify(before) !== JSON.stringify(after);
  if (isChanged) book.side.change(sheetId, { conditionalFormats: after });
}

const positiveFormatType: ObjectType<FormatTarget> = {
  name: 'ConditionalDataBarPositiveFormat',
  scalars: {
    FillColor: (target, session) => dataBarOf(target, session).fill,
    GradientFill: (target, session) => dataBarOf(target, session).gradient,
  },
  setters: {
    FillColor: (target, value, session) =>
      change(target, session, { fill: readColor(value.text(0), value.member) }),
    GradientFill: (target, value, session) => change(target, session, { gradient: value.boolean(0) }),
  },
};

const dataBarType: ObjectType<FormatTarget> = {
  name: 'DataBarConditionalFormat',
  scalars: {
    ShowDataBarOnly: (target, session) => !dataBarOf(target, session).showValue,
    LowerBoundRule: (target, session) => ruleOf(dataBarOf(target, session).lower),
    UpperBoundRule: (target, session) => ruleOf(dataBarOf(target, session).upper),
  },
  navigation: {
    PositiveFormat: (target) => officeObject(positiveFormatType, target),
  },
  setters: {
    ShowDataBarOnly: (target, value, session) => change(target, session, { showValue: !value.boolean(0) }),
    LowerBoundRule: (target, value, session) => change(target, session, { lower: boundOf(value) }),
    UpperBoundRule: (target, value, session) => change(target, session, { upper: boundOf(value) }),
  },
};

/** Excel.ConditionalFormat. */
const conditionalFormatType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: ({ id }) => id,
    Type: () => 'DataBar',
  },
  navigation: {
    DataBar: (target) => officeObject(dataBarType, target),
  },
  methods: {
    Delete: (target, args, session) => {
      session.requireWritable(target.sheetId, args.member);
      session.book.side.change(target.sheetId, {
        conditionalFormats: session.book.side
          .of(target.sheetId)
          .conditionalFormats.filter((one) => one.id !== target.id),
      });
    },
  },
};

/** Excel.ConditionalFormatCollection of a range. Formats that came with a file and are only kept are not among them. */
export const conditionalFormatCollectionType: ObjectType<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  scalars: {},
  items: (target, session) =>
    formatsOn(target, session).map(({ id }) => conditionalFormatObject(target.sheetId, id)),
  indexer: (target, key, session) => conditionalFormatObject(target.sheetId, idOf(target, key, session)),
  methods: {
    Add: ({ sheetId, area }, args, session) => {
      session.requireWritable(sheetId, args.member);
      const type = args.oneOf(0, officeEnum.conditionalFormatTypes);
      if (type !== 'DataBar') {
        throw new OfficeFailure(
          'NotImplemented',
          `${args.member}: this host has data bars only, not ${type}.`,
        );
      }
      const id = newOfficeId();
      const { conditionalFormats } = session.book.side.of(sheetId);
      session.book.side.change(sheetId, {
        // The newest stands first, as in Excel.
        conditionalFormats: [{ ...newDataBar, id, areas: [area] }, ...conditionalFormats],
      });
      return conditionalFormatObject(sheetId, id);
    },
    GetCount: (target, _args, session) => formatsOn(target, session).length,
    GetItem: (target, args, session) => conditionalFormatObject(target.sheetId, idOf(target, args, session)),
    GetItemAt: (target, args, session) => {
      const format = formatsOn(target, session)[args.wholeNumber(0)];
      if (!format) throw itemNotFound('There is no conditional format at this index.');
      return conditionalFormatObject(target.sheetId, format.id);
    },
    ClearAll: ({ sheetId, area }, args, session) => {
      session.requireWritable(sheetId, args.member);
      clearConditionalFormats(sheetId, area, session);
    },
  },
};

function conditionalFormatObject(sheetId: string, id: string): OfficeObject {
  return officeObject(conditionalFormatType, { sheetId, id });
}

function idOf(target: RangeTarget, key: Arguments, session: Session): string {
  const id = key.text(0);
  if (!formatsOn(target, session).some((one) => one.id === id))
    throw itemNotFound(`conditional format ${id}`);
  return id;
}

function ruleOf({ type, value }: DataBarBound): { type: string; formula?: string } {
  return value === '' ? { type } : { type, formula: value };
}

function boundOf(value: Arguments): DataBarBound {
  const rule = value.record(0);
  const type = boundTypes.find((one) => one === rule['type']);
  if (!type) throw value.refusal(0, `must have one of these types: ${boundTypes.join(', ')}`);
  const { formula } = rule;
  if (formula !== undefined && formula !== null && typeof formula !== 'string') {
    throw value.refusal(0, 'must have its formula as text');
  }
  return { type, value: formula ?? '' };
}
