import type { ConditionalFormatData } from '../../book/conditional-format-data';
import { OfficeFailure, itemNotFound } from '../../book/office-failure';
import { newOfficeId } from '../../book/sheets';
import type { Arguments } from '../arguments';
import type { FormatTarget } from '../conditional-store';
import {
  clearConditionalFormats,
  formatOf,
  formatOfKind,
  formatsOn,
  storeFormat,
  storeFormats,
} from '../conditional-store';
import { newConditionalFormat } from '../new-conditional-format';
import { officeEnum } from '../office-enum';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject, officeObject } from '../office-object';
import type { Session } from '../session';
import {
  cellValueFormatType,
  customFormatType,
  presetFormatType,
  textFormatType,
  topBottomFormatType,
} from './conditional-rules';
import { colorScaleType, iconSetType } from './conditional-scales';
import { dataBarType } from './data-bar-format';
import type { RangeAreasTarget } from './range-areas';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';

const typeNames: Readonly<Record<ConditionalFormatData['kind'], string>> = {
  cellValue: 'CellValue',
  custom: 'Custom',
  containsText: 'ContainsText',
  topBottom: 'TopBottom',
  preset: 'PresetCriteria',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  dataBar: 'DataBar',
  unmodelled: 'Custom',
};

type Kind = ConditionalFormatData['kind'];
type PartType = ObjectType<FormatTarget>;

/** The property of a kind: ItemNotFound on a format of another. */
function part(kind: Kind, type: PartType) {
  return (target: FormatTarget, session: Session): OfficeObject => {
    formatOfKind(target, kind, session);
    return officeObject(type, target);
  };
}

function partOrNull(kind: Kind, type: PartType) {
  return (target: FormatTarget, session: Session): OfficeObject =>
    formatOf(target, session).kind === kind ? officeObject(type, target) : nullObject;
}

/** Excel.ConditionalFormat. */
const conditionalFormatType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: ({ id }) => id,
    Type: (target, session) => typeNames[formatOf(target, session).kind],
    Priority: (target, session) => {
      formatOf(target, session);
      return sheetFormats(target, session).findIndex(({ id }) => id === target.id);
    },
    // Source: Excel.ConditionalFormat.stopIfTrue, "`null` on data bars, icon sets, and color scales".
    StopIfTrue: (target, session) => {
      const format = formatOf(target, session);
      return 'stopIfTrue' in format ? format.stopIfTrue : null;
    },
  },
  navigation: {
    CellValue: part('cellValue', cellValueFormatType),
    CellValueOrNullObject: partOrNull('cellValue', cellValueFormatType),
    ColorScale: part('colorScale', colorScaleType),
    ColorScaleOrNullObject: partOrNull('colorScale', colorScaleType),
    Custom: part('custom', customFormatType),
    CustomOrNullObject: partOrNull('custom', customFormatType),
    DataBar: part('dataBar', dataBarType),
    DataBarOrNullObject: partOrNull('dataBar', dataBarType),
    IconSet: part('iconSet', iconSetType),
    IconSetOrNullObject: partOrNull('iconSet', iconSetType),
    Preset: part('preset', presetFormatType),
    PresetOrNullObject: partOrNull('preset', presetFormatType),
    TextComparison: part('containsText', textFormatType),
    TextComparisonOrNullObject: partOrNull('containsText', textFormatType),
    TopBottom: part('topBottom', topBottomFormatType),
    TopBottomOrNullObject: partOrNull('topBottom', topBottomFormatType),
  },
  setters: {
    Priority: (target, value, session) => setPriority(target, value, session),
    StopIfTrue: (target, value, session) => {
      const stopIfTrue = value.boolean(0);
      const format = formatOf(target, session);
      if (!('stopIfTrue' in format)) {
        throw new OfficeFailure(
          'InvalidOperation',
          `${value.member}: this kind of format never stops others.`,
        );
      }
      storeFormat(target.sheetId, { ...format, stopIfTrue }, value.member, session);
    },
  },
  methods: {
    Delete: (target, args, session) => {
      const gone = formatOf(target, session);
      const rest = sheetFormats(target, session).filter((one) => one !== gone);
      storeFormats(target.sheetId, rest, args.member, session);
    },
    // Source: Excel.ConditionalFormat.getRange, an error "if the conditional format is applied to multiple ranges".
    GetRange: (target, args, session) => {
      const range = singleRange(target, args, session);
      if (!range) throw itemNotFound('The conditional format is on several ranges.');
      return range;
    },
    GetRangeOrNullObject: (target, args, session) => singleRange(target, args, session) ?? nullObject,
    GetRanges: (target, _args, session) => rangeAreasObject(target.sheetId, formatOf(target, session).areas),
  },
};

function sheetFormats({ sheetId }: FormatTarget, { book }: Session): readonly ConditionalFormatData[] {
  return book.side.of(sheetId).conditionalFormats;
}

function singleRange(target: FormatTarget, args: Arguments, session: Session): OfficeObject | null {
  const { areas } = formatOf(target, session);
  const [area] = areas;
  return area && areas.length === 1 ? rangeObject(target.sheetId, area, args.member) : null;
}

/** Source: Excel.ConditionalFormat.priority: negative counts from the back, beyond the ends is the end. */
function setPriority(target: FormatTarget, value: Arguments, session: Session): void {
  const wanted = value.wholeNumber(0);
  const format = formatOf(target, session);
  const rest = sheetFormats(target, session).filter((one) => one !== format);
  const place = wanted < 0 ? rest.length + 1 + wanted : wanted;
  const at = Math.max(0, Math.min(rest.length, place));
  storeFormats(target.sheetId, [...rest.slice(0, at), format, ...rest.slice(at)], value.member, session);
}

/** Excel.ConditionalFormatCollection of a range or of several areas. Formats of a file that the host only keeps are not among them. */
export const conditionalFormatCollectionType: ObjectType<RangeAreasTarget> = {
  name: 'ConditionalFormatCollection',
  scalars: {},
  items: (target, session) =>
    formatsOn(target, session).map(({ id }) => conditionalFormatObject(target.sheetId, id)),
  indexer: (target, key, session) => existing(target, key, session),
  methods: {
    Add: ({ sheetId, areas }, args, session) => {
      const type = args.oneOf(0, officeEnum.conditionalFormatTypes);
      const format = newConditionalFormat(type, newOfficeId(), areas);
      // The newest stands first. Source: Excel.ConditionalFormatCollection.add, "at the first/top priority".
      const all = [format, ...session.book.side.of(sheetId).conditionalFormats];
      storeFormats(sheetId, all, args.member, session);
      return conditionalFormatObject(sheetId, format.id);
    },
    GetCount: (target, _args, session) => formatsOn(target, session).length,
    GetItemOrNullObject: (target, args, session) => {
      const id = args.text(0);
      const isThere = formatsOn(target, session).some((one) => one.id === id);
      return isThere ? conditionalFormatObject(target.sheetId, id) : nullObject;
    },
    GetItemAt: (target, args, session) => {
      const format = formatsOn(target, session)[args.wholeNumber(0)];
      if (!format) throw itemNotFound('There is no conditional format at this index.');
      return conditionalFormatObject(target.sheetId, format.id);
    },
    ClearAll: ({ sheetId, areas }, args, session) => {
      session.requireWritable(sheetId, args.member);
      for (const area of areas) clearConditionalFormats(sheetId, area, session);
    },
  },
};

function conditionalFormatObject(sheetId: string, id: string): OfficeObject {
  return officeObject(conditionalFormatType, { sheetId, id });
}

function existing(target: RangeAreasTarget, key: Arguments, session: Session): OfficeObject {
  const id = key.text(0);
  if (!formatsOn(target, session).some((one) => one.id === id))
    throw itemNotFound(`conditional format ${id}`);
  return conditionalFormatObject(target.sheetId, id);
}
