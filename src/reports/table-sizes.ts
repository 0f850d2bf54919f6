import type { Language } from '../language/language';
import { formatCount, formatDecimal, formatPercent } from '../language/number-format';
import { fractionOfNumber } from '../measures/fraction';
import type { ReportStyle } from './report-style';
import { totalWidth } from './sheet-part';
import type { PlanCell, PlanContent, RangeFormat } from './sheet-plan';
import { headingStyle, headingWidth, widenForGroups } from './table-header';
import type { ReportColumn } from './table-wish';
import { columnWidthFor, rowHeightFor, wrappedLines, type TextStyle } from './text-width';

/** Names are wrapped beyond this width, so that one long name does not push the figures off the page. */
const widestName = 37;
const widestWords = 60;
const narrowestColumn = 7;
/** Another font in the place of the chosen one may be wider: words that only just fit are given one line more. */
const lineSlack = 0.97;
/** Names stand a little away from the line at their left; one step of Excel's indent takes about this much. */
const indentWidth = 1.5;

/** Widths of the columns, so that no figure is cut off and no word of a heading broken. */
export function neededWidths<Line, Id extends string>(
  columns: readonly ReportColumn<Line, Id>[],
  cells: readonly PlanCell[],
  looks: readonly RangeFormat[],
  rows: TableRows,
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
  const widths = columns.map((column, index) => widthOf(column, index, cells, rows, shown, style));
  widenForGroups(columns, widths, style);
  return widths;
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
  const [first = ''] = numberFormat.split(';');
  const positive = first.replace(/^\[[^\]]*\]/, '');
  const unit = /"([^"]*)"/.exec(positive)?.[1] ?? '';
  const decimals = /\.(0+)/.exec(positive)?.[1]?.length ?? 0;
  if (positive.endsWith('%')) return formatPercent(exact, decimals, language);
  const shown = formatDecimal(exact, decimals, language);
  return (positive.startsWith('+') && value > 0 ? `+${shown}` : shown) + unit;
}

/** Wide enough for every figure in bold, as the total is, and for the heading's longest word. */
function widthOf<Line, Id extends string>(
  column: ReportColumn<Line, Id>,
  index: number,
  cells: readonly PlanCell[],
  rows: TableRows,
  shownIn: (cell: PlanCell, column: ReportColumn<Line, Id>) => string,
  style: ReportStyle,
): number {
  const bold = headingStyle(style);
  // A group's words run over the columns beside the name.
  const merged = new Set(rows.mergedRows);
  const own = cells.filter(({ row, column: at }) => at === index && row >= rows.firstRow && !merged.has(row));
  // Names are bold on the total's and groups' lines alone; figures are given the room of bold ones everywhere.
  const boldRows = new Set([...rows.total, ...rows.groupRows]);
  const lookOf = ({ row }: PlanCell) => ({ ...bold, bold: column.role !== 'name' || boldRows.has(row) });
  const texts = own.map((cell) => ({ text: shownIn(cell, column), look: lookOf(cell) }));
  const widest = texts.reduce((most, { text, look }) => Math.max(most, columnWidthFor(text, look)), 0);
  const words = column.heading.split(/[ \n]/).map((word) => columnWidthFor(word, bold));
  const heading = headingWidth(column.heading, bold);
  const least = column.role === 'serial' ? 5 : narrowestColumn;
  const content = {
    serial: widest,
    figure: widest,
    link: wrappedWidth(texts, widest, widestWords),
    name: wrappedWidth(texts, widest, widestName) + indentWidth,
    words: wrappedWidth(texts, widest, widestWords),
  }[column.role];
  return Math.max(content, heading, least, ...words);
}

/**
 * Where the longest text is wrapped at the greatest width anyway, the column is as narrow as it may be without taking one
 * more line for any text.
 */
function wrappedWidth(
  texts: readonly { readonly text: string; readonly look: TextStyle }[],
  widest: number,
  most: number,
): number {
  if (widest <= most) return widest;
  const linesAt = (width: number) =>
    texts.reduce((sum, { text, look }) => sum + wrappedLines(text, look, width * lineSlack), 0);
  const lines = linesAt(most);
  let [tooNarrow, enough] = [most / 2, most];
  while (enough - tooNarrow > 0.5) {
    const middle = (tooNarrow + enough) / 2;
    if (linesAt(middle) > lines) tooNarrow = middle;
    else enough = middle;
  }
  return Math.ceil(enough * 10) / 10;
}

/** Rows of a table on the sheet. */
export interface TableRows {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly endRow: number;
  readonly total: readonly number[];
  readonly groupRows: readonly number[];
  /** The group rows whose words run over all columns. */
  readonly mergedRows: readonly number[];
}

/** Rows grow with wrapped names and words; a group's words run over all columns from the name on. */
export function bodyHeights<Line, Id extends string>(
  columns: readonly ReportColumn<Line, Id>[],
  cells: readonly PlanCell[],
  widths: readonly number[],
  { firstRow, endRow, total, groupRows, mergedRows }: TableRows,
  style: ReportStyle,
): { row: number; points: number }[] {
  const groups = new Set(mergedRows);
  const bold = new Set([...total, ...groupRows]);
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
    const look = { ...headingStyle(style), bold: bold.has(cell.row) };
    const needed = wrappedLines(text, look, width * lineSlack);
    lines.set(cell.row, Math.max(lines.get(cell.row) ?? 1, needed));
  }
  return Array.from({ length: endRow - firstRow + 1 }, (_, index) => {
    const row = firstRow + index;
    return { row, points: rowHeightFor(lines.get(row) ?? 1, style.sizes.body) };
  });
}
