import { sameKey } from '../excel/own-sheets';
import { isCommitteeTable, type Subject } from '../intake/table';
import { headlineOf, type ReportOffer } from '../reports/report-offer';
import { reportOffers } from '../reports/report-offers';
import type { ReportSettings } from '../reports/report-settings';
import type { ReportName } from '../reports/sheet-plan';
import { reportId, tableId } from './report-choice';
import type { Scan } from './scan';

/** A report that the workbook allows, as the list of reports shows it. */
export interface ReportEntry {
  /** Tells it from every other, by `reportId`. */
  readonly id: string;
  readonly report: ReportName;
  readonly year: number | null;
  /** The table that it is mainly about, by `tableId`, and its sheet; `null` for a report on the whole workbook. */
  readonly table: { readonly id: string; readonly sheet: string } | null;
  /** Of a grading, whom it is about; `null` where that is not known, and for other reports. */
  readonly subject: Subject | null;
  /** What it says in a few words; may be empty. */
  readonly headline: string;
  /** Whether it is the one that says most about its table: chosen unless the person says otherwise. */
  readonly isFirst: boolean;
  /** The sheet on which it stands already, to be rewritten in place; `null` for none. */
  readonly writtenOn: string | null;
}

/** Every report that was found possible, in the order in which they are offered. */
export function reportList(scanned: Scan, settings: ReportSettings): readonly ReportEntry[] {
  const offers = reportOffers(scanned);
  return offers.map((offer) => ({
    id: reportId(offer.key),
    report: offer.key.report,
    year: offer.key.year,
    table: tableOf(offer),
    subject: subjectOf(offer),
    headline: headlineOf(offer, settings),
    isFirst: offers.find(({ tables }) => tables[0] === offer.tables[0]) === offer,
    writtenOn: scanned.reading.marks.own.find(({ key }) => sameKey(key, offer.key))?.sheet ?? null,
  }));
}

function subjectOf({ key, tables: [table] }: ReportOffer): Subject | null {
  if (key.report !== 'grading' || key.year === null || !table || !isCommitteeTable(table)) return null;
  return table.subject ?? null;
}

function tableOf({ key, tables: [table] }: ReportOffer): ReportEntry['table'] {
  return key.sourceSheetId === '' || !table ? null : { id: tableId(table), sheet: table.sheet };
}
