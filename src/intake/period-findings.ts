import { dateOfSerial } from '../measures/excel-date';
import { compare, toNumber } from '../measures/fraction';
import { cellText } from './cell';
import type { Finding } from './finding';
import {
  placeIn,
  type CommitteeTable,
  type Figure,
  type PeriodColumn,
  type Reading,
  type TableRow,
} from './table';

function nameOf(row: TableRow): string {
  return row.kind === 'committee' ? row.committee : row.text;
}

function headingCell(table: CommitteeTable, column: number): Finding['where'] {
  return placeIn(table, table.headerRows.at(-1) ?? table.range.firstRow, column);
}

/** A person must say whether the columns of a table are of their month or quarter alone. */
function findOpen(table: CommitteeTable): readonly Finding[] {
  const [first] = table.openPeriods ?? [];
  const last = table.openPeriods?.at(-1);
  if (!first || !last) return [];
  const facts = { from: first.heading, to: last.heading };
  const where = headingCell(table, first.column);
  return [{ code: 'cumulative-or-in-period-unknown', severity: 'warning', where, facts }];
}

function isEmpty(reading: Reading | undefined): reading is Reading {
  return reading?.kind === 'blank' && reading.shown.trim() === '';
}

/** The last column in which any committee has a figure: what has been reported so far. */
function lastReported(
  table: CommitteeTable,
): { readonly index: number; readonly column: PeriodColumn } | null {
  const columns = table.periods ?? table.openPeriods ?? [];
  const committees = table.rows.filter((row) => row.kind === 'committee');
  const index = columns.findLastIndex((_, at) =>
    committees.some(({ periodReadings }) => periodReadings?.[at]?.kind === 'figure'),
  );
  const column = columns[index];
  return column ? { index, column } : null;
}

/** The committees without a figure for the period that others have reported last. A dash says "none" and is a report. */
function findMissing(table: CommitteeTable): readonly Finding[] {
  const last = lastReported(table);
  const period = last?.column.period ?? table.period;
  if (!period) return [];
  const day = period.cutOff === null ? null : dateOfSerial(period.cutOff);
  return table.rows.flatMap((row): Finding[] => {
    if (row.kind !== 'committee') return [];
    const reading = last ? row.periodReadings?.[last.index] : row.readings.admitted;
    if (!isEmpty(reading)) return [];
    const facts = {
      committee: row.committee,
      month: period.lastMonth,
      ...(day ? { day: day.day } : {}),
      ...(period.year === null ? {} : { year: period.year }),
    };
    return [{ code: 'report-missing', severity: 'warning', where: reading.where, facts }];
  });
}

/** Where figures from January on stand side by side, a later one is never less than an earlier one. */
function findDrops(table: CommitteeTable): readonly Finding[] {
  const indexes = (table.periods ?? [])
    .flatMap(({ period }, index) => (period.firstMonth === 1 ? [{ period, index }] : []))
    .sort(
      (a, b) => a.period.lastMonth - b.period.lastMonth || (a.period.cutOff ?? 0) - (b.period.cutOff ?? 0),
    )
    .map(({ index }) => index);
  if (indexes.length < 2) return [];
  return table.rows.flatMap((row): Finding[] => {
    if (row.kind === 'group') return [];
    const figures = indexes
      .map((index) => row.periodReadings?.[index])
      .filter((reading): reading is Figure => reading?.kind === 'figure');
    return figures.slice(1).flatMap((figure, index) => {
      const before = figures[index];
      return before && compare(figure.value, before.value) < 0 ? [drop(nameOf(row), before, figure)] : [];
    });
  });
}

/** A figure from January on that is less than that of an earlier end. */
export function drop(committee: string, before: Figure, figure: Figure): Finding {
  const facts = {
    committee,
    value: toNumber(figure.value),
    before: toNumber(before.value),
    first: cellText(before.where.row, before.where.column),
    ...(before.where.sheet === figure.where.sheet ? {} : { sheet: before.where.sheet }),
  };
  return { code: 'cumulative-drops', severity: 'error', where: figure.where, facts };
}

/** What there is to say of the periods of one table. */
export function findInPeriods(table: CommitteeTable): readonly Finding[] {
  return [...findOpen(table), ...findMissing(table), ...findDrops(table)];
}
