import type { CellRange } from '../intake/raw-block';
import type { ReportStyle } from './report-style';
import { totalWidth, type SheetPart } from './sheet-part';
import { rowHeightFor, wrappedLines } from './text-width';

/** A line of text that runs over the whole width of the sheet's tables, wrapped where it is longer. */
export interface TextLine {
  readonly text: string;
  readonly look: 'title' | 'source' | 'heading' | 'text' | 'note' | 'note-heading';
}

interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: 'Left' | 'Center';
  readonly color?: string;
}

function lookOf(line: TextLine, { sizes, colors, isPaper }: ReportStyle): Look {
  const plain = { bold: false, italic: false, horizontal: 'Left' as const };
  const heading = isPaper ? ('Center' as const) : ('Left' as const);
  switch (line.look) {
    case 'title':
      return { size: sizes.title, bold: true, italic: false, horizontal: heading };
    case 'source':
      return { size: sizes.source, bold: false, italic: true, horizontal: heading };
    case 'heading':
      return { ...plain, size: sizes.body, bold: true };
    case 'text':
      return { ...plain, size: sizes.body };
    case 'note':
      return { ...plain, size: sizes.note, color: colors.note };
    case 'note-heading':
      return { ...plain, size: sizes.note, bold: true, italic: true, color: colors.note };
  }
}

/** One merged row for each line, as high as its wrapped text. */
export function textLines(
  lines: readonly TextLine[],
  firstRow: number,
  widths: readonly number[],
  style: ReportStyle,
): SheetPart {
  const width = totalWidth(widths);
  const rangeOf = (index: number): CellRange => ({
    firstRow: firstRow + index,
    firstColumn: 0,
    lastRow: firstRow + index,
    lastColumn: widths.length - 1,
  });
  const placed = lines.map((line, index) => ({ line, look: lookOf(line, style), range: rangeOf(index) }));
  return {
    cells: placed.map(({ line, range }) => ({
      row: range.firstRow,
      column: 0,
      kind: 'text',
      text: line.text,
    })),
    merges: widths.length > 1 ? placed.map(({ range }) => range) : [],
    formats: placed.map(({ look: { size, bold, italic, horizontal, color }, range }) => ({
      range,
      fontName: style.font,
      fontSize: size,
      bold,
      italic,
      horizontal,
      vertical: 'Center',
      wrap: true,
      ...(color === undefined ? {} : { fontColor: color }),
    })),
    rowHeights: placed.map(({ line, look: { size, bold }, range }) => ({
      row: range.firstRow,
      points: rowHeightFor(wrappedLines(line.text, { font: style.font, size, bold }, width), size),
    })),
  };
}
