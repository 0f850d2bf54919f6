import type { Dispatch } from 'react';
import { scan } from '../actions/scan';
import { standingReports } from '../actions/standing-reports';
import type { Work } from '../actions/work';
import type { PaneEvent } from './pane-state';
import type { PaneWork } from './use-work';

/** Reads the workbook and shows what was found, or why it could not be read. */
export async function readWorkbook(
  dispatch: Dispatch<PaneEvent>,
  fail: PaneWork['fail'],
  asked: Work = {},
): Promise<void> {
  const outcome = await scan(asked);
  if (!outcome.ok) {
    fail(outcome);
    return;
  }
  const standing = await standingReports(outcome.value);
  dispatch({ type: 'scanned', scan: outcome.value, standing });
}
