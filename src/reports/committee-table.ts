import type { CellRange } from '../intake/raw-block';
import { formatCount, formatPercent, formatSigned } from '../language/number-format';
import type { Language } from '../language/language';
import { fractionOfNumber } from '../measures/fraction';
import type { AdmissionResults, CommitteeResult } from './admission-results';
import type { ColumnId, Places, ReportColumn, ReportLine } from './report-columns';
import type { ReportSettings } from './report-settings';
import { colors, numberFormats, reportFont, sizes } from './report-style';
import type { PlanCell, PlanContent, RangeFormat } from './sheet-plan';
import { columnWidthFor, rowHeightFor, wrappedLines } from './text-width';

/** The part of a sheet that is the table: header, groups, committees and total. */
export interface TableBody {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly CellRange[];
  readonly formats: readonly RangeFormat[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** The two header rows, the rows below them without the total, and the total. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRow: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
  /** Where each committee stands and what was planned there, for charts. */
  readonly committees: readonly { readonly row: number; readonly result: CommitteeResult }[];
}

/** Names are wrapped beyond this width, so that one long name does not push the figures off the page. */
const widestName = 40;
const narrowestColumn = 7;
const longestHeadingOnOneLine = 15.5;
/** Names stand a little away from the line at their left; one step of Excel's indent takes about this much. */
const indentWidth = 1.5;
const bodyStyle = { size: sizes.body };
const headingStyle = { size: sizes.body, bold: true };

/** Lays the table out with its first header row at `headerRow` (zero-based). */
export function committeeTable(
  results: AdmissionResults,
  columns: readonly ReportColumn[],
  headerRow: number,
  settings: ReportSettings,
): TableBody {
  const firstRow = headerRow + 2;
  const lastRow = firstRow + Math.max(results.rows.length, 1) - 1;
  const totalRow = lastRow + 1;
  const placesOf = (row: number): Places => ({ row, columns: positions, firstRow, lastRow });
  const positions = new Map(columns.map(({ id }, index) => [id, index]));
  const header = headerCells(columns, headerRow);
  const cells: PlanCell[] = [...header.cells];
  const merges: CellRange[] = [...header.merges];
  const groupRows: number[] = [];
  const committees: { row: number; result: CommitteeResult }[] = [];
  const lastColumn = columns.length - 1;
  results.rows.forEach((line, index) => {
    const row = firstRow + index;
    if (line.kind === 'committee') {
      committees.push({ row, result: line });
      cells.push(...lineCells(line, columns, placesOf(row)));
      return;
    }
    groupRows.push(row);
    if (line.serial !== '') cells.push({ row, column: 0, kind: 'text', text: line.serial });
    cells.push({ row, column: 1, kind: 'text', text: line.text });
    merges.push({ firstRow: row, firstColumn: 1, lastRow: row, lastColumn });
  });
  cells.push(...lineCells(results.total, columns, placesOf(totalRow)));
  const columnWidths = columns.map((column, index) =>
    widthOf(column, index, cells, firstRow, settings.language),
  );
  widenForGroups(columns, columnWidths);
  return {
    cells,
    merges,
    formats: tableFormats(columns, { headerRow, firstRow, lastRow, totalRow }, groupRows),
    columnWidths,
    rowHeights: [
      ...headerHeights(columns, columnWidths, headerRow),
      ...bodyHeights(cells, columnWidths, firstRow, totalRow, groupRows),
    ],
    headerRow,
    firstRow,
    lastRow,
    totalRow,
    columns: positions,
    committees,
  };
}

function lineCells(line: ReportLine, columns: readonly ReportColumn[], places: Places): PlanCell[] {
  return columns.flatMap(({ content }, column) => {
    const planned = content(line, places);
    return planned === null ? [] : [{ row: places.row, column, ...planned }];
  });
}

/** Runs of neighbouring columns under one heading: first and last index. */
function headingGroups(columns: readonly ReportColumn[]): { heading: string; first: number; last: number }[] {
  const groups: { heading: string; first: number; last: number }[] = [];
  columns.forEach(({ group }, index) => {
    if (group === null) return;
    const open = groups.at(-1);
    if (open?.heading === group && open.last === index - 1) open.last = index;
    else groups.push({ heading: group, first: index, last: index });
  });
  return groups;
}

function headerCells(
  columns: readonly ReportColumn[],
  row: number,
): { cells: PlanCell[]; merges: CellRange[] } {
  const cells: PlanCell[] = [];
  const merges: CellRange[] = [];
  columns.forEach(({ heading, group }, column) => {
    cells.push({ row: group === null ? row : row + 1, column, kind: 'text', text: heading });
    if (group === null)
      merges.push({ firstRow: row, firstColumn: column, lastRow: row + 1, lastColumn: column });
  });
  for (const { heading, first, last } of headingGroups(columns)) {
    cells.push({ row, column: first, kind: 'text', text: heading });
    if (last > first) merges.push({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
  }
  return { cells, merges };
}

/** What a cell will show, as far as a plan can know it. */
export function shownText(content: PlanContent, numberFormat: string | null, language: Language): string {
  if (content.kind === 'text') return content.text;
  const value = content.kind === 'number' ? content.value : content.expected;
  if (typeof value === 'string') return value;
  const exact = fractionOfNumber(value);
  if (exact === null) return '';
  const decimals = /^0(?:\.(0+))?%$/.exec(numberFormat ?? '');
  if (decimals) return formatPercent(exact, decimals[1]?.length ?? 0, language);
  return numberFormat === numberFormats.difference
    ? formatSigned(exact, language)
    : formatCount(exact, language);
}

/** Wide enough for every figure in bold, as the total is, and for the heading's longest word. */
function widthOf(
  column: ReportColumn,
  index: number,
  cells: readonly PlanCell[],
  firstRow: number,
  language: Language,
): number {
  const own = cells.filter((cell) => cell.column === index && cell.row >= firstRow);
  const isName = column.id === 'committee';
  const shown = own.map((cell) =>
    columnWidthFor(shownText(cell, column.numberFormat, language), headingStyle),
  );
  const widest = shown.reduce((most, width) => Math.max(most, width), 0);
  const words = column.heading.split(' ').map((word) => columnWidthFor(word, headingStyle));
  // A long heading of several words may take two lines.
  const whole = columnWidthFor(column.heading, headingStyle);
  const heading = whole <= longestHeadingOnOneLine || !column.heading.includes(' ') ? whole : whole * 0.6;
  const least = column.id === 'serial' ? 5 : narrowestColumn;
  return Math.max(isName ? Math.min(widest, widestName) + indentWidth : widest, heading, least, ...words);
}

/** Shared headings stand on one line: where their columns are too narrow together, each gets its part of the rest. */
function widenForGroups(columns: readonly ReportColumn[], widths: number[]): void {
  for (const { heading, first, last } of headingGroups(columns)) {
    const together = widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
    const missing = columnWidthFor(heading, headingStyle) - together;
    if (missing <= 0) continue;
    for (let index = first; index <= last; index += 1) {
      widths[index] = (widths[index] ?? 0) + Math.ceil((missing / (last - first + 1)) * 10) / 10;
    }
  }
}

function headerHeights(
  columns: readonly ReportColumn[],
  widths: readonly number[],
  row: number,
): { row: number; points: number }[] {
  const lines = (grouped: boolean) =>
    columns.reduce(
      (most, { heading, group }, index) =>
        (group !== null) === grouped
          ? Math.max(most, wrappedLines(heading, headingStyle, widths[index] ?? 0))
          : most,
      1,
    );
  const top = rowHeightFor(1, sizes.body);
  const alone = rowHeightFor(lines(false), sizes.body);
  return [
    { row, points: top },
    { row: row + 1, points: Math.max(rowHeightFor(lines(true), sizes.body), alone - top) },
  ];
}

/** Rows grow with wrapped names; a group's words run over all columns but the first. */
function bodyHeights(
  cells: readonly PlanCell[],
  widths: readonly number[],
  firstRow: number,
  totalRow: number,
  groupRows: readonly number[],
): { row: number; points: number }[] {
  const groups = new Set(groupRows);
  const acrossGroup = widths.slice(1).reduce((sum, width) => sum + width, 0);
  const names = new Map(
    cells.flatMap((cell) =>
      cell.column === 1 && cell.kind === 'text' ? [[cell.row, cell.text] as const] : [],
    ),
  );
  return Array.from({ length: totalRow - firstRow + 1 }, (_, index) => {
    const row = firstRow + index;
    const width = groups.has(row) ? acrossGroup : (widths[1] ?? 0) - indentWidth;
    const lines = wrappedLines(names.get(row) ?? '', headingStyle, width);
    return { row, points: rowHeightFor(lines, sizes.body) };
  });
}

function tableFormats(
  columns: readonly ReportColumn[],
  rows: { headerRow: number; firstRow: number; lastRow: number; totalRow: number },
  groupRows: readonly number[],
): RangeFormat[] {
  const lastColumn = columns.length - 1;
  const across = (firstRow: number, lastRow: number): CellRange => ({
    firstRow,
    firstColumn: 0,
    lastRow,
    lastColumn,
  });
  const { headerRow, firstRow, totalRow } = rows;
  return [
    {
      range: across(headerRow, totalRow),
      fontName: reportFont,
      fontSize: bodyStyle.size,
      vertical: 'Center',
      grid: colors.grid,
    },
    {
      range: across(headerRow, headerRow + 1),
      bold: true,
      fill: colors.header,
      horizontal: 'Center',
      wrap: true,
    },
    ...columns.map(({ id, horizontal, numberFormat }, column) => ({
      range: { firstRow, firstColumn: column, lastRow: totalRow, lastColumn: column },
      horizontal,
      ...(numberFormat === null ? {} : { numberFormat }),
      ...(id === 'committee' ? { wrap: true, indent: 1 } : {}),
    })),
    ...groupRows.map((row) => ({ range: across(row, row), bold: true, fill: colors.group })),
    { range: across(totalRow, totalRow), bold: true, fill: colors.total },
  ];
}
