import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../language/language';
import type { Texts } from '../language/text';
import { CopyButton } from './CopyButton';

/** The paragraph of a report as text, to be copied into one's own. */
export function Narrative(props: {
  texts: Texts['pane'];
  language: Language;
  narrative: (language: Language) => Promise<string>;
}) {
  const { texts, language, narrative } = props;
  const words = texts.reports;
  const [text, setText] = useState<string | null>(null);
  return (
    <section className="card" aria-labelledby="narrative-heading">
      <h2 id="narrative-heading">{words.names.narrative}</h2>
      {text === null ? (
        <>
          <p className="muted">{words.narrativeHint}</p>
          <div className="buttons">
            <Button
              onClick={() => {
                void narrative(language).then(setText);
              }}
            >
              {words.narrativeShow}
            </Button>
          </div>
        </>
      ) : text === '' ? (
        <p role="status">{words.narrativeNone}</p>
      ) : (
        <>
          <p className="narrative" lang={language} role="status">
            {text}
          </p>
          <CopyButton texts={texts.settings} text={text} />
        </>
      )}
    </section>
  );
}
