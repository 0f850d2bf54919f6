import { useCallback, useEffect, useReducer } from 'react';
import { findingViews } from '../actions/finding-view';
import { problemOf, problemOfBug } from '../actions/problem';
import type { RefreshOutcome } from '../actions/refresh-reports';
import type { ReportChoice } from '../actions/report-choice';
import { scan, type Scan } from '../actions/scan';
import { showCell, type CellPlace } from '../actions/show-cell';
import { settingsFor, wishFor, type ReportWish } from '../actions/report-wish';
import { tableViews } from '../actions/table-view';
import { writeReports } from '../actions/write-reports';
import { onAnnouncement } from '../commands/announcement';
import type { Language } from '../language/language';
import { initialState, nextState, type PaneTab } from './pane-state';

/** Joins the pane's state with what the person asks for. */
export function usePane(language: Language) {
  const [state, dispatch] = useReducer(nextState, initialState);

  const showScan = useCallback(
    (scanned: Scan) => {
      dispatch({
        type: 'scanned',
        tables: tableViews(scanned, settingsFor(scanned.settings, wishFor(language))),
        findings: findingViews(scanned.findings, language),
      });
    },
    [language],
  );

  const showRefresh = useCallback(
    (outcome: RefreshOutcome) => {
      if (!outcome.ok) {
        dispatch({ type: 'work-failed', problem: problemOf(outcome, language) });
        return;
      }
      showScan(outcome.value.scan);
      const orphaned = outcome.value.orphaned.map(({ sheet }) => sheet);
      dispatch({ type: 'written', written: outcome.value.sheets, orphaned });
    },
    [language, showScan],
  );

  useEffect(() => onAnnouncement(showRefresh), [showRefresh]);

  const scanWorkbook = async () => {
    dispatch({ type: 'work-began', busy: 'scanning' });
    const outcome = await scan();
    if (outcome.ok) showScan(outcome.value);
    else dispatch({ type: 'work-failed', problem: problemOf(outcome, language) });
  };

  const write = async (choice: ReportChoice, changes: Partial<ReportWish>) => {
    dispatch({ type: 'work-began', busy: 'writing' });
    const outcome = await writeReports(choice, { ...wishFor(language), ...changes });
    if (outcome.ok) {
      showScan(outcome.value.scan);
      dispatch({ type: 'written', written: outcome.value.sheets, orphaned: [] });
    } else {
      dispatch({ type: 'work-failed', problem: problemOf(outcome, language) });
    }
  };

  const show = async (place: CellPlace) => {
    const outcome = await showCell(place);
    if (!outcome.ok) dispatch({ type: 'work-failed', problem: problemOf(outcome, language) });
  };

  /** A bug must not leave the pane waiting for ever: it is shown in its own words, and thrown on for the console. */
  const guarded = (work: Promise<void>) => {
    work.catch((error: unknown) => {
      dispatch({ type: 'work-failed', problem: problemOfBug(error, language) });
      throw error;
    });
  };

  return {
    state,
    choose: (tab: PaneTab) => {
      dispatch({ type: 'tab-chosen', tab });
    },
    closeProblem: () => {
      dispatch({ type: 'problem-closed' });
    },
    scanWorkbook: () => {
      guarded(scanWorkbook());
    },
    write: (choice: ReportChoice, changes: Partial<ReportWish>) => {
      guarded(write(choice, changes));
    },
    show: (place: CellPlace) => {
      guarded(show(place));
    },
  };
}
