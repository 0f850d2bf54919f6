import { joinCommittees, type DecidedMatch } from './committees';
import type { Finding } from './finding';
import type { NamedColumn } from './period-columns';
import { plainPeriod, withExtent, type Extent } from './period-text';
import { extentOfPeriods } from './settle-periods';
import { isCommitteeTable, placeIn, type CommitteeRow, type CommitteeTable, type Table } from './table';

type Settled = Exclude<Extent, 'unsaid'>;

/** What a person said of tables of a month or quarter each: whether their figures run from 1 January. */
export type ToldExtents = ReadonlyMap<Table, boolean>;

function isOpen(table: Table): table is CommitteeTable {
  return isCommitteeTable(table) && table.isPeriodOpen === true;
}

/** Sheets that are kept alike: the same columns, for a month each or for a quarter each. */
function seriesOf({ kind, columns, period }: CommitteeTable): string {
  const months = period ? period.lastMonth - (period.firstMonth > 1 ? period.firstMonth : 1) + 1 : 0;
  return [kind, String(months), fieldsOf(columns)].join(' ');
}

function fieldsOf(columns: CommitteeTable['columns']): string {
  return columns
    .map(({ field }) => field)
    .sort()
    .join(' ');
}

/** A table's admitted as a column among those of other sheets. */
function columnOf(table: CommitteeTable, column: number): NamedColumn | null {
  const { period, year } = table;
  const span = period ?? { year, firstMonth: 1, lastMonth: 12, cutOff: null };
  if (span.cutOff !== null) return null;
  const isSame = span.firstMonth === 1 && span.lastMonth <= 3;
  // January and the first quarter are the same both ways, so that they are no sum to hold others against.
  const extent = isOpen(table) || isSame ? 'unsaid' : span.firstMonth === 1 ? 'from-january' : 'own';
  return { column, heading: table.sheet, named: { ...span, extent } };
}

/** The admitted of one year, a sheet a column and a committee a row. */
function extentOfYear(tables: readonly CommitteeTable[], decided: readonly DecidedMatch[]): Extent {
  const dated = tables
    .flatMap((table, index) => {
      const column = columnOf(table, index);
      return column ? [{ table, column }] : [];
    })
    .sort((a, b) => a.column.named.lastMonth - b.column.named.lastMonth);
  const { committees } = joinCommittees(
    dated.map(({ table }) => table),
    decided,
  );
  const rows = committees.map(({ name, rows: places }, row): CommitteeRow => {
    const periodReadings = dated.map(({ table, column }) => {
      const own = places.find((place) => place.table === table)?.row.readings.admitted;
      const where = { sheet: table.sheet, row, column: column.column };
      return own ?? { kind: 'blank' as const, where, shown: '' };
    });
    return { kind: 'committee', row, committee: name, serial: '', readings: {}, periodReadings };
  });
  return extentOfPeriods(
    dated.map(({ column }) => column),
    rows,
    null,
  );
}

/** What decides a series: a person's word on one of its sheets, else the figures of its years where none says otherwise. */
function extentOf(
  open: readonly CommitteeTable[],
  tables: readonly CommitteeTable[],
  told: ToldExtents,
  decided: readonly DecidedMatch[],
): Extent {
  const series = open[0] && seriesOf(open[0]);
  const said = tables.filter((table) => told.has(table) && sameColumns(table, open[0]));
  const words = new Set(said.map((table): Settled => (told.get(table) ? 'from-january' : 'own')));
  const years = new Set(open.flatMap(({ year }) => year ?? []));
  const found = new Set(
    Array.from(years, (year) => {
      const own = tables.filter((table) => table.year === year && hasAdmitted(table));
      return extentOfYear(
        own.filter((table) => !isOpen(table) || seriesOf(table) === series),
        decided,
      );
    }).filter((extent) => extent !== 'unsaid'),
  );
  const [only, ...others] = words.size > 0 ? words : found;
  return only && others.length === 0 ? only : 'unsaid';
}

function hasAdmitted({ kind, columns }: CommitteeTable): boolean {
  return kind === 'admissions' && columns.some(({ field }) => field === 'admitted');
}

/** A person's word on the extent changes the span that a series is known by. */
function sameColumns(table: CommitteeTable, other: CommitteeTable | undefined): boolean {
  return (
    other !== undefined && table.kind === other.kind && fieldsOf(table.columns) === fieldsOf(other.columns)
  );
}

function bySeries(tables: readonly Table[]): readonly (readonly CommitteeTable[])[] {
  const series = new Map<string, CommitteeTable[]>();
  for (const table of tables.filter(isOpen)) {
    const key = seriesOf(table);
    series.set(key, [...(series.get(key) ?? []), table]);
  }
  return Array.from(series.values());
}

/**
 * Decides for sheets of a month or quarter each, of which none says whether its figures run from 1 January, by what a person
 * said of one of them, else by comparing them with each other and with the sheets of the year: their sums, and their course from
 * month to month. Tables of which that decides nothing stay open; all tables keep their order.
 */
export function settleSheets(
  tables: readonly Table[],
  told: ToldExtents,
  decided: readonly DecidedMatch[],
): readonly Table[] {
  const settled = new Map<Table, Table>();
  const ofCommittees = tables.filter(isCommitteeTable);
  for (const open of bySeries(tables)) {
    const extent = extentOf(open, ofCommittees, told, decided);
    if (extent === 'unsaid') continue;
    for (const table of open) {
      const { period } = table;
      if (!period) continue;
      const known = plainPeriod(withExtent({ ...period, extent }, extent));
      settled.set(table, { ...table, period: known, isPeriodOpen: false });
    }
  }
  return tables.map((table) => settled.get(table) ?? table);
}

/** A person must say whether the figures of sheets of a month or quarter run from 1 January: asked once for all that are alike. */
export function findOpenSheets(tables: readonly Table[]): readonly Finding[] {
  return bySeries(tables).flatMap((open): Finding[] => {
    const [first] = open;
    const admitted = first?.columns.find(({ field }) => field === 'admitted');
    if (!first || !admitted) return [];
    const sheets = open.map(({ sheet }) => sheet).join(', ');
    const facts = { from: admitted.heading, ...(open.length > 1 && { count: open.length, sheets }) };
    const where = placeIn(first, first.headerRows.at(-1) ?? first.range.firstRow, admitted.column);
    return [{ code: 'cumulative-or-in-period-unknown', severity: 'warning', where, facts }];
  });
}
