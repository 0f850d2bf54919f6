import { columnLetters, rangeText } from './cell';
import type { Field } from './field';
import { dateOfSerial } from '../measures/excel-date';
import type { Period } from './period';
import {
  isCommitteeTable,
  type CommitteeTable,
  type CriterionRow,
  type PeriodColumn,
  type RatingRow,
  type Subject,
  type Table,
  type TableKind,
  type TableRow,
} from './table';

/** A row as the JSON output names it; rows count from 1, as Excel does. */
export type RowDescription =
  | { readonly row: number; readonly kind: 'group'; readonly text: string }
  | { readonly row: number; readonly kind: 'committee'; readonly committee: string }
  | { readonly row: number; readonly kind: 'total' }
  | {
      readonly row: number;
      readonly kind: 'criterion';
      readonly text: string;
      readonly field: Field | null;
      readonly isMean?: true;
    }
  | {
      readonly row: number;
      readonly kind: 'rating';
      readonly committee: string;
      readonly name: string;
      readonly post: string;
      /** `null` where the table has no such column. */
      readonly self: string | null;
      readonly proposed: string | null;
      readonly final: string | null;
    };

/**
 * A table as the JSON output names it: A1 addresses, rows from 1. A register lists no rows. Of a table with committees in the
 * columns, `column` is the number of a row of the sheet, and `headerRows` and `row` count its columns from 1.
 */
export interface TableDescription {
  readonly sheet: string;
  readonly address: string;
  readonly kind: TableKind;
  readonly year: number | null;
  readonly headerRows: readonly number[];
  readonly columns: readonly { readonly column: string; readonly field: Field }[];
  /** The part of the year, as "2022-01/2022-07" or with a cut-off day "2022-01/2022-07-15"; left out for the whole year. */
  readonly period?: string;
  /** Whether that part begins in January is not said. */
  readonly isPeriodOpen?: true;
  /** The months and quarters in columns; `openPeriods`: of which it is not said whether they begin in January. */
  readonly periods?: readonly { readonly column: string; readonly period: string }[];
  readonly openPeriods?: readonly { readonly column: string; readonly period: string }[];
  readonly subject?: Subject;
  readonly isTransposed?: true;
  readonly rows: readonly RowDescription[];
}

function describeRow(row: TableRow): RowDescription {
  const number = row.row + 1;
  switch (row.kind) {
    case 'group':
      return { row: number, kind: row.kind, text: row.text };
    case 'committee':
      return { row: number, kind: row.kind, committee: row.committee };
    case 'total':
      return { row: number, kind: row.kind };
  }
}

function describeCriterion({ row, text, field, isMean }: CriterionRow): RowDescription {
  return { row: row + 1, kind: 'criterion', text, field, ...(isMean && { isMean }) };
}

function describeRating({ row, committee, name, post, self, proposed, final }: RatingRow): RowDescription {
  const grades = {
    self: self?.grade ?? null,
    proposed: proposed?.grade ?? null,
    final: final?.grade ?? null,
  };
  return { row: row + 1, kind: 'rating', committee, name, post, ...grades };
}

function describeRows(table: Table): readonly RowDescription[] {
  if (isCommitteeTable(table)) return table.rows.map(describeRow);
  switch (table.kind) {
    case 'criteria':
      return table.rows.map(describeCriterion);
    case 'ratings':
      return table.rows.map(describeRating);
    case 'register':
      return [];
  }
}

function monthText(year: number | null, month: number): string {
  return `${year === null ? '' : `${String(year)}-`}${String(month).padStart(2, '0')}`;
}

function periodText({ year, firstMonth, lastMonth, cutOff }: Period): string {
  const day = cutOff === null ? null : dateOfSerial(cutOff);
  const end = monthText(year, lastMonth) + (day ? `-${String(day.day).padStart(2, '0')}` : '');
  return `${monthText(year, firstMonth)}/${end}`;
}

function columnText(table: Table, column: number): string {
  return table.isTransposed === true ? String(column + 1) : columnLetters(column);
}

function periodColumns(table: Table, columns: readonly PeriodColumn[]): { column: string; period: string }[] {
  return columns.map(({ column, period }) => ({
    column: columnText(table, column),
    period: periodText(period),
  }));
}

/** What only a table with a row for each committee has; nothing is said of what it has not. */
function describePeriods(table: Table): Partial<TableDescription> {
  const { period, isPeriodOpen, isTransposed } = table;
  const { periods, openPeriods, subject } = isCommitteeTable(table) ? table : ({} as Partial<CommitteeTable>);
  return {
    ...(period ? { period: periodText(period) } : {}),
    ...(isPeriodOpen ? { isPeriodOpen } : {}),
    ...(periods ? { periods: periodColumns(table, periods) } : {}),
    ...(openPeriods ? { openPeriods: periodColumns(table, openPeriods) } : {}),
    ...(subject ? { subject } : {}),
    ...(isTransposed ? { isTransposed } : {}),
  };
}

/** What was understood of a table, in the shape of the JSON output's `inputs`. */
export function describeTable(table: Table): TableDescription {
  return {
    sheet: table.sheet,
    address: rangeText(table.range),
    kind: table.kind,
    year: table.year,
    headerRows: table.headerRows.map((row) => row + 1),
    columns: table.columns.map(({ column, field }) => ({ column: columnText(table, column), field })),
    ...describePeriods(table),
    rows: describeRows(table),
  };
}
