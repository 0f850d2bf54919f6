import { holdsFigure, type BlockCells } from './block-cells';
import type { Heading } from './column-candidates';
import type { Word } from './vocabulary';
import { foldText, withoutDiacritics } from './words';

/** Longest text that is still taken for a heading; the guidance paragraphs of a form are longer. */
const longestHeading = 160;
/** How many rows a header has at most. */
export const mostHeaderRows = 3;

function isYear(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1950 && value <= 2099;
}

/** Whether a number from 1 to 12 stands under the word "Tháng", or from 1 to 4 under "Quý". */
function isNumberOfPeriod(cells: BlockCells, row: number, column: number): boolean {
  const { value } = cells.cell(row, column);
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 12) return false;
  const merge = cells.mergeAt(row - 1, column);
  let over = merge?.firstColumn ?? column;
  while (!merge && over > cells.firstColumn && cells.textAt(row - 1, over) === '') over -= 1;
  const words = withoutDiacritics(foldText(cells.textAt(row - 1, over)));
  return /(?:^|\s)thang$/.test(words) || (value <= 4 && /(?:^|\s)quy$/.test(words));
}

/** The columns of a row that hold something; `null` as soon as one holds a figure that is no year and no month. */
function headingColumns(cells: BlockCells, row: number): readonly number[] | null {
  const filled: number[] = [];
  for (let column = cells.firstColumn; column <= cells.lastColumn; column += 1) {
    const isFigure = holdsFigure(cells, row, column) && !isYear(cells.cell(row, column).value);
    if (isFigure && !isNumberOfPeriod(cells, row, column)) return null;
    const text = cells.textAt(row, column);
    if (text === '') continue;
    if (text.length > longestHeading) return null;
    filled.push(column);
  }
  return filled;
}

/** Where the text that stands over a cell begins: its merged area, or the filled cell to the left of a blank one. */
function headingText(cells: BlockCells, rows: readonly number[], index: number, column: number): string {
  const row = rows[index] ?? 0;
  const merge = cells.mergeAt(row, column);
  if (merge) return merge.firstRow === row ? cells.textAt(row, merge.firstColumn) : '';
  const own = cells.textAt(row, column);
  const below = rows.slice(index + 1);
  const hasBelow = (c: number): boolean => below.some((r) => cells.textAt(r, c) !== '');
  if (own !== '' || !hasBelow(column)) return own;
  for (let left = column - 1; left >= cells.firstColumn; left -= 1) {
    const text = cells.textAt(row, left);
    if (text !== '') {
      const over = cells.mergeAt(row, left);
      // A merge says how far it reaches, and a heading with nothing under it stands over its own column only.
      return over && over.lastColumn > over.firstColumn ? '' : hasBelow(left) ? text : '';
    }
    if (!hasBelow(left)) return '';
  }
  return '';
}

/** The headings of all columns under these header rows. */
export function headingsUnder(cells: BlockCells, rows: readonly number[]): readonly Heading[] {
  const headings: Heading[] = [];
  for (let column = cells.firstColumn; column <= cells.lastColumn; column += 1) {
    const segments = rows
      .map((_, index) => headingText(cells, rows, index, column))
      .filter((text, index, all) => text !== '' && text !== all[index - 1]);
    headings.push({ column, segments });
  }
  return headings;
}

function mergesInto(cells: BlockCells, row: number, filled: readonly number[]): boolean {
  return filled.some((column) => (cells.mergeAt(row, column)?.lastRow ?? row) > row);
}

/** What heads the columns that name a row: below them stands a name, and no further row of the header. */
const nameWords = ['committee', 'serial', 'name', 'criterion'] as const;

/** Whether a heading stands over several columns: "Tổ chức cơ sở đảng" over the grades of these, and not over names. */
function standsOver(cells: BlockCells, row: number, column: number, next: number): boolean {
  const merge = cells.mergeAt(row, column);
  if (merge || cells.block.merges) return merge !== null && merge.lastColumn > merge.firstColumn;
  const [own, right] = [cells.textAt(next, column), cells.textAt(next, column + 1)];
  return own !== '' && right !== '' && cells.textAt(row, column + 1) === '';
}

/** Whether a row goes on with the header above it, and is not already a group or a committee. */
function goesOn(
  cells: BlockCells,
  rows: readonly number[],
  next: number,
  wordsOf: (text: string) => readonly Word[],
): boolean {
  const filled = headingColumns(cells, next);
  if (!filled || filled.length === 0) return false;
  const names: number[] = [];
  for (const row of rows) {
    for (const column of headingColumns(cells, row) ?? []) {
      const words = wordsOf(cells.textAt(row, column));
      const isName = nameWords.some((word) => words.includes(word));
      if (isName && !standsOver(cells, row, column, next)) names.push(column);
    }
  }
  // Below the heading of the names stands a name, or the heading's own merged cell.
  if (names.length > 0) return names.every((column) => !filled.includes(column));
  const last = rows.at(-1) ?? next;
  return (
    filled.some((column) => wordsOf(cells.textAt(next, column)).includes('committee')) ||
    mergesInto(cells, last, headingColumns(cells, last) ?? [])
  );
}

/**
 * The header rows that may begin at a row: it and up to two more that go on with it. Empty when the row cannot be the
 * first of a header, because it holds figures, or a single text as a title does.
 */
export function headerRowsFrom(
  cells: BlockCells,
  first: number,
  wordsOf: (text: string) => readonly Word[],
): readonly number[] {
  const filled = headingColumns(cells, first);
  if (!filled || filled.length < 2) return [];
  const rows = [first];
  while (rows.length < mostHeaderRows && first + rows.length <= cells.lastRow) {
    const next = first + rows.length;
    if (!goesOn(cells, rows, next, wordsOf)) break;
    rows.push(next);
  }
  return rows;
}
