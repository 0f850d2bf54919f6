import { cellsOf, type BlockCells } from './block-cells';
import type { CellAddress } from './cell';
import type { HeaderGuide } from './header-guide';
import { headingsUnder, mostHeaderRows } from './header-rows';
import type { RawBlock } from './raw-block';
import { placeIn } from './table';
import type { CorrectionMisfit, TableCorrection } from './table-correction';
import { turnedAreas } from './transposed';
import { foldText } from './words';

/** Where the corrections of a sheet apply now, and what of them no longer fits. */
export interface PlacedCorrections {
  readonly guides: readonly { readonly guide: HeaderGuide; readonly correction: TableCorrection }[];
  readonly misfits: readonly CorrectionMisfit[];
}

/** A header that may be the one that was corrected. */
interface Found {
  readonly rows: readonly number[];
  /** The column of each heading that was found, by the heading as it is compared. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Finds the headers that corrections were made for by their words, wherever they stand now: rows and columns may have been
 * inserted, and headings added. A header is taken only where it is the one that fits; else the correction is a misfit.
 */
export function placeCorrections(
  block: RawBlock,
  corrections: readonly TableCorrection[],
): PlacedCorrections {
  const guides: { readonly guide: HeaderGuide; readonly correction: TableCorrection }[] = [];
  const misfits: CorrectionMisfit[] = [];
  const cells = cellsOf(block);
  for (const correction of corrections) {
    const then = placeThen(correction);
    const where = placeIn(tableOn(block, correction), then.row, then.column);
    const { found, turnedAt } = headerIn(cells, correction);
    if (typeof found === 'string') {
      misfits.push({ correction, reason: found, heading: null, where });
      continue;
    }
    const gone = correction.columns.filter(({ heading }) => !found.columns.has(foldText(heading)));
    const header = placeIn(tableOn(block, correction), found.rows[0] ?? then.row, then.column);
    misfits.push(
      ...gone.map(({ heading }): CorrectionMisfit => ({
        ...{ correction, reason: 'heading-gone', heading },
        where: header,
      })),
    );
    guides.push({ guide: { ...guideAt(found, correction), turnedAt }, correction });
  }
  return { guides, misfits };
}

function tableOn({ sheet }: RawBlock, { isTransposed }: TableCorrection): Parameters<typeof placeIn>[0] {
  return { sheet, ...(isTransposed && { isTransposed }) };
}

/** The header that fits; of a table on its side in the first area where one does, by the row of the committees' names. */
function headerIn(
  cells: BlockCells,
  correction: TableCorrection,
): { readonly found: Found | CorrectionMisfit['reason']; readonly turnedAt: number | null } {
  if (!correction.isTransposed) return { found: headerOf(cells, correction), turnedAt: null };
  for (const { cells: side, nameRow } of turnedAreas(cells)) {
    const found = headerOf(side, correction);
    if (typeof found !== 'string') return { found, turnedAt: nameRow };
  }
  return { found: 'table-gone', turnedAt: null };
}

/** Where the table began when it was corrected; of one on its side, by rows and columns as the table counts them. */
function placeThen({ cell, isTransposed }: TableCorrection): Pick<CellAddress, 'row' | 'column'> {
  const [, letters = 'A', number = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(number) - 1;
  return isTransposed ? { row: column, column: row } : { row, column };
}

function headerOf(cells: BlockCells, correction: TableCorrection): Found | CorrectionMisfit['reason'] {
  const wanted = [...new Set(correction.headings.map(foldText))];
  if (wanted.length === 0) return 'table-gone';
  const { row: then, column } = placeThen(correction);
  const found = headersWith(cells, wanted, heightsOf(correction, then), column);
  const whole = found.filter(({ columns }) => columns.size === wanted.length);
  const some = whole.length > 0 ? whole : found.filter(({ columns }) => columns.size * 2 > wanted.length);
  const inPlace = some.find(({ rows }) => rows[0] === then);
  if (inPlace) return inPlace;
  const [only, ...more] = some;
  return only ? (more.length > 0 ? 'several-places' : only) : 'table-gone';
}

/** How many rows the header has: as many as it had, or what its words need where nobody said. */
function heightsOf({ headerRow }: TableCorrection, first: number): readonly number[] {
  if (headerRow !== null && headerRow >= first) return [headerRow - first + 1];
  return Array.from({ length: mostHeaderRows }, (_, index) => index + 1);
}

/** For each row the height at which most of the wanted headings stand there, the lower one of equals. */
function headersWith(
  cells: BlockCells,
  wanted: readonly string[],
  heights: readonly number[],
  firstColumn: number,
): readonly Found[] {
  const firsts = new Set(wanted.map((heading) => heading.split(' / ')[0]));
  const found: Found[] = [];
  for (let row = cells.firstRow; row <= cells.lastRow; row += 1) {
    if (!holdsOneOf(cells, row, firsts)) continue;
    let best: Found | null = null;
    for (const height of heights) {
      const rows = Array.from({ length: height }, (_, index) => row + index);
      const columns = columnsOf(cells, rows, wanted, firstColumn);
      if (columns.size > (best?.columns.size ?? 0)) best = { rows, columns };
    }
    if (best) found.push(best);
  }
  return found;
}

function holdsOneOf(cells: BlockCells, row: number, texts: ReadonlySet<string | undefined>): boolean {
  for (let column = cells.firstColumn; column <= cells.lastColumn; column += 1) {
    const text = cells.textAt(row, column);
    if (text !== '' && texts.has(foldText(text))) return true;
  }
  return false;
}

function columnsOf(
  cells: BlockCells,
  rows: readonly number[],
  wanted: readonly string[],
  firstColumn: number,
): ReadonlyMap<string, number> {
  const headings = headingsUnder(cells, rows);
  const from = (first: number) => {
    const columns = new Map<string, number>();
    for (const { column, segments } of headings) {
      const heading = foldText(segments.join(' / '));
      if (column >= first && wanted.includes(heading) && !columns.has(heading)) columns.set(heading, column);
    }
    return columns;
  };
  // The same words may stand in a table beside it on the left.
  const [there, anywhere] = [from(firstColumn), from(0)];
  return there.size >= anywhere.size ? there : anywhere;
}

function guideAt({ rows, columns }: Found, correction: TableCorrection): Omit<HeaderGuide, 'turnedAt'> {
  const { range, kind, year, isCumulative, percentages } = correction;
  const firstRow = rows[0] ?? 0;
  const moved = firstRow - placeThen(correction).row;
  const at = [...columns.values()];
  const said = correction.columns.flatMap(({ heading, field }) => {
    const column = columns.get(foldText(heading));
    return column === undefined ? [] : [[column, field] as const];
  });
  return {
    rows,
    area: {
      firstRow,
      lastRow: range === null || range.lastRow === openEnd ? openEnd : range.lastRow + moved,
      firstColumn: Math.min(...at),
      lastColumn: Math.max(...at),
    },
    isSelected: range !== null,
    ...{ kind, year, isCumulative, percentages },
    fields: new Map(said),
  };
}

/** Excel's last row: a range that ends there ends where its table does, and grows with it. */
export const openEnd = 1_048_575;
