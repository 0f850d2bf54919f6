import { isCut, pagesOf, pageStarts, type Pages, type SheetOnPages } from './pages';
import type { PlanPrint } from './sheet-plan';

/** What the pages of a sheet follow from. */
export interface PagedSheet extends SheetOnPages {
  /** Rows, both included, that belong on one page: a chart's, a table's, or its header with its first lines. */
  readonly blocks: readonly Rows[];
  /** Size of its tables' letters, in points. */
  readonly letters: number;
}

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

/** Where pages end, and what is repeated on them. */
type Parting = Pick<PlanPrint, 'titleRows' | 'pageBreaks'>;

/**
 * A sheet goes on one page, upright or turned, where its letters need not become smaller than this, in points; over several
 * it stands upright where they need not, else the pages are turned.
 */
const smallestLetters = 7.4;
/** Lines of a table that the page after it takes over at most, and at least: fewer would look forlorn. */
const linesTakenOver = { most: 6, least: 2 } as const;

/**
 * How a sheet goes over pages of A4 as wide as its columns: on one, where it can be read there, so that no page holds a
 * chart or a few lines alone. Over several a block begins a page where it would be cut by the end of one, unless it is
 * longer than a page; the header of a table that stands on one page is not repeated, since it would stand above charts
 * alone.
 */
export function paginate(sheet: PagedSheet, main: PagedTable | null): Pagination {
  const upright = pagesOf(sheet, 'Portrait');
  const turned = pagesOf(sheet, 'Landscape');
  const small = [upright, turned].map((pages) => onOnePage(pages, sheet));
  const best = Math.max(...small);
  if (best * sheet.letters >= smallestLetters) {
    const orientation = small[0] === best ? 'Portrait' : 'Landscape';
    return { orientation, isOnePage: true, titleRows: null, pageBreaks: [] };
  }
  const orientation = upright.scale * sheet.letters >= smallestLetters ? 'Portrait' : 'Landscape';
  const pages = orientation === 'Portrait' ? upright : turned;
  return { orientation, isOnePage: false, ...partingOf(sheet, pages, main) };
}

/** How small the sheet would be on a single page. */
function onOnePage({ room, scale, height }: Pages, { print: { area } }: PagedSheet): number {
  return scale * Math.min(1, room / height(area.firstRow, area.lastRow));
}

/** The main table whole on a page of its own or parted, whichever takes fewer pages; whole where that is the same. */
function partingOf(sheet: PagedSheet, pages: Pages, main: PagedTable | null): Parting {
  const parted = breaksOf(sheet, pages, main);
  if (!main || !hasPageAbove(sheet, pages, main)) return parted;
  const block = { firstRow: main.headerRow - 1, lastRow: main.endRow };
  const whole = breaksOf({ ...sheet, blocks: [...sheet.blocks, block] }, pages, main);
  const count = ({ titleRows, pageBreaks }: Parting) =>
    pageStarts(sheet, pages, titleRows, pageBreaks).length;
  return count(whole) <= count(parted) ? whole : parted;
}

/** A title is no page: a table begins a new one only where tables stand above it. */
const leastPartAbove = 0.25;

function hasPageAbove({ print: { area } }: PagedSheet, pages: Pages, { headerRow }: PagedTable): boolean {
  return pages.height(area.firstRow, headerRow - 2) >= pages.room * leastPartAbove;
}

function breaksOf(sheet: PagedSheet, pages: Pages, main: PagedTable | null): Parting {
  const unrepeated = breaksBefore(sheet, pages, null, []);
  if (!main || !isCut(sheet, pages, null, unrepeated, main.headerRow, main.endRow))
    return {
      titleRows: null,
      pageBreaks: (main && tableTaken(sheet, pages, unrepeated, main)) ?? unrepeated,
    };
  const titleRows = { first: main.headerRow, last: main.firstRow - 1 };
  const pageBreaks = breaksBefore(sheet, pages, titleRows, []);
  return { titleRows, pageBreaks: linesTaken(sheet, pages, titleRows, pageBreaks, main) ?? pageBreaks };
}

/** Breaks before the blocks that would be cut, beside those that are there already. */
function breaksBefore(
  sheet: PagedSheet,
  pages: Pages,
  titleRows: PlanPrint['titleRows'],
  given: readonly number[],
): readonly number[] {
  const breaks = [...given];
  const { firstRow: top } = sheet.print.area;
  for (const { firstRow, lastRow } of sheet.blocks.toSorted((a, b) => a.firstRow - b.firstRow)) {
    const wouldFit = pages.height(firstRow, lastRow) <= pages.room;
    const begins = firstRow === top || breaks.includes(firstRow);
    if (!begins && wouldFit && isCut(sheet, pages, titleRows, breaks, firstRow, lastRow))
      breaks.push(firstRow);
  }
  return breaks.toSorted((a, b) => a - b);
}

/** A page that would hold what follows the table alone takes the table too, where it has room; `null` where there is none. */
function tableTaken(
  sheet: PagedSheet,
  pages: Pages,
  breaks: readonly number[],
  main: PagedTable,
): readonly number[] | null {
  const { lastRow } = sheet.print.area;
  const row = main.headerRow - 1;
  if (!isCut(sheet, pages, null, breaks, main.endRow, lastRow) || !hasPageAbove(sheet, pages, main))
    return null;
  const tried = breaksBefore(sheet, pages, null, [...breaks.filter((own) => own < row), row]);
  return isCut(sheet, pages, null, tried, row, lastRow) ? null : tried;
}

/**
 * A repeated header stands above whatever follows its table too. So a page that would begin with the total or below the
 * table takes the table's last lines over from the page before, where they have room beside what follows; `null` where no
 * page begins there or they have none.
 */
function linesTaken(
  sheet: PagedSheet,
  pages: Pages,
  titleRows: PlanPrint['titleRows'],
  breaks: readonly number[],
  { firstRow, endRow }: PagedTable,
): readonly number[] | null {
  const { lastRow } = sheet.print.area;
  if (!isCut(sheet, pages, titleRows, breaks, endRow - 1, lastRow)) return null;
  const kept = breaks.filter((row) => row < endRow - linesTakenOver.most);
  for (let lines = linesTakenOver.most; lines >= linesTakenOver.least; lines -= 1) {
    const row = endRow - lines + 1;
    if (row <= firstRow + 1) continue;
    const tried = breaksBefore(sheet, pages, titleRows, [...kept, row]);
    if (!isCut(sheet, pages, titleRows, tried, row, lastRow)) return tried;
  }
  return null;
}
