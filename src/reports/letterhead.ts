import type { CellRange } from '../intake/raw-block';
import { textsOf } from '../language/text';
import type { ReportSettings } from './report-settings';
import { reportFont, sizes } from './report-style';
import type { PlanCell, RangeFormat } from './sheet-plan';
import { columnWidthFor, rowHeightFor } from './text-width';

/** The two blocks above the title: the body that reports, left; the Party's name, place and date, right. */
export interface Letterhead {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly CellRange[];
  readonly formats: readonly RangeFormat[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** How many rows it takes, the empty one below included. */
  readonly rows: number;
}

const nothing: Letterhead = { cells: [], merges: [], formats: [], rowHeights: [], rows: 0 };
const bold = { size: sizes.letterhead, bold: true };

/**
 * The letterhead, when the source names the body; nobody's name is made up. The place stays dotted, to be filled in.
 * `widths` are those of the table's columns, whose merged cells must hold each line.
 */
export function letterhead(body: string, widths: readonly number[], settings: ReportSettings): Letterhead {
  const name = body.trim();
  if (name === '') return nothing;
  const texts = textsOf(settings.language).reports;
  const date = dateParts(settings.writtenOn);
  const left = [
    name,
    ...(name.includes(texts.organisationCommittee) ? [] : [texts.organisationCommittee]),
    '*',
  ];
  const right = [texts.party, ...(date ? [texts.placeAndDate(...date)] : [])];
  const widest = (lines: readonly string[]) =>
    lines.reduce((most, line) => Math.max(most, columnWidthFor(line, bold)), 0);
  const leftEnd = columnsFor(widest(left), widths);
  const rightStart = widths.length - 1 - columnsFor(widest(right), [...widths].reverse());
  // On a table too narrow for both, the Party's block goes below the body's.
  const rightRow = rightStart > leftEnd ? 0 : left.length;
  const blocks = [
    { lines: left, row: 0, first: 0, last: rightRow === 0 ? leftEnd : widths.length - 1 },
    { lines: right, row: rightRow, first: rightRow === 0 ? rightStart : 0, last: widths.length - 1 },
  ];
  const rows = Math.max(left.length, rightRow + right.length) + 1;
  const placed = blocks.flatMap(({ lines, row, first, last }) =>
    lines.map((text, index) => ({ text, range: oneRow(row + index, first, last) })),
  );
  return {
    cells: placed.map(({ text, range }) => ({
      row: range.firstRow,
      column: range.firstColumn,
      kind: 'text',
      text,
    })),
    merges: placed.flatMap(({ range }) => (range.lastColumn > range.firstColumn ? [range] : [])),
    formats: placed.map(({ text, range }) => ({
      range,
      fontName: reportFont,
      fontSize: sizes.letterhead,
      horizontal: 'Center',
      bold: text === texts.organisationCommittee || text === texts.party,
      italic: range.firstColumn !== 0 && text !== texts.party,
    })),
    rowHeights: Array.from({ length: rows }, (_, row) => ({
      row,
      points: rowHeightFor(1, sizes.letterhead),
    })),
    rows,
  };
}

/** Day, month and year of an ISO date as Vietnamese papers write them, days and the first months with two digits. */
export function dateParts(isoDate: string | null): readonly [string, string, string] | null {
  if (isoDate === null) return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  if (!match) throw new RangeError(`The day of writing is an ISO date such as 2022-12-31, not "${isoDate}".`);
  const [, year = '', month = '', day = ''] = match;
  return [day, month, year];
}

/** Index of the last column that is needed for a width, from the first on. */
function columnsFor(width: number, widths: readonly number[]): number {
  let sum = 0;
  const index = widths.findIndex((own) => (sum += own) >= width);
  return index === -1 ? widths.length - 1 : index;
}

function oneRow(row: number, firstColumn: number, lastColumn: number): CellRange {
  return { firstRow: row, firstColumn, lastRow: row, lastColumn };
}
