import {
  boundingArea,
  columnCount,
  intersectArea,
  lastSheetColumn,
  lastSheetRow,
  rowCount,
} from '../../book/address';
import type { Area } from '../../book/book-data';
import { OfficeFailure, itemNotFound } from '../../book/office-failure';
import type { Arguments } from '../arguments';
import type { ObjectType, OfficeObject } from '../office-object';
import { nullObject } from '../office-object';
import { rangeFromText } from '../range-text';
import type { Session } from '../session';
import type { RangeTarget } from './range';
import { rangeObject, rangeType } from './range';

/**
 * The methods of Excel.Range that lead to another range by counting rows and columns. `getRowsAbove` and its like are
 * made of these by the library.
 */
export const rangePlaceMethods: NonNullable<ObjectType<RangeTarget>['methods']> = {
  GetCell: ({ sheetId, area }, args) => {
    const row = area.firstRow + args.wholeNumber(0);
    const column = area.firstColumn + args.wholeNumber(1);
    return rangeObject(
      sheetId,
      { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column },
      args.member,
    );
  },
  GetRow: ({ sheetId, area }, args) => {
    const row = area.firstRow + args.wholeNumber(0);
    return rangeObject(sheetId, { ...area, firstRow: row, lastRow: row }, args.member);
  },
  GetColumn: ({ sheetId, area }, args) => {
    const column = area.firstColumn + args.wholeNumber(0);
    return rangeObject(sheetId, { ...area, firstColumn: column, lastColumn: column }, args.member);
  },
  GetLastCell: ({ sheetId, area }, args) =>
    rangeObject(sheetId, { ...area, firstRow: area.lastRow, firstColumn: area.lastColumn }, args.member),
  GetLastRow: ({ sheetId, area }, args) =>
    rangeObject(sheetId, { ...area, firstRow: area.lastRow }, args.member),
  GetLastColumn: ({ sheetId, area }, args) =>
    rangeObject(sheetId, { ...area, firstColumn: area.lastColumn }, args.member),
  GetOffsetRange: ({ sheetId, area }, args) => {
    const rows = args.wholeNumber(0);
    const columns = args.wholeNumber(1);
    return rangeObject(
      sheetId,
      {
        firstRow: area.firstRow + rows,
        lastRow: area.lastRow + rows,
        firstColumn: area.firstColumn + columns,
        lastColumn: area.lastColumn + columns,
      },
      args.member,
    );
  },
  GetResizedRange: ({ sheetId, area }, args) =>
    rangeObject(
      sheetId,
      {
        ...area,
        lastRow: area.lastRow + args.wholeNumber(0),
        lastColumn: area.lastColumn + args.wholeNumber(1),
      },
      args.member,
    ),
  GetAbsoluteResizedRange: ({ sheetId, area }, args) =>
    rangeObject(
      sheetId,
      {
        ...area,
        lastRow: area.firstRow + args.wholeNumber(0) - 1,
        lastColumn: area.firstColumn + args.wholeNumber(1) - 1,
      },
      args.member,
    ),
  GetBoundingRect: (target, args, session) =>
    rangeObject(target.sheetId, boundingArea(target.area, otherArea(target, args, session)), args.member),
  GetIntersection: (target, args, session) => {
    const area = intersectArea(target.area, otherArea(target, args, session));
    if (!area) throw itemNotFound('The ranges do not meet.');
    return rangeObject(target.sheetId, area, args.member);
  },
  GetIntersectionOrNullObject: (target, args, session): OfficeObject => {
    const area = intersectArea(target.area, otherArea(target, args, session));
    return area ? rangeObject(target.sheetId, area, args.member) : nullObject;
  },
  GetEntireRow: ({ sheetId, area }, args) =>
    rangeObject(sheetId, { ...area, firstColumn: 0, lastColumn: lastSheetColumn }, args.member),
  GetEntireColumn: ({ sheetId, area }, args) =>
    rangeObject(sheetId, { ...area, firstRow: 0, lastRow: lastSheetRow }, args.member),
};

/** What Excel.Range tells of its own place. */
export const rangePlaceScalars: ObjectType<RangeTarget>['scalars'] = {
  RowIndex: ({ area }) => area.firstRow,
  ColumnIndex: ({ area }) => area.firstColumn,
  RowCount: ({ area }) => rowCount(area),
  ColumnCount: ({ area }) => columnCount(area),
  CellCount: ({ area }) => {
    const count = rowCount(area) * columnCount(area);
    // Source: Excel.Range.cellCount, "returns -1 if the cell count exceeds 2^31-1".
    return count > 2 ** 31 - 1 ? -1 : count;
  },
  IsEntireRow: ({ area }) => isEntireRow(area),
  IsEntireColumn: ({ area }) => isEntireColumn(area),
  Top: ({ sheetId, area }, { book }) => book.formats.cornerOf(sheetId, area.firstRow, 0).top,
  Left: ({ sheetId, area }, { book }) => book.formats.cornerOf(sheetId, 0, area.firstColumn).left,
  Height: ({ sheetId, area }, { book }) =>
    book.formats.cornerOf(sheetId, area.lastRow + 1, 0).top -
    book.formats.cornerOf(sheetId, area.firstRow, 0).top,
  Width: ({ sheetId, area }, { book }) =>
    book.formats.cornerOf(sheetId, 0, area.lastColumn + 1).left -
    book.formats.cornerOf(sheetId, 0, area.firstColumn).left,
};

export function isEntireRow(area: Area): boolean {
  return area.firstColumn === 0 && area.lastColumn === lastSheetColumn;
}

export function isEntireColumn(area: Area): boolean {
  return area.firstRow === 0 && area.lastRow === lastSheetRow;
}

/** The other range of a pair, given as an object or as an address; both must be on one sheet. */
export function otherRange(sheetId: string, args: Arguments, session: Session, index = 0): RangeTarget {
  return args.isObject(index)
    ? args.object(index, rangeType)
    : rangeFromText(args.text(index), sheetId, session, args.member);
}

function otherArea(target: RangeTarget, args: Arguments, session: Session): Area {
  const other = otherRange(target.sheetId, args, session);
  if (other.sheetId !== target.sheetId) {
    throw new OfficeFailure('InvalidArgument', `${args.member}: the ranges are on two worksheets.`);
  }
  return other.area;
}
