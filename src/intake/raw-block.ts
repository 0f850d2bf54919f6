/** A cell's value as Office.js gives it: an empty cell is `''`, an error is its text such as `#DIV/0!`. */
export type RawValue = string | number | boolean;

/** What Office.js calls `valueTypes`: the only way to tell the error #N/A from the text "#N/A". */
export type RawValueType =
  'Unknown' | 'Empty' | 'String' | 'Integer' | 'Double' | 'Boolean' | 'Error' | 'RichValue';

/** Zero-based, both ends inside. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A part of a sheet that somebody marked off: an Excel table, whose first row is its header, or a name of the workbook. */
export interface MarkedArea {
  readonly kind: 'excel-table' | 'named-range';
  readonly name: string;
  readonly range: CellRange;
}

/** One sheet's used cells, as they were read: the only thing intake knows about a workbook. */
export interface RawBlock {
  readonly sheet: string;
  /** Office.js' id of the sheet: stays when the sheet is renamed. */
  readonly sheetId: string;
  /** Where `values[0][0]` stands. Every array has the same number of rows and columns. */
  readonly range: CellRange;
  readonly values: readonly (readonly RawValue[])[];
  /** The formula in en-US grammar where the cell has one (starts with `=`), else its value. */
  readonly formulas: readonly (readonly RawValue[])[];
  /** As shown in the cell, in the workbook's locale. */
  readonly text: readonly (readonly string[])[];
  readonly valueTypes: readonly (readonly RawValueType[])[];
  /** Merged areas in the block; `null` where the host cannot tell (before ExcelApi 1.13). */
  readonly merges: readonly CellRange[] | null;
  /** The sheet's used cells when they reach beyond what was read, else `null`: never cut in silence. */
  readonly beyond: CellRange | null;
  /** Rows and columns of the block that are hidden or filtered out; left out where none is, or the host cannot tell. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Excel tables with a header, then names of the workbook for more than one cell; left out where there are none. */
  readonly areas?: readonly MarkedArea[];
}
