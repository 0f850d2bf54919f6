import type { CellAddress } from './cell';
import type { Field } from './field';
import type { CellRange } from './raw-block';
import type { TableKind } from './table';

/** What a person put right about one table. What is `null` stays as it is found. */
export interface TableCorrection {
  /** Office.js' id of the sheet, which stays when the sheet is renamed or moved. */
  readonly sheetId: string;
  /** The first cell of the table when it was corrected ("A7"). */
  readonly cell: string;
  /** The words of the header then: the table is known by them when it has moved or grown. */
  readonly headings: readonly string[];
  readonly kind: TableKind | null;
  /** A range that was selected by hand, zero-based; one that ends in Excel's last row ends where the table does. */
  readonly range: CellRange | null;
  /** The last row of the header, zero-based. */
  readonly headerRow: number | null;
  readonly columns: readonly CorrectedColumn[];
  readonly year: number | null;
  /** Whether the columns of months hold what was reached since January, or in the month alone. */
  readonly isCumulative: boolean | null;
  /** What 96.6 and 0.966 mean in the percentage columns: hundredths, or fractions of 1. */
  readonly percentages: 'hundredths' | 'fractions' | null;
  /**
   * Committees stand in the columns: `headings` are the words at the side, and `headerRow` and the rows and columns of `range` are those
   * of the sheet turned on its side, as in the table.
   */
  readonly isTransposed: boolean;
}

/** A column's meaning; `field` is `null` where it means nothing to us. */
export interface CorrectedColumn {
  readonly heading: string;
  readonly field: Field | null;
}

/**
 * A correction, or one column of it, that does not fit what the workbook holds now: the person is asked. `sheet-gone`,
 * `table-gone`: the sheet, or a header with these words, is not there any more. `several-places`: the words stand over
 * several tables, none of them where it was. `year-in-headings`: the headings name their own years, so that the year said has no
 * effect. `heading-gone`: the table is there without this column. `no-table`: what was
 * said makes no table of the cells.
 */
export interface CorrectionMisfit {
  readonly correction: TableCorrection;
  readonly reason:
    'sheet-gone' | 'table-gone' | 'several-places' | 'heading-gone' | 'year-in-headings' | 'no-table';
  readonly heading: string | null;
  /** Where the table is, or was; `null` for a sheet that is gone. */
  readonly where: CellAddress | null;
}
