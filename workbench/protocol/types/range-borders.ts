import { BorderStyleTypes } from '@univerjs/core';
import type { IBorderStyleData } from '@univerjs/core';
import type { BorderEdge } from '../../book/border';
import {
  borderEdges,
  borderLines,
  borderWeights,
  lineOf,
  weightOf,
  withLine,
  withWeight,
} from '../../book/border';
import { officeColor, readColor } from '../../book/color';
import { invalidArgument } from '../../book/office-failure';
import type { Arguments } from '../arguments';
import type { ObjectType, OfficeObject } from '../office-object';
import { officeObject } from '../office-object';
import type { Session } from '../session';
import type { RangeTarget } from './range';

interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: BorderEdge;
}

const black = '#000000';

function current({ range, edge }: BorderTarget, { book }: Session): IBorderStyleData | null {
  return book.formats.border(range.sheetId, range.area, edge);
}

/** Changes the line of one edge; edges that differ are drawn anew, beginning with none. */
function change(
  target: BorderTarget,
  value: Arguments,
  session: Session,
  next: (line: IBorderStyleData) => IBorderStyleData,
): void {
  const { sheetId, area } = target.range;
  session.requireWritable(sheetId, value.member, { option: 'allowFormatCells' });
  const line = current(target, session) ?? { s: BorderStyleTypes.NONE, cl: { rgb: black } };
  session.book.formats.setBorder(sheetId, area, target.edge, next(line));
}

/** Excel.RangeBorder. */
const rangeBorderType: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  scalars: {
    SideIndex: ({ edge }) => edge,
    Style: (target, session) => {
      const line = current(target, session);
      return line && lineOf(line.s);
    },
    Weight: (target, session) => {
      const line = current(target, session);
      return line && weightOf(line.s);
    },
    Color: (target, session) => {
      const line = current(target, session);
      return line && officeColor(line.cl.rgb ?? black);
    },
  },
  setters: {
    Style: (target, value, session) =>
      change(target, value, session, (line) => ({
        ...line,
        s: withLine(line.s, value.oneOf(0, borderLines)),
      })),
    Weight: (target, value, session) =>
      change(target, value, session, (line) => ({
        ...line,
        s: withWeight(line.s, value.oneOf(0, borderWeights)),
      })),
    // A colour draws a line where there was none, as in Excel.
    Color: (target, value, session) =>
      change(target, value, session, (line) => ({
        s: line.s === BorderStyleTypes.NONE ? BorderStyleTypes.THIN : line.s,
        cl: { rgb: readColor(value.text(0), value.member) },
      })),
  },
};

function borderObject(range: RangeTarget, edge: BorderEdge): OfficeObject {
  return officeObject(rangeBorderType, { range, edge });
}

/** Excel.RangeBorderCollection. */
export const rangeBorderCollectionType: ObjectType<RangeTarget> = {
  name: 'RangeBorderCollection',
  scalars: { Count: () => borderEdges.length },
  items: (range) => borderEdges.map((edge) => borderObject(range, edge)),
  indexer: (range, key) => borderObject(range, key.oneOf(0, borderEdges)),
  methods: {
    GetItemAt: (range, args) => {
      const edge = borderEdges[args.wholeNumber(0)];
      if (!edge) throw invalidArgument(args.member, `there are ${borderEdges.length} borders.`);
      return borderObject(range, edge);
    },
  },
};
