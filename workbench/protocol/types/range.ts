import { areaText, columnCount, isInSheet, rowCount, sheetNameInAddress } from '../../book/address';
import type { Area } from '../../book/book-data';
import { invalidArgument } from '../../book/office-failure';
import type { Arguments } from '../arguments';
import type { ObjectType, OfficeObject } from '../office-object';
import { officeObject } from '../office-object';
import type { Session } from '../session';
import { assignedMatrix } from '../assigned-matrix';
import { linkOf, setLink } from '../link-store';
import { conditionalFormatCollectionType } from './conditional-format';
import { dataValidationType } from './data-validation';
import { rangeChangeMethods } from './range-changes';
import { rangeFormatObject } from './range-format';
import { rangePlaceMethods, rangePlaceScalars } from './range-places';
import { rangeNotationScalars, rangeNotationSetters, setNumberFormats } from './range-notations';
import { rangePropertyMethods } from './range-properties';
import { hasSpill, rangeRegionMethods } from './range-regions';
import { worksheetObject } from './worksheet';
import { tablesOfRange } from './table';

/** One rectangle of cells of one sheet. */
export interface RangeTarget {
  readonly sheetId: string;
  readonly area: Area;
}

export function rangeObject(sheetId: string, area: Area, member: string): OfficeObject {
  if (!isInSheet(area)) throw invalidArgument(member, 'the range would lie outside the worksheet.');
  return officeObject(rangeType, { sheetId, area });
}

/** Excel.Range. */
export const rangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  scalars: {
    Address: ({ sheetId, area }, { book }) =>
      `${sheetNameInAddress(book.sheets.name(sheetId))}!${areaText(area)}`,
    // An address looks the same in every language; only R1C1 notation does not.
    AddressLocal: ({ sheetId, area }, { book }) =>
      `${sheetNameInAddress(book.sheets.name(sheetId))}!${areaText(area)}`,
    ...rangePlaceScalars,
    HasSpill: (target, session) => hasSpill(target, session),
    RowHidden: ({ sheetId, area }, { book }) => book.dimensions.hidden(sheetId, area, 'rows'),
    ColumnHidden: ({ sheetId, area }, { book }) => book.dimensions.hidden(sheetId, area, 'columns'),
    // Source: Excel.Range.hidden; a cell is hidden when its row or its column is.
    Hidden: ({ sheetId, area }, { book }) => {
      const rows = book.dimensions.hidden(sheetId, area, 'rows');
      const columns = book.dimensions.hidden(sheetId, area, 'columns');
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
    Values: async ({ sheetId, area }, { book }) => {
      await book.settle();
      return book.cells.values(sheetId, area);
    },
    Formulas: async ({ sheetId, area }, { book }) => {
      await book.settle();
      return book.cells.formulas(sheetId, area);
    },
    Text: async ({ sheetId, area }, { book }) => {
      await book.settle();
      return book.cells.texts(sheetId, area);
    },
    ValueTypes: async ({ sheetId, area }, { book }) => {
      await book.settle();
      return book.cells.valueKinds(sheetId, area);
    },
    NumberFormat: ({ sheetId, area }, { book }) => book.cells.numberFormats(sheetId, area),
    ...rangeNotationScalars,
    Hyperlink: (target, session) => linkOf(target, session),
  },
  navigation: {
    Worksheet: ({ sheetId }) => worksheetObject(sheetId),
    Format: (target) => rangeFormatObject(target),
    DataValidation: (target) => officeObject(dataValidationType, target),
    ConditionalFormats: ({ sheetId, area }) =>
      officeObject(conditionalFormatCollectionType, { sheetId, areas: [area] }),
  },
  setters: {
    RowHidden: ({ sheetId, area }, value, session) => {
      session.requireWritable(sheetId, value.member, { option: 'allowFormatRows' });
      session.book.dimensions.setHidden(sheetId, area, 'rows', value.boolean(0));
    },
    ColumnHidden: ({ sheetId, area }, value, session) => {
      session.requireWritable(sheetId, value.member, { option: 'allowFormatColumns' });
      session.book.dimensions.setHidden(sheetId, area, 'columns', value.boolean(0));
    },
    Values: (target, value, session) => assign(target, value, session),
    Formulas: (target, value, session) => assign(target, value, session),
    ...rangeNotationSetters,
    Hyperlink: (target, value, session) => setLink(target, value, session),
    NumberFormat: ({ sheetId, area }, value, session) => {
      session.requireWritable(sheetId, value.member, { option: 'allowFormatCells' });
      setNumberFormats({ sheetId, area }, value, session);
    },
  },
  methods: {
    ...rangePlaceMethods,
    ...rangeChangeMethods,
    ...rangeRegionMethods,
    ...rangePropertyMethods,
    GetTables: (target, args) => tablesOfRange(target, args),
    Select: ({ sheetId, area }, _args, { book }) => book.view.select(sheetId, area),
    _ValidateArraySize: ({ area }, args) => {
      const rows = args.wholeNumber(0);
      const columns = args.wholeNumber(1);
      if (rows !== rowCount(area) || columns !== columnCount(area)) {
        throw invalidArgument(
          'Range',
          `an array of ${rows} x ${columns} does not fit a range of ${rowCount(area)} x ${columnCount(area)}.`,
        );
      }
    },
  },
};

function assign({ sheetId, area }: RangeTarget, value: Arguments, session: Session): void {
  session.requireWritable(sheetId, value.member, { contentsOf: area });
  session.book.cells.write(sheetId, area, assignedMatrix(value, area), value.member);
}
