import { Link } from '@fluentui/react-components';
import type { CellPlace } from '../actions/show-cell';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';
import type { WrittenView } from './pane-state';

/** What was just written, each with a way to its sheet, and what a refresh left alone. */
export function WrittenList(props: {
  texts: Texts['pane']['reports'];
  written: readonly WrittenView[];
  /** What a refresh left as it was, a sentence each. */
  left: readonly string[];
  onShow: (place: CellPlace) => void;
}) {
  const { texts, written, left, onShow } = props;
  return (
    <div aria-live="polite">
      {written.length > 0 && (
        <div className="card result">
          <p className="strong">✓ {fill(texts.written, { count: written.length })}</p>
          <ul className="written">
            {written.map(({ sheet, rewritten }) => (
              <li key={sheet}>
                <Link
                  as="button"
                  onClick={() => {
                    onShow({ sheet, row: 0, column: 0 });
                  }}
                >
                  {fill(texts.open, { sheet })}
                </Link>{' '}
                <span className="muted">({rewritten ? texts.rewritten : texts.added})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {left.map((sentence) => (
        <p key={sentence}>! {sentence}</p>
      ))}
    </div>
  );
}
