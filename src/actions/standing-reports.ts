import { done, type Outcome } from '../excel/outcome';
import { restorableReports } from './restore-report';
import { scan, type Scan } from './scan';
import { staleReports, type StaleReason } from './stale-reports';
import type { Work } from './work';

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

/** What the workbook holds, and the reports that stand in it. */
export interface ScanWithReports {
  readonly scan: Scan;
  readonly standing: readonly StandingReport[];
}

export async function scanWithReports(work: Work = {}): Promise<Outcome<ScanWithReports>> {
  const scanned = await scan(work);
  if (!scanned.ok) return scanned;
  return done({ scan: scanned.value, standing: await standingReports(scanned.value) });
}

/** The reports in the workbook, in the order of their sheets. */
export async function standingReports(scanned: Scan): Promise<readonly StandingReport[]> {
  const found = await staleReports(scanned);
  const stale = new Map(found.map(({ own, reason }) => [own.sheet, reason]));
  const restorable = new Set(
    restorableReports(scanned.reading)
      .filter(({ refusal }) => refusal === null)
      .map(({ sheet }) => sheet),
  );
  const own = new Set(scanned.reading.marks.own.map(({ sheet }) => sheet));
  return scanned.reading.sheets.flatMap(({ name: sheet }) =>
    own.has(sheet) ? [{ sheet, stale: stale.get(sheet) ?? null, isRestorable: restorable.has(sheet) }] : [],
  );
}
