import { BooleanNumber, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { intersectArea, wholeSheet } from './address';
import type { Area } from './book-data';
import type { Cells } from './cells';
import type { Formats } from './formats';
import type { Merges } from './merges';
import type { UniverHandle } from './univer-handle';

const pointsPerPixel = 0.75;
const standardSize = 11;
/** Pixels of a character at the standard size (Calibri 11), and of the room beside the text of a cell. */
const widths = { narrow: 4, usual: 7, wide: 10 } as const;
const cellPadding = 5;
const boldFactor = 1.07;
/** A line of Calibri 11 is 15 points high. */
const linePerPoint = 15 / standardSize;
const tallestRow = 409.5;
const widestColumn = 255 * 7 + cellPadding;

/**
 * Fits columns and rows to their texts. Nothing here draws letters: a text is as wide as its characters are by three
 * classes, near to Excel's for Latin letters and digits; what Excel itself would give is not known without it.
 */
export class Autofit {
  constructor(
    private readonly handle: UniverHandle,
    private readonly cells: Cells,
    private readonly formats: Formats,
    private readonly merges: Merges,
  ) {}

  /** The columns become as wide as their widest text, in the whole column; empty ones and merged cells do not count. */
  fitColumns(sheetId: string, area: Area): void {
    const columns = { ...area, firstRow: 0, lastRow: wholeSheet.lastRow };
    const widest = new Map<number, number>();
    this.eachText(sheetId, columns, (text, style, _row, column) => {
      const lines = text.split('\n').map((line) => textPixels(line, style));
      const indent = style.pd?.l ?? style.pd?.r ?? 0;
      widest.set(column, Math.max(widest.get(column) ?? 0, ...lines.map((line) => line + indent)));
    });
    for (const [column, pixels] of widest) {
      const width = Math.min(Math.ceil(pixels) + cellPadding, widestColumn);
      const one = { ...columns, firstColumn: column, lastColumn: column };
      this.formats.setColumnWidth(sheetId, one, width * pointsPerPixel);
    }
  }

  /** The rows become as high as the most lines in them need, wrapped text at the width of its column. */
  fitRows(sheetId: string, area: Area): void {
    const worksheet = this.handle.worksheet(sheetId);
    const tallest = new Map<number, number>();
    this.eachText(
      sheetId,
      { ...area, firstColumn: 0, lastColumn: wholeSheet.lastColumn },
      (text, style, row, column) => {
        const room = worksheet.getColumnWidth(column) - cellPadding - (style.pd?.l ?? style.pd?.r ?? 0);
        const isWrapped = style.tb === WrapStrategy.WRAP;
        const lines = text
          .split('\n')
          .reduce((sum, line) => sum + (isWrapped ? wrappedLines(line, style, room) : 1), 0);
        const height = lines * (style.fs ?? standardSize) * linePerPoint;
        tallest.set(row, Math.max(tallest.get(row) ?? 0, height));
      },
    );
    for (const [row, points] of tallest) {
      // Excel's heights are whole pixels.
      const height = Math.min(Math.ceil(points / pointsPerPixel) * pointsPerPixel, tallestRow);
      this.formats.setRowHeight(sheetId, { ...area, firstRow: row, lastRow: row }, height);
    }
  }

  private eachText(
    sheetId: string,
    area: Area,
    visit: (text: string, style: IStyleData, row: number, column: number) => void,
  ): void {
    const used = this.cells.usedArea(sheetId, area, true);
    if (!used) return;
    const worksheet = this.handle.worksheet(sheetId);
    const merged = this.merges.within(sheetId, used);
    for (const [r, line] of this.cells.texts(sheetId, used).entries()) {
      for (const [c, text] of line.entries()) {
        if (text === '') continue;
        const row = used.firstRow + r;
        const column = used.firstColumn + c;
        const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
        if (merged.some((one) => intersectArea(one, cell))) continue;
        visit(text, worksheet.getComposedCellStyle(row, column), row, column);
      }
    }
  }
}

function textPixels(text: string, style: IStyleData): number {
  let pixels = 0;
  // Combining marks stand above letters and take no room.
  for (const character of text.normalize('NFC')) {
    if (/[iljtfrI.,:;'|!()[\] ]/u.test(character)) pixels += widths.narrow;
    else if (/[mwMWOQ@%—]|[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u.test(character)) pixels += widths.wide;
    else if (!/\p{M}/u.test(character)) pixels += widths.usual;
  }
  const size = (style.fs ?? standardSize) / standardSize;
  return pixels * size * (style.bl === BooleanNumber.TRUE ? boldFactor : 1);
}

/** Lines that a text takes when it breaks at blanks; a word that is wider than the column breaks anywhere. */
function wrappedLines(text: string, style: IStyleData, room: number): number {
  const blank = textPixels(' ', style);
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const width = textPixels(word, style);
    if (filled > 0 && filled + blank + width > room) {
      lines += 1;
      filled = 0;
    }
    const start = filled === 0 ? 0 : filled + blank;
    lines += room > 0 ? Math.max(0, Math.ceil(width / room) - 1) : 0;
    filled = start + (room > 0 && width > room ? width % room : width);
  }
  return lines;
}
