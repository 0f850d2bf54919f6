import { useCallback, useRef, type Dispatch } from 'react';
import { problemOf, problemOfBug } from '../actions/problem';
import type { Work } from '../actions/work';
import type { Language } from '../language/language';
import type { BusyWith, PaneEvent } from './pane-state';

type Failure = Parameters<typeof problemOf>[0];

/** What the pane asks Excel for, one piece at a time: told while it goes on, stopped by its button, its failure said. */
export interface PaneWork {
  /** Does a piece of work. A bug must not leave the pane waiting for ever: it is shown in its own words, and thrown on for the console. */
  readonly begin: (busyWith: BusyWith, work: (work: Work) => Promise<void>) => void;
  /** Work as the pane shows it, and as its button stops it; for what is begun elsewhere. */
  readonly beginWork: (busyWith: BusyWith) => Work;
  readonly fail: (failure: Failure) => void;
  readonly failByBug: (error: unknown) => never;
  readonly stop: () => void;
  readonly isAtWork: () => boolean;
}

export function useWork(language: Language, dispatch: Dispatch<PaneEvent>): PaneWork {
  const stopper = useRef<AbortController | null>(null);
  const atWork = useRef(0);

  const fail = useCallback(
    (failure: Failure) => {
      const problem = problemOf(failure, language);
      if (failure.code === 'cancelled') dispatch({ type: 'work-cancelled', sentence: problem.sentence });
      else dispatch({ type: 'work-failed', problem });
    },
    [language, dispatch],
  );

  const failByBug = useCallback(
    (error: unknown): never => {
      dispatch({ type: 'work-failed', problem: problemOfBug(error, language) });
      throw error;
    },
    [language, dispatch],
  );

  const beginWork = useCallback(
    (busyWith: BusyWith): Work => {
      dispatch({ type: 'work-began', with: busyWith });
      const controller = new AbortController();
      stopper.current = controller;
      const onProgress: Work['onProgress'] = (progress) => {
        dispatch({ type: 'work-went-on', progress });
      };
      return { onProgress, signal: controller.signal };
    },
    [dispatch],
  );

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

  const stop = useCallback(() => stopper.current?.abort(), []);
  const isAtWork = useCallback(() => atWork.current > 0, []);
  return { begin, beginWork, fail, failByBug, stop, isAtWork };
}
