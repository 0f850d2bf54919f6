import { useCallback, useEffect, type Dispatch } from 'react';
import { writeAllotment, type AllotmentWish } from '../actions/allot';
import { previewReports } from '../actions/preview-reports';
import { refreshReports, type RefreshOutcome } from '../actions/refresh-reports';
import { removeReports, type BesideChoice } from '../actions/remove-reports';
import type { ReportChoice } from '../actions/report-choice';
import { wishFor, type ReportWish } from '../actions/report-wish';
import { restoreReport } from '../actions/restore-report';
import type { Work } from '../actions/work';
import { writeReports } from '../actions/write-reports';
import { onAnnouncement } from '../commands/announcement';
import { fill } from '../language/fill';
import type { Language } from '../language/language';
import { textsOf } from '../language/text';
import { leftSentences } from './left-sentences';
import { wishId, type PaneEvent, type WrittenView } from './pane-state';
import type { PaneWork } from './use-work';

interface ReportWork {
  /** Says what `write` would do with the same choice and changes; nothing is written. */
  readonly preview: (choice: ReportChoice, changes: Partial<ReportWish>) => void;
  readonly write: (choice: ReportChoice, changes: Partial<ReportWish>) => void;
  readonly writeTargets: (wish: AllotmentWish) => void;
  readonly refresh: () => void;
  readonly remove: (sheet: string, choice: BesideChoice) => void;
  readonly restore: (sheet: string) => void;
}

/** What a person asks for about the reports' sheets; `readAgain` reads the workbook after each. */
export function useReportWork(
  language: Language,
  dispatch: Dispatch<PaneEvent>,
  { begin, fail }: PaneWork,
  readAgain: (work?: Work) => Promise<void>,
): ReportWork {
  const words = textsOf(language).pane.reports;

  const showWritten = useCallback(
    async (
      { sheets, isStopped }: { readonly sheets: readonly WrittenView[]; readonly isStopped: boolean },
      left: readonly string[] = [],
    ) => {
      dispatch({ type: 'written', written: sheets, left });
      await readAgain();
      // Those written are whole; that the others were left has to be said.
      if (isStopped)
        dispatch({ type: 'work-done', sentences: [fill(words.stopped, { count: sheets.length })] });
    },
    [dispatch, readAgain, words],
  );

  const showRefresh = useCallback(
    async (outcome: RefreshOutcome) => {
      if (outcome.ok) await showWritten(outcome.value, leftSentences(outcome.value, words));
      else fail(outcome);
    },
    [fail, showWritten, words],
  );
  useEffect(() => onAnnouncement((outcome) => void showRefresh(outcome)), [showRefresh]);

  return {
    preview: (choice, changes) => {
      begin('previewing', async (work) => {
        const outcome = await previewReports(choice, { ...wishFor(language), ...changes }, work);
        if (!outcome.ok) fail(outcome);
        else
          dispatch({
            type: 'previewed',
            preview: { of: wishId(choice, changes), reports: outcome.value.reports },
          });
      });
    },
    write: (choice, changes) => {
      begin('writing', async (work) => {
        const outcome = await writeReports(choice, { ...wishFor(language), ...changes }, work);
        if (outcome.ok) await showWritten(outcome.value);
        else fail(outcome);
      });
    },
    writeTargets: (wish) => {
      begin('writing', async (work) => {
        const outcome = await writeAllotment(wishFor(language), wish, work);
        if (!outcome.ok) fail(outcome);
        else if (outcome.value.kind === 'refused') {
          // It may be that the sheet was changed since it was read.
          await readAgain();
          dispatch({ type: 'work-failed', problem: outcome.value.problem });
        } else await showWritten(outcome.value);
      });
    },
    refresh: () => {
      begin('refreshing', async (work) => {
        await showRefresh(await refreshReports(wishFor(language), work));
      });
    },
    remove: (sheet, choice) => {
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
            ...deleted.map((each) => fill(words.removed, { sheet: each })),
            ...emptied.map((each) => fill(words.emptied, { sheet: each })),
          ],
        });
      });
    },
    restore: (sheet) => {
      begin('restoring', async (work) => {
        const outcome = await restoreReport(sheet);
        if (!outcome.ok) {
          fail(outcome);
          return;
        }
        await readAgain(work);
        dispatch({ type: 'work-done', sentences: [fill(words.restored, { sheet })] });
      });
    },
  };
}
