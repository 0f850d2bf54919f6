import type { Dispatch } from 'react';
import { scanWithReports } from '../actions/standing-reports';
import type { Work } from '../actions/work';
import type { PaneEvent } from './pane-state';
import type { PaneWork } from './use-work';

/**
 * Reads the workbook and shows what was found. `fail` says why it could not be read; without it nobody asked, and what could
 * not be read is left for the next time.
 */
export async function readWorkbook(
  dispatch: Dispatch<PaneEvent>,
  fail: PaneWork['fail'] | null,
  asked: Work = {},
): Promise<void> {
  const outcome = await scanWithReports(asked);
  if (outcome.ok) dispatch({ type: 'read', ...outcome.value, isAskedFor: fail !== null });
  else fail?.(outcome);
}
