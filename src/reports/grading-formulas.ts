import type { CapBase, ExcellentCap } from '../measures/excellent-cap';
import type { Fraction } from '../measures/fraction';
import { textLiteral, numberLiteral } from './formula-grammar';
import type { StateWords } from './admission-formulas';

/**
 * Formulas of gradings, by the rules of `formula-grammar`: cells of the same sheet; "" where there is no value. A blank count is
 * none, as the forms leave grades that nobody got; counts that are negative or not whole have no value.
 */

/** The four grades added up, which all shares are taken over. */
export function gradedFormula(counts: readonly string[]): string {
  const all = counts.join(',');
  const broken = counts.map((cell) => `(INT(N(${cell}))<>N(${cell}))`).join('+');
  return `=IF(COUNT(${all})=0,"",IF(MIN(${all})<0,"",IF(${broken}>0,"",SUM(${all}))))`;
}

/** Some of the grades ÷ the graded. */
export function shareFormula(parts: readonly string[], graded: string): string {
  return `=IF(N(${graded})>0,SUM(${parts.join(',')})/N(${graded}),"")`;
}

/** Points between two shares, rounded where doubles would show the digits that they make up. */
export function pointsFormula(share: string, from: string): string {
  return `=IF(ISNUMBER(${share}),IF(ISNUMBER(${from}),ROUND((${share}-${from})*100,10),""),"")`;
}

/** Points of a share above a target of the settings. */
export function pointsAboveFormula(share: string, target: Fraction): string {
  return `=IF(ISNUMBER(${share}),ROUND((${share}-${numberLiteral(target)})*100,10),"")`;
}

/** The mean of the years' shares, each year counting once. */
export function meanFormula(cells: string): string {
  return `=IF(COUNT(${cells})>0,ROUND(AVERAGE(${cells}),12),"")`;
}

type Words = Pick<StateWords, 'exceeded' | 'reached' | 'missed'>;

function compared(left: string, right: string, { exceeded, reached, missed }: Words): string {
  const [more, equal, less] = [exceeded, reached, missed].map(textLiteral);
  return `IF(${left}>${right},${more ?? ''},IF(${left}=${right},${equal ?? ''},${less ?? ''}))`;
}

/** Good or better against the target, decided on counts: (excellent + good) × 4 against 3 × graded for 75 %. */
export function goodOrBetterStateFormula(
  [excellent, good]: readonly [string, string],
  graded: string,
  target: Fraction,
  words: Words,
): string {
  const left = `(N(${excellent})+N(${good}))*${String(target.denominator)}`;
  const right = `${graded}*${String(target.numerator)}`;
  return `=IF(N(${graded})>0,${compared(left, right, words)},"")`;
}

/** A mean of shares against the target. */
export function meanStateFormula(share: string, target: Fraction, words: Words): string {
  return `=IF(ISNUMBER(${share}),${compared(share, numberLiteral(target), words)},"")`;
}

function baseOf(excellent: string, good: string, base: CapBase): string {
  return base === 'good' ? `N(${good})` : `(N(${excellent})+N(${good}))`;
}

/** What the cap is a share of. */
export function capBaseFormula(excellent: string, good: string, graded: string, base: CapBase): string {
  return `=IF(ISNUMBER(${graded}),${baseOf(excellent, good, base)},"")`;
}

/** How many may be excellent: the cap's share of its base, the fraction cut off. */
export function allowedFormula(base: string, { share }: ExcellentCap): string {
  return `=IF(ISNUMBER(${base}),INT(${base}*${String(share.numerator)}/${String(share.denominator)}),"")`;
}

/** The least number to be lowered to good so that the cap is met; see `measures/excellent-cap`. */
export function toLowerFormula(
  excellent: string,
  good: string,
  allowed: string,
  { share, base }: ExcellentCap,
): string {
  const [n, d] = [share.numerator, share.denominator];
  const least =
    base === 'good'
      ? `ROUNDUP((N(${excellent})*${String(d)}-N(${good})*${String(n)})/${String(n + d)},0)`
      : `N(${excellent})-${allowed}`;
  return `=IF(ISNUMBER(${allowed}),MAX(0,${least}),"")`;
}

/** Whether the cap is met, in words. */
export function capStateFormula(
  toLower: string,
  words: Readonly<Record<'within' | 'beyond', string>>,
): string {
  const [no, yes] = [textLiteral(words.beyond), textLiteral(words.within)];
  return `=IF(ISNUMBER(${toLower}),IF(${toLower}>0,${no},${yes}),"")`;
}
