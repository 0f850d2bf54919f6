import type { CellRange } from '../intake/raw-block';
import type { ReportStyle } from './report-style';
import { totalWidth } from './sheet-part';
import type { PlanCell } from './sheet-plan';
import { columnWidthFor, rowHeightFor, wrappedLines, type TextStyle } from './text-width';

const longestHeadingOnOneLine = 15.5;
/** A heading of several words that is longer takes three lines. */
const longestHeadingOnTwoLines = 26;
/** Another font in the place of the chosen one may be wider: headings that only just fit are given one line more. */
const headingSlack = 0.93;

/** Headings are bold; columns are as wide as bold letters need, since the total is bold too. */
export function headingStyle({ font, sizes }: ReportStyle) {
  return { font, size: sizes.body, bold: true };
}

/** A column's heading, and the one above it that it shares with its neighbours. */
export interface Headed {
  readonly heading: string;
  readonly group: string | null;
}

/** A second row only where columns share a heading. */
export function headerRowCount(columns: readonly Headed[]): 1 | 2 {
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

/** The headings with their merged cells, the first row at `row`. */
export function headerCells(
  columns: readonly Headed[],
  row: number,
): { cells: PlanCell[]; merges: CellRange[] } {
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

/** A long heading of several words may take two lines, and a very long one three. */
export function headingWidth(heading: string, bold: TextStyle): number {
  const whole = columnWidthFor(heading, bold);
  if (whole <= longestHeadingOnOneLine || !heading.includes(' ')) return whole;
  return whole <= longestHeadingOnTwoLines ? whole * 0.66 : whole * 0.47;
}

/** Where the columns under a shared heading are too narrow together, each gets its part of the rest. */
export function widenForGroups(columns: readonly Headed[], widths: number[], style: ReportStyle): void {
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

/** How high the header's rows are. */
export function headerHeights(
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
