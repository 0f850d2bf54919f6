import { columnLetters, cellText, quotedSheetName, type CellAddress } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import type { Band, BandPosition } from '../measures/band';
import { toNumber, type Fraction } from '../measures/fraction';
import type { TieRule } from '../measures/standing';

/**
 * The one place where formulas are built: en-US grammar, sheet names always quoted, only functions that Excel 2016,
 * LibreOffice and the workbench's engine share (IF, IFERROR, ISNUMBER, COUNT, COUNTIF, FREQUENCY, RANK, SUM, SUMPRODUCT;
 * no LET, no dynamic arrays). Each gives what `measures` gives: "" where a measure has no value, never an error value and never a zero that nobody counted.
 * Conditions are nested instead of joined by AND, since AND calculates all of them and "" > 0 is true in Excel.
 *
 * A figure that the source holds as text ("2.030") is no number to a formula, and VALUE reads it by the reader's locale
 * (2.03 in an English Excel). So it is written as the constant that was read, and the report's notes name the cell.
 */

/** A cell of another sheet: `'Kết nạp 2022'!D9`. */
export function sourceReference({ sheet, row, column }: CellAddress): string {
  return `${quotedSheetName(sheet)}!${cellText(row, column)}`;
}

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

/** Whether all of so many reports are there, or how many are missing. */
export function reportedFormula(
  reports: number,
  ranges: readonly string[],
  texts: number,
  words: Readonly<Record<'complete' | 'lacking', string>>,
): string {
  const reported = ranges.length === 0 ? String(texts) : `(COUNT(${ranges.join(',')})+${String(texts)})`;
  const lacking = `${textLiteral(`${words.lacking} `)}&(${String(reports)}-${reported})`;
  return `=IF(${reported}>=${String(reports)},${textLiteral(words.complete)},${lacking})`;
}

/** How many committees have no number in the ranges where others have; "" where nobody has one yet. */
export function notReportedFormula(committees: number, ranges: readonly string[], texts: number): string {
  const reported = ranges.length === 0 ? String(texts) : `(COUNT(${ranges.join(',')})+${String(texts)})`;
  return `=IF(${reported}=0,"",${String(committees)}-${reported})`;
}

/** Days of the year gone at the end of a day, and all its days, from a cell of the same sheet that holds the day. */
function daysOf(day: string): { readonly gone: string; readonly all: string } {
  const before = `DATE(YEAR(${day})-1,12,31)`;
  return { gone: `(${day}-${before})`, all: `(DATE(YEAR(${day}),12,31)-${before})` };
}

/** The share of the year gone at the end of a day. */
export function shareOfYearFormula(day: string): string {
  const { gone, all } = daysOf(day);
  return `=${gone}/${all}`;
}

/** Attainment ÷ share of the year gone, as one division of whole numbers, so that the double is the nearest one. */
export function paceFormula(admitted: string, target: string, day: string, ownFunction: boolean): string {
  const { gone, all } = daysOf(day);
  const pace = ownFunction ? `PACE(${admitted},${target},${day})` : `${admitted}*${all}/(${target}*${gone})`;
  return `=${whenCount(target, '>', whenCount(admitted, '>=', pace))}`;
}

/** Where a straight line would end the year. */
export function yearEndFormula(admitted: string, day: string, ownFunction: boolean): string {
  const { gone, all } = daysOf(day);
  const end = ownFunction ? `YEAREND(${admitted},${day})` : `${admitted}*${all}/${gone}`;
  return `=${whenCount(admitted, '>=', end)}`;
}

/** Whether a share of the target was reached, decided on whole numbers: admitted × under ≥ over × target. */
export function milestoneFormula(
  admitted: string,
  target: string,
  share: Fraction,
  words: Readonly<Record<'reached' | 'missed', string>>,
): string {
  const reached = `${admitted}*${String(share.denominator)}>=${target}*${String(share.numerator)}`;
  const word = `IF(${reached},${textLiteral(words.reached)},${textLiteral(words.missed)})`;
  return `=${whenCount(target, '>', whenCount(admitted, '>=', word))}`;
}

/** Persons still missing from a share of the target, whole, at least none. */
export function stillNeededFormula(admitted: string, target: string, share: Fraction): string {
  const [over, under] = [String(share.numerator), String(share.denominator)];
  const missing = `MAX(0,ROUNDUP((${target}*${over}-${admitted}*${under})/${under},0))`;
  return `=${whenCount(target, '>', whenCount(admitted, '>=', missing))}`;
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

/** Sum of the numbers in a range of the same sheet; "" when there is none. */
export function sumFormula(range: CellRange): string {
  return sumOfRangesFormula([range]);
}

/** As {@link sumFormula}, over several ranges. */
export function sumOfRangesFormula(ranges: readonly CellRange[]): string {
  const cells = ranges.map(absoluteRange).join(',');
  return `=IF(COUNT(${cells})>0,SUM(${cells}),"")`;
}

/** Admitted − target. Both are cells of the same sheet, such as `E9`. */
export function differenceFormula(admitted: string, target: string): string {
  return `=${whenCount(target, '>=', whenCount(admitted, '>=', `${admitted}-${target}`))}`;
}

/** Admitted ÷ target; with `ownFunction` through the add-in's ATTAINMENT, for cells that it gives a number for. */
export function attainmentFormula(admitted: string, target: string, ownFunction: boolean): string {
  const quotient = ownFunction ? `ATTAINMENT(${admitted},${target})` : `${admitted}/${target}`;
  return `=${whenCount(target, '>', whenCount(admitted, '>=', quotient))}`;
}

/** Admitted ÷ members. */
export function ratioFormula(admitted: string, members: string): string {
  return `=${whenCount(members, '>', whenCount(admitted, '>=', `${admitted}/${members}`))}`;
}

/** Stands behind the standing of a committee whose value another one has too: `2/14 =`. */
export const tieMark = ' =';

/**
 * "2/14": place in the order and number of those that have a value. RANK compares doubles: equal quotients of counts
 * below 2^53 are equal doubles, since both are the nearest to the same number, so ties are those of the exact fractions;
 * unequal ones differ by more than a double's last digit as long as the counts stay below some ten million. `row` is
 * that of the value: under the ordinal rule the upper one of equal values goes first.
 */
export function standingFormula(value: string, range: CellRange, row: number, ties: TieRule): string {
  const cells = absoluteRange(range);
  const equalSoFar = `COUNTIF(${absoluteRange({ ...range, lastRow: row })},${value})`;
  const places: Readonly<Record<TieRule, string>> = {
    competition: `RANK(${value},${cells})`,
    dense: `(1+${greaterValues(value, cells)})`,
    ordinal: `(RANK(${value},${cells})+${equalSoFar}-1)`,
  };
  const mark = `IF(COUNTIF(${cells},${value})>1,${textLiteral(tieMark)},"")`;
  return `=IF(ISNUMBER(${value}),${places[ties]}&"/"&COUNT(${cells})&${mark},"")`;
}

/**
 * How many different numbers are greater: each counts by its share of its equals. An empty cell, as on a group's line, has
 * no equals, so one is added wherever no number stands.
 */
function greaterValues(value: string, cells: string): string {
  const equals = `(COUNTIF(${cells},${cells})+1-ISNUMBER(${cells}))`;
  return `ROUND(SUMPRODUCT(ISNUMBER(${cells})*(${cells}>${value})/${equals}),0)`;
}

/** The words of the state column; each carries a sign, so that colour is never needed. */
export interface StateWords {
  readonly exceeded: string;
  readonly reached: string;
  readonly missed: string;
  readonly noTarget: string;
  readonly noAdmitted: string;
  readonly negative: string;
}

/** The state in words, decided on the counts and not on their quotient. Order of the questions: as in `measures`. */
export function stateFormula(admitted: string, target: string, words: StateWords): string {
  const text = (key: keyof StateWords) => textLiteral(words[key]);
  const compared = `IF(${admitted}>${target},${text('exceeded')},IF(${admitted}=${target},${text('reached')},${text('missed')}))`;
  const counted = `IF(ISNUMBER(${admitted}),IF(${admitted}<0,${text('negative')},${compared}),${text('noAdmitted')})`;
  const targeted = `IF(${target}>0,${counted},IF(${target}=0,${text('noTarget')},${text('negative')}))`;
  return `=IF(ISNUMBER(${target}),${targeted},${text('noTarget')})`;
}

/** Where a ratio lies against the band, both ends inside; `none` where there is no ratio. */
export function bandFormula(
  ratio: string,
  band: Band,
  words: Readonly<Record<BandPosition, string>>,
  none: string,
): string {
  const above = `IF(${ratio}>${numberLiteral(band.high)},${textLiteral(words.above)},${textLiteral(words.within)})`;
  const placed = `IF(${ratio}<${numberLiteral(band.low)},${textLiteral(words.below)},${above})`;
  return `=IF(ISNUMBER(${ratio}),${placed},${textLiteral(none)})`;
}

/**
 * Part ÷ whole; the words where the part is larger, which is a slip of the sheet. With `ownFunction` through the add-in's
 * COMPOSITION, for cells that it gives a number for.
 */
export function compositionFormula(
  part: string,
  whole: string,
  ownFunction: boolean,
  tooLarge: string,
): string {
  const quotient = ownFunction ? `COMPOSITION(${part},${whole})` : `${part}/${whole}`;
  const share = `IF(${part}>${whole},${textLiteral(tooLarge)},${quotient})`;
  return `=${whenCount(whole, '>', whenCount(part, '>=', share))}`;
}

/** This period ÷ the same period of last year; "" where there is nothing to compare with. */
export function samePeriodFormula(now: string, before: string, ownFunction: boolean): string {
  const quotient = ownFunction ? `SAMEPERIOD(${now},${before})` : `${now}/${before}`;
  return `=${whenCount(before, '>', whenCount(now, '>=', quotient))}`;
}

/** Whether targets add up to their total, and by how much they do not; nothing given ("") counts as zero. */
export function allotmentCheckFormula(
  total: string,
  given: string,
  words: Readonly<Record<'agrees' | 'short' | 'over', string>>,
): string {
  const missing = `(${total}-N(${given}))`;
  const text = (word: string) => textLiteral(`${word} `);
  return `=IF(${missing}=0,${textLiteral(words.agrees)},IF(${missing}>0,${text(words.short)}&${missing},${text(words.over)}&-${missing}))`;
}

/** What of the total is not fixed. */
export function notFixedFormula(total: string, fixed: CellRange): string {
  return `=${total}-SUM(${absoluteRange(fixed)})`;
}

/** As {@link sumFormula}, at six decimals: of numbers with decimals a sum of doubles is seldom the nearest one. */
export function roundedSumFormula(range: CellRange): string {
  const cells = absoluteRange(range);
  return `=IF(COUNT(${cells})>0,ROUND(SUM(${cells}),6),"")`;
}

/** Members × rate, at six decimals, so that the double is the one nearest to the exact product. */
export function weightFormula(members: string, rate: string): string {
  return `=IF(ISNUMBER(${members}),IF(ISNUMBER(${rate}),ROUND(${members}*${rate},6),""),"")`;
}

/** A part of what is not fixed by weight, at six decimals; "" for a fixed row and one without a weight. */
export function exactShareFormula(
  total: string,
  weight: string,
  fixed: string,
  weights: CellRange,
  fixedCells: CellRange,
): string {
  const [all, held] = [absoluteRange(weights), absoluteRange(fixedCells)];
  const open = `SUMPRODUCT(1-ISNUMBER(${held}),${all})`;
  const share = `ROUND((${total}-SUM(${held}))*${weight}/${open},6)`;
  return `=IF(ISNUMBER(${fixed}),"",IF(ISNUMBER(${weight}),IF(${open}>0,${share},""),""))`;
}

/** What stands beside a committee's target: beyond a limit, changed by hand, fixed, at a limit, or nothing. */
export interface AllotmentWords {
  readonly changed: string;
  readonly below: string;
  readonly above: string;
  readonly isFixed: string;
  readonly atMinimum: string;
  readonly atMaximum: string;
  readonly notGiven: string;
}

/** The cells are those of one row of the same sheet; a blank limit limits nothing. */
export function allotmentStateFormula(
  cells: Readonly<Record<'given' | 'whole' | 'minimum' | 'maximum' | 'fixed', string>>,
  words: AllotmentWords,
): string {
  const { given, whole, minimum, maximum, fixed } = cells;
  const when = (limit: string, relation: string, word: string, otherwise: string) =>
    `IF(ISNUMBER(${limit}),IF(${given}${relation}${limit},${textLiteral(word)},${otherwise}),${otherwise})`;
  const atLimit = when(minimum, '=', words.atMinimum, when(maximum, '=', words.atMaximum, '""'));
  const held = `IF(ISNUMBER(${fixed}),${textLiteral(words.isFixed)},${atLimit})`;
  const byHand = `IF(${given}<>${whole},${textLiteral(words.changed)},${held})`;
  const inLimits = when(minimum, '<', words.below, when(maximum, '>', words.above, byHand));
  return `=IF(ISNUMBER(${given}),${inLimits},${textLiteral(words.notGiven)})`;
}

/** One cell less another of the same sheet; "" where one of them holds no number. */
export function changeFormula(now: string, before: string): string {
  return `=IF(ISNUMBER(${now}),IF(ISNUMBER(${before}),${now}-${before},""),"")`;
}

/** The number in a cell of the same sheet, shown again elsewhere; "" while there is none. */
export function sameNumberFormula(cell: string): string {
  return `=IF(ISNUMBER(${cell}),${cell},"")`;
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

/** A cell of the same sheet, shown again elsewhere. */
export function sameSheetFormula(cell: string): string {
  return `=${cell}`;
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

/** As few digits as give the same double again. */
export function numberLiteral(value: Fraction): string {
  return String(toNumber(value));
}

function whenCount(cell: string, relation: '>' | '>=', then: string): string {
  return `IF(ISNUMBER(${cell}),IF(${cell}${relation}0,${then},""),"")`;
}
