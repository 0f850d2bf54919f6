import type { CellRange } from '../intake/raw-block';
import { textsOf } from '../language/text';
import type { ReportSettings } from './report-settings';
import { styleOf } from './report-style';
import type { SheetPart } from './sheet-part';
import { columnWidthFor, rowHeightFor } from './text-width';

/** The two blocks above the title: the body that reports, left; the Party's name, place and date, right. */
export interface Letterhead extends SheetPart {
  /** How many rows it takes, the empty one below included. */
  readonly rows: number;
}

interface HeadLine {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const nothing: Letterhead = { cells: [], merges: [], formats: [], rowHeights: [], rows: 0 };

/**
 * The letterhead, when the settings or the source name the body; nobody's name is made up. A place that was not told
 * stays dotted, to be filled in. `widths` are those of the sheet's columns, whose merged cells must hold each line.
 */
export function letterhead(body: string, widths: readonly number[], settings: ReportSettings): Letterhead {
  const style = styleOf(settings);
  const superior = settings.letterhead.superior.trim() || body.trim();
  if (superior === '' || !settings.letterhead.isShown || !style.isPaper) return nothing;
  const { font, sizes } = style;
  const left = leftLines(superior, settings);
  const right = rightLines(settings);
  const widest = (lines: readonly HeadLine[]) =>
    lines.reduce(
      (most, { text }) => Math.max(most, columnWidthFor(text, { font, size: sizes.letterhead, bold: true })),
      0,
    );
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
    lines.map((line, index) => ({ line, range: oneRow(row + index, first, last) })),
  );
  return {
    cells: placed.map(({ line, range }) => ({
      row: range.firstRow,
      column: range.firstColumn,
      kind: 'text',
      text: line.text,
    })),
    merges: placed.flatMap(({ range }) => (range.lastColumn > range.firstColumn ? [range] : [])),
    formats: placed.map(({ line: { bold = false, italic = false }, range }) => ({
      range,
      fontName: font,
      fontSize: sizes.letterhead,
      horizontal: 'Center',
      bold,
      italic,
    })),
    rowHeights: Array.from({ length: rows }, (_, row) => ({
      row,
      points: rowHeightFor(1, sizes.letterhead),
    })),
    rows,
  };
}

/** "TỈNH ỦY BÌNH THUẬN", "BAN TỔ CHỨC" and the star below them; a body that names its department already has one line. */
function leftLines(superior: string, { language, letterhead: { issuer } }: ReportSettings): HeadLine[] {
  const department = textsOf(language).reports.organisationCommittee;
  const lower = issuer.trim() || (superior.includes(department) ? '' : department);
  return [{ text: superior }, ...(lower === '' ? [] : [{ text: lower, bold: true }]), { text: '*' }];
}

function rightLines({ language, letterhead: { formNumber, place }, writtenOn }: ReportSettings): HeadLine[] {
  const texts = textsOf(language).reports;
  const date = dateParts(writtenOn);
  return [
    ...(formNumber.trim() === '' ? [] : [{ text: formNumber.trim(), italic: true }]),
    { text: texts.party, bold: true },
    ...(date ? [{ text: texts.placeAndDate(place.trim() || '……………', ...date), italic: true }] : []),
  ];
}

/** Day, month and year of an ISO date as Vietnamese papers write them, days and the first months with two digits. */
function dateParts(isoDate: string | null): readonly [string, string, string] | null {
  if (isoDate === null) return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  if (!match) throw new RangeError(`The day of writing is an ISO date such as 2022-12-31, not "${isoDate}".`);
  const [, year = '', month = '', day = ''] = match;
  return [day, month, year];
}

/** "lập ngày 31/12/2022", as a list to be joined: empty where the day is left out. */
export function writingDay({ language, writtenOn }: ReportSettings): readonly string[] {
  const date = dateParts(writtenOn);
  return date ? [textsOf(language).reports.writtenOn(...date)] : [];
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
