import { useEffect, useState, type ComponentType } from 'react';
import { problemOfBug, type Problem } from '../actions/problem';
import type { Language } from '../language/language';
import { BusyLine } from './BusyLine';
import { ProblemBar } from './ProblemBar';

/**
 * A view whose code is fetched when it is first wanted, so that the pane starts without it. A fetch that fails, with the
 * server out of reach, is told and can be tried again by closing the message.
 */
export function FetchedView<Props extends object>(props: {
  /** Always the same function for the same view. */
  fetch: () => Promise<ComponentType<Props>>;
  view: Props;
  /** What is said meanwhile; `null` where what stands beside it says enough. */
  waiting: string | null;
  language: Language;
  closeLabel: string;
}) {
  const { fetch, view, waiting, language, closeLabel } = props;
  const [fetched, setFetched] = useState<{ readonly View: ComponentType<Props> } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (problem) return undefined;
    let isWanted = true;
    fetch().then(
      (View) => {
        if (isWanted) setFetched({ View });
      },
      (error: unknown) => {
        if (isWanted) setProblem(problemOfBug(error, language));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [fetch, language, problem]);
  if (fetched) return <fetched.View {...view} />;
  return (
    <div aria-live="polite">
      {problem && (
        <ProblemBar
          problem={problem}
          closeLabel={closeLabel}
          onClose={() => {
            setProblem(null);
          }}
        />
      )}
      {!problem && waiting !== null && <BusyLine text={waiting} />}
    </div>
  );
}
