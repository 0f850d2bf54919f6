import { Button } from '@fluentui/react-components';
import type { Texts } from '../language/text';

/** Writes the findings beside their cells, as comments, when asked to, and takes them away again. */
export function MarkCells(props: {
  texts: Texts['pane']['checks'];
  isBusy: boolean;
  onMark: () => void;
  onUnmark: () => void;
}) {
  const { texts, isBusy, onMark, onUnmark } = props;
  return (
    <section className="card" aria-labelledby="marks-heading">
      <h2 id="marks-heading">{texts.marks}</h2>
      <p className="muted">{texts.marksHint}</p>
      <div className="buttons">
        <Button disabledFocusable={isBusy} onClick={onMark}>
          {texts.mark}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onUnmark}>
          {texts.unmark}
        </Button>
      </div>
    </section>
  );
}
