import { committeesOf, type AdmissionResults, type CommitteeResult } from './admission-results';
import { countExpression, pairedRanges } from './source-expression';

/**
 * "3/67" from the source's cells alone: one more than those strictly ahead, of those that have a value. Set against each
 * other by multiplying, so that whole numbers decide and no quotient is rounded. `null` where a figure is held as text.
 */
export function standingExpression(line: CommitteeResult, results: AdmissionResults): string | null {
  const wholeOf = ({ target, members }: CommitteeResult) =>
    results.standingBy === 'attainment' ? target : members;
  const pairs = pairedRanges(committeesOf(results).map((each) => [each.admitted, wholeOf(each)]));
  const [admitted, whole] = [countExpression(line.admitted), countExpression(wholeOf(line))];
  if (!pairs || admitted === null || whole === null) return null;
  const count = (more: (part: string, all: string) => string) =>
    pairs
      .map(
        ({ one: p, other: w }) => `SUMPRODUCT(ISNUMBER(${p})*ISNUMBER(${w})*(${w}>0)*(${p}>=0)${more(p, w)})`,
      )
      .join('+');
  const ahead = count((p, w) => `*(${p}*${whole}>${admitted}*${w})`);
  return `(1+${ahead})&"/"&(${count(() => '')})`;
}
