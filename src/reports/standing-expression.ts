import type { TieRule } from '../measures/standing';
import {
  committeesOf,
  stoodBy,
  type AdmissionResults,
  type CommitteeResult,
  type StandingBasis,
} from './admission-results';
import { countExpression, pairedRanges, type PairedRanges } from './source-expression';

/**
 * "3/67" from the source's cells alone: one more than those ahead, of those that have a value. Set against each other by
 * multiplying, so that whole numbers decide and no quotient is rounded; only whether two that are ahead are equal, which
 * the dense rule asks, is left to their quotients. `null` where a figure is held as text, and under the dense rule where
 * the committees do not stand in one block, whose equal values no formula finds.
 */
export function standingExpression(
  line: CommitteeResult,
  basis: StandingBasis,
  results: AdmissionResults,
  ties: TieRule,
): string | null {
  const wholeOf = (each: CommitteeResult) => stoodBy(each, basis).whole;
  const pairsOf = (lines: readonly CommitteeResult[]) =>
    pairedRanges(lines.map((each) => [each.admitted, wholeOf(each)]));
  const committees = committeesOf(results);
  const pairs = pairsOf(committees);
  const [admitted, whole] = [countExpression(line.admitted), countExpression(wholeOf(line))];
  if (!pairs || admitted === null || whole === null) return null;
  const isAhead = ({ one, other }: PairedRanges) => `*(${one}*${whole}>${admitted}*${other})`;
  const isEqual = ({ one, other }: PairedRanges) => `*(${one}*${whole}=${admitted}*${other})`;
  const stand = (place: string) => `(1+${place})&"/"&(${counted(pairs, () => '')})`;
  if (ties === 'competition') return stand(counted(pairs, isAhead));
  if (ties === 'dense') {
    const [block, ...others] = pairs;
    return block && others.length === 0 ? stand(differentAhead(block, isAhead(block))) : null;
  }
  const before = pairsOf(committees.slice(0, committees.indexOf(line))) ?? [];
  return stand([counted(pairs, isAhead), ...before.map((pair) => counted([pair], isEqual))].join('+'));
}

/** How many have a value, and meet the condition. */
function counted(pairs: readonly PairedRanges[], condition: (pair: PairedRanges) => string): string {
  return pairs.map((pair) => `SUMPRODUCT(${hasValue(pair)}${condition(pair)})`).join('+');
}

function hasValue({ one, other }: PairedRanges): string {
  return `ISNUMBER(${one})*ISNUMBER(${other})*(${other}>0)*(${one}>=0)`;
}

/** How many different quotients are ahead: all others are set to 0, which FREQUENCY counts as one more. */
function differentAhead(pair: PairedRanges, isAhead: string): string {
  const divisor = `(${pair.other}*(${pair.other}>0)+(${pair.other}<=0))`;
  const quotients = `${hasValue(pair)}${isAhead}*${pair.one}/${divisor}`;
  return `SUMPRODUCT(--(FREQUENCY(${quotients},${quotients})>0))-1`;
}
