import type { Language } from '../language/language';
import { unmeasured } from '../measures/result';
import { standings, type Standing, type StandingOrder, type TieRule } from '../measures/standing';
import type { Fraction } from '../measures/fraction';
import { readArgument, type Argument } from './argument';
import { choiceOf, passedArgument } from './argument-reading';
import { rowsOf } from './broadcast';
import { failureCell } from './failure-cell';
import type { FunctionCell, FunctionResult } from './function-result';
import { parameterLabels } from './parameter-labels';
import { cellsOf, failureResult, firstCell, isLeftOut, rangeError } from './range-arguments';
import type { WorksheetFunction } from './worksheet-function';

/** Words are English, and the numbers stand for them in every language; order 0 and 1 are those of Excel's RANK. */
const orders: readonly (readonly [StandingOrder, ...string[]])[] = [
  ['greatest-first', 'descending'],
  ['least-first', 'ascending'],
];
const tieRules: readonly (readonly [TieRule, ...string[]])[] = [
  ['competition', 'competition'],
  ['dense', 'dense'],
  ['ordinal', 'ordinal'],
];

function keyOf({ numerator, denominator }: Fraction): string {
  return `${String(numerator)}/${String(denominator)}`;
}

interface Ranking {
  readonly count: number;
  /** The standings of each value, in the order of the rows. */
  readonly byValue: ReadonlyMap<string, readonly Standing[]>;
}

/** What has no number in it does not stand and is not counted: blanks, text, and #N/A, Excel's "no value". */
function ranking(cells: readonly Argument[], ties: TieRule, order: StandingOrder): Ranking {
  const values = cells.map((cell) => (cell.kind === 'number' ? cell.value : null));
  const result = standings(values, ties, order);
  const byValue = new Map<string, Standing[]>();
  values.forEach((value, index) => {
    const standing = result.standings[index];
    if (value === null || !standing) return;
    const equals = byValue.get(keyOf(value));
    if (equals) equals.push(standing);
    else byValue.set(keyOf(value), [standing]);
  });
  return { count: result.count, byValue };
}

function isNotAvailable(cell: Argument): boolean {
  return cell.kind === 'error' && cell.code === 'notAvailable';
}

/**
 * The standings of `value`'s cells among `values`, each shown by `show`. The nth cell of a value gets the nth standing of
 * its equals, which differ under the ordinal rule only.
 */
function standingCells(
  value: unknown,
  { byValue }: Ranking,
  label: string,
  language: Language,
  show: (standing: Standing) => FunctionCell,
): FunctionResult {
  const seen = new Map<string, number>();
  return rowsOf(value).map((row) =>
    row.map((cell) => {
      const argument = readArgument(cell);
      if (argument.kind === 'error') return passedArgument(argument, label, language);
      if (argument.kind === 'blank') return '';
      if (argument.kind === 'no-number') {
        const facts = { parameter: label, text: argument.shown };
        return failureCell(unmeasured('not-a-number', facts), language);
      }
      const key = keyOf(argument.value);
      const equals = byValue.get(key) ?? [];
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      const standing = equals[Math.min(nth, equals.length - 1)];
      return standing ? show(standing) : failureCell(unmeasured('not-among-values'), language);
    }),
  );
}

function standingFunction(
  id: 'STANDING' | 'STANDINGTEXT',
  show: (standing: Standing, count: number) => FunctionCell,
): WorksheetFunction {
  return ([value, values, order, ties], language) => {
    const labels = parameterLabels(id, language);
    const among = isLeftOut(values) ? value : values;
    const cells = cellsOf(among);
    const settings = id === 'STANDING' ? [firstCell(order), firstCell(ties)] : [];
    const passed =
      rangeError(
        cells.filter((cell) => !isNotAvailable(cell)),
        labels[1] ?? '',
        language,
      ) ?? rangeError(settings, labels[2] ?? '', language);
    if (passed) return passed;
    const [orderCell = { kind: 'blank' }, tiesCell = { kind: 'blank' }] = settings;
    const chosenOrder = choiceOf(orderCell, labels[2] ?? '', orders);
    if (!chosenOrder.ok) return failureResult(chosenOrder, language);
    const chosenTies = choiceOf(tiesCell, labels[3] ?? '', tieRules);
    if (!chosenTies.ok) return failureResult(chosenTies, language);
    const ranked = ranking(cells, chosenTies.value, chosenOrder.value);
    return standingCells(value, ranked, labels[0] ?? '', language, (standing) =>
      show(standing, ranked.count),
    );
  };
}

/**
 * STANDING(value, [values], [order], [ties]): the standing of each value among the values, 1 for the greatest; with
 * order 1 for the least. `values` left out: the standings of `value`'s own cells, spilled beside them. Ties: 0 equal
 * values share a standing and the next ones are skipped, 1 without skipping, 2 the earlier row first.
 *
 * Blanks, texts and #N/A among the values do not stand and are not counted, as a committee without a target; any other
 * error there is the whole result. A value that is not among the values is #N/A, as with RANK. A blank cell that Excel on
 * Windows and Mac hands over as 0 stands as 0.
 */
export const standingFunctionOfValues = standingFunction('STANDING', ({ standing }) => standing);

/** STANDINGTEXT(value, [values]): "3/67", the standing and how many stand. See STANDING. */
export const standingTextFunction = standingFunction(
  'STANDINGTEXT',
  ({ standing }, count) => `${String(standing)}/${String(count)}`,
);
