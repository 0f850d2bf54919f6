import { useEffect, useState, type ComponentType } from 'react';
import { problemOfBug, type Problem } from '../actions/problem';
import type { Language } from '../language/language';
import type { Texts } from '../language/text';
import { BusyLine } from './BusyLine';
import { ProblemBar } from './ProblemBar';

type View = ComponentType<{ texts: Texts['pane']; language: Language }>;

/**
 * Fetches the view of the functions when it is first wanted, so that the pane starts without it. A fetch that fails, with
 * the server out of reach, is told and can be tried again by closing the message.
 */
export function FunctionsTab({ texts, language }: { texts: Texts['pane']; language: Language }) {
  const [view, setView] = useState<{ readonly View: View } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (problem) return undefined;
    let isWanted = true;
    import(/* webpackChunkName: "functions-view" */ './FunctionsView').then(
      ({ FunctionsView }) => {
        if (isWanted) setView({ View: FunctionsView });
      },
      (error: unknown) => {
        if (isWanted) setProblem(problemOfBug(error, language));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [language, problem]);
  if (view) return <view.View texts={texts} language={language} />;
  return (
    <div aria-live="polite">
      {problem ? (
        <ProblemBar
          problem={problem}
          closeLabel={texts.close}
          onClose={() => {
            setProblem(null);
          }}
        />
      ) : (
        <BusyLine text={texts.functionList.loading} />
      )}
    </div>
  );
}
