import { textsOf } from '../language/text';
import { compare, divide, subtract, toNumber, zero, type Fraction } from '../measures/fraction';
import { ratioFormula } from './admission-formulas';
import {
  type AllotmentRow,
  type AllotmentColumn,
  shareFormat,
  figure,
  countColumn,
  numberContent,
  sumContent,
  roundedOr,
} from './allotment-column';
import { conditionCell } from './allotment-conditions';
import {
  allotmentStateFormula,
  exactShareFormula,
  notFixedFormula,
  type AllotmentWords,
} from './allotment-formulas';
import { weightColumnId } from './allotment-inputs';
import type { AllotmentLine, AllotmentResults } from './allotment-results';
import { at, columnCells, contentIn, numberOr, textContent } from './live-content';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import { changeFormula } from './sheet-formulas';

/** What the weights give, whole and as it is given, and its share of the members. */
export function resultColumns(results: AllotmentResults, settings: ReportSettings): AllotmentColumn[] {
  const texts = textsOf(settings.language).allotment;
  const { choice, source } = results;
  const weight = weightColumnId(results);
  const exact = figure(
    'exact',
    texts.exact,
    texts.byWeight,
    (line, places) =>
      line.kind === 'total'
        ? contentIn(settings)(
            notFixedFormula(conditionCell('total', choice, places.tables), columnCells('fixed', places)),
            numberOr(line.exact),
          )
        : contentIn(settings)(
            exactShareFormula(
              conditionCell('total', choice, places.tables),
              at(weight, places),
              at('fixed', places),
              columnCells(weight, places),
              columnCells('fixed', places),
            ),
            roundedOr(line.exact),
          ),
    shareFormat,
  );
  const whole = figure('whole', texts.whole, texts.byWeight, (line, places) =>
    line.kind === 'total'
      ? sumContent('whole', line.calculated, places, settings)
      : numberContent(line.calculated),
  );
  const given = figure('given', texts.given, null, (line, places) =>
    line.kind === 'total' ? sumContent('given', line.given, places, settings) : numberContent(line.given),
  );
  const share = figure(
    'share',
    texts.share,
    null,
    (line, places) =>
      contentIn(settings)(ratioFormula(at('given', places), at('members', places)), shareOf(line)),
    percentFormat(settings.decimals),
  );
  return [exact, whole, { ...given, isInput: true }, ...(source.membersBase ? [share] : [])];
}

/** The source's own targets and the difference to them. */
export function lastYearColumns({ source }: AllotmentResults, settings: ReportSettings): AllotmentColumn[] {
  const texts = textsOf(settings.language).allotment;
  const group = texts.lastYear(source.year === null ? null : String(source.year));
  const change = figure(
    'change',
    texts.change,
    group,
    (line, places) =>
      contentIn(settings)(
        changeFormula(at('given', places), at('target', places)),
        numberOr(differenceOr(line.given, line.source.target.value)),
      ),
    numberFormats.difference,
  );
  return [countColumn('target', texts.target, group, (line) => line.source.target, settings), change];
}

/** The allotment before and the difference to it. */
export function previousColumns(settings: ReportSettings): AllotmentColumn[] {
  const texts = textsOf(settings.language).allotment;
  const group = texts.lastAllotment;
  const previous = figure('previous', texts.previous, group, (line, places) =>
    line.kind === 'total'
      ? sumContent('previous', line.previous, places, settings)
      : numberContent(line.previous),
  );
  const since = figure(
    'since',
    texts.change,
    group,
    (line, places) =>
      contentIn(settings)(
        changeFormula(at('given', places), at('previous', places)),
        numberOr(differenceOr(line.given, line.previous)),
      ),
    numberFormats.difference,
  );
  return [previous, since];
}

/** The words beside a target: fixed, changed by hand, at or beyond a limit. */
export function stateColumn(settings: ReportSettings): AllotmentColumn {
  const texts = textsOf(settings.language).allotment;
  return {
    ...figure('state', texts.state, null, (line, places) => {
      if (line.kind === 'total') return null;
      if (line.isGone) return textContent(texts.gone);
      const cells = {
        given: at('given', places),
        whole: at('whole', places),
        minimum: at('minimum', places),
        maximum: at('maximum', places),
        fixed: at('fixed', places),
      };
      return contentIn(settings)(allotmentStateFormula(cells, texts), stateOf(line, texts));
    }),
    horizontal: 'Center',
    numberFormat: null,
  };
}

/** The words beside a target; in the order in which the formula asks. */
export function stateOf(line: AllotmentLine, words: AllotmentWords & { readonly gone: string }): string {
  const { given, calculated, minimum, maximum, choice } = line;
  if (line.isGone) return words.gone;
  if (given === null) return words.notGiven;
  if (minimum && compare(given, minimum) < 0) return words.below;
  if (maximum && compare(given, maximum) > 0) return words.above;
  if (calculated === null || compare(given, calculated) !== 0) return words.changed;
  if (choice.fixed) return words.isFixed;
  if (minimum && compare(given, minimum) === 0) return words.atMinimum;
  if (maximum && compare(given, maximum) === 0) return words.atMaximum;
  return '';
}

function differenceOr(now: Fraction | null, before: Fraction | null): Fraction | null {
  return now && before && subtract(now, before);
}

function shareOf({ given, source: { members } }: AllotmentRow): number | '' {
  if (!given || !members.value || compare(members.value, zero) <= 0 || compare(given, zero) < 0) return '';
  return toNumber(divide(given, members.value));
}
