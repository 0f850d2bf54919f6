import { cellText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import { add, subtract, zero, type Fraction } from '../measures/fraction';
import { sourceReference } from './formula-grammar';
import { at, columnCells, contentIn, formulaParts, numberOr, sourcedContent } from './live-content';
import { changeOfReportersFormula, notReportedFormula } from './monitoring-formulas';
import { progressTable, type ProgressId, type ProgressRow } from './monitoring-tables';
import { monitoredCommittees, notReported, type MonitoringResults } from './monitoring-results';
import type { ReportSettings } from './report-settings';
import { runningSumFormula, sameNumberFormula, sumFormula } from './sheet-formulas';
import { countExpression } from './source-expression';
import type { SourcedCount } from './sourced-count';
import type { Places, TablePlaces } from './table-place';

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
export function standOf({ total }: MonitoringResults, { points }: ProgressRow): number | null {
  return points.findLast((point) => total.told[point]?.value) ?? null;
}

/** What the year brought up to the last of the row's points that was reported. */
export function cumulativeOf(results: MonitoringResults, row: ProgressRow): Fraction | null {
  const point = standOf(results, row);
  return point === null ? null : (results.total.cumulative[point]?.value ?? null);
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

/** The cell of what a row's periods brought: of a quarter the sum of its months. */
export function inPeriodContent(
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

/** The cell of what the year brought up to the row. */
export function cumulativeContent(
  results: MonitoringResults,
  row: ProgressRow,
  places: Places<ProgressId>,
  settings: ReportSettings,
) {
  const expected = numberOr(cumulativeOf(results, row));
  const content = contentIn(settings);
  const [first = 0] = row.points;
  if (row.isQuarter) {
    const point = standOf(results, row) ?? row.points.at(-1) ?? first;
    const cell = pointCells(places.tables, 'cumulative', point, point);
    return content(sameNumberFormula(cellText(cell.firstRow, cell.firstColumn)), expected);
  }
  const told = results.total.told[first];
  if (results.counts === 'cumulative') return told ? sourcedContent(told, settings) : null;
  return content(runningSumFormula({ ...columnCells('in-period', places), lastRow: places.row }), expected);
}

/** The cell of last year's same period. */
export function beforeContent(
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
