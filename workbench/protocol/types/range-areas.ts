import { areaText, columnCount, rowCount, sheetNameInAddress } from '../../book/address';
import type { Area } from '../../book/book-data';
import type { ObjectType, OfficeObject } from '../office-object';
import { officeObject } from '../office-object';
import { rangeObject } from './range';

export interface RangeAreasTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Excel.RangeAreas. */
export const rangeAreasType: ObjectType<RangeAreasTarget> = {
  name: 'RangeAreas',
  scalars: {
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    Address: ({ sheetId, areas }, { book }) =>
      areas.map((area) => `${sheetNameInAddress(book.sheets.name(sheetId))}!${areaText(area)}`).join(','),
  },
  navigation: {
    Areas: (target) => officeObject(rangeCollectionType, target),
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
