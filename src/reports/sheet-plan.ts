import type { CellRange } from '../intake/raw-block';
import type { StyleName } from './report-style';

/**
 * A sheet to be written, as plain data: `src/excel` carries it out through Office.js and decides nothing about it.
 * Rows and columns are zero-based and count from A1 of the sheet.
 */
export interface SheetPlan {
  /** What the sheet is, so that a rewrite finds it: report and source, never the sheet's name. */
  readonly key: ReportKey;
  /** How it was written: kept with the sheet, so that a refresh writes it the same way again. */
  readonly manner: {
    readonly language: 'vi' | 'en' | 'de';
    readonly formulas: 'excel' | 'addin' | 'values';
    readonly style: StyleName;
  };
  /** The name wished for; `src/excel` makes it unique and fit for Excel. */
  readonly name: string;
  readonly tabColor: string;
  /** Every cell that holds something. */
  readonly cells: readonly PlanCell[];
  readonly merges: readonly CellRange[];
  /** Applied in this order, later ones over earlier ones. */
  readonly formats: readonly RangeFormat[];
  /** Widths from column A on, in characters of the standard font, as Excel's own dialog counts them. */
  readonly columnWidths: readonly number[];
  /** Heights of the printed area's rows, in points: where pages end follows from them. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly dataBars: readonly DataBar[];
  readonly charts: readonly PlanChart[];
  readonly frozenRows: number;
  readonly print: PlanPrint;
}

/** The reports, in the order in which they are offered. */
export type ReportName =
  | 'summary'
  | 'attainment'
  | 'admission-ratio'
  | 'monitoring'
  | 'term'
  | 'allotment'
  | 'composition'
  | 'grading'
  | 'grade-change'
  | 'checks'
  | 'narrative';

export interface ReportKey {
  readonly report: ReportName;
  readonly year: number | null;
  /** What tells reports on the same cells apart, such as the subject of a grading; empty where nothing needs to. */
  readonly part: string;
  /** The sheet that the figures come from, by Office.js' id; empty for a report on the whole workbook. */
  readonly sourceSheetId: string;
  /** First cell of the source table: two tables of one sheet are two reports. Empty for one on the whole workbook. */
  readonly sourceCell: string;
}

/** Text is written as text whatever it starts with; only `formula` is ever a formula. */
export type PlanCell = { readonly row: number; readonly column: number } & PlanContent;

export type PlanContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** `formula` in en-US grammar with a leading `=`; `expected` is what `measures` says it must give. */
  | { readonly kind: 'formula'; readonly formula: string; readonly expected: string | number };

export type HorizontalAlignment = 'Left' | 'Center' | 'Right' | 'CenterAcrossSelection';

export interface RangeFormat {
  readonly range: CellRange;
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin lines around and inside the range. */
  readonly grid?: string;
}

/** A bar in the cell, from zero to `maximum`. Always beside the figure itself, never instead of it. */
export interface DataBar {
  readonly range: CellRange;
  readonly color: string;
  readonly maximum: number;
}

export interface PlanChart {
  readonly title: string;
  readonly alternativeText: string;
  /** The cells that the chart covers. */
  readonly place: CellRange;
  readonly categories: CellRange;
  readonly series: readonly PlanSeries[];
  readonly valueFormat: string;
}

export interface PlanSeries {
  readonly name: string;
  readonly values: CellRange;
  readonly type: 'ColumnClustered' | 'BarClustered' | 'Line';
  readonly color: string;
}

export interface PlanPrint {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Fitted to one page, not only to its width. */
  readonly isOnePage: boolean;
  readonly area: CellRange;
  /** Points, from the edges of the paper. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Rows repeated on every page, or `null` for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows that begin a page, none of them the first. */
  readonly pageBreaks: readonly number[];
  readonly footerLeft: string;
  readonly footerCenter: string;
  readonly footerRight: string;
}
