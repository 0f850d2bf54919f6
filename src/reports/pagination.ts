import type { PlanPrint, SheetPlan } from './sheet-plan';

/** What the pages of a sheet follow from. Every row of the printed area has a height of its own. */
export type PagedSheet = Pick<SheetPlan, 'columnWidths' | 'rowHeights'> & {
  /** Rows, both included, that belong on one page: a chart's, or a table's header with its first lines. */
  readonly blocks: readonly Rows[];
  readonly print: Pick<PlanPrint, 'area' | 'margins'>;
  /** Size of its tables' letters, in points. */
  readonly letters: number;
};

interface Rows {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Rows, both included, of a table whose header is repeated where it goes over more than one page. */
export interface PagedTable {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly endRow: number;
}

export type Pagination = Pick<PlanPrint, 'orientation' | 'isOnePage' | 'titleRows' | 'pageBreaks'>;

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
/** A sheet goes on one page, upright or turned, where its letters need not become smaller than this, in points. */
const smallestLetters = 7.5;
/** Over several pages a sheet stands upright unless its letters would become smaller than this: then the page is turned. */
const smallestUpright = 0.68;

/**
 * How a sheet goes over pages of A4 as wide as its columns: on one, where it can be read there, so that no page holds a
 * chart or a few lines alone. Over several a block begins a page where it would be cut by the end of one,
 * unless it is longer than a page; the header of a table that stands on one page is not repeated, since it would stand above
 * charts alone.
 */
export function paginate(sheet: PagedSheet, main: PagedTable | null): Pagination {
  const { area } = sheet.print;
  const upright = pagesOf(sheet, 'Portrait');
  const turned = pagesOf(sheet, 'Landscape');
  const small = [upright, turned].map((pages) => onOnePage(pages, sheet));
  const best = Math.max(...small);
  if (best * sheet.letters >= smallestLetters) {
    const orientation = small[0] === best ? 'Portrait' : 'Landscape';
    return { orientation, isOnePage: true, titleRows: null, pageBreaks: [] };
  }
  const orientation = upright.scale >= smallestUpright ? 'Portrait' : 'Landscape';
  const pages = orientation === 'Portrait' ? upright : turned;
  const header = main && { first: main.headerRow, last: main.firstRow - 1 };
  const isParted = main !== null && isCut(sheet, pages, header, [], main.headerRow, main.endRow);
  const titleRows = isParted ? header : null;
  const pageBreaks: number[] = [];
  for (const { firstRow, lastRow } of sheet.blocks.toSorted((a, b) => a.firstRow - b.firstRow)) {
    const wouldFit = pages.height(firstRow, lastRow) <= pages.room;
    const begins = firstRow === area.firstRow || pageBreaks.includes(firstRow);
    if (!begins && wouldFit && isCut(sheet, pages, titleRows, pageBreaks, firstRow, lastRow))
      pageBreaks.push(firstRow);
  }
  return { orientation, isOnePage: false, titleRows, pageBreaks };
}

/** How small the sheet would be on a single page. */
function onOnePage({ room, scale, height }: Pages, { print: { area } }: PagedSheet): number {
  return scale * Math.min(1, room / height(area.firstRow, area.lastRow));
}

interface Pages {
  /** Points of rows, unscaled, that a page holds. */
  readonly room: number;
  /** How much smaller the sheet is printed, so that it is as wide as the paper. */
  readonly scale: number;
  /** Of the rows from the first to the last, both included. */
  readonly height: (firstRow: number, lastRow: number) => number;
}

function pagesOf(
  { columnWidths, rowHeights, print }: PagedSheet,
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
function isCut(
  sheet: PagedSheet,
  pages: Pages,
  titleRows: Pagination['titleRows'],
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
function pageStarts(
  { print: { area } }: PagedSheet,
  { room, height }: Pages,
  titleRows: Pagination['titleRows'],
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
