import { add, compare, zero, type Fraction } from '../measures/fraction';
import type { NamedColumn } from './period-columns';
import { plainPeriod, withExtent, type Extent } from './period-text';
import type { CommitteeRow, PeriodColumn, Reading, TableRow } from './table';

/** The months and quarters of a table, once it is known how far back they reach; open where nothing decides it. */
export interface SettledPeriods {
  readonly periods: readonly PeriodColumn[];
  readonly openPeriods: readonly PeriodColumn[];
}

function plain({ column, heading, named }: NamedColumn): PeriodColumn {
  return { column, heading, period: plainPeriod(named) };
}

function valueOf(reading: Reading | undefined): Fraction | null {
  return reading?.kind === 'figure' ? reading.value : null;
}

/** January, and the first quarter, are the same both ways. */
function isOpen({ named }: NamedColumn): boolean {
  return named.extent === 'unsaid' && named.firstMonth > 1;
}

/** A column known to hold everything from January to a month: "6 tháng", or the year's own. */
interface Anchor {
  readonly lastMonth: number;
  readonly valueIn: (row: CommitteeRow) => Fraction | null;
}

function anchorsOf(columns: readonly NamedColumn[], admittedTo: number | null): readonly Anchor[] {
  const own = columns.flatMap(({ named }, index): Anchor[] =>
    named.extent === 'from-january' && named.lastMonth > 3
      ? [{ lastMonth: named.lastMonth, valueIn: (row) => valueOf(row.periodReadings?.[index]) }]
      : [],
  );
  const all: Anchor[] =
    admittedTo === null ? [] : [{ lastMonth: admittedTo, valueIn: (row) => valueOf(row.readings.admitted) }];
  return [...own, ...all];
}

interface Votes {
  readonly own: number;
  readonly fromJanuary: number;
  readonly neither: number;
}

/** In each row: is the anchor the sum of the months up to it, or the last of them? Where it is both, the row says nothing. */
function votesOf(columns: readonly NamedColumn[], rows: readonly CommitteeRow[], anchor: Anchor): Votes {
  let [own, fromJanuary, neither] = [0, 0, 0];
  const within = columns.flatMap(({ named }, index) =>
    named.extent === 'unsaid' && named.lastMonth <= anchor.lastMonth ? [index] : [],
  );
  for (const row of rows) {
    const whole = anchor.valueIn(row);
    const values = within
      .map((index) => valueOf(row.periodReadings?.[index]))
      .filter((value) => value !== null);
    const last = values.at(-1);
    if (!whole || !last || values.length < 2) continue;
    const [isSum, isLast] = [compare(values.reduce(add, zero), whole) === 0, compare(last, whole) === 0];
    if (isSum && !isLast) own += 1;
    else if (isLast && !isSum) fromJanuary += 1;
    else if (!isSum) neither += 1;
  }
  return { own, fromJanuary, neither };
}

function byAnchors(
  columns: readonly NamedColumn[],
  rows: readonly CommitteeRow[],
  anchors: readonly Anchor[],
): Extent {
  const votes = anchors.map((anchor) => votesOf(columns, rows, anchor));
  const own = votes.reduce((sum, vote) => sum + vote.own, 0);
  const fromJanuary = votes.reduce((sum, vote) => sum + vote.fromJanuary, 0);
  const neither = votes.reduce((sum, vote) => sum + vote.neither, 0);
  const [more, less] = own > fromJanuary ? [own, fromJanuary] : [fromJanuary, own];
  if (more === 0 || less * 10 > more || neither > more) return 'unsaid';
  return own > fromJanuary ? 'own' : 'from-january';
}

/** So many months must rise without a drop in so many rows before rising alone says that they are cumulative. */
const fewestMonths = 6;
const fewestRows = 3;

/**
 * Figures from January on never drop; a month's own go up and down. Drops in a quarter of the steps are no slips; a table of months
 * with next to no drop is cumulative. Few quarters that rise may be either.
 */
function byCourse(columns: readonly NamedColumn[], rows: readonly CommitteeRow[]): Extent {
  const indexes = columns.flatMap(({ named }, index) => (named.extent === 'from-january' ? [] : [index]));
  let [rises, drops, longRows] = [0, 0, 0];
  for (const row of rows) {
    const values = indexes
      .map((index) => valueOf(row.periodReadings?.[index]))
      .filter((value) => value !== null);
    if (values.length >= fewestMonths) longRows += 1;
    values.slice(1).forEach((value, index) => {
      const order = compare(value, values[index] ?? zero);
      rises += order > 0 ? 1 : 0;
      drops += order < 0 ? 1 : 0;
    });
  }
  if (drops >= 2 && drops * 4 >= rises + drops) return 'own';
  return longRows >= fewestRows && rises >= fewestMonths * fewestRows && drops * 20 <= rises
    ? 'from-january'
    : 'unsaid';
}

/** A column counted from January beside one that ends in the same month: the other one is that month's own. */
function hasFellow(column: NamedColumn, columns: readonly NamedColumn[]): boolean {
  return columns.some(
    ({ named }) => named.extent === 'from-january' && named.lastMonth === column.named.lastMonth,
  );
}

function settled(column: NamedColumn, extent: Extent): NamedColumn {
  return column.named.extent === 'unsaid' ? { ...column, named: withExtent(column.named, extent) } : column;
}

/**
 * How far back months and quarters reach of which nothing says it: by the sums beside them, else by their course; `unsaid` where neither
 * decides. `admittedTo`: as for {@link settlePeriods}.
 */
export function extentOfPeriods(
  columns: readonly NamedColumn[],
  rows: readonly CommitteeRow[],
  admittedTo: number | null,
): Extent {
  const bySums = byAnchors(columns, rows, anchorsOf(columns, admittedTo));
  return bySums === 'unsaid' ? byCourse(columns, rows) : bySums;
}

/**
 * Decides whether months and quarters of which the headings do not say it hold their own admitted or those from January on: by
 * a column that ends in the same month, by the sums beside them ("6 tháng", "Cả năm"), by their course. `admittedTo`: the month up to which
 * the table's admitted reach, `null` where it has none.
 */
export function settlePeriods(
  columns: readonly NamedColumn[],
  tableRows: readonly TableRow[],
  admittedTo: number | null,
): SettledPeriods {
  const known = columns.map((column) => (hasFellow(column, columns) ? settled(column, 'own') : column));
  if (!known.some(isOpen)) return { periods: known.map(plain), openPeriods: [] };
  const rows = tableRows.filter((row) => row.kind === 'committee');
  const extent = extentOfPeriods(known, rows, admittedTo);
  const all = known.map((column) => plain(settled(column, extent)));
  return extent === 'unsaid' ? { periods: [], openPeriods: all } : { periods: all, openPeriods: [] };
}

/** The last month of a table's months in which any committee has a figure; `null` where all are blank. */
export function lastMonthWithFigures(
  columns: readonly PeriodColumn[],
  rows: readonly TableRow[],
): number | null {
  const months = columns.flatMap(({ period }, index) =>
    rows.some((row) => row.kind === 'committee' && valueOf(row.periodReadings?.[index]) !== null)
      ? [period.lastMonth]
      : [],
  );
  return months.length === 0 ? null : Math.max(...months);
}
