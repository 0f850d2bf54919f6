import { rangeText } from '../intake/cell';
import type { CellRange, RawBlock, RawValue, RawValueType } from '../intake/raw-block';
import { cellCount, mostAnswerBytes, packed, rowSlices } from './answer-size';
import { done, type Outcome } from './outcome';
import { hiddenIn } from './hidden-lines';
import { rangeOf } from './sheet-sizes';
import { isSupported } from './support';
import { stopOf, type Work } from './work';

/** A sheet and its used cells; `null`: it has none. */
export interface SizedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: CellRange | null;
  /** What is read of it at most; left out: {@link readWindow}. */
  readonly window?: CellRange;
}

export interface SheetContents {
  readonly block: RawBlock | null;
  /** Names of the charts on the sheet. */
  readonly charts: readonly string[];
}

/** Tables of committees end long before; a sheet that reaches further is read so far, and said to. */
const readWindow: CellRange = { firstRow: 0, firstColumn: 0, lastRow: 1999, lastColumn: 51 };

/** Value, formula, text and type of a cell, as JSON; measured on sheets of names and figures, and rounded up. */
const bytesPerCell = 60;

interface Piece {
  readonly sized: SizedSheet;
  /** The rows that are read; `null` for a sheet without cells, which may have charts. */
  readonly range: CellRange | null;
  /** The first piece of its sheet: charts and merged cells are asked for once. */
  readonly isFirst: boolean;
}

interface ReadPiece {
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range | null;
  readonly merged: Excel.RangeAreas | null;
  readonly charts: Excel.ChartCollection | null;
  readonly visible: Excel.RangeAreas | null;
}

/** Most cells of a sheet that is read in whole because a table goes on below the window: 200,000 rows of ten columns. */
const mostCells = 2_000_000;

/** The window down to the sheet's last row, where a browser can hold that many cells; else `null`. */
export function wholeWindow(used: CellRange): CellRange | null {
  const window = { ...readWindow, lastRow: used.lastRow };
  const range = withinWindow(used, window);
  return range && cellCount(range) <= mostCells ? window : null;
}

/**
 * Reads what stands in the sheets: in one request as long as the answer is small enough for Excel on the web, else in
 * several, sheet by sheet and large sheets by rows. An answer that is too large all the same is asked for in halves.
 */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly SizedSheet[],
  work: Work,
): Promise<Outcome<readonly SheetContents[]>> {
  const pieces = sheets.flatMap(piecesOf);
  const read = new Map<Excel.Worksheet, ReadPiece[]>();
  let count = 0;
  for (const group of packed(pieces, weightOf, mostAnswerBytes)) {
    const stopped = stopOf(work);
    if (stopped) return stopped;
    const name = group[0]?.sized.sheet.name ?? '';
    work.onProgress?.({ step: 'reading', done: count, of: pieces.length, name });
    count += group.length;
    for (const piece of await readGroup(context, group)) {
      const known = read.get(piece.sheet);
      if (known) known.push(piece);
      else read.set(piece.sheet, [piece]);
    }
  }
  return done(sheets.map((sized) => contentsOf(sized, read.get(sized.sheet) ?? [])));
}

function piecesOf(sized: SizedSheet): Piece[] {
  const range = sized.used && withinWindow(sized.used, sized.window);
  if (!range) return [{ sized, range, isFirst: true }];
  return rowSlices(range, Math.floor(mostAnswerBytes / bytesPerCell)).map((slice, index) => ({
    sized,
    range: slice,
    isFirst: index === 0,
  }));
}

function withinWindow(used: CellRange, { lastRow, lastColumn } = readWindow): CellRange | null {
  if (used.firstRow > lastRow || used.firstColumn > lastColumn) return null;
  return {
    ...used,
    lastRow: Math.min(used.lastRow, lastRow),
    lastColumn: Math.min(used.lastColumn, lastColumn),
  };
}

/** A sheet's own account, with its charts and merged cells, comes on top of its cells. */
function weightOf({ range }: Piece): number {
  return 1000 + (range ? cellCount(range) * bytesPerCell : 0);
}

async function readGroup(context: Excel.RequestContext, group: readonly Piece[]): Promise<ReadPiece[]> {
  const pending = group.map(queuePiece);
  try {
    await context.sync();
    return pending;
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOf(group) : null;
    if (!halves) throw error;
    return [...(await readGroup(context, halves[0])), ...(await readGroup(context, halves[1]))];
  }
}

/** Whether Excel on the web refused an answer for its size. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
}

/** Half of the pieces each, or of the rows of a single one; `null` where nothing is left to be halved. */
function halvesOf(group: readonly Piece[]): [Piece[], Piece[]] | null {
  if (group.length > 1) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  const [piece] = group;
  if (!piece?.range || piece.range.firstRow === piece.range.lastRow) return null;
  const middle = Math.floor((piece.range.firstRow + piece.range.lastRow) / 2);
  return [
    [{ ...piece, range: { ...piece.range, lastRow: middle } }],
    [{ ...piece, range: { ...piece.range, firstRow: middle + 1 }, isFirst: false }],
  ];
}

function queuePiece({ sized: { sheet, used, window }, range, isFirst }: Piece): ReadPiece {
  const cells = range && sheet.getRange(rangeText(range));
  cells?.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,text,valueTypes');
  const whole = isFirst && used ? withinWindow(used, window) : null;
  const merged =
    whole && isSupported('ExcelApi', '1.13')
      ? sheet.getRange(rangeText(whole)).getMergedAreasOrNullObject()
      : null;
  merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const visible = whole ? sheet.getRange(rangeText(whole)).getSpecialCellsOrNullObject('Visible') : null;
  visible?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const charts = isFirst ? sheet.charts : null;
  charts?.load('items/name');
  return { sheet, cells, merged, charts, visible };
}

function contentsOf({ sheet, used, window }: SizedSheet, pieces: readonly ReadPiece[]): SheetContents {
  const charts = pieces.flatMap((piece) => piece.charts?.items.map(({ name }) => name) ?? []);
  const cells = pieces.flatMap((piece) => piece.cells ?? []);
  const [first, last] = [cells[0], cells.at(-1)];
  if (!used || !first || !last) return { block: null, charts };
  const rows = <T>(part: (range: Excel.Range) => readonly T[]): T[] => cells.flatMap(part);
  const merges = pieces.find(({ merged }) => merged !== null)?.merged ?? null;
  const range = { ...rangeOf(first), lastRow: rangeOf(last).lastRow };
  const visible = pieces.find((piece) => piece.visible !== null)?.visible ?? null;
  return {
    charts,
    block: {
      sheet: sheet.name,
      sheetId: sheet.id,
      range,
      values: rows((range) => range.values as RawValue[][]),
      formulas: rows((range) => range.formulas as RawValue[][]),
      text: rows((range) => range.text),
      valueTypes: rows((range) => range.valueTypes as RawValueType[][]),
      merges: merges === null ? null : merges.isNullObject ? [] : merges.areas.items.map(rangeOf),
      beyond: reachesBeyond(used, window) ? used : null,
      ...(visible && hiddenIn(range, visible.isNullObject ? [] : visible.areas.items.map(rangeOf))),
    },
  };
}

function reachesBeyond(used: CellRange, { lastRow, lastColumn } = readWindow): boolean {
  return used.lastRow > lastRow || used.lastColumn > lastColumn;
}
