import type { BlockCells } from './block-cells';
import { caseTableUnder } from './case-tables';
import type { Part } from './header-parts';
import { plainPeriod } from './period-text';
import type { CellRange } from './raw-block';
import { readRows } from './read-table';
import { lastMonthWithFigures, settlePeriods } from './settle-periods';
import { subjectOf } from './subject';
import type { CommitteeTable, PeriodColumn, Reading, Table, TableRow } from './table';
import type { TableHeader } from './table-header';

export interface TablesUnder {
  readonly tables: readonly Table[];
  readonly lastRow: number;
}

/** The tables under one header, and the last row of the sheet that belongs to one of them. */
export function tablesUnder(
  cells: BlockCells,
  header: TableHeader,
  isHeader: (row: number) => boolean,
): TablesUnder {
  if (header.casePart) {
    const table = caseTableUnder(cells, { ...header, ...header.casePart }, isHeader);
    return { tables: table ? [table] : [], lastRow: table?.range.lastRow ?? 0 };
  }
  const { rows: headerRows, firstColumn, lastColumn } = header;
  const read = header.parts.map((part) => {
    const months = part.periods.map(({ column }) => column);
    return { part, ...readRows(cells, part.columns, headerRows, isHeader, months) };
  });
  const lastRow = Math.max(...read.map((entry) => entry.lastRow));
  const range = { firstRow: headerRows[0] ?? 0, firstColumn, lastRow, lastColumn };
  const tables = read
    .filter(({ rows }) => rows.some(({ kind }) => kind === 'committee'))
    .filter(({ rows }) => header.parts.length === 1 || hasBegun(rows))
    .map(({ part, rows }) => tableOf(cells, header, part, rows, range));
  return { tables, lastRow };
}

function tableOf(
  cells: BlockCells,
  header: TableHeader,
  part: Part,
  rows: readonly TableRow[],
  range: CellRange,
): CommitteeTable {
  const { sheet, sheetId } = cells.block;
  const { rows: headerRows, body, title } = header;
  const { kind, year, columns } = part;
  const hasAdmitted = columns.some(({ field }) => field === 'admitted');
  const subject = kind === 'grading' ? (part.subject ?? subjectOf(title) ?? subjectOf(sheet)) : null;
  const { periods, openPeriods } = settlePeriods(
    part.periods,
    rows,
    hasAdmitted ? (part.period?.lastMonth ?? 12) : null,
  );
  return {
    ...{ kind, sheet, sheetId, range, year, body, title, headerRows, columns, rows },
    ...periodOf(part, [...periods, ...openPeriods], rows),
    ...(periods.length > 0 ? { periods } : {}),
    ...(openPeriods.length > 0 ? { openPeriods } : {}),
    ...(subject ? { subject } : {}),
  };
}

/** The part of the year that a table's admitted are of: what is said of it, or as far as its months have figures. */
function periodOf(
  { period, columns }: Part,
  months: readonly PeriodColumn[],
  rows: readonly TableRow[],
): Pick<CommitteeTable, 'period' | 'isPeriodOpen'> {
  const hasAdmitted = columns.some(({ field }) => field === 'admitted');
  if (period) {
    const isOpen = hasAdmitted && period.extent === 'unsaid' && period.firstMonth > 1;
    return { period: plainPeriod(period), ...(isOpen ? { isPeriodOpen: true } : {}) };
  }
  const lastMonth = hasAdmitted ? lastMonthWithFigures(months, rows) : null;
  const year = months[0]?.period.year ?? null;
  return lastMonth === null || lastMonth === 12
    ? {}
    : { period: { year, firstMonth: 1, lastMonth, cutOff: null } };
}

/** A year whose columns are kept free for later, as sheets of a term have it, is no table with everything missing. */
function hasBegun(rows: readonly TableRow[]): boolean {
  return rows.some((row) => {
    if (row.kind !== 'committee') return false;
    const { admitted, excellent, good } = row.readings;
    return [admitted, excellent, good, ...(row.periodReadings ?? [])].some(isEntered);
  });
}

function isEntered(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.kind !== 'blank';
}
