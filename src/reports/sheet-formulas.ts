import { cellText, type CellAddress } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import type { Fraction } from '../measures/fraction';
import { sourceReference, absoluteRange, textLiteral, numberLiteral } from './formula-grammar';

/**
 * A link to a cell of the workbook that shows its address. The sheet's name is the person's: in a formula's text its
 * quotation marks are doubled like any others.
 */
export function linkFormula(where: CellAddress, shown = linkText(where)): string {
  const reference = sourceReference(where);
  return `=HYPERLINK(${textLiteral(`#${reference}`)},${textLiteral(shown)})`;
}

/** The address as a link shows it: `Kết nạp 2022!D9`. */
export function linkText({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${cellText(row, column)}`;
}

/** The number in a source cell; "" while it is blank, text or an error, which a plain reference would show as 0 or pass on. */
export function sourceCountFormula(where: CellAddress): string {
  const source = sourceReference(where);
  return `=IF(ISNUMBER(${source}),${source},"")`;
}

/**
 * Sum of the numbers in ranges of other sheets, and of figures that the source holds as text; "" when there is none of
 * either.
 */
export function sourceSumFormula(ranges: readonly string[], texts: readonly Fraction[]): string {
  const sum = `SUM(${[...ranges, ...texts.map(numberLiteral)].join(',')})`;
  return texts.length > 0 ? `=${sum}` : `=IF(COUNT(${ranges.join(',')})>0,${sum},"")`;
}

/** The same where the last of the cells hold a number: figures up to a day that was reported. */
export function sourceSumToFormula(
  last: readonly string[],
  ranges: readonly string[],
  texts: readonly Fraction[],
): string {
  const sum = `SUM(${[...ranges, ...texts.map(numberLiteral)].join(',')})`;
  return last.length === 0 ? `=${sum}` : `=IF(COUNT(${last.join(',')})>0,${sum},"")`;
}

/** Sum of the numbers in a range of the same sheet; "" when there is none. */
export function sumFormula(range: CellRange): string {
  return sumOfRangesFormula([range]);
}

/** As {@link sumFormula}, over several ranges. */
export function sumOfRangesFormula(ranges: readonly CellRange[]): string {
  const cells = ranges.map(absoluteRange).join(',');
  return `=IF(COUNT(${cells})>0,SUM(${cells}),"")`;
}

/** As {@link sumFormula}, at six decimals: of numbers with decimals a sum of doubles is seldom the nearest one. */
export function roundedSumFormula(range: CellRange): string {
  const cells = absoluteRange(range);
  return `=IF(COUNT(${cells})>0,ROUND(SUM(${cells}),6),"")`;
}

/** Cells from the first line to this one added up, where this one holds a number. */
export function runningSumFormula(range: CellRange): string {
  const last = cellText(range.lastRow, range.lastColumn);
  return `=IF(ISNUMBER(${last}),SUM(${absoluteRange(range)}),"")`;
}

/** The mean of the numbers of a range, as one division. */
export function meanFormula(range: CellRange): string {
  const cells = absoluteRange(range);
  return `=IF(COUNT(${cells})>0,SUM(${cells})/COUNT(${cells}),"")`;
}

/** One cell less another of the same sheet; "" where one of them holds no number. */
export function changeFormula(now: string, before: string): string {
  return `=IF(ISNUMBER(${now}),IF(ISNUMBER(${before}),${now}-${before},""),"")`;
}

/** The number in a cell of the same sheet, shown again elsewhere; "" while there is none. */
export function sameNumberFormula(cell: string): string {
  return `=IF(ISNUMBER(${cell}),${cell},"")`;
}

/** A cell of the same sheet, shown again elsewhere. */
export function sameSheetFormula(cell: string): string {
  return `=${cell}`;
}

/** What an expression on the source's cells gives; "" where it gives an error, as a quotient by a blank cell does. */
export function expressionFormula(expression: string): string {
  return `=IFERROR(${expression},"")`;
}

/** How far two doubles of one figure may lie apart that were calculated on different ways. */
const tolerance = '0.000000001';

/** Whether a cell still gives what was written, in the words for yes and no. */
export function agreesFormula(
  cell: string,
  written: number | string,
  words: Readonly<Record<'agrees' | 'changed', string>>,
): string {
  const [yes, no] = [textLiteral(words.agrees), textLiteral(words.changed)];
  if (typeof written === 'string') return `=IF(${cell}=${textLiteral(written)},${yes},${no})`;
  const near = `ABS(${cell}-${String(written)})<=${tolerance}*MAX(1,ABS(${cell}))`;
  return `=IF(ISNUMBER(${cell}),IF(${near},${yes},${no}),${no})`;
}
