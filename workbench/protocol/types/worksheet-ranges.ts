import { wholeSheet } from '../../book/address';
import { invalidArgument } from '../../book/office-failure';
import type { ObjectType } from '../office-object';
import { nullObject } from '../office-object';
import { rangeFromText } from '../range-text';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import type { WorksheetTarget } from './worksheet';

/** Source: Excel.Worksheet.getRange, "The `address` has a limit of 8192 characters." */
const longestAddress = 8_192;

/** The methods of Excel.Worksheet that lead to ranges. */
export const worksheetRangeMethods: NonNullable<ObjectType<WorksheetTarget>['methods']> = {
  GetRange: ({ sheetId }, args, session) => {
    const address = args.optionalText(0);
    if (address === null || address === '') return rangeObject(sheetId, wholeSheet, args.member);
    if (address.length > longestAddress) throw args.refusal(0, `may have ${longestAddress} characters`);
    const range = rangeFromText(address, sheetId, session, args.member);
    return rangeObject(range.sheetId, range.area, args.member);
  },
  GetRangeByIndexes: ({ sheetId }, args) => {
    const firstRow = args.wholeNumber(0);
    const firstColumn = args.wholeNumber(1);
    const lastRow = firstRow + args.wholeNumber(2) - 1;
    const lastColumn = firstColumn + args.wholeNumber(3) - 1;
    return rangeObject(sheetId, { firstRow, firstColumn, lastRow, lastColumn }, args.member);
  },
  GetCell: ({ sheetId }, args) => {
    const firstRow = args.wholeNumber(0);
    const firstColumn = args.wholeNumber(1);
    return rangeObject(
      sheetId,
      { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn },
      args.member,
    );
  },
  GetUsedRange: async ({ sheetId }, args, { book }) => {
    await book.settle();
    // Of an empty sheet Excel gives the upper left cell. Source: Excel.Worksheet.getUsedRange.
    const used = book.cells.usedArea(sheetId, wholeSheet, args.optionalBoolean(0));
    return rangeObject(
      sheetId,
      used ?? { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
      args.member,
    );
  },
  GetUsedRangeOrNullObject: async ({ sheetId }, args, { book }) => {
    await book.settle();
    const used = book.cells.usedArea(sheetId, wholeSheet, args.optionalBoolean(0));
    return used ? rangeObject(sheetId, used, args.member) : nullObject;
  },
  GetRanges: ({ sheetId }, args, session) => {
    const addresses = args.optionalText(0);
    if (addresses === null || addresses === '') return rangeAreasObject(sheetId, [wholeSheet]);
    const ranges = addresses
      .split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/)
      .map((one) => rangeFromText(one.trim(), sheetId, session, args.member));
    if (ranges.some((range) => range.sheetId !== sheetId)) {
      throw invalidArgument(args.member, 'the ranges are on two worksheets.');
    }
    return rangeAreasObject(
      sheetId,
      ranges.map(({ area }) => area),
    );
  },
};
