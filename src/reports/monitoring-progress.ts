import { cellText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import { textsOf } from '../language/text';
import { attainment } from '../measures/attainment';
import { add, fraction, subtract, zero, type Fraction } from '../measures/fraction';
import { pace, shareOfYearGone } from '../measures/pace';
import { samePeriod } from '../measures/same-period';
import { attainmentFormula } from './admission-formulas';
import { sourceReference } from './formula-grammar';
import {
  changeOfReportersFormula,
  notReportedFormula,
  paceFormula,
  samePeriodFormula,
  shareOfYearFormula,
} from './monitoring-formulas';
import { changeFormula, runningSumFormula, sameNumberFormula, sumFormula } from './sheet-formulas';
import {
  at,
  columnCells,
  contentIn,
  formulaParts,
  numberOr,
  sourcedContent,
  textContent,
} from './live-content';
import { dateFormat, periodName } from './monitoring-words';
import { monitoredCommittees, notReported, type MonitoringResults } from './monitoring-results';
import type { ReportSettings } from './report-settings';
import { numberFormats, percentFormat } from './report-style';
import type { Places, TablePlaces } from './table-place';
import type { ReportColumn } from './table-wish';
import { serialColumn } from './serial-column';
import { countExpression } from './source-expression';
import type { SourcedCount } from './sourced-count';

export const progressTable = 'progress';
export const committeesTable = 'committees';

export type ProgressId =
  | 'serial'
  | 'period'
  | 'day'
  | 'in-period'
  | 'cumulative'
  | 'attainment'
  | 'gone'
  | 'pace'
  | 'before'
  | 'same-period'
  | 'change'
  | 'not-reported';

/** A row of the whole body's course: a point, or a quarter with the points that lie in it. */
export interface ProgressRow {
  readonly serial: number;
  readonly name: string;
  /** The points that it covers, the last one being where it stands; a point covers itself. */
  readonly points: readonly number[];
  readonly isQuarter: boolean;
}
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

/** What the whole brought in a row's periods; `null` where none of them was reported. */
export function inPeriodOf(results: MonitoringResults, { points }: ProgressRow): Fraction | null {
  const { total, counts } = results;
  const values = points.flatMap((point) => {
    const told = total.told[point]?.value ?? null;
    if (counts === 'in-period' || point === 0) return told ?? [];
    const before = total.told[point - 1]?.value ?? null;
    if (!told || !before) return [];
    const { fallenOut, newlyIn } = changedReporters(results, point);
    const left = fallenOut.reduce<Fraction>((sum, { before: last }) => add(sum, last.value ?? zero), zero);
    const come = newlyIn.reduce<Fraction>((sum, count) => add(sum, count.value ?? zero), zero);
    return subtract(add(subtract(told, before), left), come);
  });
  return values.length === 0 ? null : values.reduce(add);
}

/**
 * Who reported at one of two cut-offs only: what was admitted between them is known of none of these, so that it is left
 * out of what the whole brought in the period.
 */
export function changedReporters(
  results: MonitoringResults,
  point: number,
): {
  readonly fallenOut: readonly { readonly now: SourcedCount; readonly before: SourcedCount }[];
  readonly newlyIn: readonly SourcedCount[];
} {
  const pairs = monitoredCommittees(results).flatMap(({ told }) => {
    const [now, before] = [told[point], told[point - 1]];
    return now && before ? [{ now, before }] : [];
  });
  return {
    fallenOut: pairs.filter(({ now, before }) => now.value === null && before.value !== null),
    newlyIn: pairs.flatMap(({ now, before }) => (now.value !== null && before.value === null ? [now] : [])),
  };
}

/** The cell that a report is missing in; `null` where the table has no row for it. */
function cellOf({ source }: SourcedCount): string | null {
  return source.kind === 'cell' ? sourceReference(source.reading.where) : null;
}

/** The last of the row's points that was reported. */
function standOf({ total }: MonitoringResults, { points }: ProgressRow): number | null {
  return points.findLast((point) => total.told[point]?.value) ?? null;
}

export function cumulativeOf(results: MonitoringResults, row: ProgressRow): Fraction | null {
  const point = standOf(results, row);
  return point === null ? null : (results.total.cumulative[point]?.value ?? null);
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
  const figure = (
    id: ProgressId,
    heading: string,
    group: string | null,
    numberFormat: string,
    contentOf: Column['content'],
  ): Column => ({
    id,
    role: 'figure',
    heading,
    group,
    horizontal: 'Right',
    numberFormat,
    content: contentOf,
  });
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
    ...(isQuarters
      ? []
      : [
          figure('day', texts.day, null, dateFormat(settings), (row) => ({
            kind: 'number',
            value: points[row.points[0] ?? 0]?.day ?? 0,
          })),
        ]),
    figure('in-period', texts.inPeriod, null, numberFormats.count, (row, places) =>
      inPeriodContent(results, row, places, settings),
    ),
    figure('cumulative', texts.cumulative, null, numberFormats.count, (row, places) =>
      cumulativeContent(results, row, places, settings),
    ),
    ...(hasTarget
      ? [
          figure('attainment', reports.attainment, reports.againstTarget, percent, (row, places) => {
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
          figure('gone', texts.yearGone, null, percent, (row, places) => {
            const gone = shareOfYearGone(fraction(points[row.points[0] ?? 0]?.day ?? 0), null);
            return content(shareOfYearFormula(at('day', places)), gone.ok ? numberOr(gone.value) : '');
          }),
        ]),
    ...(isQuarters || !hasTarget
      ? []
      : [
          figure('pace', texts.pace, null, percent, (row, places) => {
            const day = fraction(points[row.points[0] ?? 0]?.day ?? 0);
            const kept = pace(cumulativeOf(results, row), total.target.value, day, null);
            return content(
              paceFormula(at('cumulative', places), targetCell(places.tables), at('day', places), own),
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

/** How many have not reported at a point; live on the source's cells. */
export function notReportedContent(results: MonitoringResults, point: number, settings: ReportSettings) {
  const committees = monitoredCommittees(results);
  const parts = committees
    .map(({ told }) => told[point])
    .flatMap((count) => (count ? [formulaParts(count)] : []));
  const formula = notReportedFormula(
    committees.length,
    parts.flatMap(({ ranges }) => ranges),
    parts.reduce((sum, { texts }) => sum + texts.length, 0),
  );
  const anybody = committees.some(({ told }) => told[point]?.value);
  return contentIn(settings)(formula, anybody ? notReported(results, point).length : '');
}

function targetCell(tables: TablePlaces): string {
  const place = tables.get(committeesTable);
  const column = place?.columns.get('target');
  if (!place || column === undefined) throw new Error('The monitoring has no targets.');
  return cellText(place.endRow, column);
}

/** Cells of the points' rows in a column of the progress table. */
function pointCells(tables: TablePlaces, id: ProgressId, first: number, last: number): CellRange {
  const place = tables.get(progressTable);
  const column = place?.columns.get(id);
  if (!place || column === undefined) throw new Error(`The monitoring has no column "${id}".`);
  return {
    firstRow: place.firstRow + first,
    lastRow: place.firstRow + last,
    firstColumn: column,
    lastColumn: column,
  };
}

function inPeriodContent(
  results: MonitoringResults,
  row: ProgressRow,
  places: Places<ProgressId>,
  settings: ReportSettings,
) {
  const expected = numberOr(inPeriodOf(results, row));
  const content = contentIn(settings);
  const [first = 0] = row.points;
  if (row.isQuarter)
    return content(
      sumFormula(pointCells(places.tables, 'in-period', first, row.points.at(-1) ?? first)),
      expected,
    );
  const told = results.total.told[first];
  if (results.counts === 'in-period') return told ? sourcedContent(told, settings) : null;
  const here = at('cumulative', places);
  if (first === 0) return content(sameNumberFormula(here), expected);
  const above = cellText(places.row - 1, places.columns.get('cumulative') ?? 0);
  const { fallenOut, newlyIn } = changedReporters(results, first);
  return content(
    changeOfReportersFormula(
      here,
      above,
      fallenOut.flatMap(({ now, before }) => {
        const count = countExpression(before);
        return count === null ? [] : [{ now: cellOf(now), before: count }];
      }),
      newlyIn.flatMap((count) => countExpression(count) ?? []),
    ),
    expected,
  );
}

function cumulativeContent(
  results: MonitoringResults,
  row: ProgressRow,
  places: Places<ProgressId>,
  settings: ReportSettings,
) {
  const expected = numberOr(cumulativeOf(results, row));
  const content = contentIn(settings);
  const [first = 0] = row.points;
  if (row.isQuarter) {
    const stand = standOf(results, row);
    const cell = pointCells(
      places.tables,
      'cumulative',
      stand ?? row.points.at(-1) ?? first,
      stand ?? row.points.at(-1) ?? first,
    );
    return content(sameNumberFormula(cellText(cell.firstRow, cell.firstColumn)), expected);
  }
  const told = results.total.told[first];
  if (results.counts === 'cumulative') return told ? sourcedContent(told, settings) : null;
  return content(runningSumFormula({ ...columnCells('in-period', places), lastRow: places.row }), expected);
}

function beforeContent(
  results: MonitoringResults,
  row: ProgressRow,
  places: Places<ProgressId>,
  settings: ReportSettings,
) {
  const [first = 0] = row.points;
  if (row.isQuarter) {
    const stand = standOf(results, row);
    if (stand === null) return null;
    const cell = pointCells(places.tables, 'before', stand, stand);
    const value = results.total.before[stand]?.value ?? null;
    return contentIn(settings)(sameNumberFormula(cellText(cell.firstRow, cell.firstColumn)), numberOr(value));
  }
  // A year still to come has nothing to compare.
  if (results.total.told[first]?.value === null) return null;
  const before = results.total.before[first];
  return before ? sourcedContent(before, settings) : null;
}
