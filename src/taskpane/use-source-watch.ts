import { useEffect, useRef } from 'react';
import { watchSources, type SourceWatcher } from '../actions/watch-sources';

type Refusal = Extract<Awaited<ReturnType<typeof watchSources>>, { readonly ok: false }>;

/** Follows the workbook for as long as the pane is open; the newest watcher hears of it. */
export function useSourceWatch(
  watcher: Omit<SourceWatcher, 'wait'> & { readonly onFailed: (refusal: Refusal) => void },
): void {
  const newest = useRef(watcher);
  useEffect(() => {
    newest.current = watcher;
  });
  useEffect(() => {
    let isClosed = false;
    let stop: (() => Promise<unknown>) | null = null;
    const bug = (error: unknown) => {
      newest.current.onBug(error);
    };
    watchSources({
      onRead: (read) => {
        newest.current.onRead(read);
      },
      onRefreshed: (outcome) => {
        newest.current.onRefreshed(outcome);
      },
      wish: () => newest.current.wish(),
      work: () => newest.current.work(),
      isBusy: () => newest.current.isBusy(),
      onBug: bug,
    })
      .then(async (outcome) => {
        if (!outcome.ok) newest.current.onFailed(outcome);
        else if (isClosed) await outcome.value();
        else stop = outcome.value;
      })
      .catch(bug);
    return () => {
      isClosed = true;
      stop?.().catch(bug);
    };
  }, []);
}
