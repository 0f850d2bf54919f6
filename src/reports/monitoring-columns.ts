import { cellText } from '../intake/cell';
import { formatPercent } from '../language/number-format';
import { textsOf } from '../language/text';
import { attainment } from '../measures/attainment';
import {
  compare,
  divide,
  fraction,
  multiply,
  subtract,
  toNumber,
  zero,
  type Fraction,
} from '../measures/fraction';
import { pace, projectedYearEnd } from '../measures/pace';
import { cutTowardsZero } from '../measures/rounding';
import { samePeriod } from '../measures/same-period';
import { attainmentFormula } from './admission-formulas';
import {
  milestoneFormula,
  paceFormula,
  reportedFormula,
  samePeriodFormula,
  stillNeededFormula,
  yearEndFormula,
} from './monitoring-formulas';
import { changeFormula, sourceSumToFormula } from './sheet-formulas';
import {
  at,
  columnCells,
  contentIn,
  countContent,
  formulaParts,
  numberOr,
  serialContent,
  sourcedContent,
  textContent,
} from './live-content';
import { dayText, periodName } from './monitoring-words';
import { lastDay, type MonitoringLine, type MonitoringResults } from './monitoring-results';
import type { Milestone, ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import type { TablePlaces } from './table-place';
import type { ReportColumn } from './table-wish';
import { serialColumn } from './serial-column';
import type { PlanContent } from './sheet-plan';
import { sumOf, type SourcedCount } from './sourced-count';

export const keysTable = 'keys';

export type MonitoringId =
  | 'serial'
  | 'committee'
  | 'target'
  | `part-${number}`
  | 'cumulative'
  | 'attainment'
  | 'pace'
  | 'milestone-admitted'
  | 'milestone'
  | 'needed'
  | 'projected'
  | 'before'
  | 'same-period'
  | 'change'
  | 'reports';
type Column = ReportColumn<MonitoringLine, MonitoringId>;

/** Cut-offs before the latest that stand beside it; all of them stand in the table of the whole. */
const cutOffsShown = 3;

/** The cell that holds the day up to which the figures run, absolute. */
export function dayCell(tables: TablePlaces): string {
  const place = tables.get(keysTable);
  const column = place?.columns.get('value');
  if (!place || column === undefined) throw new Error('The monitoring has no day.');
  return cellText(place.firstRow, column).replace(/^([A-Z]+)/, '$$$1$$');
}

/** Committee by committee: its periods, what it brought so far against target, pace, milestones and last year. */
export function monitoringColumns(results: MonitoringResults, settings: ReportSettings): readonly Column[] {
  const { reports, monitoring: texts } = textsOf(settings.language);
  const { latest, points, hasTarget, hasBefore } = results;
  const content = contentIn(settings);
  const own = settings.formulas === 'addin';
  const percent = percentFormat(settings.decimals);
  const day = fraction(points[latest]?.day ?? 0);
  const admittedOf = (line: MonitoringLine) => line.cumulative[latest]?.value ?? null;
  const beforeOf = (line: MonitoringLine) => line.before[latest]?.value ?? null;
  return [
    serialColumn((line: MonitoringLine) => serialContent(line.serial), settings),
    {
      id: 'committee',
      role: 'name',
      heading: reports.committee,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ kind, name }) => textContent(kind === 'total' && name === '' ? reports.total : name),
    },
    ...(hasTarget
      ? [
          figure('target', reports.target, null, numberFormats.count, (line, places) =>
            countContent(line.target, columnCells('target', places), settings),
          ),
        ]
      : []),
    ...partColumns(results, settings),
    figure('cumulative', texts.cumulative, texts.upToNow, numberFormats.count, (line) =>
      cumulativeContent(results, line, latest, settings),
    ),
    ...(hasTarget
      ? [
          figure('attainment', reports.attainment, texts.upToNow, percent, (line, places) => {
            const reached = attainment(admittedOf(line), line.target.value);
            return content(
              attainmentFormula(at('cumulative', places), at('target', places), own),
              reached.ok ? numberOr(reached.value) : '',
            );
          }),
          figure('pace', texts.pace, texts.upToNow, percent, (line, places) => {
            const kept = pace(admittedOf(line), line.target.value, day, null);
            return content(
              paceFormula(at('cumulative', places), at('target', places), dayCell(places.tables), own),
              kept.ok ? numberOr(kept.value) : '',
            );
          }),
          ...milestoneColumns(results, settings),
        ]
      : []),
    figure('projected', texts.projected, null, numberFormats.count, (line, places) => {
      const end = projectedYearEnd(admittedOf(line), day, null);
      return content(
        yearEndFormula(at('cumulative', places), dayCell(places.tables), own),
        end.ok ? numberOr(end.value) : '',
      );
    }),
    ...(hasBefore
      ? [
          figure('before', texts.before, texts.againstBefore, numberFormats.count, (line) => {
            const before = line.before[latest];
            return before ? sourcedContent(before, settings) : null;
          }),
          figure('same-period', texts.percent, texts.againstBefore, percent, (line, places) => {
            const against = samePeriod(admittedOf(line), beforeOf(line));
            return content(
              samePeriodFormula(at('cumulative', places), at('before', places), own),
              against.ok ? numberOr(against.value) : '',
            );
          }),
          figure('change', texts.change, texts.againstBefore, numberFormats.difference, (line, places) => {
            const [now, then] = [admittedOf(line), beforeOf(line)];
            return content(
              changeFormula(at('cumulative', places), at('before', places)),
              numberOr(now && then && subtract(now, then)),
            );
          }),
        ]
      : []),
    reportsColumn(results, settings),
  ];
}

function figure(
  id: MonitoringId,
  heading: string,
  group: string | null,
  numberFormat: string,
  content: Column['content'],
): Column {
  return { id, role: 'figure', heading, group, horizontal: 'Right', numberFormat, content };
}

/** Quarters in the period; of cut-offs the last ones before the latest, cumulative. */
function partColumns(results: MonitoringResults, settings: ReportSettings): readonly Column[] {
  const { monitoring: texts } = textsOf(settings.language);
  const { unit, points, latest } = results;
  if (unit === 'cut-off') {
    const shown = points
      .slice(0, latest)
      .map((point, index) => ({ point, index }))
      .slice(-cutOffsShown);
    return shown.map(({ point, index }) =>
      figure(`part-${index}`, dayText(point.day, settings), texts.cumulative, numberFormats.count, (line) =>
        cumulativeContent(results, line, index, settings),
      ),
    );
  }
  return [1, 2, 3, 4].flatMap((quarter): Column[] => {
    const own = points.flatMap(({ period }, index) =>
      index <= latest && Math.ceil(period.lastMonth / 3) === quarter ? [index] : [],
    );
    if (own.length === 0) return [];
    const name = texts.quarter(['I', 'II', 'III', 'IV'][quarter - 1] ?? '');
    return [
      figure(`part-${quarter}`, name, texts.inPeriod, numberFormats.count, (line) =>
        sourcedContent(joined(own.flatMap((index) => line.told[index] ?? [])), settings),
      ),
    ];
  });
}

function joined(counts: readonly SourcedCount[]): SourcedCount {
  return sumOf(
    counts.flatMap(({ source }) =>
      source.kind === 'cell' ? [source.reading] : source.kind === 'sum' ? source.readings : [],
    ),
  );
}

/** What a line brought up to a point, live on the source's cells; "" while the point itself was not reported. */
function cumulativeContent(
  { counts }: MonitoringResults,
  line: MonitoringLine,
  point: number,
  settings: ReportSettings,
): PlanContent | null {
  const told = line.told[point];
  if (!told || told.source.kind === 'absent') return null;
  if (counts === 'cumulative') return sourcedContent(told, settings);
  const all = formulaParts(joined(line.told.slice(0, point + 1)));
  const last = formulaParts(told);
  const expected = numberOr(line.cumulative[point]?.value ?? null);
  if (all.ranges.length === 0) return expected === '' ? null : { kind: 'number', value: expected };
  const checked = last.texts.length > 0 ? [] : last.ranges;
  return contentIn(settings)(sourceSumToFormula(checked, all.ranges, all.texts), expected);
}

/** The last milestone that has passed and has a figure of its day, and what the next one still needs. */
function milestoneColumns(results: MonitoringResults, settings: ReportSettings): readonly Column[] {
  const { monitoring: texts } = textsOf(settings.language);
  const { points, latest } = results;
  const passed = passedMilestone(results, settings);
  const next = nextMilestone(results, settings);
  const content = contentIn(settings);
  const columns: Column[] = [];
  if (passed) {
    const { milestone, point } = passed;
    const group = texts.milestone(shareText(milestone, settings), dayText(points[point]?.day ?? 0, settings));
    const isLatest = point === latest;
    if (!isLatest) {
      columns.push(
        figure('milestone-admitted', texts.cumulative, group, numberFormats.count, (line) =>
          cumulativeContent(results, line, point, settings),
        ),
      );
    }
    columns.push({
      ...figure('milestone', texts.word, group, '', (line, places) =>
        content(
          milestoneFormula(
            at(isLatest ? 'cumulative' : 'milestone-admitted', places),
            at('target', places),
            milestone.share,
            texts,
          ),
          milestoneWord(line.cumulative[point]?.value ?? null, line.target.value, milestone, texts),
        ),
      ),
      horizontal: 'Center',
      numberFormat: null,
    });
  }
  if (next) {
    const heading = texts.needed(shareText(next, settings), dayText(milestoneDay(next, results), settings));
    columns.push(
      figure('needed', heading, null, numberFormats.count, (line, places) =>
        content(
          stillNeededFormula(at('cumulative', places), at('target', places), next.share),
          stillNeeded(line.cumulative[latest]?.value ?? null, line.target.value, next),
        ),
      ),
    );
  }
  return columns;
}

function milestoneDay({ throughMonth }: Milestone, { year }: MonitoringResults): number {
  return lastDay({ year, firstMonth: 1, lastMonth: throughMonth, cutOff: null }, year);
}

export function passedMilestone(
  results: MonitoringResults,
  { milestones }: Pick<ReportSettings, 'milestones'>,
): { readonly milestone: Milestone; readonly point: number } | null {
  const { points, latest } = results;
  const found = [...milestones]
    .sort((a, b) => b.throughMonth - a.throughMonth)
    .flatMap((milestone) => {
      const day = milestoneDay(milestone, results);
      const point = points.findIndex((each) => each.day === day);
      return point !== -1 && point <= latest ? [{ milestone, point }] : [];
    });
  return found[0] ?? null;
}

function nextMilestone(
  results: MonitoringResults,
  { milestones }: Pick<ReportSettings, 'milestones'>,
): Milestone | null {
  const day = results.points[results.latest]?.day ?? 0;
  const ahead = milestones.filter((milestone) => milestoneDay(milestone, results) > day);
  return [...ahead].sort((a, b) => a.throughMonth - b.throughMonth)[0] ?? null;
}

function shareText({ share }: Milestone, { language }: ReportSettings): string {
  const whole = (share.numerator * 100n) % share.denominator === 0n;
  return formatPercent(share, whole ? 0 : 1, language);
}

function usable(admitted: Fraction | null, target: Fraction | null): admitted is Fraction {
  return admitted !== null && target !== null && compare(target, zero) > 0 && compare(admitted, zero) >= 0;
}

function milestoneWord(
  admitted: Fraction | null,
  target: Fraction | null,
  { share }: Milestone,
  words: Readonly<Record<'reached' | 'missed', string>>,
): string {
  if (!usable(admitted, target) || target === null) return '';
  return compare(divide(admitted, target), share) >= 0 ? words.reached : words.missed;
}

function stillNeeded(admitted: Fraction | null, target: Fraction | null, { share }: Milestone): number | '' {
  if (!usable(admitted, target) || target === null) return '';
  const missing = subtract(multiply(target, share), admitted);
  if (compare(missing, zero) <= 0) return 0;
  const whole = cutTowardsZero(missing, 0);
  return toNumber(whole) + (compare(whole, missing) < 0 ? 1 : 0);
}

/** Whether every report up to the latest point is there. */
function reportsColumn(results: MonitoringResults, settings: ReportSettings): Column {
  const { monitoring: texts } = textsOf(settings.language);
  const count = results.latest + 1;
  return {
    ...figure('reports', texts.reports, null, '', (line) => {
      if (line.kind === 'total') return null;
      const told = line.told.slice(0, count);
      const parts = told.map(formulaParts);
      const missing = told.filter(({ value }) => value === null).length;
      const formula = reportedFormula(
        count,
        parts.flatMap(({ ranges }) => ranges),
        parts.reduce((sum, { texts: typed }) => sum + typed.length, 0),
        texts,
      );
      return contentIn(settings)(
        formula,
        missing === 0 ? texts.complete : `${texts.lacking} ${String(missing)}`,
      );
    }),
    horizontal: 'Center',
    numberFormat: null,
  };
}

/** "Tháng 7" of a point. */
export function pointName(results: MonitoringResults, point: number, settings: ReportSettings): string {
  const found = results.points[point];
  return found ? periodName(found, results.unit, settings) : '';
}
