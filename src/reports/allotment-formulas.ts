import type { CellRange } from '../intake/raw-block';
import { absoluteRange, textLiteral } from './formula-grammar';

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
