import { holdsFigure, type BlockCells } from './block-cells';
import type { Field } from './field';
import { mostHeaderRows } from './header-rows';
import { readCell } from './numbers';
import { beginsAsGroup, isColumnNumber, isGroupSerial, namesCommittee, saysAfterTable } from './row-text';
import { scaleShares, shareFields as shareFieldList } from './shares';
import type { CommitteeRow, Reading, TableColumn, TableRow } from './table';
import { saysBreakdown, saysSubtotal, saysTotal } from './total-words';
import { foldText } from './words';

/** The fields whose cells are counts of persons. */
export const countFields: ReadonlySet<Field> = new Set<Field>([
  ...(['target', 'own-target', 'admitted', 'difference', 'members-previous-year', 'members-now'] as const),
  ...(['same-period', 'same-period-difference'] as const),
  ...(['women', 'ethnic-minority', 'religious', 'youth-union', 'students', 'readmitted'] as const),
  ...([
    'existing',
    'reviewed',
    'graded',
    'excellent',
    'good',
    'completed',
    'not-completed',
    'not-graded',
    'good-or-better',
  ] as const),
]);

/** The fields whose cells are shares, brought to fractions of 1. */
export const shareFields: ReadonlySet<Field> = new Set<Field>(shareFieldList);

interface Layout {
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly numeric: readonly TableColumn[];
  /** The columns of months and quarters. */
  readonly periods: readonly number[];
  readonly committee: number;
  readonly serial: number | null;
}

/** A row of the sheet before it is known what kind of row it is. */
interface Line {
  readonly row: number;
  readonly name: string;
  readonly serial: string;
  /** The first text of the row, where a merged group or total has its words. */
  readonly first: string;
  readonly hasFigures: boolean;
  /** A dash or a text stands where a figure is wanted: the row has figures to speak of, though none is a number. */
  readonly hasMarks: boolean;
}

function layoutOf(
  columns: readonly TableColumn[],
  headerRows: readonly number[],
  periods: readonly number[],
): Layout {
  return {
    periods,
    headerRows,
    columns,
    numeric: columns.filter(({ field }) => countFields.has(field) || shareFields.has(field)),
    committee: columns.find(({ field }) => field === 'committee')?.column ?? 0,
    serial: columns.find(({ field }) => field === 'serial')?.column ?? null,
  };
}

function figureColumns({ numeric, periods }: Layout): readonly number[] {
  return [...numeric.map(({ column }) => column), ...periods];
}

/** A name merged over several rows counts for its first row only; a merged title reaches the name's column from the left. */
function nameAt(cells: BlockCells, row: number, column: number): string {
  const merge = cells.mergeAt(row, column);
  return merge?.firstRow === row ? cells.textAt(row, merge.firstColumn) : cells.textAt(row, column);
}

function lineAt(cells: BlockCells, layout: Layout, row: number): Line | null {
  const firstColumn = Math.min(layout.serial ?? layout.committee, layout.committee);
  const name = nameAt(cells, row, layout.committee);
  const serial = layout.serial === null ? '' : cells.textAt(row, layout.serial);
  const filled = figureColumns(layout).filter((column) => cells.textAt(row, column) !== '');
  let first = serial !== '' && name === serial ? serial : name || serial;
  for (let column = firstColumn; first === '' && column <= cells.lastColumn; column += 1) {
    first = cells.textAt(row, column);
  }
  if (first === '' && filled.length === 0) return null;
  return {
    row,
    name,
    serial: serial === name ? '' : serial,
    first,
    hasFigures: filled.some(
      (column) => holdsFigure(cells, row, column) || /^[-+−]?\s*\d/.test(cells.textAt(row, column)),
    ),
    hasMarks: filled.some((column) => cells.mergeAt(row, column) === null),
  };
}

function isColumnNumberRow(line: Line, cells: BlockCells, layout: Layout): boolean {
  return (
    isColumnNumber(line.name) &&
    [...layout.columns.map(({ column }) => column), ...layout.periods].every((column) => {
      const text = cells.textAt(line.row, column);
      return text === '' || isColumnNumber(text);
    })
  );
}

/** A header that a sheet repeats on each printed page stands right below a committee; after a total a new table begins. */
function repeatsHeader(cells: BlockCells, layout: Layout, line: Line, before: Line | undefined): boolean {
  const heading = cells.textAt(layout.headerRows[0] ?? 0, layout.committee);
  return before?.hasFigures === true && !saysTotal(before.first) && foldText(line.name) === foldText(heading);
}

/** The lines from the first row below the header to the end of the table: a blank row, a footnote, a signature, a header. */
function linesOf(
  cells: BlockCells,
  layout: Layout,
  firstRow: number,
  isHeader: (row: number) => boolean,
): readonly Line[] {
  const lines: Line[] = [];
  for (let row = firstRow; row <= cells.lastRow; row += 1) {
    const line = lineAt(cells, layout, row);
    if (!line) {
      // One blank row may set off the total; anything else after it is no longer this table.
      const next = lineAt(cells, layout, row + 1);
      if (lines.length > 0 && !(next?.hasFigures && (saysTotal(next.first) || next.serial !== ''))) break;
      // A header that is merged over three rows leaves two below its words, where nobody tells what is merged.
      if (lines.length === 0 && !next && row - firstRow >= mostHeaderRows - 1) break;
      continue;
    }
    if (!line.hasFigures && isHeader(row)) {
      if (!repeatsHeader(cells, layout, line, lines.at(-1))) break;
      row += layout.headerRows.length - 1;
      continue;
    }
    if (!line.hasFigures && saysAfterTable(line.first)) break;
    if (lines.length === 0 && isColumnNumberRow(line, cells, layout)) continue;
    lines.push(line);
  }
  return lines;
}

type LineKind = 'group' | 'committee' | 'total';

/** Whether numbered committees exist, so that a Roman numeral or letter before a text is a group and not a committee. */
function kindOf(line: Line, numbered: boolean, previous: LineKind | null): LineKind {
  if (saysSubtotal(line.first) || saysBreakdown(line.first)) return 'group';
  if (saysTotal(line.name) || saysTotal(line.first)) return 'total';
  if (line.name === '' && line.hasFigures) return previous === null ? 'total' : 'group';
  if (numbered && isGroupSerial(line.serial)) return 'group';
  if (line.hasFigures || line.hasMarks) {
    return numbered && line.serial === '' && beginsAsGroup(line.first) ? 'group' : 'committee';
  }
  if (line.name === '' || beginsAsGroup(line.first)) return 'group';
  return /^\d/.test(line.serial) || namesCommittee(line.name) ? 'committee' : 'group';
}

/**
 * A total between two groups sums up only the first of them, so it is a group's row. The table's total is the last one,
 * or the first one where it stands on top.
 */
function settleTotals(kinds: readonly LineKind[]): readonly LineKind[] {
  const firstCommittee = kinds.indexOf('committee');
  const lastCommittee = kinds.lastIndexOf('committee');
  const onTop = kinds.findIndex((kind, index) => kind === 'total' && index < firstCommittee);
  const below = kinds.findLastIndex((kind, index) => kind === 'total' && index > lastCommittee);
  return kinds.map((kind, index) =>
    kind !== 'total' || index === onTop || index === below ? kind : 'group',
  );
}

type RowReadings = Pick<CommitteeRow, 'readings' | 'periodReadings'>;

function readingsOf(cells: BlockCells, layout: Layout, row: number): RowReadings {
  const readings: Partial<Record<Field, Reading>> = {};
  for (const { column, field } of layout.numeric) {
    readings[field] = readCell(cells.cell(row, column), shareFields.has(field) ? 'share' : 'count');
  }
  if (layout.periods.length === 0) return { readings };
  return {
    readings,
    periodReadings: layout.periods.map((column) => readCell(cells.cell(row, column), 'count')),
  };
}

function rowOf(cells: BlockCells, layout: Layout, line: Line, kind: LineKind): TableRow {
  const { row, serial } = line;
  switch (kind) {
    case 'group':
      return { kind, row, text: line.first, serial };
    case 'total':
      return { kind, row, text: line.first, ...readingsOf(cells, layout, row) };
    case 'committee':
      return { kind, row, committee: line.name, serial, ...readingsOf(cells, layout, row) };
  }
}

/** Group rows after the last committee or total hold nothing of the table: notes without a mark of their own. */
function withoutTail(lines: readonly Line[], kinds: readonly LineKind[]): number {
  const last = kinds.findLastIndex((kind, index) => kind !== 'group' || lines[index]?.hasFigures === true);
  return last + 1;
}

/** The rows of a table, and the last row of the sheet that belongs to it. */
export interface RowsRead {
  readonly rows: readonly TableRow[];
  readonly lastRow: number;
}

/**
 * Reads the rows below a header: committees with a reading for every count and share, groups, totals. `isHeader` tells
 * where the next table begins, `periods` are columns of months and quarters. Percentages are brought to fractions of 1 with the help of the counts beside them.
 */
export function readRows(
  cells: BlockCells,
  columns: readonly TableColumn[],
  headerRows: readonly number[],
  isHeader: (row: number) => boolean,
  periods: readonly number[] = [],
): RowsRead {
  const layout = layoutOf(columns, headerRows, periods);
  const firstRow = (headerRows.at(-1) ?? 0) + 1;
  const all = linesOf(cells, layout, firstRow, isHeader);
  const numbered = all.some(({ serial }) => /^\d/.test(serial));
  const firstKinds: LineKind[] = [];
  for (const line of all) {
    const kind = kindOf(line, numbered, firstKinds.at(-1) ?? null);
    const isLast = line === all.at(-1);
    firstKinds.push(isLast && line.name === '' && line.first === '' && line.hasFigures ? 'total' : kind);
  }
  const kinds = settleTotals(firstKinds);
  const count = withoutTail(all, kinds);
  const lines = all.slice(0, count);
  const rows = lines.map((line, index) => rowOf(cells, layout, line, kinds[index] ?? 'group'));
  return { rows: scaleShares(rows, columns), lastRow: lines.at(-1)?.row ?? firstRow - 1 };
}
