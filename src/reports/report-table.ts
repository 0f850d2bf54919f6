import type { CellRange } from '../intake/raw-block';
import type { Language } from '../language/language';
import { formatCount, formatDecimal, formatPercent } from '../language/number-format';
import { fractionOfNumber } from '../measures/fraction';
import { styleOf, type ReportStyle } from './report-style';
import type { ReportSettings } from './report-settings';
import { totalWidth, type SheetPart } from './sheet-part';
import type { PlanCell, PlanContent, RangeFormat } from './sheet-plan';
import { columnWidthFor, rowHeightFor, wrappedLines, type TextStyle } from './text-width';

/** Where a table's cells stand on the sheet. */
export interface TablePlace<Id extends string = string> {
  readonly headerRow: number;
  /** From the first to the last row below the header, the total apart. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The total's row where there is one, else the last row. */
  readonly endRow: number;
  /** Zero-based columns by what they hold. */
  readonly columns: ReadonlyMap<Id, number>;
}

/** The tables of a sheet by their names: a formula of one may refer to cells of another, above or below. */
export type TablePlaces = ReadonlyMap<string, TablePlace>;

/** Where things stand on the sheet that is being planned. */
export interface Places<Id extends string> extends TablePlace<Id> {
  /** Zero-based row of the line. */
  readonly row: number;
  readonly tables: TablePlaces;
}

/** How a column's cells are laid out. */
export type Role = 'serial' | 'name' | 'words' | 'figure' | 'link';

/** The look of one cell where it is not that of its column. */
export type LineLook = Partial<
  Pick<RangeFormat, 'numberFormat' | 'horizontal' | 'fill' | 'bold' | 'fontColor' | 'underline'>
>;

/** A column of a report's table: its heading, its look, and what stands in it on a line. */
export interface ReportColumn<Line, Id extends string> {
  readonly id: Id;
  readonly heading: string;
  /** The heading above it, shared with its neighbours, or `null`. */
  readonly group: string | null;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  readonly numberFormat: string | null;
  /**
   * `serial` is narrow, `name` is wrapped and stands a little away from the line at its left, `words` is wrapped, `link`
   * leads to a cell and is wrapped too.
   */
  readonly role: Role;
  /** Cells that a person may change by hand; the heading says so too. */
  readonly isInput?: boolean;
  /** What differs from the column's look on one line. */
  readonly lineLook?: (line: Line) => LineLook;
  readonly content: (line: Line, places: Places<Id>) => PlanContent | null;
}

/** A line of a table, or a heading over the lines that follow. */
export type TableLine<Line> =
  | { readonly kind: 'line'; readonly line: Line }
  | {
      readonly kind: 'group';
      readonly serial: string;
      readonly text: string;
      /** Where the group has figures of its own, such as its sum: they stand in the columns, the name among them. */
      readonly line?: Line;
    };

export interface TableWish<Line, Id extends string> {
  readonly columns: readonly ReportColumn<Line, Id>[];
  readonly lines: readonly TableLine<Line>[];
  /** Stands below all lines; formulas over the lines leave it out. */
  readonly total: Line | null;
}

/** A table on a sheet: header, groups, lines and total. */
export interface TableBody<Line, Id extends string> extends SheetPart, TablePlace<Id> {
  readonly columnWidths: readonly number[];
  /** Where each line stands, groups and total aside: for charts. */
  readonly lines: readonly { readonly row: number; readonly line: Line }[];
}

/** Names are wrapped beyond this width, so that one long name does not push the figures off the page. */
const widestName = 37;
const widestWords = 60;
const narrowestColumn = 7;
const longestHeadingOnOneLine = 15.5;
/** A heading of several words that is longer takes three lines. */
const longestHeadingOnTwoLines = 26;
/** Another font in the place of the chosen one may be wider: headings that only just fit are given one line more. */
const headingSlack = 0.93;
const lineSlack = 0.97;
/** Names stand a little away from the line at their left; one step of Excel's indent takes about this much. */
const indentWidth = 1.5;

/** Where a table stands with its first header row at `headerRow`, whatever its cells hold. */
export function tablePlace<Line, Id extends string>(
  { columns, lines, total }: TableWish<Line, Id>,
  headerRow: number,
): TablePlace<Id> {
  const firstRow = headerRow + headerRowCount(columns);
  const lastRow = firstRow + Math.max(lines.length, 1) - 1;
  return {
    headerRow,
    firstRow,
    lastRow,
    endRow: total === null ? lastRow : lastRow + 1,
    columns: new Map(columns.map(({ id }, index) => [id, index])),
  };
}

/**
 * Lays a table out with its first header row at `headerRow` (zero-based). `tables` are the places of the sheet's tables;
 * `widths` are those of the sheet's columns where several tables stand on one sheet; without them each column is as wide
 * as this table needs.
 */
export function reportTable<Line, Id extends string>(
  wish: TableWish<Line, Id>,
  headerRow: number,
  settings: ReportSettings,
  tables: TablePlaces,
  widths: readonly number[] | null = null,
): TableBody<Line, Id> {
  const { columns, lines, total } = wish;
  const style = styleOf(settings);
  const place = tablePlace(wish, headerRow);
  const { firstRow, endRow } = place;
  const placesOf = (row: number): Places<Id> => ({ ...place, row, tables });
  const header = headerCells(columns, headerRow);
  const cells: PlanCell[] = [...header.cells];
  const merges: CellRange[] = [...header.merges];
  const groupRows: number[] = [];
  const mergedRows: number[] = [];
  const placed: { row: number; line: Line }[] = [];
  // A group's words begin beside its serial.
  const groupColumn = columns[0]?.role === 'serial' ? 1 : 0;
  const lastColumn = columns.length - 1;
  lines.forEach((entry, index) => {
    const row = firstRow + index;
    if (entry.kind === 'line') {
      placed.push({ row, line: entry.line });
      cells.push(...lineCells(entry.line, columns, placesOf(row)));
      return;
    }
    groupRows.push(row);
    if (entry.line !== undefined) {
      cells.push(...lineCells(entry.line, columns, placesOf(row)));
      return;
    }
    mergedRows.push(row);
    if (entry.serial !== '' && groupColumn > 0)
      cells.push({ row, column: 0, kind: 'text', text: entry.serial });
    cells.push({ row, column: groupColumn, kind: 'text', text: entry.text });
    if (lastColumn > groupColumn)
      merges.push({ firstRow: row, firstColumn: groupColumn, lastRow: row, lastColumn });
  });
  if (total !== null) cells.push(...lineCells(total, columns, placesOf(endRow)));
  const looks = lineLooks(columns, total === null ? placed : [...placed, { row: endRow, line: total }]);
  const columnWidths = widths ?? neededWidths(columns, cells, looks, firstRow, settings.language, style);
  const rows = {
    headerRow,
    firstRow,
    endRow,
    total: total === null ? [] : [endRow],
    groupRows,
    mergedRows,
  };
  return {
    cells,
    merges,
    formats: [...tableFormats(columns, rows, style), ...looks],
    columnWidths,
    rowHeights: [
      ...headerHeights(columns, columnWidths, headerRow, style),
      ...bodyHeights(columns, cells, columnWidths, rows, style),
    ],
    ...place,
    lines: placed,
  };
}

function lineLooks<Line, Id extends string>(
  columns: readonly ReportColumn<Line, Id>[],
  lines: readonly { readonly row: number; readonly line: Line }[],
): readonly RangeFormat[] {
  return columns.flatMap(({ lineLook }, column) =>
    lineLook
      ? lines.flatMap(({ row, line }): RangeFormat[] => {
          const look = lineLook(line);
          const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
          return Object.keys(look).length === 0 ? [] : [{ range, ...look }];
        })
      : [],
  );
}

function neededWidths<Line, Id extends string>(
  columns: readonly ReportColumn<Line, Id>[],
  cells: readonly PlanCell[],
  looks: readonly RangeFormat[],
  firstRow: number,
  language: Language,
  style: ReportStyle,
): readonly number[] {
  const formats = new Map(
    looks.map(({ range, numberFormat }) => [
      `${String(range.firstRow)},${String(range.firstColumn)}`,
      numberFormat,
    ]),
  );
  const shown = (cell: PlanCell, column: { readonly numberFormat: string | null }) => {
    const own = formats.get(`${String(cell.row)},${String(cell.column)}`);
    return shownText(cell, own ?? column.numberFormat, language);
  };
  const widths = columns.map((column, index) => widthOf(column, index, cells, firstRow, shown, style));
  widenForGroups(columns, widths, style);
  return widths;
}

function headingStyle({ font, sizes }: ReportStyle) {
  return { font, size: sizes.body, bold: true };
}

function lineCells<Line, Id extends string>(
  line: Line,
  columns: readonly ReportColumn<Line, Id>[],
  places: Places<Id>,
): PlanCell[] {
  return columns.flatMap(({ content }, column) => {
    const planned = content(line, places);
    return planned === null ? [] : [{ row: places.row, column, ...planned }];
  });
}

interface Headed {
  readonly heading: string;
  readonly group: string | null;
}

/** A second row only where columns share a heading. */
function headerRowCount(columns: readonly Headed[]): 1 | 2 {
  return columns.some(({ group }) => group !== null) ? 2 : 1;
}

/** Runs of neighbouring columns under one heading: first and last index. */
function headingGroups(columns: readonly Headed[]): { heading: string; first: number; last: number }[] {
  const groups: { heading: string; first: number; last: number }[] = [];
  columns.forEach(({ group }, index) => {
    if (group === null) return;
    const open = groups.at(-1);
    if (open?.heading === group && open.last === index - 1) open.last = index;
    else groups.push({ heading: group, first: index, last: index });
  });
  return groups;
}

function headerCells(columns: readonly Headed[], row: number): { cells: PlanCell[]; merges: CellRange[] } {
  const cells: PlanCell[] = [];
  const merges: CellRange[] = [];
  const lastRow = row + headerRowCount(columns) - 1;
  columns.forEach(({ heading, group }, column) => {
    cells.push({ row: group === null ? row : lastRow, column, kind: 'text', text: heading });
    if (group === null && lastRow > row) {
      merges.push({ firstRow: row, firstColumn: column, lastRow, lastColumn: column });
    }
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
  if (numberFormat === null) return formatCount(exact, language);
  // A date is as wide as its own pattern.
  if (numberFormat.includes('yyyy')) return numberFormat;
  const [positive = ''] = numberFormat.split(';');
  const decimals = /\.(0+)/.exec(positive)?.[1]?.length ?? 0;
  if (positive.endsWith('%')) return formatPercent(exact, decimals, language);
  const shown = formatDecimal(exact, decimals, language);
  return positive.startsWith('+') && value > 0 ? `+${shown}` : shown;
}

/** Wide enough for every figure in bold, as the total is, and for the heading's longest word. */
function widthOf<Line, Id extends string>(
  column: ReportColumn<Line, Id>,
  index: number,
  cells: readonly PlanCell[],
  firstRow: number,
  shownIn: (cell: PlanCell, column: ReportColumn<Line, Id>) => string,
  style: ReportStyle,
): number {
  const bold = headingStyle(style);
  // A group's words run over the columns beside the name.
  const own = cells.filter((cell) => cell.column === index && cell.row >= firstRow);
  const shown = own.map((cell) => columnWidthFor(shownIn(cell, column), bold));
  const widest = shown.reduce((most, width) => Math.max(most, width), 0);
  const words = column.heading.split(/[ \n]/).map((word) => columnWidthFor(word, bold));
  const heading = headingWidth(column.heading, bold);
  const least = column.role === 'serial' ? 5 : narrowestColumn;
  const content = {
    serial: widest,
    figure: widest,
    link: Math.min(widest, widestWords),
    name: Math.min(widest, widestName) + indentWidth,
    words: Math.min(widest, widestWords),
  }[column.role];
  return Math.max(content, heading, least, ...words);
}

/** A long heading of several words may take two lines, and a very long one three. */
function headingWidth(heading: string, bold: TextStyle): number {
  const whole = columnWidthFor(heading, bold);
  if (whole <= longestHeadingOnOneLine || !heading.includes(' ')) return whole;
  return whole <= longestHeadingOnTwoLines ? whole * 0.66 : whole * 0.47;
}

/** Where the columns under a shared heading are too narrow together, each gets its part of the rest. */
function widenForGroups(columns: readonly Headed[], widths: number[], style: ReportStyle): void {
  for (const { heading, first, last } of headingGroups(columns)) {
    const together = totalWidth(widths.slice(first, last + 1));
    const bold = headingStyle(style);
    const needed = first === last ? headingWidth(heading, bold) : columnWidthFor(heading, bold);
    const missing = needed - together;
    if (missing <= 0) continue;
    for (let index = first; index <= last; index += 1) {
      widths[index] = (widths[index] ?? 0) + Math.ceil((missing / (last - first + 1)) * 10) / 10;
    }
  }
}

function headerHeights(
  columns: readonly Headed[],
  widths: readonly number[],
  row: number,
  style: ReportStyle,
): { row: number; points: number }[] {
  const bold = headingStyle(style);
  const lines = (grouped: boolean) =>
    columns.reduce(
      (most, { heading, group }, index) =>
        (group !== null) === grouped
          ? Math.max(most, wrappedLines(heading, bold, (widths[index] ?? 0) * headingSlack))
          : most,
      1,
    );
  if (headerRowCount(columns) === 1) return [{ row, points: rowHeightFor(lines(false), style.sizes.body) }];
  const shared = headingGroups(columns).map(({ heading, first, last }) =>
    wrappedLines(heading, bold, totalWidth(widths.slice(first, last + 1)) * headingSlack),
  );
  const top = rowHeightFor(Math.max(1, ...shared), style.sizes.body);
  const alone = rowHeightFor(lines(false), style.sizes.body);
  return [
    { row, points: top },
    { row: row + 1, points: Math.max(rowHeightFor(lines(true), style.sizes.body), alone - top) },
  ];
}

interface TableRows {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly endRow: number;
  readonly total: readonly number[];
  readonly groupRows: readonly number[];
  /** The group rows whose words run over all columns. */
  readonly mergedRows: readonly number[];
}

/** Rows grow with wrapped names and words; a group's words run over all columns from the name on. */
function bodyHeights<Line, Id extends string>(
  columns: readonly ReportColumn<Line, Id>[],
  cells: readonly PlanCell[],
  widths: readonly number[],
  { firstRow, endRow, total, mergedRows }: TableRows,
  style: ReportStyle,
): { row: number; points: number }[] {
  const groups = new Set(mergedRows);
  const wrapped = new Map(
    columns.flatMap(({ role }, index) =>
      role === 'name' || role === 'words' || role === 'link' ? [[index, role] as const] : [],
    ),
  );
  const lines = new Map<number, number>();
  for (const cell of cells) {
    const role = wrapped.get(cell.column);
    if (cell.row < firstRow || role === undefined) continue;
    const text = cell.kind === 'text' ? cell.text : cell.kind === 'formula' ? String(cell.expected) : '';
    const own = (widths[cell.column] ?? 0) - (role === 'name' ? indentWidth : 0);
    const width = groups.has(cell.row) ? totalWidth(widths.slice(cell.column)) : own;
    const isBold = groups.has(cell.row) || total.includes(cell.row);
    const needed = wrappedLines(text, { ...headingStyle(style), bold: isBold }, width * lineSlack);
    lines.set(cell.row, Math.max(lines.get(cell.row) ?? 1, needed));
  }
  return Array.from({ length: endRow - firstRow + 1 }, (_, index) => {
    const row = firstRow + index;
    return { row, points: rowHeightFor(lines.get(row) ?? 1, style.sizes.body) };
  });
}

function lookOf(role: Role, colors: ReportStyle['colors']): Partial<RangeFormat> {
  switch (role) {
    case 'name':
      return { wrap: true, indent: 1 };
    case 'words':
      return { wrap: true };
    case 'link':
      return { fontColor: colors.link, underline: true, wrap: true };
    case 'serial':
    case 'figure':
      return {};
  }
}

function tableFormats<Line, Id extends string>(
  columns: readonly ReportColumn<Line, Id>[],
  { headerRow, firstRow, endRow, total, groupRows }: TableRows,
  { font, sizes, colors }: ReportStyle,
): RangeFormat[] {
  const lastColumn = columns.length - 1;
  const across = (first: number, last: number): CellRange => ({
    firstRow: first,
    firstColumn: 0,
    lastRow: last,
    lastColumn,
  });
  return [
    {
      range: across(headerRow, endRow),
      fontName: font,
      fontSize: sizes.body,
      vertical: 'Center',
      grid: colors.grid,
    },
    {
      range: across(headerRow, firstRow - 1),
      bold: true,
      fill: colors.header,
      horizontal: 'Center',
      wrap: true,
    },
    ...columns.map(({ role, horizontal, numberFormat, isInput }, column) => ({
      range: { firstRow, firstColumn: column, lastRow: endRow, lastColumn: column },
      horizontal,
      ...(numberFormat === null ? {} : { numberFormat }),
      ...lookOf(role, colors),
      ...(isInput === true ? { fill: colors.input } : {}),
    })),
    ...groupRows.map((row) => ({ range: across(row, row), bold: true, fill: colors.group })),
    ...total.map((row) => ({ range: across(row, row), bold: true, fill: colors.total })),
  ];
}
