import type { CellRange } from '../intake/raw-block';
import { textsOf } from '../language/text';
import { letterhead } from './letterhead';
import { paginate } from './pagination';
import type { PlacedChart } from './report-chart';
import type { ReportSettings } from './report-settings';
import type { TablePlace, TablePlaces } from './table-place';
import { styleOf, type ReportStyle } from './report-style';
import { joinParts, totalWidth, type SheetPart } from './sheet-part';
import type { ReportKey, SheetPlan } from './sheet-plan';
import type { PlacedTable, SheetTable } from './sheet-table';
import { textLines, type TextLine } from './text-lines';
import { rowHeightFor } from './text-width';

/** One matter of a report: lines of text, a table, or both. */
export interface Section {
  readonly lines: readonly TextLine[];
  readonly table: SheetTable | null;
}

/** A report as its own file describes it; where everything stands follows from that. */
export interface ReportSheet {
  readonly key: ReportKey;
  /** The name wished for its sheet. */
  readonly name: string;
  readonly title: string;
  /** The line below the title: where the figures come from, when they were written, what they are measured on. */
  readonly source: string;
  /** The body that reports, as the source's letterhead names it, or empty. */
  readonly body: string;
  readonly sections: readonly Section[];
  /** What a reader must know beside the figures, a sentence a line. */
  readonly notes: readonly string[];
  /** Fitted to one page upright, with small charts beside each other. */
  readonly isOnePage?: boolean;
}

const uprightOnOnePage = {
  orientation: 'Portrait',
  isOnePage: true,
  titleRows: null,
  pageBreaks: [],
} as const;
/** A table that fits on a screen needs no frozen header, which would only take its room. */
const rowsOnScreen = 20;
/** Above more frozen rows than these too little of the screen is left for the lines. */
const mostFrozenRows = 14;
/** Rows left to sign between the post and the name. */
const rowsToSign = 4;

/** Narrow ones, so that a province's fourteen committees and their total stand on one page turned sideways. */
const pageMargins = { left: 42, right: 36, top: 36, bottom: 42, header: 18, footer: 20 };

/** Letterhead, title, source line, sections, notes, signature and charts, from top to bottom. */
export function reportSheet(report: ReportSheet, settings: ReportSettings): SheetPlan {
  const style = styleOf(settings);
  const widths = widthsOf(report, settings);
  const head = letterhead(report.body, widths, settings);
  const heading = textLines(
    [
      { text: report.title, look: 'title' },
      { text: report.source, look: 'source' },
    ],
    head.rows,
    widths,
    style,
  );
  const { parts, tables, endRow } = placeSections(report.sections, head.rows + 3, widths, settings);
  const notes = noteLines(report.notes, settings);
  const footing = textLines(notes, endRow, widths, style);
  const notesEnd = endRow + notes.length;
  const signature = head.rows === 0 ? null : signaturePart(notesEnd + 1, widths.length, settings, style);
  const chartRow = signature ? notesEnd + 2 + rowsToSign : notesEnd + 1;
  const fullCharts = placeCharts(tables, chartRow, widths.length);
  const isOnePage = report.isOnePage === true;
  const charts = isOnePage ? besideEachOther(fullCharts, chartRow, widths) : fullCharts;
  const sheet = joinParts([head, heading, ...parts, footing, ...(signature ? [signature] : [])]);
  const lastRow =
    charts.at(-1)?.chart.place.lastRow ?? (signature ? notesEnd + 1 + rowsToSign : notesEnd - 1);
  const main = mainTable(tables);
  const pages = {
    columnWidths: [...widths, ...helperWidths(charts, widths.length)],
    rowHeights: heightsOfAll(sheet.rowHeights, lastRow),
    blocks: [...tables.map(headBlock), ...charts.map(({ chart }) => chart.place)],
    print: {
      area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn: widths.length - 1 },
      margins: pageMargins,
    },
    letters: style.sizes.body,
  };
  return {
    key: report.key,
    manner: { language: settings.language, formulas: settings.formulas, style: settings.style },
    name: report.name,
    tabColor: style.colors.tab,
    cells: [...sheet.cells, ...charts.flatMap(({ cells }) => cells)],
    merges: sheet.merges,
    formats: [...sheet.formats, ...charts.flatMap(({ formats }) => formats)],
    columnWidths: pages.columnWidths,
    rowHeights: pages.rowHeights,
    dataBars: tables.flatMap(({ dataBars }) => dataBars),
    charts: charts.map(({ chart }) => chart),
    frozenRows: main && main.lineCount > rowsOnScreen && main.firstRow <= mostFrozenRows ? main.firstRow : 0,
    print: {
      ...pages.print,
      ...(isOnePage ? uprightOnOnePage : paginate(pages, main)),
      footerLeft: footerText(report.name),
      footerCenter: '',
      footerRight: textsOf(settings.language).reports.page,
    },
  };
}

/** A table's header with the line above it and its first two lines: no page ends between them. */
function headBlock({ headerRow, firstRow }: PlacedTable) {
  return { firstRow: Math.max(0, headerRow - 1), lastRow: firstRow + 1 };
}

/** Excel's own height of a row, in points, with its standard font. */
const standardHeight = 15;

/** Empty rows, and those below charts, get a height of their own too: another standard font would make other pages. */
function heightsOfAll(given: SheetPlan['rowHeights'], lastRow: number): SheetPlan['rowHeights'] {
  const heights = new Map(given.map(({ row, points }) => [row, points]));
  return Array.from({ length: lastRow + 1 }, (_, row) => ({
    row,
    points: heights.get(row) ?? standardHeight,
  }));
}

/**
 * The table whose header is repeated on every page: the last one, since what is repeated would stand above tables that
 * follow it too; none where an earlier table is the longer one.
 */
function mainTable(tables: readonly PlacedTable[]): PlacedTable | null {
  const last = tables.at(-1);
  return last && tables.every(({ lineCount }) => lineCount <= last.lineCount) ? last : null;
}

/** Several tables of one sheet share its columns: each is as wide as the widest of them needs. */
function widthsOf({ sections }: ReportSheet, settings: ReportSettings): readonly number[] {
  const tables = placesOf(sections, 0);
  const wished = sections.flatMap(({ table }) => (table ? [table.widths(settings, tables)] : []));
  const count = Math.max(1, ...wished.map(({ length }) => length));
  return Array.from({ length: count }, (_, column) =>
    wished.reduce((most, widths) => Math.max(most, widths[column] ?? 0), 1),
  );
}

/** Where the named tables will stand: heights in rows are known before anything is written. */
function placesOf(sections: readonly Section[], firstRow: number): TablePlaces {
  const places = new Map<string, TablePlace>();
  let row = firstRow;
  for (const { lines, table } of sections) {
    row += lines.length;
    if (table) {
      const place = table.placeAt(row);
      if (table.name !== null) places.set(table.name, place);
      row = place.endRow + 1;
    }
    row += 1;
  }
  return places;
}

interface PlacedSections {
  readonly parts: readonly SheetPart[];
  readonly tables: readonly PlacedTable[];
  /** The first row below the sections and the empty row that follows them. */
  readonly endRow: number;
}

function placeSections(
  sections: readonly Section[],
  firstRow: number,
  widths: readonly number[],
  settings: ReportSettings,
): PlacedSections {
  const parts: SheetPart[] = [];
  const tables: PlacedTable[] = [];
  const places = placesOf(sections, firstRow);
  let row = firstRow;
  for (const { lines, table } of sections) {
    parts.push(textLines(lines, row, widths, styleOf(settings)));
    row += lines.length;
    if (table) {
      const placed = table.place(row, settings, places, widths);
      parts.push(placed);
      tables.push(placed);
      row = placed.endRow + 1;
    }
    row += 1;
  }
  return { parts, tables, endRow: row };
}

function placeCharts(
  tables: readonly PlacedTable[],
  firstRow: number,
  columns: number,
): readonly PlacedChart[] {
  const placed: PlacedChart[] = [];
  let row = firstRow;
  for (const table of tables) {
    const charts = table.charts(row, columns, columns + 1);
    placed.push(...charts);
    row = (charts.at(-1)?.chart.place.lastRow ?? row - 2) + 2;
  }
  return placed;
}

/** Rows that a small chart covers. */
const smallChartRows = 14;

/** Two charts in a line, the left one up to the middle of the sheet. */
function besideEachOther(
  charts: readonly PlacedChart[],
  firstRow: number,
  widths: readonly number[],
): readonly PlacedChart[] {
  const half = totalWidth(widths) / 2;
  const middle = Math.max(
    1,
    widths.findIndex((_, index) => totalWidth(widths.slice(0, index + 1)) >= half),
  );
  return charts.map((placed, index) => {
    const row = firstRow + Math.floor(index / 2) * (smallChartRows + 1);
    const isLeft = index % 2 === 0;
    const isAlone = isLeft && index === charts.length - 1;
    const place = {
      firstRow: row,
      firstColumn: isLeft ? 0 : middle,
      lastRow: row + smallChartRows - 1,
      lastColumn: isLeft && !isAlone ? middle - 1 : widths.length - 1,
    };
    return { ...placed, chart: { ...placed.chart, place } };
  });
}

/** Widths right of the printed area: an empty column, then the charts' helper cells. */
function helperWidths(charts: readonly PlacedChart[], columns: number): readonly number[] {
  const widths: number[] = [];
  for (const { chart, columnWidths } of charts) {
    const first = chart.categories.firstColumn - columns;
    columnWidths.forEach((width, index) => {
      widths[first + index] = Math.max(widths[first + index] ?? 0, width);
    });
  }
  return Array.from(widths, (width: number | undefined) => width ?? 3);
}

function noteLines(notes: readonly string[], settings: ReportSettings): TextLine[] {
  if (notes.length === 0) return [];
  return [
    { text: textsOf(settings.language).reports.notes, look: 'note-heading' },
    ...notes.map((note): TextLine => ({ text: `- ${note}`, look: 'note' })),
  ];
}

/** The signer's post over the right part of the sheet, room to sign, and the name where the settings have one. */
function signaturePart(
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

/** In a footer "&" starts a code, so that a real one is doubled. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&');
}
