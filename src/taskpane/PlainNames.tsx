import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Language } from '../language/language';
import type { Texts } from '../language/text';
import { BusyLine } from './BusyLine';
import { ProblemBar } from './ProblemBar';
import { usePlainNames } from './use-plain-names';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Writes the plain workbook names and takes them away again. Holds its own state: nothing else in the pane needs it. */
export function PlainNames({ texts, language }: { texts: Texts['pane']; language: Language }) {
  const styles = useStyles();
  const { plainNames } = texts;
  const { state, write, remove, closeProblem } = usePlainNames(language, plainNames);
  return (
    <section className={styles.section} aria-labelledby="plain-names-heading" aria-busy={state.isBusy}>
      <Subtitle2 as="h2" id="plain-names-heading">
        {plainNames.heading}
      </Subtitle2>
      <Text>{plainNames.explanation}</Text>
      <div className={styles.buttons}>
        <Button disabled={state.isBusy} onClick={write}>
          {plainNames.write}
        </Button>
        <Button disabled={state.isBusy} onClick={remove} aria-describedby="plain-names-warning">
          {plainNames.remove}
        </Button>
      </div>
      <Text size={200} id="plain-names-warning">
        {plainNames.removeWarning}
      </Text>
      <div aria-live="polite">
        {state.isBusy && <BusyLine text={plainNames.working} />}
        {state.result.map((sentence) => (
          <Text key={sentence} block>
            {sentence}
          </Text>
        ))}
        {state.problem && (
          <ProblemBar problem={state.problem} closeLabel={texts.close} onClose={closeProblem} />
        )}
      </div>
    </section>
  );
}
