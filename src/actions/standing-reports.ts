import { restorableReports } from './restore-report';
import type { Scan } from './scan';
import { staleReports, type StaleReason } from './stale-reports';

/** A report that stands in the workbook, as the pane lists it. */
export interface StandingReport {
  readonly sheet: string;
  /** Why it no longer says what its sources say, `null` while it does. */
  readonly stale: StaleReason | null;
  /** Whether the version before can be put back. */
  readonly isRestorable: boolean;
}

/** Whether writing a report anew makes it say what its sources say, by the reason that it does not. */
const refreshable: Readonly<Record<StaleReason, boolean>> = {
  'figures-changed': true,
  outdated: true,
  unknown: true,
  // A person balances it anew; what was given stays until then.
  'to-balance': false,
  'source-missing': false,
  unreadable: false,
};

/** Whether writing a report anew would make it say what its sources say. */
export function isRefreshable({ stale }: StandingReport): boolean {
  return stale !== null && refreshable[stale];
}

/** The reports in the workbook, in the order of their marks. */
export async function standingReports(scanned: Scan): Promise<readonly StandingReport[]> {
  const found = await staleReports(scanned);
  const stale = new Map(found.map(({ own, reason }) => [own.sheet, reason]));
  const restorable = new Set(
    restorableReports(scanned.reading)
      .filter(({ refusal }) => refusal === null)
      .map(({ sheet }) => sheet),
  );
  return scanned.reading.marks.own.map(({ sheet }) => ({
    sheet,
    stale: stale.get(sheet) ?? null,
    isRestorable: restorable.has(sheet),
  }));
}
