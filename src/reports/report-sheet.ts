import type { CellRange } from '../intake/raw-block';
import { textsOf } from '../language/text';
import { placesBelow } from './chart-places';
import { letterhead } from './letterhead';
import { paginate } from './pagination';
import type { DrawnChart } from './report-chart';
import type { ReportSettings } from './report-settings';
import { styleOf } from './report-style';
import { noteLines, rowsToSign, signaturePart } from './sheet-closing';
import { joinParts } from './sheet-part';
import type { PlanChart, ReportKey, SheetPlan } from './sheet-plan';
import {
  placeSections,
  sectionPlaces,
  sectionWidths,
  type PlacedSection,
  type Section,
} from './sheet-sections';
import type { PlacedTable } from './sheet-table';
import { textLines } from './text-lines';

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
  /** Fitted to one page upright. */
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
/** Narrow ones, so that a province's fourteen committees and their total stand on one page turned sideways. */
const pageMargins = { left: 42, right: 36, top: 36, bottom: 42, header: 18, footer: 20 };

/** Letterhead, title, source line, sections, notes, signature and charts, from top to bottom. */
export function reportSheet(report: ReportSheet, settings: ReportSettings): SheetPlan {
  const style = styleOf(settings);
  const widths = sectionWidths(report.sections, settings);
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
  const places = sectionPlaces(report.sections, head.rows + 3, widths);
  const { endRow } = places;
  const sections = placeSections(places, widths, settings);
  const tables = sections.flatMap(({ placed }) => placed ?? []);
  const notes = noteLines(report.notes, settings);
  const footing = textLines(notes, endRow, widths, style);
  const notesEnd = endRow + notes.length;
  const signature = head.rows === 0 ? null : signaturePart(notesEnd + 1, widths.length, settings, style);
  const closingEnd = signature ? notesEnd + 1 + rowsToSign : notesEnd - 1;
  const charts = placeCharts(sections, closingEnd + 2, widths.length);
  const sheet = joinParts([
    head,
    heading,
    ...sections.flatMap(({ parts }) => parts),
    footing,
    ...(signature ? [signature] : []),
  ]);
  const lastRow = Math.max(closingEnd, ...charts.map(({ chart }) => chart.place.lastRow));
  const main = mainTable(tables);
  const pages = {
    columnWidths: [...widths, ...helperWidths(charts, widths.length)],
    rowHeights: heightsOfAll(sheet.rowHeights, lastRow),
    blocks: [
      ...tables.map(headBlock),
      ...tables
        .slice(1)
        .filter((table) => table !== main)
        .map(tableBlock),
      ...(closingEnd < endRow ? [] : [{ firstRow: endRow, lastRow: closingEnd }]),
      ...charts.map(({ chart }) => chartBlock(chart.place)),
    ],
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
      ...(report.isOnePage === true ? uprightOnOnePage : paginate(pages, main)),
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

/** A table whose header is not repeated, the first aside, with the line above it: it is not parted where it fits on a page. */
function tableBlock({ headerRow, endRow }: PlacedTable) {
  return { firstRow: headerRow - 1, lastRow: endRow };
}

/** A chart with what stands above it: its table's heading where it stands beside one, else an empty row. */
function chartBlock({ firstRow, lastRow }: CellRange) {
  return { firstRow: Math.max(0, firstRow - 1), lastRow };
}

type PlacedChart = DrawnChart & { readonly chart: PlanChart };

/** Small charts below their own table, others in their order beside the tables that have room, and from `firstRow` on. */
function placeCharts(
  sections: readonly PlacedSection[],
  firstRow: number,
  columns: number,
): readonly PlacedChart[] {
  const chartsOf = ({ placed }: PlacedSection) => placed?.charts(columns + 1) ?? [];
  const own = sections.filter(({ section }) => section.hasSmallCharts === true);
  const others = sections.filter(({ section }) => section.hasSmallCharts !== true).flatMap(chartsOf);
  const beside = sections.flatMap((section) => section.beside ?? []);
  const below = placesBelow(
    others.slice(beside.length).map(({ chart }) => chart),
    firstRow,
    columns,
  );
  const small = own.flatMap((section) => placedAt(chartsOf(section), section.smallCharts));
  return [...small, ...placedAt(others, [...beside, ...below])];
}

function placedAt(charts: readonly DrawnChart[], places: readonly CellRange[]): readonly PlacedChart[] {
  return charts.flatMap((chart, index) => {
    const place = places[index];
    return place ? [{ ...chart, chart: { ...chart.chart, place } }] : [];
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

/** In a footer "&" starts a code, so that a real one is doubled. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&');
}
