import { useCallback, useMemo, type Dispatch } from 'react';
import { committeeQuestions } from '../actions/committee-questions';
import { correctionOfCells, type PlaceOnSheet } from '../actions/correct-table';
import { findingViews } from '../actions/finding-view';
import { forgetSettings, keepSettings, loadSettings } from '../actions/kept-settings';
import { misfitQuestions } from '../actions/misfit-questions';
import { narrativeText } from '../actions/narrative-text';
import { problemOfBug, type Problem } from '../actions/problem';
import { markFindings, unmarkFindings } from '../actions/mark-findings';
import { reportList } from '../actions/report-list';
import { settingsFor, wishFor } from '../actions/report-wish';
import { showCell, type CellPlace } from '../actions/show-cell';
import { tableViews } from '../actions/table-view';
import type { Work } from '../actions/work';
import type { WorkbookSettings } from '../actions/workbook-settings';
import { fill } from '../language/fill';
import type { Language } from '../language/language';
import { fetchTexts, textsOf } from '../language/text';
import { leftSentences } from './left-sentences';
import type { PaneEvent, PaneState } from './pane-state';
import { readWorkbook } from './read-workbook';
import { useReportWork } from './use-report-work';
import { useSourceWatch } from './use-source-watch';
import type { PaneWork } from './use-work';

/** Joins the pane's state with what the person asks for. One piece of work at a time; each can be stopped. */
export function usePane(language: Language, state: PaneState, dispatch: Dispatch<PaneEvent>, work: PaneWork) {
  const { begin, beginWork, fail, failByBug } = work;
  const words = textsOf(language).pane;

  /** What was read before something was written does not know of it. */
  const readAgain = useCallback((asked?: Work) => readWorkbook(dispatch, fail, asked), [dispatch, fail]);
  const reportWork = useReportWork(language, dispatch, work, readAgain);

  useSourceWatch({
    onRead: (read) => {
      dispatch({ type: 'read', ...read, isAskedFor: false });
    },
    onRefreshed: (outcome) => {
      if (!outcome.ok) {
        fail(outcome);
        return;
      }
      const { sheets, isStopped } = outcome.value;
      const left = leftSentences(outcome.value, words.reports);
      dispatch({ type: 'written', written: sheets, left, isByItself: true });
      const sentence = isStopped ? words.reports.stopped : words.reports.refreshedByItself;
      dispatch({ type: 'work-done', sentences: [fill(sentence, { count: sheets.length })] });
      readWorkbook(dispatch, null).catch(failByBug);
    },
    wish: () => wishFor(language),
    work: () => beginWork('refreshing'),
    isBusy: work.isAtWork,
    onBug: failByBug,
    onFailed: fail,
  });

  /** What was done, and what was left where anything was. */
  const say = (done: string, count: number, left: string, leftCount: number) => {
    const sentences = [fill(done, { count })];
    if (leftCount > 0) sentences.push(fill(left, { count: leftCount }));
    dispatch({ type: 'work-done', sentences });
  };

  /** Keeps the settings; what hangs on the reading is read anew. */
  const keep = (settings: WorkbookSettings, needsReading: boolean) => {
    begin('keeping', async (asked) => {
      const outcome = await keepSettings(settings);
      if (!outcome.ok) {
        fail(outcome);
        return;
      }
      dispatch({ type: 'settings-kept', settings, sentence: words.settings.kept });
      if (!needsReading) return;
      dispatch({ type: 'work-began', with: 'scanning' });
      await readAgain(asked);
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
    shown,
    placeOf,
    ...reportWork,
    /** The paragraph of a report from what was read, in a language of its own. */
    narrative: async (spoken: Language): Promise<string> => {
      await fetchTexts(spoken);
      const { scan: scanned } = state;
      return scanned ? narrativeText(scanned, settingsFor(scanned.settings, wishFor(spoken))).text : '';
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
