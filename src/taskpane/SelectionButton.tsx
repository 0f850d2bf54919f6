import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { selectedRange, type SelectedRange } from '../actions/selected-range';
import type { Texts } from '../language/text';

/** Takes the cells that are selected in the sheet; says so where nothing stands in them, or they are on another sheet. */
export function SelectionButton(props: {
  texts: Texts['pane']['data'];
  /** Only cells of this sheet will do; `null` for any. */
  sheetId: string | null;
  onSelected: (selected: SelectedRange & { readonly address: string }) => void;
}) {
  const { texts, sheetId, onSelected } = props;
  const [fault, setFault] = useState<'selectionEmpty' | 'selectionElsewhere' | 'selectionRefused' | null>(
    null,
  );
  const take = async () => {
    const outcome = await selectedRange();
    if (!outcome.ok) {
      setFault('selectionRefused');
      return;
    }
    const { address } = outcome.value;
    if (address === null) setFault('selectionEmpty');
    else if (sheetId !== null && outcome.value.sheetId !== sheetId) setFault('selectionElsewhere');
    else {
      setFault(null);
      onSelected({ ...outcome.value, address });
    }
  };
  return (
    <div className="stack">
      <Button
        onClick={() => {
          void take();
        }}
      >
        {texts.takeSelection}
      </Button>
      <span role="status" className="fault">
        {fault && texts[fault]}
      </span>
    </div>
  );
}
