import { textsOf } from '../language/text';
import { attainment } from '../measures/attainment';
import { fraction, subtract } from '../measures/fraction';
import { pace, shareOfYearGone } from '../measures/pace';
import { samePeriod } from '../measures/same-period';
import { attainmentFormula } from './admission-formulas';
import { figureColumn } from './figure-column';
import { dateLiteral } from './formula-grammar';
import { at, contentIn, numberOr, textContent } from './live-content';
import { paceFormula, samePeriodFormula, shareOfYearFormula } from './monitoring-formulas';
import {
  standOf,
  cumulativeOf,
  notReportedContent,
  inPeriodContent,
  cumulativeContent,
  beforeContent,
} from './monitoring-progress-cells';
import type { MonitoringResults } from './monitoring-results';
import { targetCell, type ProgressId, type ProgressRow } from './monitoring-tables';
import { periodName } from './monitoring-words';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import { serialColumn } from './serial-column';
import { changeFormula } from './sheet-formulas';
import type { ReportColumn } from './table-wish';

type Column = ReportColumn<ProgressRow, ProgressId>;

/** A row for each point. */
export function pointRows(results: MonitoringResults, settings: ReportSettings): readonly ProgressRow[] {
  return results.points.map((point, index) => ({
    serial: index + 1,
    name: periodName(point, results.unit, settings),
    points: [index],
    isQuarter: false,
  }));
}

/** A row for each quarter of months; none for other points. */
export function quarterRows(
  { points, unit }: MonitoringResults,
  settings: ReportSettings,
): readonly ProgressRow[] {
  if (unit !== 'month') return [];
  const texts = textsOf(settings.language).monitoring;
  return ['I', 'II', 'III', 'IV'].map((name, quarter) => ({
    serial: quarter + 1,
    name: texts.quarter(name),
    points: points.flatMap(({ period }, index) =>
      Math.ceil(period.lastMonth / 3) === quarter + 1 ? [index] : [],
    ),
    isQuarter: true,
  }));
}

/** The columns of the whole body's course; a quarter has no days, so no pace. */
export function progressColumns(
  results: MonitoringResults,
  settings: ReportSettings,
  isQuarters: boolean,
): readonly Column[] {
  const { monitoring: texts, reports } = textsOf(settings.language);
  const { total, points, hasTarget, hasBefore } = results;
  const content = contentIn(settings);
  const own = settings.formulas === 'addin';
  const percent = percentFormat(settings.decimals);
  const valueAt = (counts: typeof total.before, row: ProgressRow) => {
    const point = standOf(results, row);
    return point === null ? null : (counts[point]?.value ?? null);
  };
  const figure = figureColumn<ProgressRow, ProgressId>;
  const dayOf = (row: ProgressRow) => points[row.points[0] ?? 0]?.day ?? 0;
  const compared = (row: ProgressRow) => ({
    now: cumulativeOf(results, row),
    then: valueAt(total.before, row),
  });
  return [
    serialColumn((row: ProgressRow) => ({ kind: 'number', value: row.serial }), settings),
    {
      id: 'period',
      role: 'name',
      heading: texts.period,
      group: null,
      horizontal: 'Left',
      numberFormat: null,
      content: ({ name }) => textContent(name),
    },
    figure('in-period', texts.inPeriod, null, numberFormats.count, (row, places) =>
      inPeriodContent(results, row, places, settings),
    ),
    figure('cumulative', texts.cumulative, null, numberFormats.count, (row, places) =>
      cumulativeContent(results, row, places, settings),
    ),
    ...(hasTarget
      ? [
          figure('attainment', reports.attainment, null, percent, (row, places) => {
            const reached = attainment(cumulativeOf(results, row), total.target.value);
            return content(
              attainmentFormula(at('cumulative', places), targetCell(places.tables), own),
              reached.ok ? numberOr(reached.value) : '',
            );
          }),
        ]
      : []),
    ...(isQuarters
      ? []
      : [
          figure('gone', texts.yearGone, null, percent, (row) => {
            const gone = shareOfYearGone(fraction(dayOf(row)), null);
            return content(shareOfYearFormula(dateLiteral(dayOf(row))), gone.ok ? numberOr(gone.value) : '');
          }),
        ]),
    ...(isQuarters || !hasTarget
      ? []
      : [
          figure('pace', texts.pace, null, percent, (row, places) => {
            const kept = pace(cumulativeOf(results, row), total.target.value, fraction(dayOf(row)), null);
            return content(
              paceFormula(at('cumulative', places), targetCell(places.tables), dateLiteral(dayOf(row)), own),
              kept.ok ? numberOr(kept.value) : '',
            );
          }),
        ]),
    ...(hasBefore
      ? [
          figure('before', texts.before, texts.againstBefore, numberFormats.count, (row, places) =>
            beforeContent(results, row, places, settings),
          ),
          figure('same-period', texts.percent, texts.againstBefore, percent, (row, places) => {
            const { now, then } = compared(row);
            const against = samePeriod(now, then);
            return content(
              samePeriodFormula(at('cumulative', places), at('before', places), own),
              against.ok ? numberOr(against.value) : '',
            );
          }),
          figure('change', texts.change, texts.againstBefore, numberFormats.difference, (row, places) => {
            const { now, then } = compared(row);
            return content(
              changeFormula(at('cumulative', places), at('before', places)),
              numberOr(now && then && subtract(now, then)),
            );
          }),
        ]
      : []),
    ...(isQuarters
      ? []
      : [
          figure('not-reported', texts.notReported, null, numberFormats.count, (row) =>
            notReportedContent(results, row.points[0] ?? 0, settings),
          ),
        ]),
  ];
}
