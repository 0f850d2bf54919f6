import type { CellRange } from '../intake/raw-block';
import { placeBeside, placesInLine } from './chart-places';
import type { ReportSettings } from './report-settings';
import { styleOf } from './report-style';
import type { SheetPart } from './sheet-part';
import type { PlacedTable, SheetTable } from './sheet-table';
import type { TablePlace, TablePlaces } from './table-place';
import { textLines, type TextLine } from './text-lines';

/** One matter of a report: lines of text, a table, or both. */
export interface Section {
  readonly lines: readonly TextLine[];
  readonly table: SheetTable | null;
  /** The table's charts stand small beside each other right below it. */
  readonly hasSmallCharts?: boolean;
}

interface SectionPlace {
  readonly section: Section;
  readonly firstRow: number;
  readonly table: TablePlace | null;
  /** Below the table, for its own small charts. */
  readonly smallCharts: readonly CellRange[];
  /** Beside the table, for a chart of any of the sheet's tables. */
  readonly beside: CellRange | null;
}

export interface SectionPlaces {
  readonly sections: readonly SectionPlace[];
  /** The named tables; heights in rows are known before anything is written. */
  readonly tables: TablePlaces;
  /** The first row below the sections and the empty row that follows them. */
  readonly endRow: number;
}

/**
 * Where the sections of a sheet stand, one below the other from `firstRow` on. A chart stands beside the first table that
 * leaves it room, whichever table it is drawn of: key figures with a chart at their side need no page of its own for it.
 */
export function sectionPlaces(
  sections: readonly Section[],
  firstRow: number,
  widths: readonly number[],
): SectionPlaces {
  const tables = new Map<string, TablePlace>();
  let row = firstRow;
  let waiting = sections.reduce((sum, { table, hasSmallCharts }) => {
    return hasSmallCharts === true ? sum : sum + (table?.chartCount ?? 0);
  }, 0);
  const placed = sections.map((section): SectionPlace => {
    const { lines, table, hasSmallCharts } = section;
    const own = { section, firstRow: row };
    row += lines.length;
    if (!table) {
      row += 1;
      return { ...own, table: null, smallCharts: [], beside: null };
    }
    const place = table.placeAt(row);
    if (table.name !== null) tables.set(table.name, place);
    const isSmall = hasSmallCharts === true;
    const smallCharts = isSmall ? placesInLine(table.chartCount, place.endRow + 2, widths) : [];
    const beside =
      waiting === 0 || isSmall ? null : placeBeside({ ...place, columnCount: place.columns.size }, widths);
    if (beside) waiting -= 1;
    const charts = beside ? [beside] : smallCharts;
    row = Math.max(place.endRow, ...charts.map(({ lastRow }) => lastRow)) + 2;
    return { ...own, table: place, smallCharts, beside };
  });
  return { sections: placed, tables, endRow: row };
}

/** Several tables of one sheet share its columns: each is as wide as the widest of them needs. */
export function sectionWidths(sections: readonly Section[], settings: ReportSettings): readonly number[] {
  const { tables } = sectionPlaces(sections, 0, []);
  const wished = sections.flatMap(({ table }) => (table ? [table.widths(settings, tables)] : []));
  const count = Math.max(1, ...wished.map(({ length }) => length));
  return Array.from({ length: count }, (_, column) =>
    wished.reduce((most, widths) => Math.max(most, widths[column] ?? 0), 1),
  );
}

/** What stands in a section, at its place. */
export interface PlacedSection extends SectionPlace {
  readonly parts: readonly SheetPart[];
  readonly placed: PlacedTable | null;
}

export function placeSections(
  { sections, tables }: SectionPlaces,
  widths: readonly number[],
  settings: ReportSettings,
): readonly PlacedSection[] {
  return sections.map((place) => {
    const { lines, table } = place.section;
    const text = textLines(lines, place.firstRow, widths, styleOf(settings));
    const placed = table ? table.place(place.firstRow + lines.length, settings, tables, widths) : null;
    return { ...place, parts: placed ? [text, placed] : [text], placed };
  });
}
