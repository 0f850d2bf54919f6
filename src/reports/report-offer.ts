import type { DecidedMatch } from '../intake/committees';
import type { CountedRegister } from '../intake/counted-register';
import type { Finding } from '../intake/finding';
import type { Table } from '../intake/table';
import type { WrittenAllotment } from './allotment-reading';
import type { Fingerprint } from './fingerprint';
import type { ReportFigure } from './report-figures';
import type { ReportSettings } from './report-settings';
import type { ReportKey, SheetPlan } from './sheet-plan';

/** What reports are made from: everything that was understood of a workbook. */
export interface ReportSources {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  /** The registers among the tables, as they were counted. */
  readonly registers: readonly CountedRegister[];
  /** The allotments that stand in the workbook already, with what was changed there by hand. */
  readonly allotments?: readonly WrittenAllotment[];
  /** What was decided for the workbook about names that may be the same committee. */
  readonly settings?: { readonly matches: readonly DecidedMatch[] };
}

/** What was measured on a report's tables; reports on the same tables share one, so that no figure is listed twice. */
export interface Measures {
  /** Every figure that has a value, with the cells that it comes from. */
  readonly figures: (settings: ReportSettings) => readonly ReportFigure[];
  /** What they say in a few words, for the list of reports: "2.071/2.000 = 103,6%"; empty when there is nothing to say. */
  readonly headline: (settings: ReportSettings) => string;
}

/** A report that the workbook's tables allow. */
export interface ReportOffer {
  readonly key: ReportKey;
  /** The tables that it is made from; the first one is what it is mainly about. */
  readonly tables: readonly Table[];
  readonly measures: Measures;
  readonly plan: (settings: ReportSettings) => SheetPlan;
  /** What it is made of, where a part of its sheet is the person's; without it the plan says so ({@link fingerprintOf}). */
  readonly fingerprint?: (settings: ReportSettings) => Fingerprint;
  /** Whether writing it anew leaves figures as they were calculated: then it does not bring them up to date. */
  readonly keepsFigures?: boolean;
  /** What this report says in a few words, where that is something else than its measures do. */
  readonly headline?: (settings: ReportSettings) => string;
}

/** What a report says in a few words; empty when there is nothing to say. */
export function headlineOf({ headline, measures }: ReportOffer, settings: ReportSettings): string {
  return (headline ?? measures.headline)(settings);
}

/** Remembers the last result, since a report is measured for its sheet, its figures and its headline alike. */
export function measuredOnce<Result>(
  measure: (settings: ReportSettings) => Result,
): (settings: ReportSettings) => Result {
  let last: { readonly settings: ReportSettings; readonly result: Result } | null = null;
  return (settings) => {
    if (last?.settings !== settings) last = { settings, result: measure(settings) };
    return last.result;
  };
}
