import type { DecidedMatch } from '../intake/committees';
import type { Period } from '../intake/period';
import {
  isCommitteeTable,
  type CommitteeTable,
  type GroupRow,
  type Reading,
  type Table,
  type TotalRow,
} from '../intake/table';
import { dateOfSerial, serialOfDate } from '../measures/excel-date';
import { joinedLines, shareCommittees, type JoinedLine } from './joined-lines';
import { absentCount, countOf, sumOf, totalOf, type SourcedCount } from './sourced-count';

/** A day up to which the year is looked at: the end of a month or quarter, or a cut-off. */
export interface MonitoringPoint {
  /** Excel's serial number of the day. */
  readonly day: number;
  readonly period: Period;
}

/** What a committee, or the whole, brought up to each point. */
export interface MonitoringLine {
  readonly kind: 'committee' | 'total';
  readonly name: string;
  readonly serial: string;
  readonly target: SourcedCount;
  /** One for each point: the figure as the source has it, in the period or cumulative as {@link MonitoringResults.counts} says. */
  readonly told: readonly SourcedCount[];
  /** From 1 January on, one for each point. */
  readonly cumulative: readonly SourcedCount[];
  /** From 1 January of the year before to the same day, one for each point; absent where no table tells it. */
  readonly before: readonly SourcedCount[];
}

/** A year looked at along its points. */
export interface MonitoringResults {
  readonly year: number;
  /** The table that the report is mainly about, and those that it draws on too. */
  readonly table: CommitteeTable;
  readonly tables: readonly CommitteeTable[];
  /** Whether the source counts each period alone or from 1 January on. */
  readonly counts: 'in-period' | 'cumulative';
  readonly unit: 'month' | 'quarter' | 'cut-off';
  readonly points: readonly MonitoringPoint[];
  /** The last point with figures. */
  readonly latest: number;
  readonly hasTarget: boolean;
  readonly hasBefore: boolean;
  readonly lines: readonly (MonitoringLine | GroupRow)[];
  readonly total: MonitoringLine;
}

/** One row's figures along the points, `null` for a table that has no row for the committee. */
type Told = (line: JoinedLine | 'total', point: number) => readonly (Reading | undefined)[];

interface Course {
  readonly year: number;
  readonly table: CommitteeTable;
  readonly tables: readonly CommitteeTable[];
  readonly counts: MonitoringResults['counts'];
  readonly unit: MonitoringResults['unit'];
  readonly points: readonly MonitoringPoint[];
  readonly told: Told;
}

/** The years that can be looked at: each table of months or quarters, and the cut-offs of a year together. */
export function monitoringResults(
  tables: readonly Table[],
  decided: readonly DecidedMatch[],
): readonly MonitoringResults[] {
  const own = tables.filter(isCommitteeTable).filter(({ year }) => year !== null);
  const courses = [...own.flatMap(courseOfColumns), ...coursesOfCutOffs(own)];
  return courses.flatMap((course) => measure(course, courses, own, decided) ?? []);
}

/** The last day of a period: its cut-off, or the end of its last month. */
export function lastDay(period: Period, year: number): number {
  return period.cutOff ?? serialOfDate({ year, month: period.lastMonth + 1, day: 1 }) - 1;
}

function courseOfColumns(table: CommitteeTable): readonly Course[] {
  const { year, periods = [] } = table;
  if (year === null || periods.length < 2) return [];
  const ofLength = (months: number) =>
    periods.flatMap(({ period }, index) =>
      period.lastMonth - period.firstMonth + 1 === months && period.cutOff === null ? [index] : [],
    );
  const cumulative = periods.flatMap(({ period }, index) => (period.firstMonth === 1 ? [index] : []));
  const choices = [
    { indexes: ofLength(1), counts: 'in-period', unit: 'month' },
    { indexes: ofLength(3), counts: 'in-period', unit: 'quarter' },
    { indexes: cumulative, counts: 'cumulative', unit: 'cut-off' },
  ] as const;
  // A period alone needs all before it for what is cumulative.
  const found = choices.find(
    ({ indexes, counts }) =>
      indexes.length > 1 &&
      (counts === 'cumulative' || isUnbroken(indexes.flatMap((at) => periods[at]?.period ?? []))),
  );
  if (!found) return [];
  const { indexes, counts, unit } = found;
  const points = indexes.flatMap((at) => {
    const period = periods[at]?.period;
    return period ? [{ day: lastDay(period, year), period }] : [];
  });
  const told: Told = (line, point) => {
    const at = indexes[point] ?? -1;
    if (line !== 'total') return [line.rowIn(table)?.periodReadings?.[at]];
    const total = table.rows.find((row): row is TotalRow => row.kind === 'total')?.periodReadings?.[at];
    if (total?.kind === 'figure') return [total];
    return table.rows.flatMap((row) => (row.kind === 'committee' ? [row.periodReadings?.[at]] : []));
  };
  return [{ year, table, tables: [table], counts, unit, points, told }];
}

function isUnbroken(periods: readonly Period[]): boolean {
  return periods.every(({ firstMonth }, index) => firstMonth === (periods[index - 1]?.lastMonth ?? 0) + 1);
}

/** Tables of one year that count from 1 January to a day each, of the same committees. */
function coursesOfCutOffs(tables: readonly CommitteeTable[]): readonly Course[] {
  const cut = tables.filter(
    ({ period, isPeriodOpen, kind }) =>
      kind === 'admissions' && period?.firstMonth === 1 && isPeriodOpen !== true,
  );
  const years = [...new Set(cut.flatMap(({ year }) => year ?? []))];
  return years.flatMap((year): Course[] => {
    const ofYear = cut
      .flatMap((table) =>
        table.year === year && table.period
          ? [{ table, period: table.period, day: lastDay(table.period, year) }]
          : [],
      )
      .sort((a, b) => a.day - b.day);
    const latest = ofYear.at(-1);
    if (!latest) return [];
    const same = ofYear.filter(({ table }) => table === latest.table || shareCommittees(table, latest.table));
    const told: Told = (line, point) => {
      const table = same[point]?.table;
      if (!table) return [];
      if (line !== 'total') return [line.rowIn(table)?.readings.admitted];
      return readingsOf(wholeOf(table, 'admitted'));
    };
    return [
      {
        year,
        table: latest.table,
        tables: [...same].reverse().map(({ table }) => table),
        counts: 'cumulative',
        unit: 'cut-off',
        points: same.map(({ day, period }) => ({ day, period })),
        told,
      },
    ];
  });
}

function readingsOf({ source }: SourcedCount): readonly Reading[] {
  return source.kind === 'cell' ? [source.reading] : source.kind === 'sum' ? source.readings : [];
}

function wholeOf(table: CommitteeTable, field: 'admitted' | 'target' | 'same-period'): SourcedCount {
  const committees = table.rows.filter((row) => row.kind === 'committee');
  return totalOf(field, table.rows.find((row) => row.kind === 'total') ?? null, committees);
}

function measure(
  course: Course,
  courses: readonly Course[],
  all: readonly CommitteeTable[],
  decided: readonly DecidedMatch[],
): MonitoringResults | null {
  const { year, table, tables, points } = course;
  const targets = targetTable(course, all);
  const past =
    courses.find((other) => other.year === year - 1 && shareCommittees(other.table, table)) ?? null;
  const drawnOn = [...new Set([...tables, ...(targets ? [targets] : []), ...(past?.tables ?? [])])];
  const joined = joinedLines(drawnOn, decided);
  const lineOf = (line: JoinedLine | 'total'): Omit<MonitoringLine, 'kind' | 'name' | 'serial'> => {
    const told = points.map((_, point) => count(course.told(line, point)));
    return {
      target: targets ? targetOf(line, targets) : absentCount,
      told,
      cumulative: points.map((_, point) => cumulativeTo(course, line, point)),
      before: points.map((point) => beforeOf(line, point, course, past)),
    };
  };
  const lines = joined.flatMap((line): (MonitoringLine | GroupRow)[] => {
    if (line.kind === 'group') return [line];
    // Who stands in last year's table alone has nothing to report this year.
    const isOfThisYear = [...tables, ...(targets ? [targets] : [])].some((each) => line.rowIn(each));
    return isOfThisYear ? [{ kind: 'committee', name: line.name, serial: line.serial, ...lineOf(line) }] : [];
  });
  const committees = lines.flatMap((line) => (line.kind === 'group' ? [] : [line]));
  const latest = points.findLastIndex((_, point) => committees.some(({ told }) => told[point]?.value));
  if (latest === -1) return null;
  const totalText = table.rows.find((row) => row.kind === 'total')?.text.trim() ?? '';
  const total: MonitoringLine = { kind: 'total', name: totalText, serial: '', ...lineOf('total') };
  return {
    year,
    table,
    tables: drawnOn,
    counts: course.counts,
    unit: course.unit,
    points,
    latest,
    hasTarget: committees.some(({ target }) => target.value !== null),
    hasBefore: total.before.some(({ value }) => value !== null),
    lines,
    total,
  };
}

function count(readings: readonly (Reading | undefined)[]): SourcedCount {
  return readings.length === 1 ? countOf(readings[0]) : sumOf(readings);
}

/** Added up from the periods, or as told; no value where the last period of it was not reported. */
function cumulativeTo(course: Course, line: JoinedLine | 'total', point: number): SourcedCount {
  const last = count(course.told(line, point));
  if (course.counts === 'cumulative' || point === 0 || last.value === null) return last;
  return sumOf(course.points.slice(0, point + 1).flatMap((_, each) => course.told(line, each)));
}

/** The same day a year earlier: from a column for it, else from last year's own points. */
function beforeOf(
  line: JoinedLine | 'total',
  { day }: MonitoringPoint,
  { tables, points }: Course,
  past: Course | null,
): SourcedCount {
  const own = tables.find(
    (table) => table.period && table.year !== null && lastDay(table.period, table.year) === day,
  );
  if (own?.columns.some(({ field }) => field === 'same-period') && points.length > 0) {
    return line === 'total' ? wholeOf(own, 'same-period') : countOf(line.rowIn(own)?.readings['same-period']);
  }
  const point = past ? past.points.findIndex((other) => isSameDay(other.day, day)) : -1;
  return past && point !== -1 ? cumulativeTo(past, line, point) : absentCount;
}

/** The same day of another year; the last of February is the last of February. */
function isSameDay(earlier: number, day: number): boolean {
  const key = (serial: number) => {
    const date = dateOfSerial(serial);
    const next = dateOfSerial(serial + 1);
    return date && next ? `${String(date.month)}.${next.day === 1 ? 'last' : String(date.day)}` : '';
  };
  return key(earlier) === key(day);
}

/** The year's targets: the table's own, else those of a table of the same year and committees. */
function targetTable({ year, table, tables }: Course, all: readonly CommitteeTable[]): CommitteeTable | null {
  const has = ({ columns }: CommitteeTable) => columns.some(({ field }) => field === 'target');
  const candidates = [...tables, ...all.filter((each) => each.year === year && each.kind === 'admissions')];
  return candidates.find((each) => has(each) && (each === table || shareCommittees(each, table))) ?? null;
}

function targetOf(line: JoinedLine | 'total', table: CommitteeTable): SourcedCount {
  return line === 'total' ? wholeOf(table, 'target') : countOf(line.rowIn(table)?.readings.target);
}

/** The committees without the group rows. */
export function monitoredCommittees({ lines }: Pick<MonitoringResults, 'lines'>): readonly MonitoringLine[] {
  return lines.flatMap((line) => (line.kind === 'group' ? [] : [line]));
}

/** Who has no figure at a point at which others have one. */
export function notReported(results: MonitoringResults, point: number): readonly MonitoringLine[] {
  const committees = monitoredCommittees(results);
  const missing = committees.filter(({ told }) => (told[point]?.value ?? null) === null);
  return missing.length === committees.length ? [] : missing;
}
