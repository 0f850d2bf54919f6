import { headerRowCount } from './table-header';
import type { TableWish } from './table-wish';

/** Where a table's cells stand on the sheet. */
export interface TablePlace<Id extends string = string> {
  readonly headerRow: number;
  /** From the first to the last row below the header, the total apart. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The total's row where there is one, else the last row. */
  readonly endRow: number;
  /** Zero-based columns by what they hold. */
  readonly columns: ReadonlyMap<Id, number>;
}

/** The tables of a sheet by their names: a formula of one may refer to cells of another, above or below. */
export type TablePlaces = ReadonlyMap<string, TablePlace>;

/** Where things stand on the sheet that is being planned. */
export interface Places<Id extends string> extends TablePlace<Id> {
  /** Zero-based row of the line. */
  readonly row: number;
  readonly tables: TablePlaces;
}

/** Where a table stands with its first header row at `headerRow`, whatever its cells hold. */
export function tablePlace<Line, Id extends string>(
  { columns, lines, total }: TableWish<Line, Id>,
  headerRow: number,
): TablePlace<Id> {
  const firstRow = headerRow + headerRowCount(columns);
  const lastRow = firstRow + Math.max(lines.length, 1) - 1;
  return {
    headerRow,
    firstRow,
    lastRow,
    endRow: total === null ? lastRow : lastRow + 1,
    columns: new Map(columns.map(({ id }, index) => [id, index])),
  };
}
