import type { RangeFormat, PlanContent } from './sheet-plan';
import type { Places } from './table-place';

/** How a column's cells are laid out. */
export type Role = 'serial' | 'name' | 'words' | 'figure' | 'link';

/** The look of one cell where it is not that of its column. */
export type LineLook = Partial<
  Pick<RangeFormat, 'numberFormat' | 'horizontal' | 'fill' | 'bold' | 'fontColor' | 'underline'>
>;

/** A column of a report's table: its heading, its look, and what stands in it on a line. */
export interface ReportColumn<Line, Id extends string> {
  readonly id: Id;
  readonly heading: string;
  /** The heading above it, shared with its neighbours, or `null`. */
  readonly group: string | null;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  readonly numberFormat: string | null;
  /**
   * `serial` is narrow, `name` is wrapped and stands a little away from the line at its left, `words` is wrapped, `link`
   * leads to a cell and is wrapped too.
   */
  readonly role: Role;
  /** Cells that a person may change by hand; the heading says so too. */
  readonly isInput?: boolean;
  /** What differs from the column's look on one line. */
  readonly lineLook?: (line: Line) => LineLook;
  readonly content: (line: Line, places: Places<Id>) => PlanContent | null;
}

/** A line of a table, or a heading over the lines that follow. */
export type TableLine<Line> =
  | { readonly kind: 'line'; readonly line: Line }
  | {
      readonly kind: 'group';
      readonly serial: string;
      readonly text: string;
      /** Where the group has figures of its own, such as its sum: they stand in the columns, the name among them. */
      readonly line?: Line;
    };

export interface TableWish<Line, Id extends string> {
  readonly columns: readonly ReportColumn<Line, Id>[];
  readonly lines: readonly TableLine<Line>[];
  /** Stands below all lines; formulas over the lines leave it out. */
  readonly total: Line | null;
}
