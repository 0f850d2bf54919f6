import { cellText } from '../intake/cell';
import type { Table } from '../intake/table';
import type { ReportOffer } from '../reports/report-offer';
import type { ReportKey, ReportName } from '../reports/sheet-plan';

/** Which reports to write: `null` takes for each table the one that says most about it, `all` takes every one. */
export interface ReportChoice {
  readonly reports: readonly ReportName[] | 'all' | null;
  /** Only reports of this year, or `null` for all. */
  readonly year: number | null;
  /** Only reports that are mainly about these tables, by `tableId`; all when left out. */
  readonly tables?: readonly string[];
  /** Only these very reports, by `reportId`; all when left out. */
  readonly ids?: readonly string[];
}

/** A report's key as one text. */
export function reportId({ report, year, part, sourceSheetId, sourceCell }: ReportKey): string {
  return JSON.stringify([report, year, part, sourceSheetId, sourceCell]);
}

/** Names a table of a workbook: its sheet and first cell, and the year where a sheet has several side by side. */
export function tableId({ sheetId, range, year }: Table): string {
  const cell = cellText(range.firstRow, range.firstColumn);
  return `${sheetId}!${cell}${year === null ? '' : `@${String(year)}`}`;
}

/** The reports of a table, the one that says most about it first. */
export function offersFor(table: Table, offers: readonly ReportOffer[]): readonly ReportOffer[] {
  return offers.filter(({ tables }) => tables[0] === table);
}

export function chosenOffers(offers: readonly ReportOffer[], choice: ReportChoice): readonly ReportOffer[] {
  return offers
    .filter(({ key }) => choice.year === null || key.year === choice.year)
    .filter(({ key }) => choice.ids?.includes(reportId(key)) ?? true)
    .filter(({ tables: [table] }) => !choice.tables || (table && choice.tables.includes(tableId(table))))
    .filter((offer) => isWanted(offer, offers, choice));
}

function isWanted(offer: ReportOffer, offers: readonly ReportOffer[], { reports }: ReportChoice): boolean {
  if (reports === 'all') return true;
  if (reports !== null) return reports.includes(offer.key.report);
  const [table] = offer.tables;
  return table !== undefined && offersFor(table, offers)[0] === offer;
}
