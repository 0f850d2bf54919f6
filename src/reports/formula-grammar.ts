import { columnLetters, cellText, quotedSheetName, type CellAddress } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import { dateOfSerial } from '../measures/excel-date';
import { toNumber, type Fraction } from '../measures/fraction';

/**
 * What every formula of a report keeps to; the files `*-formulas` build them. En-US grammar, sheet names always quoted, only
 * functions that Excel 2016, LibreOffice and the workbench's engine share (IF, IFERROR, ISNUMBER, COUNT, COUNTIF, FREQUENCY,
 * RANK, SUM, SUMPRODUCT; no LET, no dynamic arrays). Each gives what `measures` gives: "" where a measure has no value, never
 * an error value and never a zero that nobody counted.
 * Conditions are nested instead of joined by AND, since AND calculates all of them and "" > 0 is true in Excel.
 *
 * A figure that the source holds as text ("2.030") is no number to a formula, and VALUE reads it by the reader's locale
 * (2.03 in an English Excel). So it is written as the constant that was read, and the report's notes name the cell.
 */

/** A cell of another sheet: `'Kết nạp 2022'!D9`. */
export function sourceReference({ sheet, row, column }: CellAddress): string {
  return `${quotedSheetName(sheet)}!${cellText(row, column)}`;
}

/** `$G$9:$G$24`. */
export function absoluteRange({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  return `${corner(firstRow, firstColumn)}:${corner(lastRow, lastColumn)}`;
}

/** A formula's text: our own words, or a sheet's name; never other text from a workbook. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A day of Excel as a formula names it: `DATE(2022,1,31)`. */
export function dateLiteral(serial: number): string {
  const date = dateOfSerial(serial);
  if (!date) throw new RangeError(`${String(serial)} is no day of Excel.`);
  return `DATE(${String(date.year)},${String(date.month)},${String(date.day)})`;
}

/** As few digits as give the same double again. */
export function numberLiteral(value: Fraction): string {
  return String(toNumber(value));
}

export function whenCount(cell: string, relation: '>' | '>=', then: string): string {
  return `IF(ISNUMBER(${cell}),IF(${cell}${relation}0,${then},""),"")`;
}
