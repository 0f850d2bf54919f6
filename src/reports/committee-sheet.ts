import { cellText, quotedSheetName, rangeText } from '../intake/cell';
import type { CellRange } from '../intake/raw-block';
import type { CommitteeTable } from '../intake/table';
import { textsOf } from '../language/text';
import { compare, one, toNumber, zero } from '../measures/fraction';
import { valueOf, type AdmissionResults, type CommitteeResult } from './admission-results';
import { committeeChart, type ChartWish } from './committee-chart';
import { committeeTable, type TableBody } from './committee-table';
import { dateParts, letterhead } from './letterhead';
import { reportColumns, type ColumnId } from './report-columns';
import { reportNotes } from './report-notes';
import type { ReportSettings } from './report-settings';
import { colors, reportFont, sizes } from './report-style';
import type { DataBar, PlanCell, RangeFormat, ReportName, SheetPlan } from './sheet-plan';
import { rowHeightFor, wrappedLines } from './text-width';

/** What makes one report of committees differ from another; all else is shared. */
export interface CommitteeSheetWish {
  readonly report: ReportName;
  readonly name: string;
  readonly title: string;
  /** Columns in their order; those that the table has no figures for are left out. */
  readonly columns: readonly ColumnId[];
  /** The column with bars behind its figures, and its value on a row. */
  readonly bars: {
    readonly id: ColumnId;
    readonly valueFor: (row: CommitteeResult) => CommitteeResult['attainment'];
  };
  /** Bars run to the greatest value, but at least to one whole where one whole is the target. */
  readonly barsReachOne: boolean;
  readonly chart: Omit<ChartWish, 'row'>;
}

/** A line of text that runs over the whole width of the table. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: 'Left' | 'Center';
  readonly color?: string;
}

interface SheetPart {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly CellRange[];
  readonly formats: readonly RangeFormat[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
}

/** A sheet of A4 at 100 % holds about this many characters of the standard font in portrait. */
const portraitCharacters = 94;
/** Below this scale the figures would be hard to read on paper, so the page is turned. */
const smallestScale = 0.68;
/** A table that fits on a screen needs no frozen header, which would only take its room. */
const rowsOnScreen = 20;

/** Narrow ones, so that a province's fourteen committees and their total stand on one page turned sideways. */
const pageMargins = { left: 42, right: 36, top: 36, bottom: 42, header: 18, footer: 20 };

/** Letterhead, title, source line, table, notes, signature and chart, from top to bottom. */
export function committeeSheet(
  wish: CommitteeSheetWish,
  table: CommitteeTable,
  results: AdmissionResults,
  settings: ReportSettings,
): SheetPlan {
  const available = reportColumns(results, settings);
  const columns = wish.columns.flatMap((id) => available.get(id) ?? []);
  // Widths do not depend on the row, so the letterhead is fitted to a first layout.
  const { columnWidths } = committeeTable(results, columns, 0, settings);
  const head = letterhead(table.body, columnWidths, settings);
  const heading = linesPart(headingLines(wish, results, settings), head.rows, columnWidths);
  const body = committeeTable(results, columns, head.rows + 3, settings);
  const notesRow = body.totalRow + 2;
  const notes = noteLines(wish.report, results, settings);
  const footing = linesPart(notes, notesRow, columnWidths);
  const signatureRow = notesRow + notes.length + 1;
  const signature = head.rows === 0 ? null : signaturePart(signatureRow, columnWidths.length, settings);
  const chartRow = signature ? signatureRow + 5 : signatureRow;
  const chart = committeeChart(body, { ...wish.chart, row: chartRow }, settings);
  const parts: readonly SheetPart[] = [head, heading, body, footing, ...(signature ? [signature] : [])];
  const lastRow = chart?.chart.place.lastRow ?? (signature ? signatureRow : signatureRow - 2);
  return {
    key: {
      report: wish.report,
      year: table.year,
      sourceSheetId: table.sheetId,
      sourceCell: cellText(table.range.firstRow, table.range.firstColumn),
    },
    manner: { language: settings.language, formulas: settings.formulas },
    name: wish.name,
    tabColor: colors.tab,
    cells: [...parts.flatMap((part) => part.cells), ...(chart?.cells ?? [])],
    merges: parts.flatMap((part) => part.merges),
    formats: [...parts.flatMap((part) => part.formats), ...(chart?.formats ?? [])],
    columnWidths: [...body.columnWidths, ...(chart?.columnWidths ?? [])],
    rowHeights: parts.flatMap((part) => part.rowHeights),
    dataBars: dataBars(wish, body, results),
    chart: chart?.chart ?? null,
    frozenRows: results.rows.length > rowsOnScreen ? body.firstRow : 0,
    print: {
      orientation: orientationFor(columnWidths),
      area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn: columnWidths.length - 1 },
      margins: pageMargins,
      titleRows: { first: body.headerRow, last: body.headerRow + 1 },
      footerLeft: footerText(wish.name),
      footerCenter: '',
      footerRight: textsOf(settings.language).reports.page,
    },
  };
}

function headingLines(wish: CommitteeSheetWish, results: AdmissionResults, settings: ReportSettings): Line[] {
  const plain = { bold: false, italic: false, horizontal: 'Center' as const };
  return [
    { ...plain, text: wish.title, size: sizes.title, bold: true },
    { ...plain, text: sourceLine(results, settings), size: sizes.source, italic: true },
  ];
}

/** Where the figures come from, when they were written, and what the ratio is measured on. */
function sourceLine(results: AdmissionResults, settings: ReportSettings): string {
  const texts = textsOf(settings.language).reports;
  const place = `${quotedSheetName(results.sheet)}!${rangeText(results.range)}`;
  const date = dateParts(settings.writtenOn);
  const previousYear = results.year === null ? null : String(results.year - 1);
  const base = {
    'members-previous-year': texts.ratioOnPreviousYear(previousYear),
    'members-now': texts.ratioOnNow,
  };
  return [
    texts.source(place),
    ...(date ? [texts.writtenOn(...date)] : []),
    ...(results.membersBase ? [base[results.membersBase]] : []),
  ].join(' · ');
}

function noteLines(report: ReportName, results: AdmissionResults, settings: ReportSettings): Line[] {
  const lines = reportNotes(report, results, settings).map((note) => `- ${note}`);
  return [textsOf(settings.language).reports.notes, ...lines].map((text, index) => ({
    text,
    size: sizes.note,
    bold: index === 0,
    italic: index === 0,
    horizontal: 'Left',
    color: colors.note,
  }));
}

/** One merged row for each line, as high as its wrapped text. */
function linesPart(lines: readonly Line[], firstRow: number, widths: readonly number[]): SheetPart {
  const width = widths.reduce((sum, own) => sum + own, 0);
  const rangeOf = (index: number): CellRange => ({
    firstRow: firstRow + index,
    firstColumn: 0,
    lastRow: firstRow + index,
    lastColumn: widths.length - 1,
  });
  return {
    cells: lines.map(({ text }, index) => ({ row: firstRow + index, column: 0, kind: 'text', text })),
    merges: lines.map((_, index) => rangeOf(index)),
    formats: lines.map(({ size, bold, italic, horizontal, color }, index) => ({
      range: rangeOf(index),
      fontName: reportFont,
      fontSize: size,
      bold,
      italic,
      horizontal,
      vertical: 'Center',
      wrap: true,
      ...(color === undefined ? {} : { fontColor: color }),
    })),
    rowHeights: lines.map(({ text, size, bold }, index) => ({
      row: firstRow + index,
      points: rowHeightFor(wrappedLines(text, { size, bold }, width), size),
    })),
  };
}

/** The signature's title over the right part of the table, with room to sign. */
function signaturePart(row: number, columns: number, settings: ReportSettings): SheetPart {
  const firstColumn = Math.max(0, columns - 4);
  const range = { firstRow: row, firstColumn, lastRow: row, lastColumn: columns - 1 };
  return {
    cells: [
      { row, column: firstColumn, kind: 'text', text: textsOf(settings.language).reports.headOfCommittee },
    ],
    merges: [range],
    formats: [{ range, fontName: reportFont, fontSize: sizes.letterhead, bold: true, horizontal: 'Center' }],
    rowHeights: [{ row, points: rowHeightFor(1, sizes.letterhead) }],
  };
}

function dataBars(wish: CommitteeSheetWish, body: TableBody, results: AdmissionResults): DataBar[] {
  const column = body.columns.get(wish.bars.id);
  const values = results.rows.flatMap((row) => {
    const value = row.kind === 'committee' ? valueOf(wish.bars.valueFor(row)) : null;
    return value === null ? [] : [value];
  });
  const [first, ...others] = values;
  if (column === undefined || first === undefined) return [];
  const greatest = others.reduce((most, value) => (compare(value, most) > 0 ? value : most), first);
  const maximum = wish.barsReachOne && compare(greatest, one) < 0 ? one : greatest;
  if (compare(maximum, zero) <= 0) return [];
  const range = { firstRow: body.firstRow, firstColumn: column, lastRow: body.totalRow, lastColumn: column };
  return [{ range, color: colors.bar, maximum: toNumber(maximum) }];
}

function orientationFor(widths: readonly number[]): 'Portrait' | 'Landscape' {
  const width = widths.reduce((sum, own) => sum + own, 0);
  return width * smallestScale <= portraitCharacters ? 'Portrait' : 'Landscape';
}

/** In a footer "&" starts a code, so that a real one is doubled. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&');
}
