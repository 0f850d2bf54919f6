import type { CellRange } from '../intake/raw-block';
import { styleOf } from './report-style';
import type { ReportSettings } from './report-settings';
import type { SheetPart } from './sheet-part';
import type { PlanCell } from './sheet-plan';
import { headerCells, headerHeights } from './table-header';
import { lineLooks, tableFormats } from './table-looks';
import { tablePlace, type Places, type TablePlace, type TablePlaces } from './table-place';
import { bodyHeights, neededWidths } from './table-sizes';
import type { ReportColumn, TableWish } from './table-wish';

/** A table on a sheet: header, groups, lines and total. */
export interface TableBody<Line, Id extends string> extends SheetPart, TablePlace<Id> {
  readonly columnWidths: readonly number[];
  /** Where each line stands, groups and total aside: for charts. */
  readonly lines: readonly { readonly row: number; readonly line: Line }[];
}

/**
 * Lays a table out with its first header row at `headerRow` (zero-based). `tables` are the places of the sheet's tables;
 * `widths` are those of the sheet's columns where several tables stand on one sheet; without them each column is as wide
 * as this table needs.
 */
export function reportTable<Line, Id extends string>(
  wish: TableWish<Line, Id>,
  headerRow: number,
  settings: ReportSettings,
  tables: TablePlaces,
  widths: readonly number[] | null = null,
): TableBody<Line, Id> {
  const { columns, lines, total } = wish;
  const style = styleOf(settings);
  const place = tablePlace(wish, headerRow);
  const { firstRow, endRow } = place;
  const placesOf = (row: number): Places<Id> => ({ ...place, row, tables });
  const header = headerCells(columns, headerRow);
  const cells: PlanCell[] = [...header.cells];
  const merges: CellRange[] = [...header.merges];
  const groupRows: number[] = [];
  const mergedRows: number[] = [];
  const placed: { row: number; line: Line }[] = [];
  // A group's words begin beside its serial.
  const groupColumn = columns[0]?.role === 'serial' ? 1 : 0;
  const lastColumn = columns.length - 1;
  lines.forEach((entry, index) => {
    const row = firstRow + index;
    if (entry.kind === 'line') {
      placed.push({ row, line: entry.line });
      cells.push(...lineCells(entry.line, columns, placesOf(row)));
      return;
    }
    groupRows.push(row);
    if (entry.line !== undefined) {
      cells.push(...lineCells(entry.line, columns, placesOf(row)));
      return;
    }
    mergedRows.push(row);
    if (entry.serial !== '' && groupColumn > 0)
      cells.push({ row, column: 0, kind: 'text', text: entry.serial });
    cells.push({ row, column: groupColumn, kind: 'text', text: entry.text });
    if (lastColumn > groupColumn)
      merges.push({ firstRow: row, firstColumn: groupColumn, lastRow: row, lastColumn });
  });
  if (total !== null) cells.push(...lineCells(total, columns, placesOf(endRow)));
  const looks = lineLooks(columns, total === null ? placed : [...placed, { row: endRow, line: total }]);
  const rows = {
    headerRow,
    firstRow,
    endRow,
    total: total === null ? [] : [endRow],
    groupRows,
    mergedRows,
  };
  const columnWidths = widths ?? neededWidths(columns, cells, looks, rows, settings.language, style);
  return {
    cells,
    merges,
    formats: [...tableFormats(columns, rows, style), ...looks],
    columnWidths,
    rowHeights: [
      ...headerHeights(columns, columnWidths, headerRow, style),
      ...bodyHeights(columns, cells, columnWidths, rows, style),
    ],
    ...place,
    lines: placed,
  };
}

function lineCells<Line, Id extends string>(
  line: Line,
  columns: readonly ReportColumn<Line, Id>[],
  places: Places<Id>,
): PlanCell[] {
  return columns.flatMap(({ content }, column) => {
    const planned = content(line, places);
    return planned === null ? [] : [{ row: places.row, column, ...planned }];
  });
}
