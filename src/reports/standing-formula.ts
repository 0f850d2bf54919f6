import type { CellRange } from '../intake/raw-block';
import type { TieRule } from '../measures/standing';
import { absoluteRange, textLiteral } from './formula-grammar';

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
