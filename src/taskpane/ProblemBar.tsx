import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { Problem } from '../actions/problem';

/** What could not be done, where, and what to do about it. */
export function ProblemBar(props: { problem: Problem; closeLabel: string; onClose: () => void }) {
  const { problem, closeLabel, onClose } = props;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{problem.title}</MessageBarTitle>
        <div>{problem.sentence}</div>
        <div>{problem.advice}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {closeLabel}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
