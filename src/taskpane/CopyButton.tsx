import { Button } from '@fluentui/react-components';
import { useState } from 'react';

/**
 * Copies a text. Where the browser's clipboard is shut to panes, as in some versions of Office, says how to copy by hand: the
 * text stands beside the button.
 */
export function CopyButton(props: {
  texts: { readonly copy: string; readonly copied: string; readonly copyByHand: string };
  text: string;
}) {
  const { texts, text } = props;
  const [outcome, setOutcome] = useState<'copied' | 'copyByHand' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('copyByHand');
    }
  };
  return (
    <div className="buttons">
      <Button
        onClick={() => {
          void copy();
        }}
      >
        {texts.copy}
      </Button>
      <span role="status">{outcome && texts[outcome]}</span>
    </div>
  );
}
