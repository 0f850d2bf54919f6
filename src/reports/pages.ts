import type { PlanPrint, SheetPlan } from './sheet-plan';

/** A sheet that goes over pages. Every row of the printed area has a height of its own. */
export type SheetOnPages = Pick<SheetPlan, 'columnWidths' | 'rowHeights'> & {
  readonly print: Pick<PlanPrint, 'area' | 'margins'>;
};

/** A sheet of A4, in points. */
const paper = { short: 595.3, long: 841.9 };
/** A character of the standard font and the padding of a column, in points. */
const characterPoints = 5.25;
const columnPadding = 3.75;
/**
 * How much a page may hold more or less than reckoned: printers round heights and scales differently. What only fits by
 * one of these is taken not to fit.
 */
const tolerances = [0.96, 1, 1.03] as const;

/** Pages of A4 as wide as the sheet's columns. */
export interface Pages {
  /** Points of rows, unscaled, that a page holds. */
  readonly room: number;
  /** How much smaller the sheet is printed, so that it is as wide as the paper. */
  readonly scale: number;
  /** Of the rows from the first to the last, both included. */
  readonly height: (firstRow: number, lastRow: number) => number;
}

export function pagesOf(
  { columnWidths, rowHeights, print }: SheetOnPages,
  orientation: PlanPrint['orientation'],
): Pages {
  const { area, margins } = print;
  const [width, height] = orientation === 'Portrait' ? [paper.short, paper.long] : [paper.long, paper.short];
  const wide = columnWidths
    .slice(area.firstColumn, area.lastColumn + 1)
    .reduce((points, characters) => points + characters * characterPoints + columnPadding, 0);
  // Excel makes a sheet smaller to fit, never larger, and by whole percents.
  const scale = Math.min(1, Math.floor(((width - margins.left - margins.right) / wide) * 100) / 100);
  const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
  return {
    room: (height - margins.top - margins.bottom) / scale,
    scale,
    height: (firstRow, lastRow) => {
      let points = 0;
      for (let row = firstRow; row <= lastRow; row++) points += heights.get(row) ?? 0;
      return points;
    },
  };
}

/** Whether rows may stand on more than one page, however the pages fall within what cannot be known here. */
export function isCut(
  sheet: SheetOnPages,
  pages: Pages,
  titleRows: PlanPrint['titleRows'],
  breaks: readonly number[],
  firstRow: number,
  lastRow: number,
): boolean {
  return tolerances.some((tolerance) =>
    pageStarts(sheet, { ...pages, room: pages.room * tolerance }, titleRows, breaks).some(
      (row) => row > firstRow && row <= lastRow,
    ),
  );
}

/** The first rows of the pages after the first. */
export function pageStarts(
  { print: { area } }: SheetOnPages,
  { room, height }: Pages,
  titleRows: PlanPrint['titleRows'],
  breaks: readonly number[],
): readonly number[] {
  const titles = titleRows ? height(titleRows.first, titleRows.last) : 0;
  const starts: number[] = [];
  let used = 0;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const points = height(row, row);
    if (breaks.includes(row) || (used > 0 && used + points > room)) {
      starts.push(row);
      used = titleRows && row > titleRows.last ? titles : 0;
    }
    used += points;
  }
  return starts;
}
