import type { BlockCells } from './block-cells';
import type { CaseTableKind } from './case-kinds';
import { readCriteria } from './read-criteria';
import { readRatings } from './read-ratings';
import { registerRows } from './read-register';
import { subjectOf } from './subject';
import type { CriteriaTable, RatingsTable, RegisterTable, TableColumn } from './table';

/** What is known of a table before its rows are read. */
export interface CaseHeader {
  readonly kind: CaseTableKind;
  readonly rows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly year: number | null;
  readonly body: string;
  readonly title: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * Reads the table of criteria or of single cases below a header; `null` where the rows show that it is none: no grade, no
 * date, no criterion stands there.
 */
export function caseTableUnder(
  cells: BlockCells,
  header: CaseHeader,
  isHeader: (row: number) => boolean,
): CriteriaTable | RatingsTable | RegisterTable | null {
  const { kind, rows: headerRows, columns, year, body, title, firstColumn, lastColumn } = header;
  const { sheet, sheetId } = cells.block;
  const found = (lastRow: number) => ({
    ...{ sheet, sheetId, year, body, title, headerRows, columns },
    range: { firstRow: headerRows[0] ?? 0, firstColumn, lastRow, lastColumn },
  });
  switch (kind) {
    case 'criteria': {
      const { rows, lastRow } = readCriteria(cells, columns, headerRows, isHeader);
      return rows.some(({ now }) => now.kind === 'figure') ? { kind, ...found(lastRow), rows } : null;
    }
    case 'ratings': {
      const { rows, lastRow } = readRatings(cells, columns, headerRows, isHeader);
      if (!rows.some(isGraded)) return null;
      const subject = subjectOf(title) ?? subjectOf(sheet);
      return { kind, ...found(lastRow), rows, ...(subject && { subject }) };
    }
    case 'register': {
      const span = registerRows(cells, columns, headerRows);
      return span && { kind, ...found(span.lastRow), firstEntry: span.firstRow };
    }
  }
}

function isGraded({ self, proposed, final }: RatingsTable['rows'][number]): boolean {
  return [self, proposed, final].some(
    (reading) => reading !== null && reading.grade !== 'blank' && reading.grade !== 'unknown',
  );
}
