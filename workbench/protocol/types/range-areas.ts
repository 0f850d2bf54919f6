import {
  areaText,
  columnCount,
  intersectArea,
  isInSheet,
  lastSheetColumn,
  lastSheetRow,
  rowCount,
  sheetNameInAddress,
} from '../../book/address';
import type { Area } from '../../book/book-data';
import { invalidArgument, itemNotFound } from '../../book/office-failure';
import type { Arguments } from '../arguments';
import { groupOf } from '../object-group';
import type { ObjectType, OfficeObject } from '../office-object';
import { isOfficeObject, nullObject, officeObject, targetOf } from '../office-object';
import type { Session } from '../session';
import { specialCells } from '../special-cells';
import { conditionalFormatCollectionType } from './conditional-format';
import { rangeObject } from './range';
import { clearRange } from './range-changes';
import { rangeFormatObject } from './range-format';
import { isEntireColumn, isEntireRow, otherRange } from './range-places';
import { worksheetObject } from './worksheet';

export interface RangeAreasTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Excel.RangeAreas. */
export const rangeAreasType: ObjectType<RangeAreasTarget> = {
  name: 'RangeAreas',
  scalars: {
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => {
      const count = areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
      // Source: Excel.RangeAreas.cellCount, "returns -1 if the cell count exceeds 2^31-1".
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    Address: (target, session) => addressOf(target, session),
    AddressLocal: (target, session) => addressOf(target, session),
    IsEntireRow: ({ areas }) => areas.every(isEntireRow),
    IsEntireColumn: ({ areas }) => areas.every(isEntireColumn),
  },
  navigation: {
    Areas: (target) => officeObject(rangeCollectionType, target),
    Worksheet: ({ sheetId }) => worksheetObject(sheetId),
    ConditionalFormats: (target) => officeObject(conditionalFormatCollectionType, target),
    Format: ({ sheetId, areas }) => {
      const [first, ...more] = areas.map((area) => rangeFormatObject({ sheetId, area }));
      if (!first) throw itemNotFound('The cells are gone.');
      return groupOf([first, ...more]);
    },
  },
  methods: {
    Clear: ({ sheetId, areas }, args, session) => {
      for (const area of areas) clearRange({ sheetId, area }, args, session);
    },
    GetEntireRow: ({ sheetId, areas }) =>
      rangeAreasObject(
        sheetId,
        areas.map((area) => ({ ...area, firstColumn: 0, lastColumn: lastSheetColumn })),
      ),
    GetEntireColumn: ({ sheetId, areas }) =>
      rangeAreasObject(
        sheetId,
        areas.map((area) => ({ ...area, firstRow: 0, lastRow: lastSheetRow })),
      ),
    GetOffsetRangeAreas: ({ sheetId, areas }, args) => {
      const [rows, columns] = [args.wholeNumber(0), args.wholeNumber(1)];
      const moved = areas.map((area) => ({
        firstRow: area.firstRow + rows,
        lastRow: area.lastRow + rows,
        firstColumn: area.firstColumn + columns,
        lastColumn: area.lastColumn + columns,
      }));
      if (!moved.every(isInSheet))
        throw invalidArgument(args.member, 'an area would lie outside the worksheet.');
      return rangeAreasObject(sheetId, moved);
    },
    GetIntersection: (target, args, session) =>
      areasOrNull(target.sheetId, intersection(target, args, session)) ?? missing('The ranges do not meet.'),
    GetIntersectionOrNullObject: (target, args, session) =>
      areasOrNull(target.sheetId, intersection(target, args, session)) ?? nullObject,
    GetSpecialCells: async (target, args, session) =>
      areasOrNull(target.sheetId, await special(target, args, session)) ??
      missing('There are no such cells.'),
    GetSpecialCellsOrNullObject: async (target, args, session) =>
      areasOrNull(target.sheetId, await special(target, args, session)) ?? nullObject,
    GetUsedRangeAreas: async (target, args, session) =>
      areasOrNull(target.sheetId, await used(target, args, session)) ?? missing('The areas hold nothing.'),
    GetUsedRangeAreasOrNullObject: async (target, args, session) =>
      areasOrNull(target.sheetId, await used(target, args, session)) ?? nullObject,
  },
};

/** Excel.RangeCollection: the areas of a RangeAreas. */
const rangeCollectionType: ObjectType<RangeAreasTarget> = {
  name: 'RangeCollection',
  scalars: {},
  items: ({ sheetId, areas }) => areas.map((area) => rangeObject(sheetId, area, 'RangeCollection.items')),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheetId, areas }, args) => {
      const index = args.wholeNumber(0);
      const area = areas[index];
      if (!area) throw args.refusal(0, `must be an index below ${areas.length}`);
      return rangeObject(sheetId, area, args.member);
    },
  },
};

export function rangeAreasObject(sheetId: string, areas: readonly Area[]): OfficeObject {
  return officeObject(rangeAreasType, { sheetId, areas });
}

function areasOrNull(sheetId: string, areas: readonly Area[]): OfficeObject | null {
  return areas.length > 0 ? rangeAreasObject(sheetId, areas) : null;
}

function addressOf({ sheetId, areas }: RangeAreasTarget, { book }: Session): string {
  const sheet = sheetNameInAddress(book.sheets.name(sheetId));
  return areas.map((area) => `${sheet}!${areaText(area)}`).join(',');
}

/** With a range, other areas or an address. */
function intersection({ sheetId, areas }: RangeAreasTarget, args: Arguments, session: Session): Area[] {
  const other = otherAreas(sheetId, args, session);
  if (other.sheetId !== sheetId) throw invalidArgument(args.member, 'the ranges are on two worksheets.');
  return areas.flatMap((area) => other.areas.flatMap((one) => intersectArea(area, one) ?? []));
}

function otherAreas(sheetId: string, args: Arguments, session: Session): RangeAreasTarget {
  const given = args.raw(0);
  const several = isOfficeObject(given) ? targetOf(rangeAreasType, given) : null;
  if (several) return several;
  const { area, sheetId: onSheet } = otherRange(sheetId, args, session);
  return { sheetId: onSheet, areas: [area] };
}

async function special(
  { sheetId, areas }: RangeAreasTarget,
  args: Arguments,
  session: Session,
): Promise<Area[]> {
  const found: Area[] = [];
  for (const area of areas) found.push(...(await specialCells({ sheetId, area }, args, session)));
  return found;
}

async function used(
  { sheetId, areas }: RangeAreasTarget,
  args: Arguments,
  { book }: Session,
): Promise<Area[]> {
  const valuesOnly = args.optionalBoolean(0);
  await book.settle();
  return areas.flatMap((area) => book.cells.usedArea(sheetId, area, valuesOnly) ?? []);
}

function missing(what: string): never {
  throw itemNotFound(what);
}
