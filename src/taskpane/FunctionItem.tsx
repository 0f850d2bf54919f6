import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FunctionEntry } from '../actions/function-list';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';
import { ExampleResult } from './ExampleResult';
import { ProblemBar } from './ProblemBar';
import type { InsertState } from './use-insert-function';

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  parameters: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, marginBottom: tokens.spacingVerticalXS },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** One function: its signature and what it is for; opened, its parameters, a worked example and the way into a cell. */
export function FunctionItem(props: {
  texts: Texts['pane'];
  entry: FunctionEntry;
  insertState: InsertState;
  onInsert: (entry: FunctionEntry) => void;
  onCloseProblem: () => void;
}) {
  const { entry, insertState, onInsert, onCloseProblem } = props;
  const texts = props.texts.functionList;
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.summary}>
          <Text className={styles.code} weight="semibold">
            {entry.signature}
          </Text>
          <Text block className={styles.muted}>
            {entry.summary}
          </Text>
        </summary>
        <div className={styles.body}>
          {entry.description !== entry.summary && (
            <Text>{entry.description.slice(entry.summary.length).trim()}</Text>
          )}
          <h2 className={styles.heading}>{texts.parameters}</h2>
          <dl className={styles.parameters}>
            {entry.parameters.map(({ name, label, description, isOptional }) => (
              <div key={name}>
                <dt className={styles.term}>
                  <span className={styles.code}>{name}</span> · {label}
                  {isOptional && ` (${texts.optional})`}
                </dt>
                <dd className={styles.meaning}>{description}</dd>
              </div>
            ))}
          </dl>
          <h2 className={styles.heading}>{texts.example}</h2>
          <code className={styles.code}>{entry.formula}</code>
          <ExampleResult name={entry.id} label={texts.result} rows={entry.result} />
          <Button
            aria-label={fill(texts.insertNamed, { name: entry.id })}
            disabledFocusable={insertState.kind === 'inserting'}
            onClick={() => {
              onInsert(entry);
            }}
          >
            {texts.insert}
          </Button>
          <div aria-live="polite">
            {insertState.kind === 'inserted' && insertState.id === entry.id && (
              <Text>{fill(texts.inserted, { cell: insertState.cell })}</Text>
            )}
            {insertState.kind === 'failed' && insertState.id === entry.id && (
              <ProblemBar
                problem={insertState.problem}
                closeLabel={props.texts.close}
                onClose={onCloseProblem}
              />
            )}
          </div>
        </div>
      </details>
    </li>
  );
}
