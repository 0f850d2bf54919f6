import type { IWorkbookData } from '@univerjs/core';
import type { CellMove } from './cell-moves';
import type { CommentData, NoteData } from './comment-data';
import type { ConditionalFormatData } from './conditional-format-data';
import type { DocumentData } from './document-data';
import type { LinkData } from './link-data';
import type { SheetProtection } from './sheet-protection';
import { strictProtection } from './sheet-protection';
import type { TableData } from './table-data';
import type { ValidationData } from './validation-data';

/**
 * A whole workbook as plain data: what `files` reads from an .xlsx and writes into one, and what `book` opens and
 * gives back. Cells, styles, merges, widths, visibility, tab colours, gridlines and frozen panes are in Univer's own
 * snapshot; what Univer lacks stands beside it, by sheet id.
 *
 * Conventions of the snapshot: sheet ids are Office.js ids (`{XXXXXXXX-…}`); a formula is `cell.f` with a leading `=`,
 * without `_xlfn.` or `_xlpm.` prefixes, and `cell.v`/`cell.t` hold its calculated value; an error value is its text in
 * `v` with `t: CellValueType.STRING` and `custom: { error: true }`; text is always `t: CellValueType.STRING`, and
 * what the file has of its looks within is `custom: { runs }`; dates are serial numbers with a number format. A cell that
 * still has the style it had in the file refers to it as `s: 'xf<index>'`, index into the file's `cellXfs`.
 */
export interface BookData {
  readonly workbook: IWorkbookData;
  readonly extras: Readonly<Record<string, SheetExtras>>;
  readonly names: readonly DefinedName[];
  /** Arrays that spill (or old array formulas), by sheet id. Their cells' values stand in the snapshot as plain values. */
  readonly spills: Readonly<Record<string, readonly Spill[]>>;
  /** Settings of add-ins, custom XML, properties, protection of the structure. */
  readonly document: DocumentData;
  /** Id of the sheet shown. */
  readonly activeSheetId: string;
  /** How cells moved since the workbook was opened, in order; absent when none did. */
  readonly moves?: readonly CellMove[];
}

/** Zero-based, both ends inside: as in `src`, which the workbench does not import. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface Spill {
  /** The first cell holds the formula. */
  readonly area: Area;
  /** False for an array formula entered with Ctrl+Shift+Enter in the file. */
  readonly dynamic: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** With a leading `=`. */
  readonly formula: string;
  /** Sheet id, or null for the workbook. */
  readonly scope: string | null;
  readonly visible: boolean;
  readonly comment: string;
}

export interface SheetExtras {
  readonly charts: readonly ChartData[];
  readonly print: PrintSetup;
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly isProtected: boolean;
  /** The terms of the protection, in force while `isProtected`. */
  readonly protection: SheetProtection;
  /** Cells that may be changed while the sheet is protected (ECMA-376 part 1, 18.8.33, `locked`); all others are locked. */
  readonly unlocked: readonly Area[];
  /** Cells whose formulas are not shown while the sheet is protected. */
  readonly hiddenFormulas: readonly Area[];
  readonly comments: readonly CommentData[];
  readonly notes: readonly NoteData[];
  readonly links: readonly LinkData[];
  readonly validations: readonly ValidationData[];
  /** Names with texts, as `worksheet.customProperties` holds them. */
  readonly customProperties: readonly (readonly [key: string, value: string])[];
  readonly tables: readonly TableData[];
  /** What of the sheet only its file holds, by name: such as sparklines and pictures. */
  readonly keptInFile: readonly string[];
}

/** A chart made through Office.js, or one of the file that is kept as it is and only listed. */
export interface ChartData {
  readonly id: string;
  readonly name: string;
  /** True while the file's own drawing part is the truth and nothing of it was changed. */
  readonly fromFile: boolean;
  /** Excel.ChartType of the chart, such as `ColumnClustered`. */
  readonly type: string;
  readonly title: { readonly text: string; readonly visible: boolean; readonly font?: ChartFont };
  readonly legend: {
    readonly visible: boolean;
    readonly position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';
  };
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** From the upper left corner of the sheet, in points. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly alternativeTitle: string;
  readonly alternativeText: string;
}

/** What was said of a text's font; the rest is the theme's. */
export interface ChartFont {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
}

export interface ChartAxis {
  /** Absent means shown. */
  readonly visible?: boolean;
  readonly title: string;
  readonly numberFormat: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorGridlines: boolean;
  readonly reversed: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** Excel.ChartType; differs from the chart's in a combination. */
  readonly type: string;
  /** Formula text without `=`, such as `'Báo cáo'!$D$10:$D$23`. */
  readonly values: string;
  readonly categories: string;
  /** `#RRGGBB`, or empty for the theme's. */
  readonly color: string;
  readonly lineWeight: number;
  readonly hasDataLabels: boolean;
  /** Excel.ChartMarkerStyle of a line's points; absent means Excel's choice. */
  readonly marker?: string;
  readonly gapWidth: number | null;
  /** What the labels show and where; absent means the value, at Excel's place. */
  readonly labels?: ChartLabels;
  /** Colours of single points by their place, `#RRGGBB`. */
  readonly pointColors?: Readonly<Record<number, string>>;
  /** True for a series that is measured on an axis of its own, on the right. */
  readonly isSecondary?: boolean;
}

/** Labels at the points of a series. */
export interface ChartLabels {
  /** Excel.ChartDataLabelPosition; absent means Excel's choice. */
  readonly position?: string;
  /** Absent means that of the cells. */
  readonly numberFormat?: string;
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly showPercentage: boolean;
}

export interface PrintSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType, such as `A4`; empty for the printer's own. */
  readonly paperSize: string;
  /** A1 text such as `A1:K31`, several areas with commas between them, or empty. */
  readonly printArea: string;
  /** `$7:$8`, or empty. */
  readonly titleRows: string;
  readonly titleColumns: string;
  /** Rows, from 0 on, before which a person or an add-in has a page begin. */
  readonly rowBreaks: readonly number[];
  /** The same for columns. */
  readonly columnBreaks: readonly number[];
  /** Percent, when the sheet is not fitted to pages. */
  readonly scale: number | null;
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  /** Points. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Of all pages, or of the odd ones, or of those behind the first: see `headersFor`. */
  readonly header: HeaderFooterParts;
  readonly footer: HeaderFooterParts;
  readonly headersFor: (typeof headerStates)[number];
  /** Kept even where `headersFor` does not show them. */
  readonly firstPage: HeaderAndFooter;
  readonly evenPages: HeaderAndFooter;
  /** Whether headers and footers begin at the sheet's margins, and are scaled with it. */
  readonly headersAlign: boolean;
  readonly headersScale: boolean;
  readonly blackAndWhite: boolean;
  readonly gridlines: boolean;
  /** Row numbers and column letters. */
  readonly headings: boolean;
  /** Without graphics. */
  readonly draft: boolean;
  readonly order: (typeof printOrders)[number];
  /** Null: counted on by itself. */
  readonly firstPageNumber: number | null;
  readonly comments: (typeof printComments)[number];
  readonly errors: (typeof printErrors)[number];
}

/** Excel.HeaderFooterState: which pages have headers and footers of their own. */
export const headerStates = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;
/** Excel.PrintOrder: which pages come first when a sheet is both longer and wider than one. */
export const printOrders = ['DownThenOver', 'OverThenDown'] as const;
/** Excel.PrintComments. */
export const printComments = ['NoComments', 'EndSheet', 'InPlace'] as const;
/** Excel.PrintErrorType: how errors in cells are printed. */
export const printErrors = ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] as const;

export interface HeaderAndFooter {
  readonly header: HeaderFooterParts;
  readonly footer: HeaderFooterParts;
}

/** With Excel's codes, such as `&P` for the page number. */
export interface HeaderFooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const noParts: HeaderFooterParts = { left: '', center: '', right: '' };

/** What a new sheet has in Excel. */
export const standardPrintSetup: PrintSetup = {
  orientation: 'Portrait',
  paperSize: '',
  printArea: '',
  titleRows: '',
  titleColumns: '',
  rowBreaks: [],
  columnBreaks: [],
  scale: 100,
  fitToWidth: null,
  fitToHeight: null,
  centerHorizontally: false,
  centerVertically: false,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  header: noParts,
  footer: noParts,
  headersFor: 'Default',
  firstPage: { header: noParts, footer: noParts },
  evenPages: { header: noParts, footer: noParts },
  headersAlign: true,
  headersScale: true,
  blackAndWhite: false,
  gridlines: false,
  headings: false,
  draft: false,
  order: 'DownThenOver',
  firstPageNumber: null,
  comments: 'NoComments',
  errors: 'AsDisplayed',
};

export const emptyExtras: SheetExtras = {
  charts: [],
  print: standardPrintSetup,
  conditionalFormats: [],
  isProtected: false,
  protection: strictProtection,
  unlocked: [],
  hiddenFormulas: [],
  comments: [],
  notes: [],
  links: [],
  validations: [],
  customProperties: [],
  tables: [],
  keptInFile: [],
};
