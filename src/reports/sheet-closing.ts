import type { CellRange } from '../intake/raw-block';
import { textsOf } from '../language/text';
import type { ReportSettings } from './report-settings';
import type { ReportStyle } from './report-style';
import type { SheetPart } from './sheet-part';
import type { TextLine } from './text-lines';
import { rowHeightFor } from './text-width';

/** Rows left to sign between the post and the name. */
export const rowsToSign = 4;

/** A heading and a line for each note; nothing without notes. */
export function noteLines(notes: readonly string[], settings: ReportSettings): TextLine[] {
  if (notes.length === 0) return [];
  return [
    { text: textsOf(settings.language).reports.notes, look: 'note-heading' },
    ...notes.map((note): TextLine => ({ text: `- ${note}`, look: 'note' })),
  ];
}

/** The signer's post over the right part of the sheet, room to sign, and the name where the settings have one. */
export function signaturePart(
  row: number,
  columns: number,
  settings: ReportSettings,
  { font, sizes }: ReportStyle,
): SheetPart {
  const { signerPost, signerName } = settings.letterhead;
  const post = signerPost.trim() || textsOf(settings.language).reports.headOfCommittee;
  const lines = [
    { row, text: post },
    ...(signerName.trim() === '' ? [] : [{ row: row + rowsToSign, text: signerName.trim() }]),
  ];
  const firstColumn = Math.max(0, columns - 4);
  const rangeOf = (line: number): CellRange => ({
    firstRow: line,
    firstColumn,
    lastRow: line,
    lastColumn: columns - 1,
  });
  return {
    cells: lines.map((line) => ({ row: line.row, column: firstColumn, kind: 'text', text: line.text })),
    merges: columns - 1 > firstColumn ? lines.map((line) => rangeOf(line.row)) : [],
    formats: lines.map((line) => ({
      range: rangeOf(line.row),
      fontName: font,
      fontSize: sizes.letterhead,
      bold: true,
      horizontal: 'Center',
    })),
    rowHeights: lines.map((line) => ({ row: line.row, points: rowHeightFor(1, sizes.letterhead) })),
  };
}
