import { cellText } from '../intake/cell';
import type { MonitoringLine } from './monitoring-results';
import type { Places, TablePlaces } from './table-place';
import type { ReportColumn } from './table-wish';

/** The monitoring's tables by their names: cells of one are read by formulas of another. */
export const keysTable = 'keys';
export const progressTable = 'progress';
export const committeesTable = 'committees';

export type ProgressId =
  | 'serial'
  | 'period'
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

/** A column of the tables that go committee by committee. */
export type MonitoringColumn = ReportColumn<MonitoringLine, MonitoringId>;

/** The cell that holds the day up to which the figures run, absolute. */
export function dayCell(tables: TablePlaces): string {
  const place = tables.get(keysTable);
  const column = place?.columns.get('value');
  if (!place || column === undefined) throw new Error('The monitoring has no day.');
  return cellText(place.firstRow, column).replace(/^([A-Z]+)/, '$$$1$$');
}

/** The cell of the whole's target. */
export function targetCell(tables: TablePlaces): string {
  const place = tables.get(committeesTable);
  const column = place?.columns.get('target');
  if (!place || column === undefined) throw new Error('The monitoring has no targets.');
  return cellText(place.endRow, column);
}

/** The cell of the same committee, or of the whole, in the table of what the committees brought. */
export function committeeCell(
  id: MonitoringId,
  { row, firstRow, endRow, lastRow, tables }: Places<MonitoringId>,
): string {
  const place = tables.get(committeesTable);
  const column = place?.columns.get(id);
  if (!place || column === undefined) throw new Error(`The monitoring has no column "${id}" of committees.`);
  return cellText(row > lastRow && row === endRow ? place.endRow : place.firstRow + row - firstRow, column);
}
