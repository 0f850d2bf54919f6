import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { writeAllotment, type AllotmentWish } from '../actions/allot';
import { committeeQuestions } from '../actions/committee-questions';
import { correctionOfCells, type PlaceOnSheet } from '../actions/correct-table';
import { findingViews } from '../actions/finding-view';
import { forgetSettings, keepSettings, loadSettings } from '../actions/kept-settings';
import { misfitQuestions } from '../actions/misfit-questions';
import { narrativeText } from '../actions/narrative-text';
import { problemOf, problemOfBug, type Problem } from '../actions/problem';
import { markFindings, unmarkFindings } from '../actions/mark-findings';
import { refreshReports, type RefreshOutcome } from '../actions/refresh-reports';
import { restoreReport } from '../actions/restore-report';
import { removeReports, type BesideChoice } from '../actions/remove-reports';
import type { ReportChoice } from '../actions/report-choice';
import { reportList } from '../actions/report-list';
import { settingsFor, wishFor, type ReportWish } from '../actions/report-wish';
import { scan, type Scan } from '../actions/scan';
import { showCell, type CellPlace } from '../actions/show-cell';
import { standingReports } from '../actions/standing-reports';
import { tableViews } from '../actions/table-view';
import type { Work } from '../actions/work';
import type { WorkbookSettings } from '../actions/workbook-settings';
import { writeReports } from '../actions/write-reports';
import { onAnnouncement } from '../commands/announcement';
import { fill } from '../language/fill';
import type { Language } from '../language/language';
import { fetchTexts, textsOf } from '../language/text';
import { useSourceWatch } from './use-source-watch';
import { initialState, nextState, type BusyWith, type PaneTab } from './pane-state';

type Failure = Parameters<typeof problemOf>[0];

/** Joins the pane's state with what the person asks for. One piece of work at a time; each can be stopped. */
export function usePane(language: Language) {
  const [state, dispatch] = useReducer(nextState, initialState);
  const stopper = useRef<AbortController | null>(null);
  const atWork = useRef(0);
  const words = textsOf(language).pane;

  const fail = useCallback(
    (failure: Failure) => {
      const problem = problemOf(failure, language);
      if (failure.code === 'cancelled') dispatch({ type: 'work-cancelled', sentence: problem.sentence });
      else dispatch({ type: 'work-failed', problem });
    },
    [language],
  );

  /** Work as the pane shows it, and as its button stops it. */
  const beginWork = useCallback((busyWith: BusyWith): Work => {
    dispatch({ type: 'work-began', with: busyWith });
    const controller = new AbortController();
    stopper.current = controller;
    const onProgress: Work['onProgress'] = (progress) => {
      dispatch({ type: 'work-went-on', progress });
    };
    return { onProgress, signal: controller.signal };
  }, []);

  const failByBug = useCallback(
    (error: unknown): never => {
      dispatch({ type: 'work-failed', problem: problemOfBug(error, language) });
      throw error;
    },
    [language],
  );

  /** A bug must not leave the pane waiting for ever: it is shown in its own words, and thrown on for the console. */
  const begin = useCallback(
    (busyWith: BusyWith, work: (work: Work) => Promise<void>) => {
      atWork.current += 1;
      void work(beginWork(busyWith))
        .catch(failByBug)
        .finally(() => {
          atWork.current -= 1;
        });
    },
    [beginWork, failByBug],
  );

  /** What was read before something was written does not know of it. */
  const readAgain = useCallback(
    async (work: Work = {}) => {
      const outcome = await scan(work);
      if (!outcome.ok) {
        fail(outcome);
        return;
      }
      const standing = await standingReports(outcome.value);
      dispatch({ type: 'scanned', scan: outcome.value, standing });
    },
    [fail],
  );

  /** Those written are whole; that the others were left has to be said. */
  const sayIfStopped = useCallback(
    ({ isStopped, sheets }: { isStopped: boolean; sheets: readonly unknown[] }) => {
      if (!isStopped) return;
      dispatch({ type: 'work-done', sentences: [fill(words.reports.stopped, { count: sheets.length })] });
    },
    [words],
  );

  const showRefresh = useCallback(
    async (outcome: RefreshOutcome) => {
      if (!outcome.ok) {
        fail(outcome);
        return;
      }
      const orphaned = outcome.value.orphaned.map(({ sheet }) => sheet);
      dispatch({ type: 'written', written: outcome.value.sheets, orphaned });
      await readAgain();
      sayIfStopped(outcome.value);
    },
    [fail, readAgain, sayIfStopped],
  );
  useEffect(() => onAnnouncement((outcome) => void showRefresh(outcome)), [showRefresh]);

  const follow = useCallback(async (scanned: Scan) => {
    dispatch({ type: 'followed', scan: scanned, standing: await standingReports(scanned) });
  }, []);
  useSourceWatch({
    onStale: (_stale, scanned) => {
      follow(scanned).catch(failByBug);
    },
    onRefreshed: (outcome) => {
      if (!outcome.ok) {
        fail(outcome);
        return;
      }
      const { sheets, isStopped } = outcome.value;
      const orphaned = outcome.value.orphaned.map(({ sheet }) => sheet);
      dispatch({ type: 'written', written: sheets, orphaned, isByItself: true });
      const sentence = isStopped ? words.reports.stopped : words.reports.refreshedByItself;
      dispatch({ type: 'work-done', sentences: [fill(sentence, { count: sheets.length })] });
      scan()
        .then((read) => (read.ok ? follow(read.value) : undefined))
        .catch(failByBug);
    },
    wish: () => wishFor(language),
    work: () => beginWork('refreshing'),
    isBusy: () => atWork.current > 0,
    onBug: failByBug,
    onFailed: fail,
  });

  /** What was done, and what was left where anything was. */
  const say = (done: string, count: number, left: string, leftCount: number) => {
    const sentences = [fill(done, { count })];
    if (leftCount > 0) sentences.push(fill(left, { count: leftCount }));
    dispatch({ type: 'work-done', sentences });
  };

  const scanWorkbook = () => {
    begin('scanning', readAgain);
  };

  /** Keeps the settings; what hangs on the reading is read anew. */
  const keep = (settings: WorkbookSettings, needsReading: boolean) => {
    begin('keeping', async (work) => {
      const outcome = await keepSettings(settings);
      if (!outcome.ok) {
        fail(outcome);
        return;
      }
      dispatch({ type: 'settings-kept', settings, sentence: words.settings.kept });
      if (!needsReading) return;
      dispatch({ type: 'work-began', with: 'scanning' });
      await readAgain(work);
    });
  };

  const shown = useMemo(() => {
    if (!state.scan) return null;
    const settings = settingsFor(state.scan.settings, wishFor(language));
    return {
      tables: tableViews(state.scan, settings),
      findings: findingViews(state.scan.findings, language),
      reports: reportList(state.scan, settings),
      questions: committeeQuestions(state.scan.findings),
      misfits: misfitQuestions(state.scan, language),
    };
  }, [state.scan, language]);

  const placeOf: PlaceOnSheet = (sheetId, range, headerRow) =>
    state.scan && correctionOfCells(state.scan, sheetId, range, headerRow);

  return {
    state,
    shown,
    placeOf,
    choose: (tab: PaneTab) => {
      dispatch({ type: 'tab-chosen', tab });
    },
    closeProblem: () => {
      dispatch({ type: 'problem-closed' });
    },
    cancel: () => {
      stopper.current?.abort();
    },
    scanWorkbook,
    write: (choice: ReportChoice, changes: Partial<ReportWish>) => {
      begin('writing', async (work) => {
        const outcome = await writeReports(choice, { ...wishFor(language), ...changes }, work);
        if (!outcome.ok) {
          fail(outcome);
          return;
        }
        dispatch({ type: 'written', written: outcome.value.sheets, orphaned: [] });
        await readAgain();
        sayIfStopped(outcome.value);
      });
    },
    writeTargets: (wish: AllotmentWish) => {
      begin('writing', async () => {
        const outcome = await writeAllotment(wishFor(language), wish);
        if (!outcome.ok) {
          fail(outcome);
          return;
        }
        if (outcome.value.kind === 'refused') {
          dispatch({ type: 'work-failed', problem: outcome.value.problem });
          return;
        }
        dispatch({ type: 'written', written: outcome.value.sheets, orphaned: [] });
        await readAgain();
      });
    },
    /** The paragraph of a report from what was read, in a language of its own. */
    narrative: async (spoken: Language): Promise<string> => {
      await fetchTexts(spoken);
      const { scan: scanned } = state;
      return scanned ? narrativeText(scanned, settingsFor(scanned.settings, wishFor(spoken))).text : '';
    },
    refresh: () => {
      begin('refreshing', async (work) => {
        await showRefresh(await refreshReports(wishFor(language), work));
      });
    },
    remove: (sheet: string, choice: BesideChoice) => {
      begin('removing', async (work) => {
        const outcome = await removeReports([sheet], choice);
        if (!outcome.ok) {
          fail(outcome);
          return;
        }
        await readAgain(work);
        const { deleted, emptied, asked } = outcome.value;
        dispatch({ type: 'left-beside', beside: asked });
        dispatch({
          type: 'work-done',
          sentences: [
            ...deleted.map((each) => fill(words.reports.removed, { sheet: each })),
            ...emptied.map((each) => fill(words.reports.emptied, { sheet: each })),
          ],
        });
      });
    },
    restore: (sheet: string) => {
      begin('restoring', async (work) => {
        const outcome = await restoreReport(sheet);
        if (!outcome.ok) {
          fail(outcome);
          return;
        }
        await readAgain(work);
        dispatch({ type: 'work-done', sentences: [fill(words.reports.restored, { sheet })] });
      });
    },
    mark: () => {
      begin('marking', async () => {
        const outcome = await markFindings(state.scan?.findings ?? [], language);
        if (!outcome.ok) {
          fail(outcome);
          return;
        }
        const { marked, skipped } = outcome.value;
        say(words.checks.marked, marked.length, words.checks.notMarked, skipped.length);
      });
    },
    unmark: () => {
      begin('marking', async () => {
        const outcome = await unmarkFindings();
        if (!outcome.ok) {
          fail(outcome);
          return;
        }
        say(words.checks.unmarked, outcome.value.removed, words.checks.notUnmarked, outcome.value.left);
      });
    },
    readSettings: () => {
      begin('scanning', async () => {
        const outcome = await loadSettings();
        if (outcome.ok) dispatch({ type: 'settings-read', kept: outcome.value });
        else fail(outcome);
      });
    },
    keep,
    forget: (settings: WorkbookSettings) => {
      begin('keeping', async () => {
        const outcome = await forgetSettings();
        if (outcome.ok) dispatch({ type: 'settings-kept', settings, sentence: words.settings.forgotten });
        else fail(outcome);
      });
    },
    show: (place: CellPlace) => {
      showCell(place).then(
        (outcome) => {
          if (!outcome.ok) fail(outcome);
        },
        (error: unknown) => {
          const problem: Problem = problemOfBug(error, language);
          dispatch({ type: 'work-failed', problem });
          throw error;
        },
      );
    },
  };
}
