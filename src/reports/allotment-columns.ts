import { textsOf } from '../language/text';
import { compare, divide, subtract, toNumber, zero, type Fraction } from '../measures/fraction';
import { roundHalfAway } from '../measures/rounding';
import { conditionCell } from './allotment-conditions';
import type { AllotmentLine, AllotmentResults, AllotmentTotal } from './allotment-results';
import { ratioFormula } from './admission-formulas';
import {
  allotmentStateFormula,
  exactShareFormula,
  notFixedFormula,
  type AllotmentWords,
  weightFormula,
} from './allotment-formulas';
import { changeFormula, roundedSumFormula, sumFormula } from './sheet-formulas';
import {
  at,
  columnCells,
  contentIn,
  countContent,
  numberOr,
  serialContent,
  textContent,
} from './live-content';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import type { Places } from './table-place';
import type { ReportColumn } from './table-wish';
import { serialColumn } from './serial-column';
import type { PlanContent } from './sheet-plan';
import type { SourcedCount } from './sourced-count';

export type AllotmentColumnId =
  | 'serial'
  | 'committee'
  | 'members'
  | 'rate'
  | 'admitted'
  | 'weight'
  | 'minimum'
  | 'maximum'
  | 'fixed'
  | 'exact'
  | 'whole'
  | 'given'
  | 'share'
  | 'target'
  | 'change'
  | 'previous'
  | 'since'
  | 'state';

export type AllotmentRow = AllotmentLine | AllotmentTotal;
type Column = ReportColumn<AllotmentRow, AllotmentColumnId>;

/** Exact shares are shown with this many decimals: enough to see the remainders. */
const shareFormat = '#,##0.00';
/** What a formula rounds at, so that its double is the one nearest to the exact figure. */
const decimalsOfShare = 6;

/** The columns that the choice and the source table call for, in their order. */
export function allotmentColumns(results: AllotmentResults, settings: ReportSettings): readonly Column[] {
  const { choice, source } = results;
  const lines = results.rows.filter((row) => row.kind === 'committee');
  const hasPrevious = lines.some(({ previous }) => previous !== null);
  return [
    ...leadingColumns(results, settings),
    ...(source.membersBase ? [membersColumn(results, settings)] : []),
    ...(choice.weight === 'members-rate' ? [rateColumn(results, settings)] : []),
    ...(choice.weight === 'last-year' ? [admittedColumn(results, settings)] : []),
    ...(choice.weight === 'members-rate' || choice.weight === 'own' ? [weightColumn(results, settings)] : []),
    ...limitColumns(results, settings),
    ...resultColumns(results, settings),
    ...(source.hasTarget ? lastYearColumns(results, settings) : []),
    ...(hasPrevious ? previousColumns(settings) : []),
    stateColumn(settings),
  ];
}

/** The column that a committee is weighed by. */
export function weightColumnId({ choice }: AllotmentResults): AllotmentColumnId {
  return { members: 'members', 'last-year': 'admitted', 'members-rate': 'weight', own: 'weight' }[
    choice.weight
  ] as AllotmentColumnId;
}

function figure(
  id: AllotmentColumnId,
  heading: string,
  group: string | null,
  content: Column['content'],
  numberFormat: string = numberFormats.count,
): Column {
  return { id, role: 'figure', heading, group, horizontal: 'Right', numberFormat, content };
}

function leadingColumns({ source }: AllotmentResults, settings: ReportSettings): Column[] {
  const texts = textsOf(settings.language).reports;
  return [
    serialColumn(
      (line: AllotmentRow) => (line.kind === 'committee' ? serialContent(line.source.row.serial) : null),
      settings,
    ),
    {
      id: 'committee',
      role: 'name',
      heading: texts.committee,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: (line) =>
        textContent(
          line.kind === 'committee'
            ? line.source.row.committee
            : source.total.row?.text.trim() || texts.total,
        ),
    },
  ];
}

function countColumn(
  id: AllotmentColumnId,
  heading: string,
  group: string | null,
  countOf: (line: AllotmentRow) => SourcedCount,
  settings: ReportSettings,
): Column {
  return figure(id, heading, group, (line, places) =>
    countContent(countOf(line), columnCells(id, places), settings),
  );
}

function membersColumn({ source }: AllotmentResults, settings: ReportSettings): Column {
  const texts = textsOf(settings.language).reports;
  const heading =
    source.membersBase === 'members-now'
      ? texts.membersNow
      : texts.membersPreviousYear(source.year === null ? null : String(source.year - 1));
  return countColumn('members', heading, null, (line) => line.source.members, settings);
}

function admittedColumn({ source }: AllotmentResults, settings: ReportSettings): Column {
  const texts = textsOf(settings.language).allotment;
  const heading = texts.admittedIn(source.year === null ? null : String(source.year));
  return countColumn('admitted', heading, null, (line) => line.source.admitted, settings);
}

/** A committee's own rate, or the one for all, which it follows until a person writes over it. */
function rateColumn({ choice }: AllotmentResults, settings: ReportSettings): Column {
  const content: Column['content'] = (line, places) => {
    if (line.kind === 'total') return null;
    if (line.choice.rate) return { kind: 'number', value: toNumber(line.choice.rate) };
    const cell = conditionCell('rate', choice, places.tables);
    return contentIn(settings)(`=${cell}`, toNumber(choice.rate));
  };
  const format = percentFormat(Math.max(1, settings.decimals));
  const { rate } = textsOf(settings.language).allotment;
  return { ...figure('rate', rate, null, content, format), isInput: true };
}

function weightColumn({ choice }: AllotmentResults, settings: ReportSettings): Column {
  const texts = textsOf(settings.language).allotment;
  if (choice.weight === 'own') {
    const content: Column['content'] = (line, places) =>
      line.kind === 'total'
        ? sumContent('weight', line.weight, places, settings)
        : numberContent(line.weight);
    return { ...figure('weight', texts.own, null, content), isInput: true };
  }
  const content: Column['content'] = (line, places) =>
    line.kind === 'total'
      ? contentIn(settings)(roundedSumFormula(columnCells('weight', places)), roundedOr(line.weight))
      : contentIn(settings)(weightFormula(at('members', places), at('rate', places)), roundedOr(line.weight));
  return figure('weight', texts.weighed, null, content, shareFormat);
}

/** The limits of a row, or those for all, which it follows until a person writes over them. */
function limitColumns({ choice }: AllotmentResults, settings: ReportSettings): Column[] {
  const texts = textsOf(settings.language).allotment;
  const limit = (id: 'minimum' | 'maximum'): Column => ({
    ...figure(id, texts[id], texts.input, (line, places) => {
      if (line.kind === 'total') return null;
      if (line.choice[id]) return numberContent(line.choice[id]);
      const forAll = choice[id];
      return forAll && contentIn(settings)(`=${conditionCell(id, choice, places.tables)}`, toNumber(forAll));
    }),
    isInput: true,
  });
  const fixed = figure('fixed', texts.fixed, texts.input, (line, places) =>
    line.kind === 'committee'
      ? numberContent(line.choice.fixed)
      : sumContent('fixed', line.fixed, places, settings),
  );
  return [limit('minimum'), limit('maximum'), { ...fixed, isInput: true }];
}

function resultColumns(results: AllotmentResults, settings: ReportSettings): Column[] {
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

function lastYearColumns({ source }: AllotmentResults, settings: ReportSettings): Column[] {
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

function previousColumns(settings: ReportSettings): Column[] {
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

function stateColumn(settings: ReportSettings): Column {
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

function numberContent(value: Fraction | null): PlanContent | null {
  return value && { kind: 'number', value: toNumber(value) };
}

function sumContent(
  id: AllotmentColumnId,
  value: Fraction | null,
  places: Places<AllotmentColumnId>,
  settings: ReportSettings,
): PlanContent | null {
  return contentIn(settings)(sumFormula(columnCells(id, places)), numberOr(value));
}

function roundedOr(value: Fraction | null): number | '' {
  return numberOr(value && roundHalfAway(value, decimalsOfShare));
}

function differenceOr(now: Fraction | null, before: Fraction | null): Fraction | null {
  return now && before && subtract(now, before);
}

function shareOf({ given, source: { members } }: AllotmentRow): number | '' {
  if (!given || !members.value || compare(members.value, zero) <= 0 || compare(given, zero) < 0) return '';
  return toNumber(divide(given, members.value));
}
