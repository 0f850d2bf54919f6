import type { Band, BandPosition } from '../measures/band';
import { textLiteral, numberLiteral, whenCount } from './formula-grammar';

/** Admitted − target. Both are cells of the same sheet, such as `E9`. */
export function differenceFormula(admitted: string, target: string): string {
  return `=${whenCount(target, '>=', whenCount(admitted, '>=', `${admitted}-${target}`))}`;
}

/** Admitted ÷ target; with `ownFunction` through the add-in's ATTAINMENT, for cells that it gives a number for. */
export function attainmentFormula(admitted: string, target: string, ownFunction: boolean): string {
  const quotient = ownFunction ? `ATTAINMENT(${admitted},${target})` : `${admitted}/${target}`;
  return `=${whenCount(target, '>', whenCount(admitted, '>=', quotient))}`;
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

/** Admitted ÷ members. */
export function ratioFormula(admitted: string, members: string): string {
  return `=${whenCount(members, '>', whenCount(admitted, '>=', `${admitted}/${members}`))}`;
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
