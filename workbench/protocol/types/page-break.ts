import type { PrintSetup } from '../../book/book-data';
import { invalidArgument, itemNotFound } from '../../book/office-failure';
import type { ObjectType, OfficeObject } from '../office-object';
import { officeObject } from '../office-object';
import { rangeFromText } from '../range-text';
import type { Session } from '../session';
import { rangeObject, rangeType } from './range';
import type { WorksheetTarget } from './worksheet';

type Along = 'rowBreaks' | 'columnBreaks';

interface BreaksTarget extends WorksheetTarget {
  /** Before rows: horizontal ones; before columns: vertical ones. */
  readonly along: Along;
}

interface BreakTarget extends BreaksTarget {
  /** The row or column that the break stands before. */
  readonly index: number;
}

function printOf({ sheetId }: WorksheetTarget, { book }: Session): PrintSetup {
  return book.side.of(sheetId).print;
}

function store(target: BreaksTarget, breaks: readonly number[], session: Session): void {
  const print = { ...printOf(target, session), [target.along]: breaks };
  session.book.side.change(target.sheetId, { print });
}

function existing(target: BreakTarget, session: Session): number {
  const { along, index } = target;
  if (!printOf(target, session)[along].includes(index)) throw itemNotFound('The page break is gone.');
  return index;
}

/** Excel.PageBreak. */
const pageBreakType: ObjectType<BreakTarget> = {
  name: 'PageBreak',
  identity: (target, session) => ({ _Id: String(existing(target, session)) }),
  scalars: {
    // The documentation does not say what the other index of a break is: here that of the cell after it.
    RowIndex: (target, session) => (target.along === 'rowBreaks' ? existing(target, session) : 0),
    ColumnIndex: (target, session) => (target.along === 'columnBreaks' ? existing(target, session) : 0),
  },
  methods: {
    Delete: (target, _args, session) => {
      const gone = existing(target, session);
      store(
        target,
        printOf(target, session)[target.along].filter((index) => index !== gone),
        session,
      );
    },
    GetCellAfterBreak: (target, args, session) => {
      const index = existing(target, session);
      const [row, column] = target.along === 'rowBreaks' ? [index, 0] : [0, index];
      const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      return rangeObject(target.sheetId, cell, args.member);
    },
  },
};

/** Excel.PageBreakCollection: the breaks that somebody set, from the top or the left. */
export const pageBreakCollectionType: ObjectType<BreaksTarget> = {
  name: 'PageBreakCollection',
  scalars: {},
  items: (target, session) =>
    printOf(target, session)[target.along].map((index) => breakObject(target, index)),
  // By its place, or by the identity that the library finds a break again with.
  indexer: (target, args, session) => {
    const breaks = printOf(target, session)[target.along];
    const isIdentity = typeof args.raw(0) === 'string';
    const index = isIdentity
      ? breaks.find((one) => String(one) === args.text(0))
      : breaks[args.wholeNumber(0)];
    if (index === undefined) throw itemNotFound(`${args.member}: there is no such page break.`);
    return breakObject(target, index);
  },
  methods: {
    // Source: Excel.PageBreakCollection.add, "Adds a page break before the top-left cell of the range specified."
    Add: (target, args, session) => {
      const { area } = args.isObject(0)
        ? args.object(0, rangeType)
        : rangeFromText(args.text(0), target.sheetId, session, args.member);
      const index = target.along === 'rowBreaks' ? area.firstRow : area.firstColumn;
      if (index === 0) throw invalidArgument(args.member, 'no page ends before the first row or column.');
      const breaks = new Set(printOf(target, session)[target.along]).add(index);
      store(
        target,
        [...breaks].sort((a, b) => a - b),
        session,
      );
      return breakObject(target, index);
    },
    GetCount: (target, _args, session) => printOf(target, session)[target.along].length,
    RemovePageBreaks: (target, _args, session) => store(target, [], session),
  },
};

function breakObject({ sheetId, along }: BreaksTarget, index: number): OfficeObject {
  return officeObject(pageBreakType, { sheetId, along, index });
}
