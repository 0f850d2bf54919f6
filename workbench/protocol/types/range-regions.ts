import { boundingArea, columnCount, intersectArea, rowCount } from '../../book/address';
import type { Area } from '../../book/book-data';
import type { Book } from '../../book/book';
import { directions, FilledCells } from '../../book/filled-cells';
import { invalidArgument, itemNotFound } from '../../book/office-failure';
import { spilledAreas } from '../../book/spills';
import type { Arguments } from '../arguments';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject } from '../office-object';
import type { Session } from '../session';
import { specialCells } from '../special-cells';
import type { RangeTarget } from './range';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { otherRange } from './range-places';

/** The methods of Excel.Range that lead to other ranges by what the cells hold. */
export const rangeRegionMethods: NonNullable<ObjectType<RangeTarget>['methods']> = {
  GetUsedRange: async (target, args, session) =>
    (await used(target, args, session)) ?? missing('The range holds nothing.'),
  GetUsedRangeOrNullObject: async (target, args, session) =>
    (await used(target, args, session)) ?? nullObject,
  GetSurroundingRegion: async ({ sheetId, area }, args, { book }) => {
    await book.settle();
    const region = new FilledCells(book.cells, sheetId).region(area.firstRow, area.firstColumn);
    return rangeObject(sheetId, region, args.member);
  },
  GetRangeEdge: async (target, args, session) =>
    rangeObject(target.sheetId, await edge(target, args, session), args.member),
  GetExtendedRange: async (target, args, session) =>
    rangeObject(target.sheetId, boundingArea(target.area, await edge(target, args, session)), args.member),
  GetSpillingToRange: async (target, args, { book }) => {
    requireOneCell(target, args);
    const area = await spillFrom(target, book);
    return area ? rangeObject(target.sheetId, area, args.member) : missing('The cell spills nothing.');
  },
  GetSpillingToRangeOrNullObject: async (target, args, { book }) => {
    const area = isOneCell(target) ? await spillFrom(target, book) : null;
    return area ? rangeObject(target.sheetId, area, args.member) : nullObject;
  },
  GetSpillParent: async (target, args, { book }) => {
    requireOneCell(target, args);
    const parent = await spillParent(target, book);
    return parent
      ? rangeObject(target.sheetId, parent, args.member)
      : missing('Nothing spills into the cell.');
  },
  GetSpillParentOrNullObject: async (target, args, { book }) => {
    const parent = isOneCell(target) ? await spillParent(target, book) : null;
    return parent ? rangeObject(target.sheetId, parent, args.member) : nullObject;
  },
  GetSpecialCells: async (target, args, session) => {
    const areas = await specialCells(target, args, session);
    return areas.length > 0 ? rangeAreasObject(target.sheetId, areas) : missing('There are no such cells.');
  },
  GetSpecialCellsOrNullObject: async (target, args, session) => {
    const areas = await specialCells(target, args, session);
    return areas.length > 0 ? rangeAreasObject(target.sheetId, areas) : nullObject;
  },
  GetMergedAreasOrNullObject: ({ sheetId, area }, _args, { book }) => {
    const merged = book.merges.within(sheetId, area);
    return merged.length > 0 ? rangeAreasObject(sheetId, merged) : nullObject;
  },
};

/** Whether the cells have a spill border: all of them, none, or null for some. */
export async function hasSpill({ sheetId, area }: RangeTarget, { book }: Session): Promise<boolean | null> {
  await book.settle();
  const inside = spilledAreas(book.handle, sheetId).flatMap((one) => intersectArea(one, area) ?? []);
  const cells = inside.reduce((sum, one) => sum + rowCount(one) * columnCount(one), 0);
  return cells === 0 ? false : cells === rowCount(area) * columnCount(area) ? true : null;
}

async function used(
  { sheetId, area }: RangeTarget,
  args: Arguments,
  { book }: Session,
): Promise<OfficeObject | null> {
  await book.settle();
  const found = book.cells.usedArea(sheetId, area, args.optionalBoolean(0));
  return found && rangeObject(sheetId, found, args.member);
}

/** Source: Excel.Range.getRangeEdge: from the upper left cell, or from another one of the range. */
async function edge({ sheetId, area }: RangeTarget, args: Arguments, session: Session): Promise<Area> {
  const direction = args.oneOf(0, directions);
  const from = args.has(1) ? otherRange(sheetId, args, session, 1).area : area;
  if (!intersectArea(from, area)) throw args.refusal(1, 'must lie in the range');
  await session.book.settle();
  const filled = new FilledCells(session.book.cells, sheetId);
  const { row, column } = filled.edge(from.firstRow, from.firstColumn, direction);
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

async function spillFrom({ sheetId, area }: RangeTarget, book: Book): Promise<Area | null> {
  await book.settle();
  const isAnchor = (one: Area): boolean =>
    one.firstRow === area.firstRow && one.firstColumn === area.firstColumn;
  return spilledAreas(book.handle, sheetId).find(isAnchor) ?? null;
}

async function spillParent({ sheetId, area }: RangeTarget, book: Book): Promise<Area | null> {
  await book.settle();
  const spill = spilledAreas(book.handle, sheetId).find((one) => intersectArea(one, area));
  return spill ? { ...spill, lastRow: spill.firstRow, lastColumn: spill.firstColumn } : null;
}

function isOneCell({ area }: RangeTarget): boolean {
  return rowCount(area) === 1 && columnCount(area) === 1;
}

/** Source: the comments on Excel.Range.getSpillParent, "Fails if applied to a range with more than one cell." */
function requireOneCell(target: RangeTarget, args: Arguments): void {
  if (!isOneCell(target)) throw invalidArgument(args.member, 'one cell is wanted.');
}

function missing(what: string): never {
  throw itemNotFound(what);
}
