import type { CellRange } from '../intake/raw-block';

/** A sheet's used cells, asked for and not yet answered. */
export interface PendingSize {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Asks for the used cells of a sheet, those with a format alone left out. */
export function queueSize(sheet: Excel.Worksheet): PendingSize {
  sheet.load('id');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return { sheet, used };
}

/** The first sheets of the workbook, at most so many, before it is known how many there are: each is the one after the last. */
export function queueFirstSizes(worksheets: Excel.WorksheetCollection, count: number): PendingSize[] {
  const sizes: PendingSize[] = [];
  let sheet = worksheets.getFirst();
  for (let index = 0; index < count; index++) {
    if (index > 0) sheet = sheet.getNextOrNullObject();
    sizes.push(queueSize(sheet));
  }
  return sizes;
}

/** The answered sizes by the sheets' ids; `null` for an empty sheet. Places behind the last sheet have none. */
export function sizesById(sizes: readonly PendingSize[]): Map<string, CellRange | null> {
  return new Map(
    sizes
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ sheet, used }) => [sheet.id, used.isNullObject ? null : rangeOf(used)]),
  );
}

/** The place of a range whose indices and counts are loaded. */
export function rangeOf(range: Excel.Range): CellRange {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}
