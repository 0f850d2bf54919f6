import type { Scan } from './scan';

/** A report that stands in the workbook, as the pane lists it. */
export interface StandingReport {
  readonly sheet: string;
  /** Why it no longer says what its sources say, `null` while it does. */
  readonly stale: 'figures-changed' | 'outdated' | 'source-missing' | 'unknown' | null;
  readonly isRestorable: boolean;
}

export function standingReports({ reading }: Scan): readonly StandingReport[] {
  return reading.marks.own.map(({ sheet }) => ({ sheet, stale: null, isRestorable: false }));
}
