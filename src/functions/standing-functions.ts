import type { Language } from '../language/language';
import { unmeasured } from '../measures/result';
import { columnOfNumbers } from '../measures/fraction-column';
import { standingColumn, type StandingColumn, type StandingOrder, type TieRule } from '../measures/standing';
import { readArgument, type Argument } from './argument';
import { choiceOf, passedArgument } from './argument-reading';
import { rowsOf } from './broadcast';
import { failureCell } from './failure-cell';
import type { FunctionCell, FunctionResult } from './function-result';
import { numberCells, plainNumber } from './number-cells';
import { parameterLabels } from './parameter-labels';
import { failureResult, firstCell, isLeftOut, rangeError } from './range-arguments';
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

/** The standings of the numbers in a range; blanks, text and #N/A, Excel's "no value", do not stand and are not counted. */
class Ranking {
  private readonly column: StandingColumn;
  /** The places of each number, in the order of the cells. */
  private readonly places = new Map<number, number[]>();
  private readonly met = new Map<number, number>();

  constructor(numbers: Float64Array, ties: TieRule, order: StandingOrder) {
    this.column = standingColumn(columnOfNumbers(numbers), ties, order);
    numbers.forEach((number, place) => {
      if (Number.isNaN(number)) return;
      const equals = this.places.get(number);
      if (equals) equals.push(place);
      else this.places.set(number, [place]);
    });
  }

  get count(): number {
    return this.column.count;
  }

  /**
   * The standing of a number among those of the range; `null` where it is not among them. The nth cell that asks for a number
   * gets the nth standing of its equals, which differ under the ordinal rule only.
   */
  next(number: number): number | null {
    const equals = this.places.get(number);
    if (!equals) return null;
    const nth = this.met.get(number) ?? 0;
    this.met.set(number, nth + 1);
    return this.column.standings[equals[Math.min(nth, equals.length - 1)] ?? 0] ?? null;
  }
}

function isNotAvailable(cell: Argument): boolean {
  return cell.kind === 'error' && cell.code === 'notAvailable';
}

/** The cell of a value that is no number. */
function otherCell(cell: unknown, label: string, language: Language): FunctionCell {
  const argument = readArgument(cell);
  if (argument.kind === 'error') return passedArgument(argument, label, language);
  if (argument.kind !== 'no-number') return '';
  return failureCell(unmeasured('not-a-number', { parameter: label, text: argument.shown }), language);
}

/** The standings of `value`'s cells, each shown by `show`. */
function standingCells(
  value: unknown,
  ranking: Ranking,
  label: string,
  language: Language,
  show: (standing: number) => FunctionCell,
): FunctionResult {
  return rowsOf(value).map((row) =>
    row.map((cell) => {
      const number = plainNumber(cell);
      if (Number.isNaN(number)) return otherCell(cell, label, language);
      const standing = ranking.next(number);
      return standing === null ? failureCell(unmeasured('not-among-values'), language) : show(standing);
    }),
  );
}

function standingFunction(
  id: 'STANDING' | 'STANDINGTEXT',
  show: (standing: number, count: number) => FunctionCell,
): WorksheetFunction {
  return ([value, values, order, ties], language) => {
    const labels = parameterLabels(id, language);
    const among = isLeftOut(values) ? value : values;
    const { numbers, others } = numberCells(among);
    const settings = id === 'STANDING' ? [firstCell(order), firstCell(ties)] : [];
    const passed =
      rangeError(
        others.filter((cell) => !isNotAvailable(cell)),
        labels[1] ?? '',
        language,
      ) ?? rangeError(settings, labels[2] ?? '', language);
    if (passed) return passed;
    const [orderCell = { kind: 'blank' }, tiesCell = { kind: 'blank' }] = settings;
    const chosenOrder = choiceOf(orderCell, labels[2] ?? '', orders);
    if (!chosenOrder.ok) return failureResult(chosenOrder, language);
    const chosenTies = choiceOf(tiesCell, labels[3] ?? '', tieRules);
    if (!chosenTies.ok) return failureResult(chosenTies, language);
    const ranking = new Ranking(numbers, chosenTies.value, chosenOrder.value);
    return standingCells(value, ranking, labels[0] ?? '', language, (standing) =>
      show(standing, ranking.count),
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
export const standingFunctionOfValues = standingFunction('STANDING', (standing) => standing);

/** STANDINGTEXT(value, [values]): "3/67", the standing and how many stand. See STANDING. */
export const standingTextFunction = standingFunction(
  'STANDINGTEXT',
  (standing, count) => `${String(standing)}/${String(count)}`,
);
