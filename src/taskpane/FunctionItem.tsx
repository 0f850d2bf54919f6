import { Button } from '@fluentui/react-components';
import type { FunctionEntry } from '../actions/function-list';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';
import { ExampleResult } from './ExampleResult';
import { ProblemBar } from './ProblemBar';
import { Summary } from './Summary';
import type { InsertState } from './use-insert-function';

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
  return (
    <li className="function">
      <details>
        <Summary>
          <span className="code strong">{entry.signature}</span>
          <span className="function-summary muted">{entry.summary}</span>
        </Summary>
        <div className="function-body">
          {entry.description !== entry.summary && (
            <p>{entry.description.slice(entry.summary.length).trim()}</p>
          )}
          <h2>{texts.parameters}</h2>
          <dl className="parameters">
            {entry.parameters.map(({ name, label, description, isOptional }) => (
              <div key={name}>
                <dt>
                  <span className="code">{name}</span> · {label}
                  {isOptional && ` (${texts.optional})`}
                </dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
          <h2>{texts.example}</h2>
          <code className="code">{entry.formula}</code>
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
              <p>{fill(texts.inserted, { cell: insertState.cell })}</p>
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
