import { Button } from '@fluentui/react-components';
import type { Language } from '../language/language';
import type { Texts } from '../language/text';
import { BusyLine } from './BusyLine';
import { ProblemBar } from './ProblemBar';
import { usePlainNames } from './use-plain-names';

/** Writes the plain workbook names and takes them away again. Holds its own state: nothing else in the pane needs it. */
export function PlainNames({ texts, language }: { texts: Texts['pane']; language: Language }) {
  const { plainNames } = texts;
  const { state, write, remove, closeProblem } = usePlainNames(language, plainNames);
  return (
    <section className="card" aria-labelledby="plain-names-heading" aria-busy={state.isBusy}>
      <h2 id="plain-names-heading">{plainNames.heading}</h2>
      <p>{plainNames.explanation}</p>
      <div className="buttons">
        <Button disabledFocusable={state.isBusy} onClick={write}>
          {plainNames.write}
        </Button>
        <Button disabledFocusable={state.isBusy} onClick={remove} aria-describedby="plain-names-warning">
          {plainNames.remove}
        </Button>
      </div>
      <p className="hint" id="plain-names-warning">
        {plainNames.removeWarning}
      </p>
      <div aria-live="polite">
        {state.isBusy && <BusyLine text={plainNames.working} />}
        {state.result.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {state.problem && (
          <ProblemBar problem={state.problem} closeLabel={texts.close} onClose={closeProblem} />
        )}
      </div>
    </section>
  );
}
