import { Button } from '@fluentui/react-components';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';
import type { PaneState } from './pane-state';

/** What is being done, how far it is, and the way to stop it. */
export function WorkBar(props: {
  texts: Texts['pane'];
  busy: NonNullable<PaneState['busy']>;
  onCancel: () => void;
}) {
  const { texts, busy, onCancel } = props;
  const { progress } = busy;
  const name = progress ? fill(texts.steps[progress.step], { name: progress.name }) : texts.busy[busy.with];
  return (
    <div className="work">
      <div className="work-line">
        <span>{name}</span>
        <Button size="small" onClick={onCancel}>
          {texts.stop}
        </Button>
      </div>
      <progress
        aria-label={texts.busy[busy.with]}
        max={progress ? progress.of : undefined}
        value={progress ? progress.done : undefined}
      />
    </div>
  );
}
