import { columnCount, rowCount } from '../../book/address';
import type { CellShift } from '../../book/cell-moves';
import { OfficeFailure } from '../../book/office-failure';
import type { Arguments } from '../arguments';
import { officeEnum } from '../office-enum';
import type { ObjectType } from '../office-object';
import type { Session } from '../session';
import { clearConditionalFormats } from '../conditional-store';
import { clearLinks } from '../link-store';
import type { RangeTarget } from './range';
import { rangeObject } from './range';
import { isEntireColumn, isEntireRow, otherRange } from './range-places';

/** The methods of Excel.Range that change the cells' place, contents and formats. */
export const rangeChangeMethods: NonNullable<ObjectType<RangeTarget>['methods']> = {
  Insert: async ({ sheetId, area }, args, session) => {
    const along = args.oneOf(0, officeEnum.insertShiftDirections) === 'Down' ? 'rows' : 'columns';
    await shift({ sheetId, area }, along, args, session, 'insert');
    return rangeObject(sheetId, area, args.member);
  },
  Delete: async (target, args, session) => {
    const along = args.oneOf(0, officeEnum.deleteShiftDirections) === 'Up' ? 'rows' : 'columns';
    await shift(target, along, args, session, 'remove');
  },
  CopyFrom: async ({ sheetId, area }, args, session) => {
    const { book } = session;
    const from = otherRange(sheetId, args, session);
    const type = args.has(1) ? args.oneOf(1, officeEnum.rangeCopyTypes) : 'All';
    const options = { type, skipBlanks: args.optionalBoolean(2), transpose: args.optionalBoolean(3) };
    const to = book.cellCopies.destination(from.area, area, options.transpose);
    rangeObject(sheetId, to, args.member);
    session.requireWritable(
      sheetId,
      args.member,
      type === 'Formats' ? { option: 'allowFormatCells' } : { contentsOf: to },
    );
    requireReadable(from, args.member);
    if (book.cellCopies.needsValues(from.sheetId, type)) await book.settle();
    book.cellCopies.copy(from, { sheetId, area: to }, options);
  },
  MoveTo: async ({ sheetId, area }, args, session) => {
    const { book } = session;
    const to = otherRange(sheetId, args, session);
    session.requireWritable(sheetId, args.member);
    if (to.sheetId !== sheetId) {
      throw new OfficeFailure(
        'NotImplemented',
        `${args.member}: this host moves cells within one worksheet.`,
      );
    }
    const rows = to.area.firstRow - area.firstRow;
    const columns = to.area.firstColumn - area.firstColumn;
    // The size of the destination does not matter: "expanded automatically if it is smaller".
    rangeObject(
      sheetId,
      { ...to.area, lastRow: area.lastRow + rows, lastColumn: area.lastColumn + columns },
      args.member,
    );
    await book.settle();
    book.shifts.relocate(sheetId, area, rows, columns);
  },
  Clear: clearRange,
  Merge: ({ sheetId, area }, args, session) => {
    session.requireWritable(sheetId, args.member);
    session.book.merges.merge(sheetId, area, args.optionalBoolean(0));
  },
  Unmerge: ({ sheetId, area }, args, session) => {
    session.requireWritable(sheetId, args.member);
    session.book.merges.unmerge(sheetId, area);
  },
};

/**
 * Whole rows shift up and down and whole columns left and right, whatever direction is said, as in Excel. The workbook
 * is settled first and afterwards: a calculation must not write its results to where formulas stood before.
 */
async function shift(
  { sheetId, area }: RangeTarget,
  along: CellShift['along'],
  args: Arguments,
  session: Session,
  how: 'insert' | 'remove',
): Promise<void> {
  const isWhole = isEntireRow(area) || isEntireColumn(area);
  const way = isEntireRow(area) ? 'rows' : isEntireColumn(area) ? 'columns' : along;
  const option =
    `allow${how === 'insert' ? 'Insert' : 'Delete'}${way === 'rows' ? 'Rows' : 'Columns'}` as const;
  session.requireWritable(sheetId, args.member, isWhole ? { option } : {});
  await session.book.settle();
  session.book.shifts[how](sheetId, area, way);
}

/** No copy may take more cells than a read may ask for. */
function requireReadable({ area }: RangeTarget, member: string): void {
  if (rowCount(area) * columnCount(area) > 5_000_000) {
    throw new OfficeFailure('RangeExceedsLimit', `${member}: the source has more than 5,000,000 cells.`);
  }
}

/** What Excel.Range.clear takes away, from one area. */
export function clearRange({ sheetId, area }: RangeTarget, args: Arguments, session: Session): void {
  session.requireWritable(sheetId, args.member);
  const what = args.has(0) ? args.oneOf(0, officeEnum.clearApplyTo) : 'All';
  if (what === 'ResetContents') {
    throw new OfficeFailure('NotImplemented', `${args.member}: this host does not clear ${what}.`);
  }
  const { book } = session;
  if (what !== 'Formats' && what !== 'Contents') clearLinks({ sheetId, area }, session);
  if (what === 'Hyperlinks') return;
  if (what === 'All' || what === 'Contents') book.cells.clear(sheetId, area);
  if (what === 'Contents') return;
  book.formats.clear(sheetId, area);
  // Source: Excel.ClearApplyTo.removeHyperlinks "leaves content, conditional formats, and data validation intact".
  if (what === 'RemoveHyperlinks') return;
  clearConditionalFormats(sheetId, area, session);
}
