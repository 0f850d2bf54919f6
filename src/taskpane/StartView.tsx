import { Button } from '@fluentui/react-components';
import type { Texts } from '../language/text';

/** What the add-in does, in three steps, and the button for the first of them. */
export function StartView(props: { texts: Texts['pane']['start']; isBusy: boolean; onScan: () => void }) {
  const { texts, isBusy, onScan } = props;
  return (
    <>
      <h2>{texts.heading}</h2>
      <ol className="steps">
        {texts.steps.map(({ title, text }, index) => (
          <li key={title} className="card">
            <span className="step" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={onScan}>
        {texts.scan}
      </Button>
      <p className="muted">{texts.promise}</p>
    </>
  );
}
